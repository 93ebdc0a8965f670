using FsCheck;
using FsCheck.Fluent;

namespace SiteGen.Tests.Edit;

/// <summary>YAML files as people write them: every style of text, comments, nested lines and brackets, several line ends. What a text says is not told here: the reader is asked.</summary>
internal static class YamlGen
{
    private static readonly string[] Hard =
    [
        "", " ", "-", "- a", "--- a", "... a", "? a", ": a", "a:", "a: b", "a #b", "#a", "[a]", "{a: b}", "a, b", "a]", "*a", "&a", "!a", "%a", "@a", "`a", "'a'", "\"a\"", "it's", "say \"no\"", "a\\b", "yes", "No", "true", "null", "~", "012", "500",
        "5.200", "2023-10", "0x1F", "12:30:45", "-5", "+5", "<<", "=", " a", "a ", "a  b", "\ta", "a\tb", "a\nb", "a\n\nb", "\na", "a\n", "a\n\n", "a\n b", "a \nb", "\uFEFFa", "a\u00A0", ">", "|", ">-", "a > b",
        "[[us]] led", "Tôn Hiểu Ba", "“hơn 500”", "😀", "=======", "a\n=======\nb", "a word or two or three that go on for a while, so that a line that is broken at all is broken here", "a\\", "''", "a'", "key: >-", "a?b", "a,b",
    ];

    public static Gen<string> Value { get; } = Gen.OneOf(
        Gen.Elements(Hard),
        Gen.ListOf(Gen.Elements([.. "ab :#-[]{}'\"\\,\n>|&*!%@?~5.é "])).Select(letters => string.Concat(letters)),
        Gen.ListOf(Gen.Elements("alpha", "beta", "gamma", "a:b", "#c", "-", "d")).Select(words => string.Join(' ', words)));

    /// <summary>Bytes as a string: with <c>\n</c> or <c>\r\n</c>, with or without a byte order mark and a last line end.</summary>
    public static Gen<string> File { get; } =
        from lines in Map(3)
        from crlf in Gen.Elements(true, false)
        from mark in Gen.Elements("", "", "\uFEFF")
        from last in Gen.Elements("", "\n", "\n", "\n\n# the end\n")
        let text = string.Join('\n', lines) + last
        select mark + (crlf ? text.Replace("\n", "\r\n", StringComparison.Ordinal) : text);

    private static Gen<List<string>> Map(int depth) =>
        from count in Gen.Choose(1, 4)
        from entries in Gen.ListOf(Entry(depth), count)
        select entries.SelectMany((entry, i) => entry.Select(line => line.Replace("KEY", $"key{i}", StringComparison.Ordinal))).ToList();

    private static Gen<List<string>> List(int depth) =>
        from count in Gen.Choose(1, 3)
        from items in Gen.ListOf(Item(depth), count)
        select items.SelectMany(item => item).ToList();

    private static Gen<List<string>> Entry(int depth)
    {
        var key = Gen.Elements("KEY:", "KEY:", "KEY:", "'KEY':", "KEY :");
        var scalar = from name in key from value in Scalar("  ") select Behind(name, value);
        if (depth == 0)
        {
            return scalar;
        }

        var map = from name in key from below in Map(depth - 1) from indent in Gen.Elements("  ", " ", "    ") select (List<string>)[name, .. below.Select(line => indent + line)];
        var list = from name in key from below in List(depth - 1) from indent in Gen.Elements("  ", "", "    ") select (List<string>)[name, .. below.Select(line => indent + line)];
        var comment = from text in Gen.Elements("# a comment", "  # one further in", "") from entry in scalar select (List<string>)[text, .. entry];
        return Gen.OneOf(scalar, scalar, map, list, comment);
    }

    private static Gen<List<string>> Item(int depth)
    {
        var scalar = from value in Scalar("  ") select Behind("-", value);
        if (depth == 0)
        {
            return scalar;
        }

        var map = from below in Map(depth - 1) where below[0].StartsWith("KEY", StringComparison.Ordinal) || below[0].StartsWith("key", StringComparison.Ordinal) select (List<string>)["- " + below[0], .. below.Skip(1).Select(line => "  " + line)];
        return Gen.OneOf(scalar, map, map);
    }

    private static List<string> Behind(string start, List<string> value) => [$"{start} {value[0]}", .. value.Skip(1)];

    // The first line stands behind a colon or hyphen.
    private static Gen<List<string>> Scalar(string indent)
    {
        var plain = Gen.Elements("word", "two words", "500", "true", "2023-10", "a-b", "-5", "x:y", "it's").Select(text => (List<string>)[text]);
        var broken = Gen.Constant((List<string>)["plain words", indent + "on two lines"]);
        var single = from value in Value where value.All(c => c >= ' ') select (List<string>)[$"'{value.Replace("'", "''", StringComparison.Ordinal)}'"];
        var quoted = Gen.Elements("\"a \\\"b\\\" \\n c\"", "\"\"", "\"x: y # z\" # why", "'a' # b").Select(text => (List<string>)[text]);
        var block =
            from sign in Gen.Elements(">-", ">-", ">", "|", "|-", ">+", "|+", ">- # why", "|2-")
            from lines in Gen.ListOf(Gen.Elements("Some words.", "- more # words", "a: b", "[x]", "it's", "with  two spaces", "ends in spaces  ", ""), 3)
            where lines[0].Length > 0
            from after in Gen.Elements("", "", "\n", "\n   \n")
            let deeper = sign.Contains('2', StringComparison.Ordinal) ? "  " : indent + "  "
            select (List<string>)[sign, .. lines.Select(line => line.Length == 0 ? "" : deeper + line), .. after.Split('\n').Skip(1)];
        var brackets = Gen.Elements("[a, b]", "[a]", "[]", "{}", "{vi: a, en: \"b, c\"}", "[ a , 'b' ]", "{a: [b, {c: d}]}", "[a, # why", "{x: 1,}").Select(text => (List<string>)(text.EndsWith("why", StringComparison.Ordinal) ? [text, indent + "b]"] : [text]));
        return Gen.OneOf(plain, plain, broken, single, quoted, block, block, brackets);
    }
}
