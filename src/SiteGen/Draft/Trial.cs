using System.Collections.Immutable;
using SiteGen.Check;
using SiteGen.Check.Accounts;
using SiteGen.Check.When;
using SiteGen.Check.Who;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Draft;

/// <summary>
/// Chosen words as the evidence of a fact that is not written yet. What a draft says is found by trying: a value stands in it only if the very rule that will check it reads it from these words.
/// </summary>
internal sealed class Trial
{
    private static readonly SourceText File = new("draft", "");

    public Trial(Chosen chosen, CheckContext context)
    {
        Chosen = chosen;
        // A context of its own: others may be checking at this moment.
        Context = context.For(context.Project);
        var (prefix, suffix) = chosen.Around();
        (Prefix, Suffix) = (prefix, suffix);
        Evidence = new() { Source = Located(chosen.Article.Article.Id), Quote = Located(chosen.Quote), Prefix = prefix is null ? null : Located(prefix), Suffix = suffix is null ? null : Located(suffix) };
        Context.Passages[Evidence] = new(chosen.Article.Article, chosen.Parts);
    }

    public Chosen Chosen { get; }

    public CheckContext Context { get; }

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
    public ILookup<CheckKind, CheckResult> Check(Fact fact)
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
        }

        return log.Entries.ToLookup(entry => entry.Kind, entry => entry.Result);
    }
}
