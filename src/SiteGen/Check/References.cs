using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check;

/// <summary>Checks that every id leads to something, of the right kind; what could not be read whole is taken to be there.</summary>
internal static class References
{
    /// <summary>Runs after quotes were found: the words of <c>reads</c> are looked for in their sentences.</summary>
    /// <param name="part">The part of the project whose references are checked; null for all of it.</param>
    public static void Check(Project project, CheckContext context, DiagnosticBag diagnostics, Project? part = null)
    {
        var ids = new ReferenceResolver(project, context, diagnostics);
        part ??= project;
        foreach (var fact in part.Facts)
        {
            Check(fact, ids);
            ids.Expect(fact.AllEvidence.Select(evidence => evidence.Source), Target.Article);
            CheckAccepts(fact, diagnostics);
        }

        foreach (var article in part.Articles)
        {
            ids.ExpectIfId(article.Publisher, Target.Speaker);
            ids.ExpectIfId(article.Author, Target.Speaker);
            ids.ExpectIfId(article.Origin, Target.Speaker);
        }

        PartOfCircles.Check(project, diagnostics);
        LinkReferences.Check(part, ids, context, diagnostics);
        ReadsReferences.Check(part, ids, context, diagnostics);
    }

    private static void Check(Fact fact, ReferenceResolver ids)
    {
        switch (fact)
        {
            case Person person:
                ids.ExpectSide(person.Side);
                ids.Expect(person.Roles.Select(role => role.Organization), Target.Organization);
                break;
            case Organization organization:
                ids.ExpectSide(organization.Side);
                ids.Expect([organization.PartOf], Target.Organization);
                break;
            case Event happening:
                ids.Expect(happening.Participants.Select(participant => participant.Who), Target.Speaker);
                happening.Participants.ToList().ForEach(participant => ids.ExpectSide(participant.Side));
                break;
            case Statistic statistic:
                ids.Expect([statistic.Subject], Target.Anything);
                ids.ExpectIfId(statistic.Report, Target.Anything);
                ids.Expect(statistic.Observations.SelectMany(observation => IdsOf(observation.ReportedBy)), Target.Speaker);
                break;
            case Claim claim:
                ids.Expect(IdsOf(claim.Speaker).Concat(claim.Via), Target.Speaker);
                ids.Expect(claim.About, Target.Anything);
                break;
        }
    }

    private static ImmutableArray<Located<string>> IdsOf(Voice voice) => voice switch
    {
        NamedVoice named => named.Ids,
        UnnamedVoice { Of: { } body } => [body],
        _ => [],
    };

    private static void CheckAccepts(Fact fact, DiagnosticBag diagnostics)
    {
        foreach (var accept in fact.Accepts.Where(accept => !Codes.MayBeAccepted(accept.Rule.Value)))
        {
            diagnostics.Add(ReferenceMessages.NotAcceptable(accept.Rule, Codes.All.Any(code => code.Id == accept.Rule.Value)));
        }
    }
}
