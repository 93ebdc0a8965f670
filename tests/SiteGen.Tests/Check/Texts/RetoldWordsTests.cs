using SiteGen.Check.Texts;
using SiteGen.Model;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Check.Texts;

public class RetoldWordsTests
{
    private const string English = "Mara Quill said that the old dam is safe. If rain falls, the valley may flood.";
    private const string Vietnamese = "Bà Quỳnh nói rằng đập cũ vẫn an toàn. Nếu mưa, thung lũng có thể ngập.";

    [Theory]
    [InlineData("en", English, "Mara Quill said that the old dam is safe.", "Agrees TextQuoted")]
    [InlineData("en", English, "That the old dam is safe.", "Agrees TextQuoted")]
    [InlineData("en", English, "The dam is safe.", "Open TextRearranged")]
    [InlineData("en", English, "The dam that is safe is old.", "Open TextRearranged")]
    [InlineData("en", English, "The old wall is safe.", "Open TextOwnWords “wall”")]
    [InlineData("en", English, "The great old northern dam is safe.", "Open TextOwnWords “great” “northern”")]
    [InlineData("en", English, "If rain falls, the valley may flood.", "Agrees TextQuoted")]
    [InlineData("vi", Vietnamese, "Bà Quỳnh nói rằng đập cũ vẫn an toàn.", "Agrees TextQuoted")]
    [InlineData("vi", Vietnamese, "Đập cũ an toàn.", "Open TextRearranged")]
    [InlineData("vi", Vietnamese, "Đập mới xây vẫn an toàn.", "Open TextOwnWords “mới xây”")]
    public void What_is_not_said_in_the_words_of_the_quote_is_the_editors_reading(string language, string quote, string text, string expected) =>
        Assert.Equal(expected, Said(language, quote, (language, text)));

    [Fact]
    public void A_text_that_no_quote_is_in_the_language_of_is_the_editors_own() =>
        Assert.Equal("Agrees TextQuoted; Open TextTranslated vi",
            Said("en", English, ("en", "Mara Quill said that the old dam is safe."), ("vi", "Bà Quỳnh nói đập cũ vẫn an toàn.")));

    [Fact]
    public void A_text_of_which_something_else_is_found_gets_no_second_word() =>
        Assert.StartsWith("Failed Failed SG177", Said("en", "Mara Quill said that talks may begin.", ("en", "Talks begin.")));

    [Fact]
    public void Strict_asks_no_editor_to_give_up_words_of_their_own()
    {
        using var project = Scenario.Shipped();

        Assert.Contains("the editors’ text is in words of their own", project.Run("check").Output);
        Assert.DoesNotContain("words of their own", project.Run("check", "--strict").Error);
    }

    private static string Said(string language, string quote, params (string Language, string Text)[] texts)
    {
        List<LedgerEntry> entries = [];
        Drafts.Check(
            (fact, context, log) =>
            {
                FaithfulWords.Check(fact, context, log);
                entries.AddRange(log.Entries);
            },
            Make.Article(quote, language),
            Drafts.Claim(quote, texts));
        return string.Join("; ", entries.Where(entry => entry.Note.Key != NoteKey.FaithfulText)
            .Select(entry => string.Join(' ', [$"{entry.Result} {entry.Note.Key}", .. entry.Note.Values.Select(value => Print(value.Value))])));
    }

    private static string Print(NoteValue value) => value switch
    {
        NoteValue.Notes notes => string.Join(' ', notes.Items.SelectMany(note => note.Values).Select(words => $"“{Print(words.Value)}”")),
        NoteValue.Words words => words.Text,
        NoteValue.Plain plain => plain.Text,
        NoteValue.Language language => language.Tag,
        _ => "?",
    };
}
