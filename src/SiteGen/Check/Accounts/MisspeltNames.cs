using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Accounts;

/// <summary>Spellings that stand in no article, and nearly in one: for their sake somebody is not found where the facts say.</summary>
internal static class MisspeltNames
{
    /// <param name="facts">In which somebody or something was not found.</param>
    public static IEnumerable<(Entity Entity, Diagnostic Problem)> In(CheckContext context, IEnumerable<Fact> facts) =>
        from id in facts.SelectMany(fact => FactReferences.Of(fact).Append(fact.Id)).Distinct(StringComparer.Ordinal)
        let entity = context.FactOf(id) as Entity
        where entity is not null
        from spelling in entity.Spellings
        where spelling.Value.Contains(' ', StringComparison.Ordinal)
            && !context.Project.Articles.Any(article => article.Reading.Contains(spelling.Value, StringComparison.Ordinal))
        let near = NearWords.To(spelling.Value, context)
        where near is not null
        let words = near.Value.Span.In(near.Value.Source.Text)
        where Closest.Distance(words, spelling.Value) <= Math.Max(1, words.Length / 6)
            && context.Names.Named(words).IsEmpty
            && !entity.Spellings.Any(other => words.Contains(other.Value, StringComparison.Ordinal))
        select (entity, AccountMessages.Misspelt(spelling, near.Value));
}
