using System.Collections.Immutable;
using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Load;

/// <summary>A list that was read, each item with success.</summary>
internal sealed record ListOf<T>(ImmutableArray<T> Items);

/// <summary>Readers of single values; dates and numbers have files of their own.</summary>
internal static class Values
{
    public const int LongestName = 1_000;

    /// <summary>Words exactly as they stand: quotes, and what is looked for in articles.</summary>
    public static Located<string>? Exact(YamlNode node, ReadingScope scope) => node switch
    {
        YamlScalar { IsBlank: false } scalar => new(scalar.Value, scalar.At),
        YamlScalar scalar => Refuse<Located<string>>(scope, SchemaMessages.EmptyItem(scalar.At)),
        _ => Refuse<Located<string>>(scope, SchemaMessages.NoText(node)),
    };

    /// <summary>Words in NFC, as names are looked for.</summary>
    public static Located<string>? Text(YamlNode node, ReadingScope scope) =>
        Exact(node, scope) is { } text ? text with { Value = Trimmed(text.Value.Normalize(NormalizationForm.FormC)) } : null;

    // YAML leaves no-break spaces at the ends of a text, where nobody sees them.
    private static string Trimmed(string text) => text.Trim() is { Length: > 0 } words ? words : text;

    /// <summary>What something is called: words that are looked for again and again, and so no more than <see cref="LongestName"/> letters.</summary>
    public static Located<string>? Name(YamlNode node, ReadingScope scope) => Text(node, scope) is { } name && IsNoStory(name, scope) ? name : null;

    /// <summary>A reference to something; whether it leads anywhere is seen when everything is read.</summary>
    public static Located<string>? Id(YamlNode node, ReadingScope scope) => Text(node, scope);

    /// <summary>An id that is given here.</summary>
    public static Located<string>? NewId(YamlNode node, ReadingScope scope) => Text(node, scope) switch
    {
        null => null,
        var id when Ids.IsId(id.Value) => id,
        var id => Refuse<Located<string>>(scope, SchemaMessages.NoId(id, Ids.Suggest(id.Value))),
    };

    // On the line of its key, marks around the whole text are meant for YAML, which would show them.
    private static Located<string>? Prose(YamlNode node, ReadingScope scope) => Text(node, scope) switch
    {
        { } text when CurlyQuotes.Inside(text.Value) is { } inside && CurlyQuotes.AreNoneIn(inside) && IsPlain(text) =>
            Refuse<Located<string>>(scope, SchemaMessages.CurlyMarks(text)),
        var text => text,
    };

    private static bool IsPlain(Located<string> text) =>
        text.At.Source.Text[text.At.Span.Start] == text.Value[0] && text.At.Source.Text.AsSpan(0, text.At.Span.Start).TrimEnd(' ') is [.., ':' or '-'];

    /// <summary>One text in the default language, or a map by the site's languages.</summary>
    public static LocalText? LocalText(YamlNode node, ReadingScope scope)
    {
        if (node is not YamlMap map)
        {
            return Prose(node, scope) is { } text ? new([(scope.Languages[0], text)], text.At) : null;
        }

        var texts = ImmutableArray.CreateBuilder<(string, Located<string>)>();
        var before = scope.Problems.Count;
        foreach (var (key, value) in map.Entries)
        {
            if (!scope.Languages.Contains(key.Value))
            {
                scope.Problems.Add(SchemaMessages.NoLanguage(key, scope.Languages));
            }
            else if (Prose(value, scope) is { } text)
            {
                texts.Add((key.Value, text));
            }
        }

        if (map.Entries.IsEmpty)
        {
            scope.Problems.Add(SchemaMessages.EmptyItem(map.At));
        }

        return scope.Problems.Count == before ? new(texts.DrainToImmutable(), map.At) : null;
    }

    /// <summary>A <see cref="Name"/>, or a map of names by the site's languages.</summary>
    public static LocalText? LocalName(YamlNode node, ReadingScope scope) =>
        LocalText(node, scope) is { } names && names.ByLanguage.Count(name => IsNoStory(name.Text, scope)) == names.ByLanguage.Length ? names : null;

    private static bool IsNoStory(Located<string> name, ReadingScope scope)
    {
        if (name.Value.Length > LongestName)
        {
            scope.Problems.Add(SchemaMessages.TooLongName(name));
        }

        return name.Value.Length <= LongestName;
    }

    /// <summary>One of the words of an enum, in kebab-case: <c>more-than</c>.</summary>
    public static Located<T>? Word<T>(YamlNode node, ReadingScope scope)
        where T : struct, Enum
    {
        if (Text(node, scope) is not { } word)
        {
            return null;
        }

        return EnumWords<T>.Find(word.Value) is { } value
            ? new(value, word.At)
            : Refuse<Located<T>>(scope, SchemaMessages.NoWord(word, EnumWords<T>.All));
    }

    public static Located<bool>? YesNo(YamlNode node, ReadingScope scope) => Text(node, scope) switch
    {
        null => null,
        { Value: "true" } yes => new(true, yes.At),
        { Value: "false" } no => new(false, no.At),
        var other => Refuse<Located<bool>>(scope, SchemaMessages.NoWord(other, ["true", "false"])),
    };

    public static Located<string>? Url(YamlNode node, ReadingScope scope) => Text(node, scope) switch
    {
        null => null,
        var url when Uri.TryCreate(url.Value, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && !url.Value.Any(char.IsWhiteSpace) => url,
        var other => Refuse<Located<string>>(scope, SchemaMessages.NoUrl(other)),
    };

    /// <summary>Where the site stands.</summary>
    public static Located<string>? BaseUrl(YamlNode node, ReadingScope scope) => Url(node, scope) switch
    {
        null => null,
        var url when BaseAddress.Parse(url.Value) is not null => url,
        var other => Refuse<Located<string>>(scope, SchemaMessages.NoBaseUrl(other)),
    };

    public static ValueReader<ListOf<T>> List<T>(ValueReader<T> read)
        where T : class => (node, scope) =>
        {
            if (node is not YamlList list)
            {
                return Refuse<ListOf<T>>(scope, SchemaMessages.NoList(node));
            }

            if (list.Items.IsEmpty)
            {
                return Refuse<ListOf<T>>(scope, SchemaMessages.EmptyItem(list.At));
            }

            var items = list.Items.Select(item => read(item, scope)).ToList();
            return items.Contains(null) ? null : new([.. items.OfType<T>()]);
        };

    /// <summary>One id or a list of them.</summary>
    public static ListOf<Located<string>>? OneOrMoreIds(YamlNode node, ReadingScope scope) =>
        node is YamlList ? List(Id)(node, scope) : Id(node, scope) is { } id ? new([id]) : null;

    public static T? Refuse<T>(ReadingScope scope, Diagnostic problem)
        where T : class
    {
        scope.Problems.Add(problem);
        return null;
    }
}
