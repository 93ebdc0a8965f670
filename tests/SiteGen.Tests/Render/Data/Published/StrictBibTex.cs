using System.Text;

namespace SiteGen.Tests.Render.Data.Published;

/// <param name="Fields">Values as they stand, without the braces around them.</param>
internal sealed record BibTexEntry(string Type, string Key, IReadOnlyDictionary<string, string> Fields)
{
    /// <summary>A text as it is meant: without the braces that keep its letters, and with the signs that were escaped.</summary>
    public string Plain(string field)
    {
        var text = Fields[field];
        var plain = new StringBuilder();
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] is '{' or '}')
            {
                continue;
            }

            if (text[at] != '\\')
            {
                plain.Append(text[at]);
                continue;
            }

            var end = at + 1;
            while (end < text.Length && char.IsAsciiLetter(text[end]))
            {
                end++;
            }

            plain.Append(end == at + 1 ? text[++at].ToString() : StrictBibTex.Commands[text[(at + 1)..end]]);
            at = Math.Max(at, end - 1);
        }

        return plain.ToString();
    }
}

/// <summary>
/// Reads BibTeX as the manual "BibTeXing" and its grammar have it, with the fields that biblatex adds, and takes nothing else: braces balance, keys hold no sign of the grammar, no field stands twice,
/// bare words are numbers or months, and TeX gets none of its special signs but escaped.
/// </summary>
internal static class StrictBibTex
{
    /// <summary>What TeX makes of a word after a backslash.</summary>
    public static IReadOnlyDictionary<string, string> Commands { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["textbackslash"] = "\\",
        ["textbraceleft"] = "{",
        ["textbraceright"] = "}",
        ["textasciitilde"] = "~",
        ["textasciicircum"] = "^",
    };

    // By type: what BibTeX warns of where it is missing. A citation without a title would say nothing, though @misc may lack it.
    private static readonly Dictionary<string, string[]> Required = new(StringComparer.Ordinal)
    {
        ["article"] = ["author", "title", "journal", "year"],
        ["book"] = ["title", "publisher", "year"],
        ["misc"] = ["title"],
    };

    private static readonly string[] Known = ["author", "title", "howpublished", "journal", "publisher", "year", "month", "note", "date", "urldate", "url", "language"];

    private static readonly string[] Months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    public static IReadOnlyList<BibTexEntry> Read(string text)
    {
        var (entries, at) = (new List<BibTexEntry>(), 0);
        for (SkipSpace(text, ref at); at < text.Length; SkipSpace(text, ref at))
        {
            entries.Add(Entry(text, ref at));
        }

        Demand(entries.DistinctBy(entry => entry.Key, StringComparer.OrdinalIgnoreCase).Count() == entries.Count, "Two entries have one key.");
        return entries;
    }

    private static BibTexEntry Entry(string text, ref int at)
    {
        Take(text, ref at, '@');
        var type = Word(text, ref at);
        Demand(Required.ContainsKey(type), $"There is no type {type}.");
        Take(text, ref at, '{');
        var key = Word(text, ref at);
        Demand(key.Length > 0, "An entry has no key.");
        var fields = new Dictionary<string, string>(StringComparer.Ordinal);
        for (SkipSpace(text, ref at); at < text.Length && text[at] == ','; SkipSpace(text, ref at))
        {
            at++;
            SkipSpace(text, ref at);
            if (at < text.Length && text[at] == '}')
            {
                break;
            }

            var name = Word(text, ref at);
            Demand(Known.Contains(name), $"There is no field {name}.");
            Take(text, ref at, '=');
            SkipSpace(text, ref at);
            Demand(fields.TryAdd(name, Value(text, ref at, name)), $"{name} stands twice.");
        }

        Take(text, ref at, '}');
        Demand(Required[type].All(fields.ContainsKey), $"{key} lacks a field that {type} must have.");
        return new(type, key, fields);
    }

    private static string Value(string text, ref int at, string field)
    {
        if (at < text.Length && text[at] != '{')
        {
            var word = Word(text, ref at);
            Demand(word.Length > 0 && (word.All(char.IsAsciiDigit) || (field == "month" && Months.Contains(word))), $"{word} is no number and no month.");
            return word;
        }

        var (start, depth) = (++at, 1);
        for (; at < text.Length && depth > 0; at++)
        {
            depth += text[at] == '{' ? 1 : text[at] == '}' ? -1 : 0;
        }

        Demand(depth == 0, "Braces do not balance.");
        var value = text[start..(at - 1)];
        Demand(!value.Any(char.IsControl), "A value holds a control character.");
        if (field != "url")
        {
            CheckSpecial(value);
        }

        return value;
    }

    private static void CheckSpecial(string value)
    {
        for (var at = 0; at < value.Length; at++)
        {
            Demand(value[at] is not ('&' or '%' or '$' or '#' or '_' or '~' or '^'), $"{value[at]} is not escaped.");
            if (value[at] != '\\')
            {
                continue;
            }

            at++;
            var start = at;
            while (at < value.Length && char.IsAsciiLetter(value[at]))
            {
                at++;
            }

            var command = value[start..at];
            Demand(command.Length > 0 ? Commands.ContainsKey(command) && at < value.Length && value[at] == '}' : at < value.Length && value[at] is '&' or '%' or '$' or '#' or '_', $"\\{command} is no escape.");
            at -= command.Length > 0 ? 1 : 0;
        }
    }

    private static string Word(string text, ref int at)
    {
        SkipSpace(text, ref at);
        var start = at;
        while (at < text.Length && (char.IsAsciiLetterOrDigit(text[at]) || text[at] is '-' or '_' or ':' or '.'))
        {
            at++;
        }

        return text[start..at];
    }

    private static void Take(string text, ref int at, char sign)
    {
        SkipSpace(text, ref at);
        Demand(at < text.Length && text[at] == sign, $"{sign} is missing at {at}.");
        at++;
    }

    private static void SkipSpace(string text, ref int at)
    {
        while (at < text.Length && text[at] is ' ' or '\n')
        {
            at++;
        }
    }

    private static void Demand(bool holds, string message)
    {
        if (!holds)
        {
            throw new FormatException(message);
        }
    }
}
