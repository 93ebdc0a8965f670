using SiteGen.Model;

namespace SiteGen.Check.Who;

/// <summary>Entities as messages speak of them, and how they hang together.</summary>
internal static class EntityNames
{
    // Messages are English.
    private const string Language = "en";

    public static string NameOf(this CheckContext context, string id) => context.FactOf(id) is Entity entity ? entity.Name.Best(Language).Text.Value : id;

    public static string NamesOf(this CheckContext context, IEnumerable<Mention> mentions) =>
        string.Join(" and ", mentions.SelectMany(mention => mention.Ids).Distinct(StringComparer.Ordinal).Select(context.NameOf));

    /// <summary>Whether <paramref name="id"/> is <paramref name="whole"/> or, by <c>part_of</c>, somewhere inside it.</summary>
    public static bool IsWithin(this CheckContext context, string id, string whole)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var at = id; seen.Add(at);)
        {
            if (at == whole)
            {
                return true;
            }

            if (context.FactOf(at) is not Organization { PartOf: { } parent })
            {
                return false;
            }

            at = parent.Value;
        }

        return false;
    }
}
