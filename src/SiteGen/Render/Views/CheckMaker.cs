using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Render.Views;

/// <summary>Makes what a fact's page says of its checks.</summary>
internal static class CheckMaker
{
    public static ChecksView Make(PageContext page, Fact fact)
    {
        var entries = page.Graph.Proof.LedgerOf(fact.Id).ToList();
        var observations = (fact as Statistic)?.Observations ?? [];
        var words = new LedgerWording(page.Wording, page.NameOf);
        var parts = entries.GroupBy(entry => PartOf(entry)).OrderBy(group => group.Key?.Start ?? int.MaxValue).ToList();
        List<CheckGroup> groups = [.. parts.Select(part => new CheckGroup(parts.Count == 1 ? null : About(page, fact, part.Key),
            [.. part.Select(entry => Line(page, fact, entry, words))]))];
        return new(Summary(page, entries), parts.Count(part => part.Key is not null) < 2 ? groups : WithSharedFirst(page, groups, parts[^1].Key is null));

        // The quotes of an observation are about its number.
        TextSpan? PartOf(LedgerEntry entry) => entry.Part is { } part
            ? observations.FirstOrDefault(observation => observation.Evidence.Any(evidence => evidence.Quote.At == part))?.At.Span ?? part.Span
            : null;
    }

    // What is said of each part alike is said once.
    private static List<CheckGroup> WithSharedFirst(PageContext page, List<CheckGroup> groups, bool isLastOfFact)
    {
        var ofParts = isLastOfFact ? groups[..^1] : groups;
        var shared = ofParts[0].Lines.Where(line => ofParts.TrueForAll(group => group.Lines.Contains(line))).Distinct().ToList();
        if (shared.Count == 0)
        {
            return groups;
        }

        return [
            new(HtmlText.Encode(page.Word("checks.each")), shared),
            .. ofParts.Select(group => group with { Lines = [.. group.Lines.Where(line => !shared.Contains(line))] }).Where(group => group.Lines.Count > 0),
            .. groups[ofParts.Count..],
        ];
    }

    private static string Summary(PageContext page, List<LedgerEntry> entries)
    {
        (string Key, CheckResult Result)[] counts = [("checks.agree", CheckResult.Agrees), ("checks.derived", CheckResult.Derived),
            ("checks.accepted", CheckResult.Accepted), ("checks.left-open", CheckResult.Open)];
        return string.Join(page.Word("list.separator"), counts
            .Select(count => (count.Key, Count: entries.Count(entry => entry.Result == count.Result)))
            .Where(count => count.Count > 0)
            .Select(count => page.Wording.Count(count.Key, count.Count)));
    }

    private static Html About(PageContext page, Fact fact, TextSpan? part)
    {
        if (fact is Statistic statistic && statistic.Observations.FirstOrDefault(observation => observation.At.Span == part) is { } observation)
        {
            return Markup.Link(Href.Anchor(Observations.AnchorOf(statistic, observation)), HtmlText.Encode(Observations.Words(page, statistic, observation)));
        }

        var number = fact.AllEvidence.TakeWhile(evidence => evidence.Quote.At.Span != part).Count() + 1;
        return part is null
            ? HtmlText.Encode(page.Word("checks.fact"))
            : Markup.Link(Href.Anchor(Link.Use.EvidenceAnchorOf(number)), HtmlText.Encode(EvidenceMaker.Label(page, number)));
    }

    private static CheckLine Line(PageContext page, Fact fact, LedgerEntry entry, LedgerWording words)
    {
        string? language = null;
        return new(
            Text(entry.Note),
            entry.Result switch { CheckResult.Agrees => null, CheckResult.Derived => "derived", CheckResult.Accepted => "accepted", _ => "open" },
            entry.Result == CheckResult.Open ? page.Word("checks.open") : null,
            entry.Result == CheckResult.Accepted ? Reason(page, fact, words.Text(entry.Note.Values.First(value => value.Name == "code").Value)) : null);

        Html Text(LedgerNote note) => Markup.Fill(page.Word(LedgerWording.KeyOf(note.Key)), [.. note.Values.Select(value => (value.Name, Value(value.Value)))]);

        Html Value(NoteValue value) => value switch
        {
            NoteValue.Words quoted => Markup.Text(quoted.Text, language ??= LanguageOf(page, fact, entry), page.Language),
            NoteValue.Notes notes => page.List(notes.Items.Select(Text)),
            _ => HtmlText.Encode(words.Text(value)),
        };
    }

    // The language of the words that were read: that of the article, where only one is meant.
    private static string LanguageOf(PageContext page, Fact fact, LedgerEntry entry)
    {
        string? only = null;
        foreach (var id in ArticlesOf(fact, entry))
        {
            var language = page.Graph.Articles.GetValueOrDefault(id)?.Language.Value;
            if (only is not null && language is not null && language != only)
            {
                return page.Language;
            }

            only ??= language;
        }

        return only ?? page.Language;
    }

    private static IEnumerable<string> ArticlesOf(Fact fact, LedgerEntry entry)
    {
        var observation = (fact as Statistic)?.Observations.FirstOrDefault(observation => observation.At == entry.Part);
        foreach (var evidence in observation?.Evidence ?? fact.AllEvidence)
        {
            if (evidence.Source is { } source && (observation is not null || entry.Part is null || evidence.Quote.At == entry.Part))
            {
                yield return source.Value;
            }
        }

        foreach (var value in entry.Note.Values)
        {
            if (value.Value is NoteValue.Name name)
            {
                yield return name.Id;
            }
        }
    }

    private static Html? Reason(PageContext page, Fact fact, string code) =>
        fact.Accepts.FirstOrDefault(accept => accept.Rule.Value == code) is { } accept ? page.Text(accept.Why) : null;
}
