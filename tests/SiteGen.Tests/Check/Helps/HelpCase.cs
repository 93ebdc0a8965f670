using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace SiteGen.Tests.Check.Helps;

/// <summary>An article of one or more lines, a fact on it, and helps that are followed one after the other.</summary>
/// <param name="Kind"><c>statistics</c>, <c>claims</c>, <c>events</c> or <c>people</c>.</param>
/// <param name="Yaml">The file as the editor wrote it first.</param>
internal sealed record HelpCase(string Name, string Language, string Article, string Kind, string Yaml)
{
    public HelpStep[] Steps { get; init; } = [];

    /// <summary>The code of what the tool asks after the last step, or <c>open</c> and the point that it leaves to the editors; "" where the fact builds.</summary>
    public string Asks { get; private init; } = "";

    public string Published { get; init; } = "2023-11-10";

    /// <summary>Files besides the fact, the articles and those who are named in them.</summary>
    public (string Path, string Text)[] Beside { get; init; } = [];

    /// <summary>The person of a role is the one that has the file; every other fact is called after its kind.</summary>
    public string Path => Kind == "people" ? "content/people/mira-tolk.yaml" : $"content/{Kind}/fact.yaml";

    /// <summary>With one number more.</summary>
    public HelpCase And(string keys, string quote) => this with { Yaml = $"{Yaml}  - {Lines(keys, "    ").TrimStart()}    evidence:\n      - quote: {Quoted(quote)}\n" };

    /// <param name="help">Words of the help; what it tells to write is written in place of <paramref name="was"/>.</param>
    public HelpCase Then(string code, string help, string was, string now) => this with { Steps = [.. Steps, new(code, help, was, now)] };

    /// <summary>The tool asks again: what was written is not what the article says.</summary>
    public HelpCase Until(string code) => this with { Asks = code };

    public IEnumerable<(string Path, string Text)> Files(string yaml)
    {
        yield return ("content/site.yaml", $"title: {{{Language}: Tin}}\ndescription: {{{Language}: Tin}}\nlanguages: [{Language}]\nsides: {{here: {{{Language}: Here}}, there: {{{Language}: There}}}}\n");
        foreach (var (path, text) in Seed("news", Article).Concat(Seed("names", "Ashby, Kelva, Ruvia, Dorn, Mira Tolk, Nela Droy, Marn.")))
            yield return (path, text);
        foreach (var (id, name, type) in (IEnumerable<(string, string, string)>)[("ashby", "Ashby", "company"), ("kelva", "Kelva", "company"), ("ruvia", "Ruvia", "state"), ("dorn", "Dorn", "state")])
            yield return ($"content/organizations/{id}.yaml", $"name: {name}\ntype: {type}\nadded: 2026-11-22\n");
        foreach (var (id, name) in (IEnumerable<(string, string)>)[("mira-tolk", "Mira Tolk"), ("nela-droy", "Nela Droy")])
        {
            if (Path != $"content/people/{id}.yaml")
                yield return ($"content/people/{id}.yaml", $"name: {name}\nadded: 2026-11-22\n");
        }

        foreach (var file in Beside.Append((Path, yaml)))
            yield return file;
    }

    // The other article names everybody who has a file, so that nobody is missed for a reason of its own.
    private IEnumerable<(string Path, string Text)> Seed(string id, string words) =>
    [
        ($"seeds/{id}.txt", words),
        ($"seeds/{id}.yaml", $"label: {id}\nlanguage: {Language}\n{(Published.Length > 0 ? $"published: {Published}\npublished_basis: {{{Language}: Printed at its head.}}\n" : "")}"
            + $"publish: full\nsha256: {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)))}\n"),
    ];

    /// <summary>A statistic of one number; keys that belong to the statistic stand before <c>value</c>.</summary>
    public static HelpCase Number(string name, string language, string article, string keys, string? quote = null)
    {
        var at = keys.IndexOf("value:", StringComparison.Ordinal) is >= 0 and var value ? value : keys.IndexOf("range:", StringComparison.Ordinal);
        return new(name, language, article, "statistics", $"title: Counted\nsource: news\nadded: 2026-11-22\n{Lines(keys[..at])}observations:\n  - {Lines(keys[at..], "    ").TrimStart()}    evidence:\n      - quote: {Quoted(quote ?? article)}\n");
    }

    public static HelpCase Claim(string name, string language, string article, string keys, string? quote = null) => Fact(name, language, article, "claims", keys.Contains("speech:", StringComparison.Ordinal) ? keys : $"{keys}; speech: indirect", quote);

    public static HelpCase Event(string name, string language, string article, string keys, string? quote = null) => Fact(name, language, article, "events", keys.StartsWith("title:", StringComparison.Ordinal) ? keys : $"title: Event; {keys}", quote);

    /// <summary>A role of Mira Tolk.</summary>
    public static HelpCase Role(string name, string language, string article, string keys, string? quote = null) =>
        new(name, language, article, "people", $"name: Mira Tolk\nsource: news\nadded: 2026-11-22\nroles:\n  - {Lines(keys, "    ").TrimStart()}    evidence:\n      - quote: {Quoted(quote ?? article)}\n");

    private static HelpCase Fact(string name, string language, string article, string kind, string keys, string? quote) =>
        new(name, language, article, kind, $"source: news\nadded: 2026-11-22\n{Lines(keys)}evidence:\n  - quote: {Quoted(quote ?? article)}\n");

    // "a: 1; b: 2" as two lines.
    private static string Lines(string keys, string indent = "") => string.Concat(keys.Split("; ", StringSplitOptions.RemoveEmptyEntries).Select(key => $"{indent}{key.TrimEnd(';', ' ')}\n"));

    private static string Quoted(string words) => JsonSerializer.Serialize(words, Plain);

    private static readonly JsonSerializerOptions Plain = new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };
}

/// <param name="Was">Words that stand once in the file.</param>
internal sealed record HelpStep(string Code, string Help, string Was, string Now)
{
    public string Follow(string yaml)
    {
        Assert.True(yaml.Split(Was).Length == 2, $"\"{Was}\" does not stand once in\n{yaml}");
        return yaml.Replace(Was, Now, StringComparison.Ordinal);
    }
}
