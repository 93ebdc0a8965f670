using System.Globalization;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Load;

/// <summary>What is wrong with keys and values of a YAML file.</summary>
internal static class SchemaMessages
{
    public static Diagnostic UnknownKey(YamlScalar key, string what, string? closest, IReadOnlyList<string> homes, IEnumerable<string> known)
    {
        var (note, help) = (homes, closest) switch
        {
            ({ Count: > 0 }, _) => ($"this is a key of {string.Join(" or ", homes.Take(3))}", $"move it there; {what} has {Keys(known)}"),
            (_, not null) => ($"did you mean `{closest}`?", "correct the key"),
            _ => ("", $"{what} has {Keys(known)}"),
        };
        var problem = Diagnostic.Error("SG020", key.At, $"`{key.Value}` is no key of {what}", note, help);
        return closest == "source" ? problem with { Mistake = ArticleOf(key.At) } : problem;
    }

    public static Diagnostic Missing(Place at, IReadOnlyList<string> keys, string what)
    {
        if (keys is [var key])
        {
            return Diagnostic.Error("SG021", at, $"`{key}` is missing: {what} must have it", "", $"add a line `{key}: …`");
        }

        var lines = string.Join(", ", keys.Select(key => $"`{key}: …`"));
        return Diagnostic.Error("SG021", at, $"{Series(keys)} are missing: {what} must have them", "", $"add a line for each: {lines}");
    }

    public static Diagnostic NoSource(Place at) => Diagnostic.Error("SG021", at, "this evidence names no article", "",
        "add `source: ` with the name of a file in seeds/, here or at the top of the file") with
    { Mistake = ArticleOf(at) };

    public static Diagnostic Empty(YamlEntry entry) =>
        Diagnostic.Error("SG022", entry.Key.At, $"`{entry.Key.Value}` has no value", "", "give it a value, or leave the key out where nothing is known");

    /// <summary>A key that must be there. All of a file are told <see cref="Together"/>: nobody has filled it in yet.</summary>
    public static Diagnostic Unfilled(YamlEntry entry, string what) =>
        Diagnostic.Error("SG022", entry.Key.At, $"`{entry.Key.Value}` has no value: {what} must have one", "",
            "write it behind the colon") with
        { Mistake = $"the blanks of {entry.Key.At.Source.Path}" };

    /// <summary>The problems of a file, with its blanks told as one, and without what only follows from a misspelt <c>source</c>.</summary>
    public static IEnumerable<Diagnostic> Together(IReadOnlyCollection<Diagnostic> problems)
    {
        var slips = problems.Where(problem => problem is { Code: "SG020", Mistake: not null }).ToList();
        var blanks = problems.Where(problem => problem is { Code: "SG022", Mistake: not null }).OrderBy(problem => problem.At.Span.Start).ToList();
        var others = problems.Where(problem => problem.Code != "SG021" || !slips.Exists(slip => slip.Mistake == problem.Mistake));
        if (blanks.Count < 2)
        {
            return others;
        }

        return others.Except(blanks).Append(blanks[0] with
        {
            Title = $"{Series(blanks.ConvertAll(blank => blank.At.Span.In(blank.At.Source.Text)))} have no value yet",
            Marks = [.. blanks.SelectMany(blank => blank.Marks)],
            Help = "fill them in: none of them may stay empty",
        });
    }

    // Evidence takes its article from the top of the file.
    private static string ArticleOf(Place at) => $"the article of {at.Source.Path}";

    public static Diagnostic EmptyItem(Place at) => Diagnostic.Error("SG022", at, "nothing stands here", "", "give a value, or leave it out with its key");

    public static Diagnostic NoText(YamlNode node)
    {
        if (StartsLink(node))
        {
            return YamlMessages.LinkBeginsText(node.At);
        }

        if (IsInLink(node))
        {
            return Diagnostic.Error("SG023", FirstLine(node.At), "an id stands here without [[ ]]", "", "write the id alone: [[ ]] is for links in texts");
        }

        return Diagnostic.Error("SG023", FirstLine(node.At), $"a text is expected here, not {Kind(node)}", "",
            node is YamlList ? "write one text after the colon, without [ ] and without `- `" : "write one text after the colon");
    }

    public static Diagnostic NoList(YamlNode node) =>
        Diagnostic.Error("SG023", FirstLine(node.At), $"a list is expected here, not {Kind(node)}", "", node switch
        {
            YamlMap => "begin this line with `- `, and put the lines of the same item under its first letter",
            YamlScalar scalar when scalar.Value.Contains(", ", StringComparison.Ordinal) && scalar.Value.Length < 100 =>
                $"write it in brackets: [{scalar.Value}]",
            _ => "put each item on a line of its own that begins with `- `",
        });

