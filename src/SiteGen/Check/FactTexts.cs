using SiteGen.Model;

namespace SiteGen.Check;

/// <summary>Every text of the editor's own that readers see, wherever it stands in a file.</summary>
internal static class FactTexts
{
    public static IEnumerable<LocalText> Of(Fact fact)
    {
        IEnumerable<LocalText?> ofEveryKind =
        [
            .. fact.AllEvidence.SelectMany(Of),
            .. fact.Corrections.SelectMany(correction => new[] { correction.Was, correction.Now, correction.Why }),
            .. fact.Accepts.Select(accept => accept.Why),
        ];
        IEnumerable<LocalText?> ofEntities = fact is Entity entity
            ? [entity.Name, entity.Summary, entity.Image?.Alt, entity.Image?.Credit, .. entity.Aliases.Select(alias => alias.Note)]
            : [];
        IEnumerable<LocalText?> own = fact switch
        {
            Person person => [.. person.Roles.Select(role => role.Title), .. person.Links.Select(link => link.Label)],
            Organization organization => [organization.ShortName],
            Term term => [term.Definition],
            Event happening => [happening.Title, happening.Place, happening.Summary, .. happening.Participants.Select(participant => participant.Role)],
            Statistic statistic => [statistic.Title, statistic.Unit, statistic.Definition, statistic.Report, .. statistic.Observations.SelectMany(Of)],
            Claim claim => [claim.Text, (claim.Speaker as UnnamedVoice)?.Text],
            _ => [],
        };
        return ofEveryKind.Concat(ofEntities).Concat(own).OfType<LocalText>();
    }

    public static IEnumerable<LocalText> Of(Article article) =>
        new[] { article.Label, article.Title, article.Publisher, article.Author, article.PublishedBasis, article.Origin, article.Note }
            .Concat(article.Skip.Select(skip => skip.Why))
            .OfType<LocalText>();

    public static IEnumerable<LocalText> Of(Site site) =>
        new[] { site.Title, site.Description, site.License, site.Publisher }.Concat(site.Sides.Select(side => side.Name)).OfType<LocalText>();

    private static IEnumerable<LocalText?> Of(Observation observation) => [observation.Unit, observation.Note, (observation.ReportedBy as UnnamedVoice)?.Text];

    private static IEnumerable<LocalText?> Of(Evidence evidence) => [evidence.Translation, evidence.Sic?.Note, evidence.Note];
}
