using FsCheck;
using FsCheck.Fluent;
using SiteGen.Diagnostics;
using SiteGen.Load;
using SiteGen.Tests.Tools;
using SiteGen.Text;

namespace SiteGen.Tests.Load;

public sealed class YamlReaderTests
{
    [Theory]
    [InlineData("name: Jane Doe  \n")]
    [InlineData("name: 'Jane Doe'\n")]
    [InlineData("name: \"Jane Doe\" # her name\n")]
    [InlineData("name: >-\n  Jane Doe\n\n")]
    [InlineData("name: |\n    Jane Doe\n")]
    [InlineData("# 😀\nname: Jane Doe\n")]
    public void The_place_of_a_text_is_its_words_without_what_yaml_puts_around_them(string yaml)
    {
        var place = Find(yaml, "name").At;

        Assert.Equal("Jane Doe", place.Span.In(yaml));
    }

    [Fact]
    public void The_place_of_a_folded_text_reaches_from_its_first_word_to_its_last()
    {
        var scalar = Find("name: >-\n  Jane\n  Doe\nadded: x\n", "name");

        Assert.Equal("Jane Doe", scalar.Value);
        Assert.Equal("Jane\n  Doe", scalar.At.Span.In(scalar.At.Source.Text));
    }

    [Theory]
    [InlineData("012")]
    [InlineData("no")]
    [InlineData("yes")]
    [InlineData("12:30:45")]
    [InlineData("6/11/2023")]
    [InlineData("1_000")]
    public void What_other_readers_take_for_something_else_is_text(string text) => Assert.Equal(text, Find($"name: {text}\n", "name").Value);

    [Theory]
    [InlineData("null", "")]
    [InlineData("~", "")]
    [InlineData("\"null\"", "null")]
    [InlineData("'~'", "~")]
    public void What_means_nothing_in_YAML_is_no_text_unless_it_stands_in_quotation_marks(string yaml, string text) => Assert.Equal(text, Find($"name: {yaml}\n", "name").Value);

    [Fact]
    public void A_number_sign_without_a_space_before_it_is_part_of_the_text() => Assert.Equal("C#7", Find("name: C#7\n", "name").Value);

    [Theory]
    [InlineData("[")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("[\n")]
    public void Nesting_without_end_is_refused(string level)
    {
        var yaml = "name: \n  " + string.Concat(Enumerable.Repeat(level, 200_000));
        List<Diagnostic> problems = [];

        Assert.Null(Hang.None(() => YamlReader.Read(new("x.yaml", yaml), TextSpan.Whole(yaml), problems)));
        Assert.Single(problems);
    }

    [Fact]
    public void Anchors_that_would_multiply_are_refused()
    {
        const string Bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n";
        List<Diagnostic> problems = [];

        Assert.Null(YamlReader.Read(new("x.yaml", Bomb), TextSpan.Whole(Bomb), problems));
        Assert.Equal("SG015", Assert.Single(problems).Code);
    }

    [Fact]
    public void Whatever_stands_in_a_file_is_read_or_explained_inside_it()
    {
        // Pieces that mean something to YAML, so that chance makes interesting files.
        var piece = Gen.Elements("name", ": ", ":", "- ", "\n", "\n  ", "\n    ", "[", "]", "{", "}", "[[", "]]", "#", " # ", "&a ", "*a", "!t ", "'", "\"", "\\", ">-\n  ", "|\n", "\t", "---\n", "...\n", "%", "@", "`", "? ", ", ", "<<: ", "đạn", "😀", "\u0085", "\u2028", "\uFEFF", "added: 2023-11\n", "roles:\n", "  - title: x\n", "=======\n");
        var file = Gen.ListOf(piece).Select(string.Concat).Resize(60);

        FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(3000), Prop.ForAll(file.ToArbitrary(), yaml =>
        {
            var (value, problems) = Yaml.Read(PersonReader.Person, yaml);
            return (value is not null || problems.Count > 0) && problems.All(IsInside) && problems.All(problem => DiagnosticPrinter.Print(problem).Length > 0);
        }));
    }

    [Fact]
    public void Whatever_bytes_a_file_holds_they_are_decoded_or_explained()
    {
        FsCheck.Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(ArbMap.Default.ArbFor<byte[]>(), bytes =>
        {
            List<Diagnostic> problems = [];
            var text = FileReader.Decode("x.yaml", bytes, problems);
            return text is null ? problems.TrueForAll(IsInside) && problems.Count == 1 : problems.Count == 0;
        }));
    }

    private static bool IsInside(Diagnostic problem) => problem.Marks.All(mark =>
        mark.At.Span.Start >= 0 && mark.At.Span.End >= mark.At.Span.Start && mark.At.Span.End <= mark.At.Source.Text.Length);

    private static YamlScalar Find(string yaml, string key)
    {
        List<Diagnostic> problems = [];
        var map = YamlReader.Read(new("x.yaml", yaml), TextSpan.Whole(yaml), problems);
        Assert.Empty(problems);
        return Assert.IsType<YamlScalar>(map!.Find(key)!.Value);
    }
}
