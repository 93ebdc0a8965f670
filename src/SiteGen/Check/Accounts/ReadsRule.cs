using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Accounts;

/// <summary>A reading that nothing needs is noise, or a sign that it says something else than the editor thinks.</summary>
internal static class ReadsRule
{
    /// <summary>The readings of one fact's evidence.</summary>
    public static IEnumerable<Diagnostic> Check(Fact fact, CheckContext context)
    {
        var targets = TargetsOf(fact).ToHashSet();
        return fact.AllEvidence
            .SelectMany(evidence => evidence.Reads)
            .Where(read => IsPlain(read, context) || !IsNeeded(read, targets, HasDate(fact)))
            .Select(AccountMessages.ReadInVain);
    }

    /// <summary>The readings of whole articles that none of the facts resting on them needs.</summary>
    public static IEnumerable<Diagnostic> Check(CheckContext context)
    {
        var facts = (from fact in context.Project.Facts
                     from source in fact.AllEvidence.Select(evidence => evidence.Source?.Value).OfType<string>().Distinct()
                     select (Source: source, Fact: fact)).ToLookup(pair => pair.Source, pair => pair.Fact);
        return from article in context.Project.Articles
               let targets = facts[article.Id].SelectMany(TargetsOf).ToHashSet()
               let dated = facts[article.Id].Any(HasDate)
               from read in article.Reads
               where IsPlain(read, context) || !IsNeeded(read, targets, dated)
               select AccountMessages.ReadInVain(read);
    }

    // The words are a name of that very entity already.
    private static bool IsPlain(Reading read, CheckContext context) =>
        read.Ids.Length > 0 && context.Names.Named(read.Words.Value).ToHashSet().SetEquals(read.Ids.Select(id => id.Value));

    private static bool IsNeeded(Reading read, HashSet<string> targets, bool dated) =>
        read.Date is not null ? dated : read.Ids.Any(id => targets.Contains(id.Value));

    private static bool HasDate(Fact fact) => fact switch
    {
        Event => true,
        Claim claim => claim.SaidOn is not null,
        Statistic statistic => statistic.Observations.Any(observation => observation.AsOf is not null || observation.StatedOn is not null),
        Person person => person.Roles.Any(role => role.From is not null || role.To is not null),
        _ => false,
    };

    private static IEnumerable<string> TargetsOf(Fact fact)
    {
        var ids = fact switch
        {
            Claim claim => [.. IdsOf(claim.Speaker), .. claim.Via, .. claim.About],
            Event happening => happening.Participants.Select(participant => participant.Who),
            Statistic statistic => statistic.Observations.SelectMany(observation => IdsOf(observation.ReportedBy)).Append(statistic.Subject),
            Person person => person.Roles.Select(role => role.Organization).OfType<Located<string>>(),
            _ => [],
        };
        return ids.Select(id => id.Value).Append(fact.Id);
    }

    private static ImmutableArray<Located<string>> IdsOf(Voice voice) => voice switch
    {
        NamedVoice named => named.Ids,
        UnnamedVoice { Of: { } body } => [body],
        _ => [],
    };
}
