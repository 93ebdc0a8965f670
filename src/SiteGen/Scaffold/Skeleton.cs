using System.Collections.Immutable;
using System.Text;
using SiteGen.Edit;
using SiteGen.Load;

namespace SiteGen.Scaffold;

/// <summary>
/// Writes a new YAML file with its keys in the order of the guide, each below a comment that says what it is. What must be there stands empty; what may be
/// there
/// has a <c>#</c> before its key: without it, and with a value, it holds.
/// </summary>
internal sealed class Skeleton
{
    private const string Step = "  ";

    // Named in one line at the end: a new file seldom needs them.
    private static readonly ImmutableArray<string> SeldomInFile = ["image", "corrections", "former_ids", "accept"],
        SeldomInside = ["source", "prefix", "suffix", "sic"];

    // The rest follows in the order in which it is read.
    private static readonly ImmutableArray<string> First = ["quote", "reads", "translation", "value", "range", "qualifier", "kind"];

    private readonly StringBuilder _text = new();
    private readonly ImmutableArray<string> _languages;
    private readonly IReadOnlyDictionary<string, string> _values;

    private Skeleton(ImmutableArray<string> languages, IReadOnlyDictionary<string, string> values) => (_languages, _values) = (languages, values);

    /// <param name="languages">The site's, its default first.</param>
    /// <param name="values">What is known already, by the keys of the file.</param>
    public static string Of(Kind kind, ImmutableArray<string> languages, IReadOnlyDictionary<string, string> values)
    {
        var skeleton = new Skeleton(languages, values);
        skeleton.Line("", kind.SchemaLine);
        skeleton.Line("", "# What stands empty needs a value. To use a key with a # before it, delete the #. What the articles do not say is left out.");
        var keys = kind.Schema.Asked();
        foreach (var key in InFileOrder(keys).Where(key => !SeldomInFile.Contains(key.Key)))
        {
            skeleton.Line("", "");
            skeleton.Entry(kind.Schema, key, "", "", needed: key.IsRequired
                || (key.Key == "source" && keys.Any(other => other is { IsRequired: true, IsList: true })));
        }

        var later = SeldomInFile.Where(name => keys.Any(key => key.Key == name)).ToList();
        if (later.Count > 0)
        {
            skeleton.Line("", "");
            skeleton.Line("", $"# Later, where needed: {string.Join(", ", later)}.");
        }

        return skeleton._text.ToString();
    }

    private void Items(Schema schema, string indent)
    {
        var keys = schema.Asked().OrderBy(key => First.IndexOf(key.Key) is >= 0 and var place ? place : First.Length).ToList();
        var dash = "- ";
        foreach (var key in keys.Where(key => !SeldomInside.Contains(key.Key)))
        {
            Entry(schema, key, indent, dash, key.IsRequired);
            (indent, dash) = (dash.Length > 0 ? indent + Step : indent, "");
        }

        if (keys.Where(key => SeldomInside.Contains(key.Key)).Select(key => key.Key).ToList() is { Count: > 0 } seldom)
        {
            Line(indent, $"# Where needed: {string.Join(", ", seldom)}.");
        }
    }

    private void Entry(Schema home, AskedKey key, string indent, string dash, bool needed)
    {
        Line(indent, $"# {Explained(home, key)}");
        if (!needed && !_values.ContainsKey(key.Key))
        {
            foreach (var line in Sample(key))
            {
                Line(indent, $"#{line}");
            }
        }
        else if (key is { IsList: true, Read.Target: Schema items })
        {
            Line(indent, $"{key.Key}:");
            Items(items, indent + Step);
        }
        else if (key.Key == "quote")
        {
            Line(indent, $"{dash}quote: >-");
            Line(indent, Step);
        }
        else if (IsByLanguage(key))
        {
            Line(indent, $"{dash}{key.Key}:");
            var inner = indent + (dash.Length > 0 ? Step : "") + Step;
            Scalar(inner, _languages[0], ValueOf(key, indent));
            foreach (var other in _languages.Skip(1))
            {
                Line(inner, $"#{other}:");
            }
        }
        else
        {
            Scalar(indent, dash + key.Key, ValueOf(key, indent));
        }
    }

    // What a key with a # before it looks like once it is used.
    private IEnumerable<string> Sample(AskedKey key)
    {
        yield return $"{key.Key}:";
        if (key.Read.Target is Schema map)
        {
            var first = key.IsList ? "- " : "";
            foreach (var inner in map.Asked().Where(inner => inner.IsRequired))
            {
                yield return $"{Step}{first}{inner.Key}:{(inner.Key == "quote" ? " >-" : "")}";
                first = key.IsList ? Step : "";
            }
        }
        else if (key.Read.Method == ValueShapes.Method(ReadsReader.Read))
        {
            yield return $"{Step}words of the article: id";
        }
        else if (key.IsList)
        {
            yield return $"{Step}- ";
        }
        else if (IsByLanguage(key))
        {
            foreach (var language in _languages)
            {
                yield return $"{Step}{language}:";
            }
        }
    }

    private void Scalar(string indent, string key, string? value)
    {
        if (value is null || (ScalarText.CanBePlain(value, inBrackets: false) && ScalarText.LookOf(value) != Look.Word))
        {
            Line(indent, value is null ? $"{key}:" : $"{key}: {value}");
            return;
        }

        Line(indent, $"{key}: >-");
        Line(indent, Step + value);
    }

    private void Line(string indent, string words) => _text.Append((indent + words).TrimEnd()).Append('\n');

    private bool IsByLanguage(AskedKey key) => _languages.Length > 1 && ValueShapes.IsByLanguage(key.Read.Method);

    // Only the file itself is known of, not what stands in it.
    private string? ValueOf(AskedKey key, string indent) => indent.Length == 0 ? _values.GetValueOrDefault(key.Key) : null;

    // What it is called first, then whence and since when, as the guide has it.
    private static IEnumerable<AskedKey> InFileOrder(IReadOnlyList<AskedKey> keys) =>
        keys.OrderBy(key => key.Key switch
        {
            "source" => 1,
            "added" => 2,
            _ when key == keys.First(first => first.IsRequired && first.Key is not ("added" or "sha256")) => 0,
            "sha256" => 4,
            _ => 3,
        });

    private static string Explained(Schema home, AskedKey key)
    {
        var words = KeyGuide.Of(home, key.Key);
        var more = key.Read switch
        {
            { Method: { IsGenericMethod: true } reader } => $" One of: {string.Join(", ", EnumWords.Of(reader.GetGenericArguments()[0]))}.",
            { Target: Schema map } when !key.IsRequired && map.Asked().Where(inner => !inner.IsRequired).Select(inner => inner.Key)
                .ToList() is { Count: > 0 } also => $" Also possible in it: {string.Join(", ", also)}.",
            _ => "",
        };
        return words + more;
    }
}
