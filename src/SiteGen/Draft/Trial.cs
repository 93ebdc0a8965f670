using SiteGen.Check;
using SiteGen.Check.Accounts;
using SiteGen.Check.Quotes;
using SiteGen.Check.When;
using SiteGen.Check.Who;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Draft;

/// <summary>
/// Chosen words as the evidence of a fact that is not written yet. What a draft says is found by trying: a value stands in it only if the very rule that will
/// check it reads it from these words.
/// </summary>
internal sealed class Trial
{
    private static readonly SourceText File = new("draft", "");

    private Trial(Chosen chosen, CheckContext own, Remarks remark)
    {
        (Chosen, Context, Remark) = (chosen, own, remark);
        var (prefix, suffix) = chosen.Around();
        (Prefix, Suffix) = (prefix, suffix);
        Evidence = new()
        {
            Source = Located(chosen.Article.Article.Id),
            Quote = Located(chosen.Quote),
            Prefix = prefix is null ? null : Located(prefix),
            Suffix = suffix is null ? null : Located(suffix)
        };
        Context.Passages[Evidence] = new(chosen.Article.Article, chosen.Parts);
    }

    /// <param name="context">It stays as it is: others may be checking at this moment.</param>
    public static Trial Of(Chosen chosen, CheckContext context, Remarks remark) => new(chosen, context.For(context.Project), remark);

    /// <summary>The same with other words of the article.</summary>
    public Trial With(Chosen chosen) => new(chosen, Context, Remark);

    public Chosen Chosen { get; }

    public CheckContext Context { get; }

    /// <summary>Words for comments.</summary>
    public Remarks Remark { get; }

    public Evidence Evidence { get; }

    public string? Prefix { get; }

    public string? Suffix { get; }

    public ArticleText Article => Chosen.Article;

    public Passage Passage => Context.Passages[Evidence];

    public static Place At => Place.StartOf(File);

    /// <summary>The names in the chosen words themselves.</summary>
    public IEnumerable<Mention> Names => Chosen.Parts.SelectMany(part => Article.MentionsIn(part, Evidence));

    /// <summary>The sentences that the words stand in.</summary>
    public IEnumerable<TextSpan> Sentences => Article.SentencesOver(Chosen.Whole);

    public static Located<T> Located<T>(T value)
        where T : notnull => new(value, At);

    public static LocalText Local(string language, string text) => new([(language, Located(text))], At);

    public Claim Claim(Voice speaker, Speech speech) => new()
    {
        Id = "draft",
        File = File,
        Added = Located(EdtfDate.Parse("2000")!),
        Speaker = speaker,
        Speech = Located(speech),
        Text = Local("zxx", "…"),
        Evidence = [Evidence],
    };

    public Event Event(EdtfDate date, EventStatus status) => new()
    {
        Id = "draft",
        File = File,
        Added = Located(EdtfDate.Parse("2000")!),
        Title = Local("zxx", "…"),
        Date = Located(date),
        Status = Located(status),
        Evidence = [Evidence],
    };

    /// <summary>Why the words can be no quote as they are; null where they can.</summary>
    public Diagnostic? Refusal()
    {
        var found = new DiagnosticBag();
        var quote = Chosen.Quote;
        var evidence = new Evidence
        {
            Source = Evidence.Source,
            Quote = new(quote, new(new SourceText("draft", quote), TextSpan.Whole(quote))),
            Prefix = Evidence.Prefix,
            Suffix = Evidence.Suffix
        };
        QuoteRules.Check(evidence, Context, new(Event(EdtfDate.Parse("2000")!, EventStatus.Reported), found));
        return found.Sorted().FirstOrDefault(problem => problem.Severity == Severity.Error);
    }

    /// <summary>A person who is in the project, with this office alone.</summary>
    public Person With(Person known, string language, string title, string? organization) => known with
    {
        Roles = [new(Local(language, title), organization is null ? null : Located(organization), null, null, [Evidence], At)],
    };

    public static Statistic Statistic(string subject, LocalText unit, Observation observation) => new()
    {
        Id = "draft",
        File = File,
        Added = Located(EdtfDate.Parse("2000")!),
        Title = Local("zxx", "…"),
        Subject = Located(subject),
        Unit = unit,
        Observations = [observation],
    };

    /// <summary>What the rules say of a kind of check; nothing is found where it all agrees.</summary>
    public ILookup<CheckKind, CheckResult> Check(Fact fact) => Entries(fact).ToLookup(entry => entry.Kind, entry => entry.Result);

    /// <summary>Those of several participants whom the rules refuse beside the others.</summary>
    public IEnumerable<string> Refused(Event happening, IReadOnlyList<string> who)
    {
        // Each at a place of its own, by which it is found again.
        var participants = who.Select((id, i) => new Participant(new(id, new(File, new(i, i))), null, null));
        var failed = Entries(happening with { Participants = [.. participants] })
            .Where(entry => entry is { Kind: CheckKind.Participant, Result: CheckResult.Failed }).Select(entry => entry.At.Span.Start).ToHashSet();
        return who.Where((_, i) => failed.Contains(i));
    }

    private IReadOnlyList<LedgerEntry> Entries(Fact fact)
    {
        var log = new CheckLog(fact, new DiagnosticBag());
        switch (fact)
        {
            case Claim claim:
                ClaimRules.Check(claim, Context, log);
                AboutRule.Check(claim, Context, log);
                break;
            case Event happening:
                EventRules.Check(happening, Context, log);
                break;
            case Person person:
                RoleRules.Check(person, Context, log);
                break;
        }

        return log.Entries;
    }
}
