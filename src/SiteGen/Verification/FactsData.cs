using System.Collections.Immutable;
using System.Text.Json;
using SiteGen.Render;
using SiteGen.Render.Data;
using SiteGen.Text;

namespace SiteGen.Verification;

/// <summary>One line of an article.</summary>
/// <param name="Start">In the article's words.</param>
internal sealed record PublishedLine(int Number, int Start, string Text);

/// <summary>A piece of evidence: where it says that its words stand.</summary>
/// <param name="Number">From 1, in its fact.</param>
internal sealed record PublishedEvidence(string Fact, int Number, JsonElement Json, string Source, string Quote, ImmutableArray<TextSpan> Passage);

/// <summary><c>data/facts.json</c> as a reader of the site gets it.</summary>
internal sealed class FactsData
{
    private readonly JsonElement _root;
    private readonly ImmutableArray<SourceText> _files;
    private readonly Lazy<Dictionary<string, Place>> _places;
    private readonly ILookup<string, PublishedEvidence> _bySource;
    private readonly ILookup<(string? Page, string Language), KeyValuePair<string, PublishedArticle>> _byPage;
    private readonly Dictionary<string, ImmutableArray<string>> _counts;

    // Each kind stands in the file itself or in a part.
    private FactsData(ImmutableArray<SourceText> files, JsonElement root, IReadOnlyList<JsonElement> parts)
    {
        (_files, _root) = (files, root);
        Languages = [.. root.Strings("site", "languages")];
        Articles = Items("articles").Where(HasId).DistinctBy(IdOf).ToDictionary(IdOf, article => new PublishedArticle(article), StringComparer.Ordinal);
        Facts = FactWriter.Kinds.SelectMany(Items).Where(HasId).DistinctBy(IdOf).ToDictionary(IdOf, fact => fact, StringComparer.Ordinal);
        foreach (var (id, fact) in Facts)
        {
            Add(id, fact);
        }

        _bySource = Evidence.Values.ToLookup(evidence => evidence.Source, StringComparer.Ordinal);
        _byPage = Articles.SelectMany(article => Languages.Select(language => ((article.Value.PageIn(language), language), article)))
            .ToLookup(pair => pair.Item1, pair => pair.article);
        _counts = Languages.Distinct(StringComparer.Ordinal).ToDictionary(language => language, CountsIn, StringComparer.Ordinal);
        _places = new(() => PlacesIn(files));
        Names = new(Facts.Values.Concat(Articles.Values.Select(article => article.Json)).Append(root.Get("site") ?? default));

        IEnumerable<JsonElement> Items(string kind) => parts.Prepend(root).SelectMany(file => file.Items(kind));
    }

    /// <summary>The first is that of the pages at the top of the site.</summary>
    public ImmutableArray<string> Languages { get; }

    /// <summary>How numbers, dates and names are put, by language.</summary>
    public IReadOnlyDictionary<string, Wording> Wordings { get; private set; } = new Dictionary<string, Wording>(StringComparer.Ordinal);

    public IReadOnlyDictionary<string, PublishedArticle> Articles { get; }

    public IReadOnlyDictionary<string, JsonElement> Facts { get; }

    /// <summary>Observations, roles, participants and corrections.</summary>
    public Dictionary<(string Fact, string Part), JsonElement> Parts { get; } = [];

    public Dictionary<(string Fact, string Part), PublishedEvidence> Evidence { get; } = [];

    /// <summary>The pieces of evidence whose words stand in an article.</summary>
    public IEnumerable<PublishedEvidence> EvidenceFrom(string article) => _bySource[article];

    /// <summary>The articles that a page shows: one, if the site was built right.</summary>
    public IEnumerable<KeyValuePair<string, PublishedArticle>> ArticlesOn(string page, string language) => _byPage[(page, language)];

    /// <summary>How many checks had which result.</summary>
    public JsonElement? Checks => _root.Get("checks");

    /// <summary>Null where a text is no such file; then the problem says why.</summary>
    /// <param name="parts">Of a divided one.</param>
    /// <param name="wrong">The text that the problem is in.</param>
    public static FactsData? Read(SourceText file, IReadOnlyList<SourceText> parts, out SourceText wrong, out string problem)
    {
        List<JsonElement> roots = [];
        foreach (var text in parts.Prepend(file))
        {
            wrong = text;
            if (RootOf(text, out problem) is not { } root)
            {
                return null;
            }

            roots.Add(root);
        }

        wrong = file;
        return Read([file, .. parts], roots[0], roots[1..], out problem);
    }

    private static FactsData? Read(ImmutableArray<SourceText> files, JsonElement root, List<JsonElement> parts, out string problem)
    {
        var absent = root.Get("parts") is { ValueKind: JsonValueKind.Object } named
            ? named.EnumerateObject().Select(part => part.Name).FirstOrDefault(kind => files.All(file => file.Path != FactsFile.PathOf(kind)))
            : null;
        if (absent is not null)
        {
            problem = $"its part {absent} is not there";
            return null;
        }

        problem = root.String("format") == FactsFile.Format ? "it names no languages" : $"its format is not {FactsFile.Format}";
        if (root.String("format") != FactsFile.Format)
        {
            return null;
        }

        var data = new FactsData(files, root, parts);
        if (data.Languages.IsEmpty)
        {
            return null;
        }

        data.Wordings = data.Languages.Distinct(StringComparer.Ordinal).ToDictionary(language => language, data.WordingOf, StringComparer.Ordinal);
        var missing = data.Languages.SelectMany(language =>
            FactsFile.WordKeys.Where(key => root.String("wording", language, key) is null).Select(key => $"{language}: {key}")).FirstOrDefault();
        problem = $"it lacks words of the interface ({missing})";
        return missing is null ? data : null;
    }

