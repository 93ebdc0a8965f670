using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Load;

/// <summary>Reads <c>reads</c>: words of an article, and the id, the ids or the date that an editor takes them for.</summary>
internal static class ReadsReader
{
    public static ListOf<Reading>? Read(YamlNode node, ReadingScope scope)
    {
        if (node is not YamlMap { Entries.IsEmpty: false } map)
        {
            return Values.Refuse<ListOf<Reading>>(scope, SchemaMessages.NoReads(node));
        }

        var readings = map.Entries.Select(entry => Reading(entry, scope)).ToList();
        return readings.Contains(null) ? null : new([.. readings.OfType<Reading>()]);
    }

    private static Reading? Reading(YamlEntry entry, ReadingScope scope)
    {
        var words = new Located<string>(entry.Key.Value, entry.Key.At);
        if (entry.Value is YamlScalar { Value: "" })
        {
            return Values.Refuse<Reading>(scope, SchemaMessages.Empty(entry));
        }

        // No file may have a date for its name, so the form decides.
        if (entry.Value is YamlScalar scalar && (EdtfDate.Parse(scalar.Value) is not null || DateValue.LooksLikeDate(scalar.Value)))
        {
            return DateValue.Read(scalar, scope) is { } date ? new(words, [], date) : null;
        }

        return Values.OneOrMoreIds(entry.Value, scope) is { } ids ? new(words, ids.Items, null) : null;
    }
}
