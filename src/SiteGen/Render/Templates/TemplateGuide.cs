using System.Globalization;
using System.Text;

namespace SiteGen.Render.Templates;

/// <summary>Writes the part of <c>templates/README.md</c> that lists what each template may use, from the records themselves, so that it can't drift.</summary>
internal static class TemplateGuide
{
    /// <summary>Markdown: a heading and a table for each template, then for each thing that their members lead to.</summary>
    /// <param name="views">As <see cref="TemplateSet.Load"/> takes them.</param>
    public static string Write(IReadOnlyDictionary<string, ViewRecord> views)
    {
        var guide = new StringBuilder();
        var things = new SortedDictionary<string, ViewRecord>(StringComparer.Ordinal);
        foreach (var (template, view) in views.OrderBy(view => view.Key, StringComparer.Ordinal))
        {
            Table(guide, $"`{template}{TemplateFiles.Ending}`", view, things);
        }

        var written = new HashSet<string>(StringComparer.Ordinal);
        while (things.FirstOrDefault(thing => !written.Contains(thing.Key)) is { Key: not null } next)
        {
            written.Add(next.Key);
            Table(guide, next.Key, next.Value, things);
        }

        return guide.ToString();
    }

    private static void Table(StringBuilder guide, string heading, ViewRecord record, SortedDictionary<string, ViewRecord> things)
    {
        guide.Append(CultureInfo.InvariantCulture, $"### {heading}\n\n| name | what it is |\n| --- | --- |\n");
        foreach (var member in record.Members.OrderBy(member => member.Name, StringComparer.Ordinal))
        {
            guide.Append(CultureInfo.InvariantCulture, $"| `{member.Name}` | {member.Type}{(member.MayBeMissing ? ", may be missing" : "")} |\n");
            if (Thing(member.Type) is { } thing)
            {
                things.TryAdd(thing.Name, thing);
            }
        }

        guide.Append('\n');
    }

    private static ViewRecord? Thing(ViewType type) => type.Item is { } item ? Thing(item) : type.Record;
}
