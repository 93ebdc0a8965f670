using System.Text;

namespace SiteGen.Tests.Hostile;

/// <summary>One thing done to one file of a project that builds, drawn from a seed: the same seed, the same mutation.</summary>
/// <param name="Name">What was done, for whoever reads of a failure.</param>
/// <param name="Path">Of the file, relative to the project.</param>
/// <param name="Content">From now on; null where it is gone.</param>
internal sealed record Mutation(string Name, string Path, byte[]? Content)
{
    private static readonly string[] Hostile =
    [
        "\"\"", "\"   \"", "\"\u200B\"", "[a, b]", "{a: b}", "*a", "&a x", "!!str x", "~", "[[nobody]]", "\"[[sitegen]]\"", "\"[[fact-files#value]]\"", "\"[[\"", "con", "2026-02-30", "2026-01-01/2025-01-01", "9999999999999999999999", "-1", "1/0", "14 of 62",
        "\"\\u0007\"", "\"\\uFFFE\"", "\"<script>\"", "\"{{ x }}\"", "javascript:alert(1)", "../../x", "|", ">-", "'", "\"", "true", "Vie\u0323\u0302t", "\U0001F600", "example", "sitegen", "fact-files", "7", "6 fact files",
    ];

    /// <summary>For who gives a value, and not YAML.</summary>
    public static string[] Values { get; } = [.. Hostile.Select(value => value.Trim('"')).Where(value => !string.IsNullOrWhiteSpace(value)), "2026-11-29", "SiteGen", "article", "The files that every new fact sheet begins with.", "a: b", "- a", "# a", "two\nlines", "“quoted”"];

    private static readonly string[] Inserted = ["\t", "\0", "\u00A0", "\u202E", "\uFFFE", "\r", ":", "#", "- ", "  ", "[[", "]]", "\"", "'", "\n", "`", "<b>", "*", "|", "[x](nowhere.html)", "[x](#nowhere)", "![x](http://x/y.png)", "5", "\uD800"];

    private static readonly (string Path, string Text)[] Added =
    [
        ("content/claims/con.yaml", "x: y\n"), ("content/claims/index.yaml", "x: y\n"), ("content/terms/two.yaml", "term: Two\nadded: 2026-11-29\ndefinition: Two of them.\n"), ("content/pages/search.md", "---\ntitle: T\n---\nx\n"), ("content/pages/aux.md", "---\ntitle: T\n---\nx\n"),
        ("content/pages/new.md", "---\ntitle: T\n---\n[[fact-files#value]] [x](terms/nobody.html)\n"), ("content/static/people/index.html", "x"), ("content/static/a:b.txt", "x"), ("content/static/x.html", "<a href=\"nowhere.html\">x</a>"), ("content/static/x.css", "a { background: url(nowhere.png) }"),
        ("content/ui/en.yaml", "number:\n  unit: \"{unit}\"\n"), ("content/ui/en.yaml", "nav:\n  people: Folk\n"), ("content/ui/fr.yaml", "nav:\n  people: Gens\n"), ("seeds/other.txt", "Words of no known article.\n"), ("seeds/other.yaml", "label: x\n"), ("content/odd.yaml", "x: y\n"), ("templates/home.sbn-html", "{{"),
        ("templates/home.sbn-html", "<p>{{ nothing }}</p>"), ("templates/x.css", "a { background: url(nowhere.png) }"), ("templates/term.sbn-html", "{{~ wrap include 'layout' ~}}<a href=\"nowhere.html\">x</a>{{~ end ~}}"),
    ];

    public static Mutation Of(string folder, int seed)
    {
        var random = new Random(seed);
        string[] files = [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => System.IO.Path.GetRelativePath(folder, file).Replace('\\', '/')).Where(IsSource).Order(StringComparer.Ordinal)];
        var path = files[random.Next(files.Length)];
        var text = File.ReadAllText(System.IO.Path.Combine(folder, path));
        var lines = text.Split('\n');
        var (line, other) = (random.Next(lines.Length), random.Next(lines.Length));
        return random.Next(10) switch
        {
            0 => With("a line is gone", lines.Where((_, n) => n != line)),
            1 => With("a line stands twice", [.. lines[..line], lines[line], .. lines[line..]]),
            2 => With("two lines are exchanged", lines.Select((words, n) => n == line ? lines[other] : n == other ? lines[line] : words)),
            3 or 4 => With("another value", lines.Select((words, n) => n == line ? Valued(words) : words)),
            5 or 6 => new("letters are inserted", path, Bytes(text.Insert(random.Next(text.Length + 1), Inserted[random.Next(Inserted.Length)]))),
            7 => new("the end is gone", path, Bytes(text)[..random.Next(text.Length)]),
            8 => new("the file is gone", path, null),
            _ => Added[random.Next(Added.Length)] is var added ? new("a file is added", added.Path, Bytes(added.Text)) : null!,
        };

        Mutation With(string name, IEnumerable<string> changed) => new(name, path, Bytes(string.Join('\n', changed)));

        string Valued(string words) => words.IndexOf(": ", StringComparison.Ordinal) is > 0 and var colon ? words[..(colon + 2)] + Hostile[random.Next(Hostile.Length)] : words + Hostile[random.Next(Hostile.Length)];
    }

    private static bool IsSource(string path) => path.StartsWith("content/", StringComparison.Ordinal) && !path.StartsWith("content/.", StringComparison.Ordinal) || path.StartsWith("seeds/", StringComparison.Ordinal);

    private static byte[] Bytes(string text) => Encoding.UTF8.GetBytes(text);
}
