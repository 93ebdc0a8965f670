using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Draft;

/// <summary>Words such as "Chủ tịch Trung Quốc" that name an office without its holder: whom they mean is the editor's to say.</summary>
internal static class OfficeReadings
{
    /// <summary>The words, and the one person of the project who is known to have had that office.</summary>
    public static IEnumerable<(TextSpan Words, string Person)> In(Trial trial)
    {
        var (text, language) = (trial.Article.Text, trial.Article.Article.Language.Value);
        var names = trial.Names.ToList();
        foreach (var body in names.Where(name => name.Ids is [var id] && trial.Context.FactOf(id) is Organization))
        {
            var holders = trial.Context.Project.People
                .SelectMany(person =>
                    person.Roles.Where(role => role.Organization?.Value == body.Ids[0])
                    .Select(role => (Person: person.Id, Title: role.Title.In(language)?.Value)))
                .Where(role => role.Title is not null)
                .Select(role => (role.Person, Words: Beside(text, body.Span, role.Title!)))
                .Where(role => role.Words is { } words && trial.Chosen.Parts.Any(part => part.Contains(words)) && !names.Exists(name => IsHolder(name, words)))
                .DistinctBy(role => role.Person, StringComparer.Ordinal)
                .ToList();
            if (holders is [var only])
            {
                yield return (only.Words!.Value, only.Person);
            }
        }

        // The name itself stands right there: behind the office, or before it and a comma.
        bool IsHolder(Mention name, TextSpan words) => trial.Context.FactOf(name.Ids[0]) is Person
            && ((name.Span.Start >= words.End && string.IsNullOrWhiteSpace(text[words.End..name.Span.Start]))
                || (name.Span.End <= words.Start && text[name.Span.End..words.Start].Trim() is "" or ","));
    }

    // "Chủ tịch Trung Quốc", "US President"
    private static TextSpan? Beside(string text, TextSpan body, string title)
    {
        TextSpan before = new(body.Start - title.Length - 1, body.End);
        TextSpan behind = new(body.Start, body.End + 1 + title.Length);
        if (before.Start >= 0 && before.In(text).StartsWith($"{title} ", StringComparison.OrdinalIgnoreCase) && Words.IsBoundary(text, before.Start))
        {
            return before;
        }

        if (behind.End <= text.Length && behind.In(text).EndsWith($" {title}", StringComparison.OrdinalIgnoreCase) && Words.IsBoundary(text, behind.End))
        {
            return behind;
        }

        return null;
    }
}
