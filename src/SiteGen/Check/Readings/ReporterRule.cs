using System.Collections.Immutable;
using SiteGen.Check.Who;
using SiteGen.Model;
using SiteGen.Read;
using SiteGen.Text;

namespace SiteGen.Check.Readings;

/// <summary>Whoever reports a number is its source in words: in its sentence, or before it, where a report may go on; and nobody else where the words name a source.</summary>
internal static class ReporterRule
{
    private static readonly GrammarFinder UnnamedHeads = new(grammar => grammar.Frames.UnnamedHeads);
    private static readonly GrammarFinder FormerOffices = new(grammar => grammar.FormerOffices);
    private static readonly GrammarFinder NotFormerOffices = new(grammar => grammar.NotFormerOffices);
    private static readonly GrammarFinder Expectations = new(grammar => grammar.Expectations);
    private static readonly GrammarFinder Findings = new(grammar => grammar.Findings);
    private static readonly GrammarFinder Prepositions = new(grammar => grammar.Prepositions);

    public static IEnumerable<Outcome> Check(Observation observation, NumberSite site, CheckContext context) => observation.ReportedBy switch
    {
        _ when site.Sentence.Grammar is null => [new Outcome.NotChecked(ValueNotes.ReporterLanguage)],
        NamedVoice named => named.Ids.Select(id => CheckId(observation, id, site, context)),
        UnnamedVoice unnamed => [CheckUnnamed(observation, unnamed, site, site.Sentence.Grammar, context)],
        _ => RivalOf(site, context) is { } rival ? [new Outcome.Finds(ValueMessages.ReporterIsNamed(observation, site, rival))] : [new Outcome.Agrees(ValueNotes.ReporterIsArticle)],
    };

    private static Outcome CheckId(Observation observation, Located<string> id, NumberSite site, CheckContext context)
    {
        foreach (var frame in site.Frames)
        {
            if (frame.Sources.FirstOrDefault(name => name.Ids.Contains(id.Value)) is { } source)
            {
                return FormerlyOf(source, frame, site, context) is { } former ? new Outcome.Finds(ValueMessages.ReporterIsAnother(observation, id.Value, site, former)) : Read(id.Value, source, site);
            }
        }

        if (SpeakerOf(id.Value, site.Sentence, context) is { } speaker)
        {
            return Read(id.Value, speaker, site);
        }

        if (RivalOf(site, context) is { } rival)
        {
            return new Outcome.Finds(ValueMessages.ReporterIsAnother(observation, id.Value, site, rival));
        }

        if ((FoundBy(id.Value, observation, site, site.Sentence.Grammar!) ?? ReportBy(id.Value, site.Sentence) ?? Headline(id.Value, site.Sentence)) is { } finder)
        {
            return Read(id.Value, finder, site);
        }

        return EarlierSource(id.Value, site, context) is not var (name, isNext) ? new Outcome.Finds(ValueMessages.ReporterNotRead(observation, id.Value, site))
            : isNext ? Read(id.Value, name, site)
            : new Outcome.Finds(ValueMessages.ReporterFarBefore(observation, id.Value, site, name));
    }

    // Who somebody unnamed is cannot be read: only whether the words speak of him, and of nobody known.
    private static Outcome CheckUnnamed(Observation observation, UnnamedVoice voice, NumberSite site, Grammar grammar, CheckContext context)
    {
        var known = site.Frames.Where(frame => !UnnamedHeads.In(site.Sentence.Text, frame.Span, grammar).Any()).SelectMany(frame => frame.Sources).FirstOrDefault(name => IsVoice(name, context));
        if (known is not null && !(voice.Of is { } body && known.Ids.Contains(body.Value)))
        {
            return new Outcome.Finds(ValueMessages.ReporterIsAnother(observation, voice.Text.Best(grammar.Language).Text.Value, site, known));
        }

        if (voice.Text.In(grammar.Language) is { } words && !StandsNear(words.Value, site, grammar))
        {
            return new Outcome.Finds(ValueMessages.UnnamedNotRead(words, site));
        }

        if (voice.Of is not { } of)
        {
            return new Outcome.NotChecked(ValueNotes.ReporterUnnamed);
        }

        var sources = site.Frames.SelectMany(frame => frame.Sources).Where(name => IsVoice(name, context)).ToList();
        if (sources.Find(name => name.Ids.Contains(of.Value)) is { } own)
        {
            return Read(of.Value, own, site);
        }

        return sources.Find(name => !name.Ids.Any(id => context.IsWithin(id, of.Value) || context.IsWithin(of.Value, id))) is { } other
            ? new Outcome.Finds(ValueMessages.ReporterIsAnother(observation, of.Value, site, other))
            : new Outcome.NotChecked(ValueNotes.ReporterBodyUnread(of.Value));
    }

    private static Outcome.Agrees Read(string id, Mention name, NumberSite site) => new(ValueNotes.ReporterRead(id, name.Span.In(site.Sentence.Text)));

    private static Mention? RivalOf(NumberSite site, CheckContext context) =>
        site.Frames.SelectMany(frame => frame.Sources).FirstOrDefault(name => IsVoice(name, context));

