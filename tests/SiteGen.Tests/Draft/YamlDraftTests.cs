using FsCheck;
using FsCheck.Fluent;
using SiteGen.Diagnostics;
using SiteGen.Draft;
using SiteGen.Load;
using SiteGen.Text;

namespace SiteGen.Tests.Draft;

/// <summary>Whatever words hold, YAML gives them back as they are.</summary>
public sealed class YamlDraftTests
{
    private static readonly string[] Pieces = ["a", "Mỹ", " ", "  ", "\n", "\n\n", "[", "]", "[[id]]", "{", ": ", ":", "#", " # ", "\"", "'", "-", "- ", "? ", ">", "|", "&", "*", "!", "%", "@", "`", "\\", "\t", "\u00A0", "\u2028", "\u0085", "\u0007", "\uFEFF", "\uFFFE", "\uD800\uDC00", "---", "...", "=", "~", "500", "…", "“x”", "😀", "no"];

    [Theory]
    [InlineData("[Ảnh] a: b # c")]
    [InlineData("- leading hyphen")]
    [InlineData("\"quoted\" and 'quoted'")]
    [InlineData("# no comment")]
    [InlineData("first\nsecond")]
    [InlineData("first\n\n\nthird")]
    [InlineData("ends with a space \nand goes on")]
    [InlineData("---")]
    [InlineData("<<<<<<< ours")]
    public void Words_are_read_back_byte_for_byte(string words) => Assert.Equal((words, words), RoundTrip(words));

    [Theory]
    [InlineData("a\u2028b")]
    [InlineData("a\u0085b")]
    public void A_separator_that_no_value_may_hold_is_a_space(string words) => Assert.Equal(("a b", "a b"), RoundTrip(words));

    [Fact]
    public void Any_words_are_read_back_byte_for_byte() =>
        Prop.ForAll(Gen.Elements(Pieces.Where(piece => UnfitCharacters.FindInValue(piece) is null)).NonEmptyListOf().Select(string.Concat).ToArbitrary(), words => RoundTrip(words) == (words, words)).Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Theory]
    [InlineData("no")]
    [InlineData("null")]
    [InlineData("a: b")]
    [InlineData("ends with a colon:")]
    public void A_text_that_yaml_may_take_for_something_else_is_quoted(string text) =>
        Assert.Equal($"key: '{text}'\n", new YamlDraft().Add("key", text).ToString());

    [Fact]
    public void A_note_stays_one_line_whatever_it_holds() =>
        Assert.Equal("# a b c d\n", new YamlDraft().Note("a\nb\u2028c\u0085d").ToString());

    // In an item of a list inside a map, with keys before and behind: as words and as a short text.
    private static (string? Words, string? Text) RoundTrip(string words)
    {
        var yaml = new YamlDraft().Map("list", list => list.Item(item => item.Words("words", words).Note("a note").Add("text", words).Add("last", "x"))).ToString();
        List<Diagnostic> problems = [];
        var file = new SourceText("draft.yaml", yaml);
        var item = (YamlReader.Read(file, TextSpan.Whole(yaml), problems)?.Find("list")?.Value as YamlList)?.Items[0] as YamlMap;
        return ((item?.Find("words")?.Value as YamlScalar)?.Value, (item?.Find("text")?.Value as YamlScalar)?.Value);
    }
}
