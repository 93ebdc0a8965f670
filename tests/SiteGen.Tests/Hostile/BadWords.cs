namespace SiteGen.Tests.Hostile;

/// <summary>Interface words of a project that would show another number or date than the facts have.</summary>
internal static class BadWords
{
    private static readonly (string Key, string Pattern)[] Bad =
    [
        ("number.unit", "{unit}"), ("number.unit", "{n}"), ("number.unit", "{n}{n} {unit}"), ("number.unit", "{n} {unit} {unit}"), ("number.unit", "n {unit}"), ("number.unit", "5 {n} {unit}"), ("number.unit", "{n}0 {unit}"), ("number.unit", "{number} {unit}"), ("number.unit", "{n} {unit} ½"),
        ("number.range", "{min}"), ("number.range", "{max}"), ("number.range", "{min}–{max}–{max}"), ("number.dated", "{value}"), ("number.dated", "{date}"), ("number.decimal", ""), ("number.decimal", "0"), ("number.decimal", "x"), ("number.group", "0"), ("number.group", "--"), ("number.group", "."),
        ("qualifier.about", "about"), ("qualifier.about", "{n} {n}"), ("qualifier.about", "{unit}"), ("qualifier.more-than", "about {n}"), ("qualifier.exact", "1{n}"),
        ("date.day", "{d}"), ("date.day", "{month} {d} {d}, {y}"), ("date.day", "{month} 1{d}, {y}"), ("date.month", "{y}"), ("date.year", "1{y}"), ("date.year", "year"), ("date.interval", "{to}"), ("date.from", "from"), ("date.season.21", "{y} {y}"), ("date.months.1", "February"),
        ("list.entries.other", "entries"), ("voice.unnamed", "{who}"), ("page.document-title", "{page}{page} · {site}"),
    ];

    private static readonly (string Key, string Pattern)[] Good =
    [
        ("number.unit", "{unit}: {n}"), ("number.range", "{min} to {max}"), ("number.decimal", ","), ("number.group", ""), ("number.group", "\u202F"), ("qualifier.about", "circa {n}"), ("date.day", "{d} {month} {y}"), ("date.day", "{y}-{M}-{d}"), ("date.months.1", "Jan"), ("list.entries.one", "one entry"),
    ];

    public static IEnumerable<BadInput> All =>
    [
        .. Bad.Select(word => Input(word.Key, word.Pattern, "SG046")),
        .. Good.Where(word => word != ("number.decimal", ",")).Select(word => Input(word.Key, word.Pattern, null)),
    ];

    private static BadInput Input(string key, string pattern, string? code)
    {
        var keys = key.Split('.');
        var lines = keys.Select((name, depth) => $"{new string(' ', 2 * depth)}\"{name}\":");
        return new($"{key}: {pattern}", code, $"content/ui/en.yaml:{keys.Length}:", project => project.File("content/ui/en.yaml", $"{string.Join('\n', lines)} \"{pattern}\"\n")) { IsLineOnly = true };
    }
}