    private static bool IsVoice(Mention name, CheckContext context) => name.Ids.Any(id => context.FactOf(id) is Person or Organization);

    // "Ông X, nguyên viện trưởng Viện Y, nhận định": Y says nothing.
    private static Mention? FormerlyOf(Mention body, SourceFrame frame, NumberSite site, CheckContext context) =>
        frame.Sources.LastOrDefault(name => name.Span.End <= body.Span.Start && name.Ids.Any(id => context.FactOf(id) is Person)) is { } person
        && new TextSpan(person.Span.End, body.Span.Start) is var title
        && FormerOffices.In(site.Sentence.Text, title, site.Sentence.Grammar!).Any(word => !NotFormerOffices.In(site.Sentence.Text, title, site.Sentence.Grammar!).Any(office => office.Start == word.Start)) ? person : null;

    private static Mention? SpeakerOf(string id, ReadSentence sentence, CheckContext context) =>
        sentence.Article.FramesIn(sentence.Span, sentence.Evidence)
            .Select(frame => frame.Speaker).OfType<NamedSpeaker>()
            .SelectMany(speaker => speaker.Names)
            .FirstOrDefault(name => name.Ids.Contains(id));

    // "X ghi nhận 45 ca"; "X dự kiến thu hoạch 3.000 tấn": what X finds, foresees or intends is X's own number.
    private static Mention? FoundBy(string id, Observation observation, NumberSite site, Grammar grammar)
    {
        var (text, clause) = (site.Sentence.Text, site.Clause);
        var names = site.Sentence.Names.Where(name => clause.Contains(name.Span) && name.Span.End <= site.Number.Span.Start).ToList();
        if (names.FindLast(name => name.Ids.Contains(id)) is not { } name || Prepositions.EndsBefore(text, name.Span.Start, clause, grammar))
        {
            return null;
        }

        var after = new TextSpan(name.Span.End, site.Number.Span.Start);
        var verbs = Findings.In(text, after, grammar).Concat(observation.Kind.Value == ObservationKind.Projected ? Expectations.In(text, after, grammar) : []);
        return verbs.Any(verb => !names.Exists(other => other.Span.Start > name.Span.Start && other.Span.Start < verb.Start)) ? name : null;
    }

    // "Lầu Năm Góc: Trung Quốc có 500 đầu đạn"; of "Mỹ: 500 đầu đạn" nobody else is refused for it.
    private static Mention? Headline(string id, ReadSentence sentence) =>
        sentence.Names.FirstOrDefault(name => name.Ids.Contains(id) && name.Span.End < sentence.Span.End && sentence.Text[name.Span.End] == ':');

    // A report may go on behind the sentence that names its source, until another source is named.
    private static (Mention Name, bool IsNext)? EarlierSource(string id, NumberSite site, CheckContext context)
    {
        foreach (var (i, sentence) in site.Sentence.Earlier().Index())
        {
            var sources = SourceFrames.In(sentence).SelectMany(frame => frame.Sources).ToList();
            if ((sources.Find(name => name.Ids.Contains(id)) ?? SpeakerOf(id, sentence, context) ?? (sources.Count == 0 ? ReportBy(id, sentence) : null)) is { } name)
            {
                return (name, i == 0);
            }

            if (sources.Exists(name => IsVoice(name, context)))
            {
                return null;
            }
        }

        return null;
    }

    // "Lầu Năm Góc ra báo cáo hôm qua."
    private static Mention? ReportBy(string id, ReadSentence sentence) =>
        SourceFrames.NamesReport(sentence) ? sentence.Names.FirstOrDefault(name => name.Ids.Contains(id)) : null;

    // Without "một", "the" and endings: "US officials" is "a US official".
    private static bool StandsNear(string text, NumberSite site, Grammar grammar)
    {
        var sentence = site.Sentence;
        var start = sentence.Earlier().Select(earlier => earlier.Span.Start).LastOrDefault(sentence.Span.Start);
        var (wanted, near) = (Weighty(text, TextSpan.Whole(text), grammar), Weighty(sentence.Text, new(start, sentence.Span.End), grammar));
        return Enumerable.Range(0, Math.Max(0, near.Count - wanted.Count + 1)).Any(i => wanted.Index().All(pair => Same(near[i + pair.Index], pair.Item, grammar)));
    }

    private static List<string> Weighty(string text, TextSpan within, Grammar grammar) =>
        [.. Words.In(text, within).Select(word => word.In(text)).Where(word => !grammar.Frames.Indefinites.Contains(word, StringComparer.OrdinalIgnoreCase) && !grammar.Prose.Weightless.Contains(word))];

    private static bool Same(string a, string b, Grammar grammar)
    {
        const int shortestStem = 4;
        return a.Equals(b, StringComparison.OrdinalIgnoreCase)
            || (grammar.Prose.Inflects && Math.Min(a.Length, b.Length) >= shortestStem && (a.StartsWith(b, StringComparison.OrdinalIgnoreCase) || b.StartsWith(a, StringComparison.OrdinalIgnoreCase)));
    }
}
