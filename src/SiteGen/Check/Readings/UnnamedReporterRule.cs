using SiteGen.Check.Who;
using SiteGen.Model;
using SiteGen.Read;
using SiteGen.Text;

namespace SiteGen.Check.Readings;

/// <summary>A number of somebody whom the article does not name: the words by which the file calls them stand near it, and nobody known reports it.</summary>
internal static class UnnamedReporterRule
{
    // Who somebody unnamed is cannot be read: only whether the words speak of him, and of nobody known.
    public static Outcome Check(Observation observation, UnnamedVoice voice, NumberSite site, Grammar grammar, CheckContext context)
    {
        if (voice.Of is null && voice.Text.In(grammar.Language) is { } called && FrameOf(called.Value, site, grammar) is { } speaking)
        {
            return new Outcome.Agrees(ValueNotes.ReporterUnnamedRead(speaking.Words.In(site.Sentence.Text)));
        }

        if (ReporterRule.RivalOf(site) is { } known && !(voice.Of is { } body && known.Ids.Contains(body.Value)))
        {
            return new Outcome.Finds(ValueMessages.ReporterIsAnother(observation, voice.Text.Best(grammar.Language).Text.Value, site, known));
        }

        if (voice.Text.In(grammar.Language) is { } words && !StandsNear(words.Value, site, grammar))
        {
            return StandsIn(words.Value, TextSpan.Whole(site.Sentence.Text), site, grammar)
                ? new Outcome.Open(ValueNotes.ReporterUnnamedElsewhere(words.Value))
                : new Outcome.Finds(ValueMessages.UnnamedNotRead(words, site));
        }

        if (voice.Of is not { } of)
        {
            if (site.Sources.IsEmpty && voice.Text.In(grammar.Language) is { } source
                && UnnamedSources.Of(source.Value, site.Number.Span, site.Sentence.Read) is { } read)
            {
                return new Outcome.Agrees(ValueNotes.ReporterUnnamedRead(read.In(site.Sentence.Text)));
            }

            return new Outcome.Open(ValueNotes.ReporterUnnamed);
        }

        var beside = site.Sources.SelectMany(frame => frame.Named.Concat(frame.Beside)).ToList();
        if (beside.Find(name => name.Ids.Contains(of.Value)) is { } own)
        {
            return ReporterRule.Read(of.Value, own, site);
        }

        return beside.Find(name => !name.Ids.Any(id => context.IsWithin(id, of.Value) || context.IsWithin(of.Value, id))) is { } other
            ? new Outcome.Finds(ValueMessages.ReporterIsAnother(observation, of.Value, site, other))
            : new Outcome.Open(ValueNotes.ReporterBodyUnread(of.Value));
    }

    // "X said the council had confirmed 2 deaths": the innermost one has the number.
    private static ReportingFrame? FrameOf(string text, NumberSite site, Grammar grammar) =>
        site.Sources.LastOrDefault() is { Speaker: UnnamedSpeaker or UnreadSpeaker { Name.IsEmpty: true } } inner
        && StandsIn(text, inner.Stretch, site, grammar) ? inner : null;

    // Without "một", "the" and endings: "US officials" is "a US official".
    private static bool StandsNear(string text, NumberSite site, Grammar grammar)
    {
        var sentence = site.Sentence;
        var start = sentence.Earlier().Select(earlier => earlier.Span.Start).LastOrDefault(sentence.Span.Start);
        return StandsIn(text, new(start, sentence.Span.End), site, grammar);
    }

    private static bool StandsIn(string text, TextSpan within, NumberSite site, Grammar grammar)
    {
        var wanted = Weighty(text, TextSpan.Whole(text), grammar);
        var near = Weighty(site.Sentence.Text, within, grammar);
        var places = Enumerable.Range(0, Math.Max(0, near.Count - wanted.Count + 1));
        return places.Any(StandsAt);

        bool StandsAt(int place) => wanted.Index().All(pair => Same(near[place + pair.Index], pair.Item, grammar));
    }

    private static List<string> Weighty(string text, TextSpan within, Grammar grammar) =>
        [.. Words.In(text, within).Select(word => word.In(text))
            .Where(word => !grammar.Frames.Indefinites.Contains(word, StringComparer.OrdinalIgnoreCase) && !grammar.Prose.Weightless.Contains(word))];

    private static bool Same(string a, string b, Grammar grammar)
    {
        const int shortestStem = 4;
        return a.Equals(b, StringComparison.OrdinalIgnoreCase)
            || (grammar.Prose.Inflects && Math.Min(a.Length, b.Length) >= shortestStem
            && (a.StartsWith(b, StringComparison.OrdinalIgnoreCase) || b.StartsWith(a, StringComparison.OrdinalIgnoreCase)));
    }
}
