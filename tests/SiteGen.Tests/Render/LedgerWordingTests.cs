using SiteGen.Model;
using SiteGen.Render;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Render;

public sealed class LedgerWordingTests
{
    private static readonly LedgerNote Value = new(NoteKey.ValueRead, ("value", new Rational(5200)), ("words", "khoảng 5.200"));

    [Theory]
    [InlineData("vi", "con số 5.200 đọc từ “khoảng 5.200”")]
    [InlineData("en", "value 5,200 read from “khoảng 5.200”")]
    public void A_note_is_said_in_the_language_of_the_page(string language, string expected) => Assert.Equal(expected, Of(language).Text(Value));

    [Fact]
    public void Names_and_dates_are_those_of_the_page()
    {
        Assert.Equal("subject CHINA read from “Trung Quốc”", Of("en").Text(new(NoteKey.SubjectRead, ("name", new NoteValue.Name("china")), ("words", "Trung Quốc"))));
        Assert.Equal("“nay” read as the article’s date (November 6, 2023)", Of("en").Text(new(NoteKey.DateIsArticles, ("words", "nay"), ("published", EdtfDate.Parse("2023-11-06")!))));
    }

    [Fact]
    public void Notes_inside_a_note_are_joined_as_a_list()
    {
        NoteValue differences = new NoteValue.Notes([new(NoteKey.FoldedSpaces), new(NoteKey.FoldedDashes), new(NoteKey.FoldedEllipsis)]);

        Assert.Equal("quote found at line 7, apart from kinds of spaces, kinds of dashes and kinds of ellipses", Of("en").Text(new(NoteKey.QuoteFoundFolded, ("line", 7), ("differences", differences))));
    }

    [Fact]
    public void Words_of_an_article_that_look_like_a_name_are_not_filled() =>
        Assert.Equal("hedge “{value}” agrees", Of("en").Text(new(NoteKey.HedgeAgrees, ("words", "{value}"), ("value", "1"))));

    private static LedgerWording Of(string language) => new(Shipped(language), id => id.ToUpperInvariant());

    private static Wording Shipped(string language) => new(SiteGen.Load.UiLoader.ShippedWords(language, Path.Combine(Repository.Root, "content", "ui")));
}