    /// <summary>Where a fact, or a part of it, stands in the files.</summary>
    public Place PlaceOf(string fact, string? part = null)
    {
        var at = _places.Value.GetValueOrDefault(fact, Place.StartOf(_files[0]));
        var file = at.Source;
        var within = part is null ? -1 : file.Text.IndexOf($"\"part\": \"{part}\"", at.Span.Start, StringComparison.Ordinal);
        return within < 0 ? at : LineFrom(file, within);
    }

    /// <summary>What something is called in a language; its id where it has no name.</summary>
    public string NameOf(string id, string language)
    {
        if (Articles.TryGetValue(id, out var article))
        {
            return article.Json.Best("label", language) ?? id;
        }

        if (Facts.TryGetValue(id, out var fact))
        {
            return fact.Best("name", language) ?? fact.Best("title", language) ?? fact.Best("text", language) ?? id;
        }

        return id;
    }

    /// <summary>Every name, title and other text of the editors, in every language.</summary>
    public PublishedNames Names { get; }

    /// <summary>The pages of a fact or an article.</summary>
    public static IEnumerable<string> PagesOf(JsonElement one) => one.Get("pages") is { ValueKind: JsonValueKind.Object } pages
        ? pages.EnumerateObject().Where(page => page.Value.ValueKind == JsonValueKind.String).Select(page => page.Value.GetString()!)
        : [];

    /// <summary>The interface words of a language that hold a count or a number, or say what was checked, as patterns with <c>{names}</c>.</summary>
    public ImmutableArray<string> Counts(string language) => _counts[language];

    private static JsonElement? RootOf(SourceText file, out string problem)
    {
        problem = "";
        try
        {
            using var document = JsonDocument.Parse(file.Text);
            var root = document.RootElement.Clone();
            ReadAll(root);
            return root;
        }
        catch (InvalidOperationException)
        {
            problem = "it holds an escape that stands for no letter";
        }
        catch (JsonException wrong)
        {
            problem = $"it is no JSON (line {(wrong.LineNumber ?? 0) + 1})";
        }

        return null;
    }

    // Half a letter, as an escape, is told only by whoever asks for the text: here, before anybody else does.
    private static void ReadAll(JsonElement element)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.String:
                element.GetString();
                break;
            case JsonValueKind.Array:
                foreach (var item in element.EnumerateArray())
                {
                    ReadAll(item);
                }

                break;
            case JsonValueKind.Object:
                foreach (var member in element.EnumerateObject())
                {
                    _ = member.Name;
                    ReadAll(member.Value);
                }

                break;
        }
    }

    // The first place of each id.
    private static Dictionary<string, Place> PlacesIn(ImmutableArray<SourceText> files)
    {
        const string key = "\"id\": \"";
        var places = new Dictionary<string, Place>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            for (var at = file.Text.IndexOf(key, StringComparison.Ordinal); at >= 0; at = file.Text.IndexOf(key, at + 1, StringComparison.Ordinal))
            {
                var start = at + key.Length;
                var end = file.Text.IndexOf('"', start);
                places.TryAdd(end < 0 ? "" : file.Text[start..end], LineFrom(file, at));
            }
        }

        return places;
    }

    private static Place LineFrom(SourceText file, int at) => new(file, new(at, file.Line(file.LineAt(at)).End));

    private Wording WordingOf(string language)
    {
        if (_root.Get("wording", language) is not { ValueKind: JsonValueKind.Object } all)
        {
            return new(new(language, ImmutableDictionary<string, Located<string>>.Empty, [], []));
        }

        var at = Place.StartOf(_files[0]);
        var words = all.EnumerateObject()
            .Where(word => word.Value.ValueKind == JsonValueKind.String)
            .DistinctBy(word => word.Name)
            .ToImmutableDictionary(word => word.Name, word => new Located<string>(word.Value.GetString()!, at));
        return new(new(language, words, [], []));
    }

    private ImmutableArray<string> CountsIn(string language)
    {
        if (_root.Get("wording", language) is { ValueKind: JsonValueKind.Object } words)
        {
            return [
                .. words.EnumerateObject().Where(word => !FactsFile.WordKeys.Contains(word.Name) && word.Value.ValueKind == JsonValueKind.String)
                    .Select(word => word.Value.GetString()!),
            ];
        }

        return [];
    }

    private void Add(string fact, JsonElement json)
    {
        foreach (var part in json.Items("observations").Concat(json.Items("roles")).Concat(json.Items("participants")).Concat(json.Items("corrections")))
        {
            if (part.String("part") is { } name)
            {
                Parts.TryAdd((fact, name), part);
            }

            AddEvidence(fact, part);
        }

        AddEvidence(fact, json);
    }

    private void AddEvidence(string fact, JsonElement owner)
    {
        foreach (var json in owner.Items("evidence"))
        {
            if (json.String("part") is { } part && part.NumberAfter("evidence-") is { } number)
            {
                ImmutableArray<TextSpan> passage = [.. json.Items("passage").Select(one => new TextSpan(one.Int("start"), one.Int("end")))];
                Evidence.TryAdd((fact, part), new(fact, number, json, json.String("source") ?? "", json.String("quote") ?? "", passage));
            }
        }
    }

    private static bool HasId(JsonElement element) => element.String("id") is not null;

    private static string IdOf(JsonElement element) => element.String("id")!;
}
