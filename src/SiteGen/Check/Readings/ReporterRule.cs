using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Readings;

/// <summary>Whoever reports a number is named in its sentence or the one before, and nobody else where the words name a source.</summary>
internal static class ReporterRule
{
    public static IEnumerable<Outcome> Check(Observation observation, NumberSite site, CheckContext context) => observation.ReportedBy switch
    {
        _ when site.Sentence.Grammar is null => [new Outcome.NotChecked(ValueNotes.ReporterLanguage)],
        NamedVoice named => named.Ids.Select(id => CheckId(observation, id, site, context)),
        UnnamedVoice { Of: { } of } => [NameOf(of.Value, site) is { } name ? Read(of.Value, name, site) : new Outcome.NotChecked(ValueNotes.ReporterBodyUnread(of.Value))],
        UnnamedVoice => [new Outcome.NotChecked(ValueNotes.ReporterUnnamed)],
        _ => RivalOf(site, context) is { } rival ? [new Outcome.Finds(ValueMessages.ReporterIsAnother(observation, "article", site, rival))] : [new Outcome.Agrees(ValueNotes.ReporterIsArticle)],
    };

    private static Outcome CheckId(Observation observation, Located<string> id, NumberSite site, CheckContext context)
    {
        if (site.Frames.SelectMany(frame => frame.Sources).FirstOrDefault(name => name.Ids.Contains(id.Value)) is { } source)
        {
            return Read(id.Value, source, site);
        }

        if (RivalOf(site, context) is { } rival)
        {
            return new Outcome.Finds(ValueMessages.ReporterIsAnother(observation, id.Value, site, rival));
        }

        return NameOf(id.Value, site) is { } name ? Read(id.Value, name, site) : new Outcome.Finds(ValueMessages.ReporterNotRead(observation, id.Value, site));
    }

    private static Outcome.Agrees Read(string id, Mention name, NumberSite site) => new(ValueNotes.ReporterRead(id, name.Span.In(site.Sentence.Text)));

    private static Mention? RivalOf(NumberSite site, CheckContext context) =>
        site.Frames.SelectMany(frame => frame.Sources).FirstOrDefault(name => name.Ids.Any(id => context.FactOf(id) is Person or Organization));

    private static Mention? NameOf(string id, NumberSite site)
    {
        var sentence = site.Sentence;
        ImmutableArray<Mention> names = sentence.Before.IsEmpty ? sentence.Names : [.. sentence.Names, .. sentence.Article.MentionsIn(sentence.Before, sentence.Evidence)];
        return names.FirstOrDefault(name => name.Ids.Contains(id));
    }
}
