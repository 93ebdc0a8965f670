using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Who;

/// <summary>Whether a role may be at a body that no words beside its title name.</summary>
internal static class RoleBody
{
    /// <summary>A minister of a field is at that ministry: "Bộ trưởng Thủy vụ" at "Bộ Thủy vụ", "Health Minister" at the "Ministry of Health".</summary>
    public static bool IsOfField(Role role, Grammar? grammar, CheckContext context) =>
        grammar is not null && role.Organization is { } body && role.Title.In(grammar.Language) is { } title
        && context.FactOf(body.Value) is Organization entity
        && Fields(title.Value, grammar.Titles).Any(field => IsNamedFor(entity, field));

    /// <summary>Whether a body is the ministry of the role's field, by the words for both or by an office that says its field otherwise.</summary>
    public static bool IsMinistryOf(Role role, string body, Grammar grammar, CheckContext context) =>
        role.Title.In(grammar.Language) is { } title && context.FactOf(body) is Organization entity
        && Fields(title.Value, grammar.Titles).Concat(grammar.Titles.OfficeFields
            .Where(office => PhraseFinder.Of(office.Office).Find(title.Value).Any()).Select(office => office.Field)).Any(field => IsNamedFor(entity, field));

    /// <summary>Whether the article names the body, or a part of it, before <paramref name="end"/>.</summary>
    public static bool IsNamedBefore(int end, ArticleText article, string body, CheckContext context) =>
        article.Mentions.TakeWhile(name => name.Span.Start < end).Any(name => name.Ids.Any(id => context.IsWithin(id, body)));

    /// <summary>Whether an adjective of the body stands in the article before <paramref name="end"/>: "Chinese" of China.</summary>
    public static bool IsMeantBefore(int end, ArticleText article, string body, CheckContext context) =>
        context.FactOf(body) is Organization entity && NamedOtherwise.FormOf(entity, new(0, end), article) is not null;

    private static bool IsNamedFor(Organization entity, string field) =>
        entity.Spellings.Any(spelling => PhraseFinder.Of(field).Find(spelling.Value).Any());

    // What a minister is of stands behind the office, or before it: each end of the title that may be it.
    private static IEnumerable<string> Fields(string title, TitleWords titles)
    {
        var words = Words.In(title, TextSpan.Whole(title)).ToList();
        for (var i = 1; i < words.Count; i++)
        {
            if (words.Count - i >= titles.LeastField)
            {
                yield return title[words[i].Start..];
            }

            if (titles.HasFieldBefore)
            {
                yield return title[..words[i - 1].End];
            }
        }
    }
}
