using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Edit;

namespace SiteGen.Tests.Edit;

/// <summary>What the edits write, as an editor sees it; that they change nothing else is told by <see cref="EditProperties"/>.</summary>
public sealed class EditTests
{
    [Theory]
    [InlineData("a: old", "new", "a: new")]
    [InlineData("a: old", "it's new", "a: it's new")]
    [InlineData("a: old", "x: y", "a: 'x: y'")]
    [InlineData("a: old", "it's: y", "a: \"it's: y\"")]
    [InlineData("a: old", "it's \"x: y\"", "a: 'it''s \"x: y\"'")]
    [InlineData("a: old", "[[us]] led", "a: '[[us]] led'")]
    [InlineData("a: old", "No. 1 #2", "a: 'No. 1 #2'")]
    [InlineData("a: old", "- x", "a: '- x'")]
    [InlineData("a: old", "x ", "a: 'x '")]
    [InlineData("a: old", "no", "a: 'no'")]
    [InlineData("a: old", "012", "a: '012'")]
    [InlineData("a: old", "x\ny", "a: \"x\\ny\"")]
    [InlineData("a: 500", "510", "a: 510")]
    [InlineData("a: 2023-10", "2023-10-28~", "a: 2023-10-28~")]
    [InlineData("a: true", "false", "a: false")]
    [InlineData("a: true", "500", "a: '500'")]
    [InlineData("a: 'old'", "new", "a: 'new'")]
    [InlineData("a: 'old'", "it's", "a: 'it''s'")]
    [InlineData("a: 'old' # why", "x\ty", "a: \"x\\ty\" # why")]
    [InlineData("a: \"old\"", "say \"\\\"", "a: \"say \\\"\\\\\\\"\"")]
    [InlineData("a: [old, b]", "x, y", "a: ['x, y', b]")]
    [InlineData("a: {b: old}", "x", "a: {b: x}")]
    [InlineData("a:\n  old on\n  two lines\nb: c", "new", "a:\n  new\nb: c")]
    [InlineData("a:\nb: c", "new", "a: new\nb: c")]
    [InlineData("- x", "new", null)]
    public void A_value_keeps_its_quotation_marks_as_far_as_it_can(string yaml, string value, string? expected)
    {
        List<Diagnostic> problems = [];
        var file = YamlFile.Read("a.yaml", Encoding.UTF8.GetBytes(yaml), problems);
        var edited = file is null ? null : Text(file.With(ScalarEdit.Replace(ScalarAt.AllIn(file.Root).First(), value), problems)!);

        Assert.Equal(expected, edited);
        Assert.Equal(expected is null, problems.Count > 0);
    }

    [Theory]
    [InlineData("a: >-\n    old\nb: c", "x: y # z", "a: >-\n    x: y # z\nb: c")]
    [InlineData("a: >- # why\n    old\n\nb: c", "new", "a: >- # why\n    new\n\nb: c")]
    [InlineData("a: >-\n  some words that\n  stand on two lines\nb: c", "other words that shall stand on three lines", "a: >-\n  other words that\n  shall stand on\n  three lines\nb: c")]
    [InlineData("a: >-\n  old\nb: c", "x\ny", "a: >-\n  x\n\n  y\nb: c")]
    [InlineData("a: |-\n  old\nb: c", "x\ny", "a: |-\n  x\n  y\nb: c")]
    [InlineData("a: |\n  old\nb: c", "x\n", "a: |\n  x\nb: c")]
    [InlineData("a: |\n  old\nb: c", "x", "a: |-\n  x\nb: c")]
    [InlineData("a: >-\n  old\nb: c", " x", "a: ' x'\nb: c")]
    [InlineData("a: >- # why\n  old\nb: c", "x\uFEFF", "a: \"x\\uFEFF\" # why\nb: c")]
    public void A_block_is_filled_anew_in_its_own_indentation(string yaml, string value, string expected) => Assert.Equal(expected, Replace(yaml, value));

    [Theory]
    [InlineData("a: b # c", "a: b\nnew: x")]
    [InlineData("a: 'b' # c\n", "a: 'b' # c\nnew: x\n")]
    [InlineData("  a: b\n  c: >-\n    d\n\n# end\n", "  a: b\n  c: >-\n    d\n  new: x\n\n# end\n")]
    [InlineData("{a: b}", "{a: b, new: x}")]
    [InlineData("{a: [b, {c: d}]}", "{a: [b, {c: d}], new: x}")]
    [InlineData("{}", "{new: x}")]
    public void A_key_stands_below_the_last_one(string yaml, string expected)
    {
        var file = Read(yaml.Replace("b # c", "b", StringComparison.Ordinal));

        Assert.Equal(expected, Text(file.With(MapEdit.Insert(file.Root, "new", "x"), [])!));
    }

    [Theory]
    [InlineData("a: b", "a: b\nlist:\n  - x: 1\n    y: 2")]
    [InlineData("list:\n- x: 0\n# c\na: b\n", "list:\n- x: 0\n- x: 1\n  y: 2\n# c\na: b\n")]
    [InlineData("list:\n    - >-\n      x\n\na: b\n", "list:\n    - >-\n      x\n    - x: 1\n      y: 2\n\na: b\n")]
    [InlineData("list: [x]\n", null)]
    [InlineData("list: x\n", null)]
    public void An_item_stands_below_the_last_one(string yaml, string? expected)
    {
        var file = Read(yaml);

        Assert.Equal(expected, ListEdit.Append(file.Root, "list", "x: 1\ny: 2\n") is { } edit ? Text(file.With(edit, [])!) : null);
    }

    [Theory]
    [InlineData("list: [a, b]", "list: [a, b, 'x, y']")]
    [InlineData("list: []", "list: ['x, y']")]
    [InlineData("list:\n  - a", "list:\n  - a\n  - x, y")]
    [InlineData("a: b", "a: b\nlist:\n  - x, y")]
    public void A_text_joins_a_list_in_brackets_too(string yaml, string expected)
    {
        var file = Read(yaml);

        Assert.Equal(expected, Text(file.With(ListEdit.AppendText(file.Root, "list", "x, y")!.Value, [])!));
    }

    [Fact]
    public void Line_ends_a_byte_order_mark_and_a_missing_last_line_end_stay()
    {
        var file = Read("\uFEFFa: b\r\nc: d");

        Assert.Equal("\uFEFFa: b\r\nc: d\r\nnew: x", Text(file.With(MapEdit.Insert(file.Root, "new", "x"), [])!));
        Assert.Equal("\uFEFFa: x\r\nc: d", Text(file.With(ScalarEdit.Replace(ScalarAt.AllIn(file.Root).First(), "x"), [])!));
    }

    private static string Replace(string yaml, string value)
    {
        var file = Read(yaml);
        return Text(file.With(ScalarEdit.Replace(ScalarAt.AllIn(file.Root).First(), value), [])!);
    }

    private static YamlFile Read(string yaml) => YamlFile.Read("a.yaml", Encoding.UTF8.GetBytes(yaml), [])!;

    private static string Text(YamlFile file) => Encoding.UTF8.GetString(file.Bytes);
}