    public static Diagnostic CurlyMarks(Located<string> text) => Diagnostic.Error(
        "SG033",
        text.At,
        $"the marks {text.Value[0]} {text.Value[^1]} would be shown as part of this text",
        "",
        "take them away: no quotation marks are needed here, and YAML knows only the straight ones; where they belong to the text, put it after `>-` on the "
            + "next line");

    public static Diagnostic NoMap(YamlNode node, string what, IEnumerable<string> keys) =>
        Diagnostic.Error("SG023", FirstLine(node.At), $"{what} is expected here, not {Kind(node)}", "", $"{what} has {Keys(keys)}");

    public static Diagnostic NoReads(YamlNode node) => Diagnostic.Error("SG023", FirstLine(node.At),
        "`reads` says what words mean, and these are no such lines", "", "write a line for each: `words of the article: id`");

    public static Diagnostic NoSides(YamlNode node) => Diagnostic.Error("SG023", FirstLine(node.At),
        "`sides` names each side by its id, and these are no such lines", "", "write a line for each: `id: name`");

    public static Diagnostic NoWord(Located<string> word, IReadOnlyList<string> words) => Diagnostic.Error(
        "SG024",
        word.At,
        $"`{word.Value}` is none of the words that may stand here",
        Meant(word.Value, words) is { } meant ? $"did you mean `{meant}`?" : "",
        CurlyQuotes.Inside(word.Value) is null ? $"write one of: {string.Join(", ", words)}" : CurlyQuotes.Mend(word.Value));

    public static Diagnostic NoDate(Located<string> text, string? why, string? suggestion) => Diagnostic.Error(
        "SG025",
        text.At,
        why is null ? $"`{text.Value}` is not a date" : $"there is no date {text.Value}: {why}",
        suggestion is null ? "" : $"write {suggestion}",
        CurlyQuotes.Inside(text.Value) is not null
            ? CurlyQuotes.Mend(text.Value)
            : "dates are written 2023-11-06, 2023-11 or 2023; 2023-11-06/2023-11-12 is a stretch of days, 2023-11-06~ is about that day");

    public static Diagnostic NoPosition(Located<string> text) =>
        Diagnostic.Error("SG026", text.At, $"`{text.Value}` is no place in an order", "", "write a whole number: 1, 2, 3");

    public static Diagnostic NoNumber(Located<string> text, string? suggestion, string? range) => Diagnostic.Error(
        "SG026",
        text.At,
        $"`{text.Value}` is not a number that can be read",
        range is not null ? $"write range: {range}" : suggestion is null ? "" : $"did you mean {suggestion}?",
        HowToWriteNumber(text.Value, range is not null));

    private static string HowToWriteNumber(string text, bool isRange)
    {
        if (CurlyQuotes.Inside(text) is not null)
        {
            return CurlyQuotes.Mend(text);
        }

        return isRange
            ? "two ends are no `value`, but a `range`"
            : "write digits alone: 5200, 1.5 or 2/3, a ratio as 1 in 8; “more than” or “about” is a `qualifier`, what is counted a `unit`";
    }

    public static Diagnostic AmbiguousNumber(Located<string> text) => Diagnostic.Error(
        "SG026",
        text.At,
        $"`{text.Value}` may be read as {text.Value.Replace(".", "", StringComparison.Ordinal)} or as a fraction",
        "",
        string.Create(CultureInfo.InvariantCulture,
            $"write {text.Value.Replace(".", "", StringComparison.Ordinal)} for the whole number, {Fraction(text.Value)} for the fraction"));

    public static Diagnostic RangeRunsBackwards(Located<Figure> min, Located<Figure> max) => Diagnostic.Error("SG029", min.At, "this range does not go up",
        "`min` must be less than `max`", "swap them; one number alone is a `value`").And(max.At, "the end of the range");

    public static Diagnostic ValueAndRange(Place value, Place range) => Diagnostic.Error("SG029", value, "an observation has a `value` or a `range`, not both",
        "one number", "keep the one that the article gives").And(range, "from and to");

    public static Diagnostic NoId(Located<string> id, string? suggestion) => Diagnostic.Error("SG027", id.At, $"`{id.Value}` cannot be an id",
        suggestion is null ? "" : $"write `{suggestion}`", "an id consists of small letters a to z, digits and hyphens");

    public static Diagnostic NoLanguage(YamlScalar key, IReadOnlyCollection<string> languages)
    {
        var title = $"`{key.Value}` is no language of this site";
        if (Schemas.HomesOf(key.Value) is [var home, ..])
        {
            return Diagnostic.Error("SG028", key.At, title, $"this is a key of {home}", "it is indented too far: put it under the keys that it belongs with");
        }

        var meant = Closest.To(key.Value, languages) is { } closest ? $"did you mean `{closest}`?" : "";
        return Diagnostic.Error("SG028", key.At, title, meant, $"the languages in content/site.yaml are {string.Join(", ", languages)}") with
        {
            Mistake = $"the language {key.Value} is missing",
        };
    }

    public static Diagnostic NoLanguageTag(Located<string> tag) =>
        Diagnostic.Error("SG028", tag.At, $"`{tag.Value}` is no name of a language", "", "write its short name (BCP 47): vi, en, zh-Hant");

    public static Diagnostic LanguageTwice(Located<string> tag, Place first) =>
        Diagnostic.Error("SG028", tag.At, $"`{tag.Value}` stands in the list of languages twice", "again here", "keep one of them").And(first, "first here");

    public static Diagnostic PatternNames(Located<string> pattern, string key, IReadOnlyCollection<string> names) => Diagnostic.Error(
        "SG046",
        pattern.At,
        names.Count == 0 ? $"{key} has nothing to fill in" : MustPrint(key, names),
        "",
        names.Count == 0 ? "write it without {…}" : "otherwise a page would show another number or leave something out");

    private static string MustPrint(string key, IReadOnlyCollection<string> names) =>
        $"{key} must print {string.Join(" and ", names.Select(name => $"{{{name}}}"))}, {(names.Count == 1 ? "and that once" : "each once")}";

    public static Diagnostic PatternSigns(Located<string> pattern, string key, string help) =>
        Diagnostic.Error("SG046", pattern.At, $"{key} can't be `{pattern.Value}`", "", help);

    public static Diagnostic NoBaseUrl(Located<string> value) => Diagnostic.Error("SG031", value.At, $"no site can stand at `{value.Value}`", "",
        "write http:// or https://, a host and a folder, without ?, # and names of users");

    public static Diagnostic NoUrl(Located<string> text) =>
        Diagnostic.Error("SG031", text.At, $"`{text.Value}` is not a web address", "", "write it whole, beginning with https://");

    public static Diagnostic TooLongName(Located<string> name) => Diagnostic.Error("SG035", name.At,
        string.Create(CultureInfo.InvariantCulture,
            $"this has {name.Value.Length:N0} letters, where a name, a title or a unit has at most {Values.LongestName:N0}"), "",
        "write in few words what it is called; a text about it belongs in its summary or definition");

    public static Diagnostic NoHash(Located<string> text) =>
        Diagnostic.Error("SG032", text.At, "this is not a SHA-256 hash", "", "it has 64 characters, 0 to 9 and a to f; `sha256sum` prints it");

    private static string? Meant(string word, IReadOnlyList<string> words) => (word.ToLowerInvariant(), words) switch
    {
        ("yes" or "on", ["true", ..]) => "true",
        ("no" or "off", ["true", ..]) => "false",
        // The article's own word for how exact a number is.
        _ when words.Contains(EnumWords.Kebab(nameof(Qualifier.MoreThan))) && Hedge(word) is { } hedge => hedge,
        _ => Closest.To(CurlyQuotes.Inside(word) ?? word, words),
    };

    private static string? Hedge(string word)
    {
        foreach (var grammar in Grammar.All)
        {
            if (grammar.Hedges.TryGetValue(word.ToLowerInvariant(), out var hedge))
            {
                return EnumWords.Kebab(hedge.ToString());
            }
        }

        return null;
    }

    private static string Series(IReadOnlyList<string> keys) => $"{string.Join(", ", keys.SkipLast(1).Select(key => $"`{key}`"))} and `{keys[^1]}`";

    private static string Keys(IEnumerable<string> keys) => string.Join(", ", keys.Distinct());

    private static string Kind(YamlNode node) => node switch
    {
        YamlList => "a list",
        YamlMap => "lines with keys",
        _ => "a text",
    };

    private static bool StartsLink(YamlNode node) => node is YamlList && node.At.Span.In(node.At.Source.Text).StartsWith("[[", StringComparison.Ordinal);

    private static bool IsInLink(YamlNode node) => node is YamlList && node.At.Span.Start > 0 && node.At.Source.Text[node.At.Span.Start - 1] == '[';

    // What spans lines is marked in its first.
    public static Place FirstLine(Place at) =>
        at with { Span = new(at.Span.Start, Math.Min(at.Span.End, at.Source.Line(at.Source.LineAt(at.Span.Start)).End)) };

    // 5.200 → 5.2, 1.125 → 1.1250: either is no longer a group of three.
    private static string Fraction(string text) => text.EndsWith('0') ? text.TrimEnd('0').TrimEnd('.') : text + "0";
}
