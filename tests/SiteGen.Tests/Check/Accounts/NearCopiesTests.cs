using FsCheck;
using FsCheck.Fluent;
using SiteGen.Check.Accounts;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Tests.Tools;
using static SiteGen.Tests.Tools.Verifier;

namespace SiteGen.Tests.Check.Accounts;

public sealed class NearCopiesTests
{
    private const string Vietnamese =
        "Các quan chức của hai nước đã gặp nhau tại thủ đô vào sáng thứ Ba để bàn về kho dự trữ lương thực. Theo thông cáo, hai bên đồng ý mở lại đường dây nóng và lập một tổ công tác. Cuộc gặp kéo dài ba giờ và kết thúc không có họp báo.";

    private const string English =
        "Officials of the two countries met in the capital on Tuesday morning to discuss grain reserves. A statement said that both sides agreed to reopen a hotline and to set up a working group. The meeting lasted three hours and ended without a press conference.";

    private const string Other =
        "The harbour of the northern province was closed for a week after the storm, the port authority said. Ships that carried timber and salt waited outside, and crews were brought ashore by boat. Nobody was hurt, and repairs will begin when the water has fallen.";

    [Theory]
    [InlineData(Vietnamese)]
    [InlineData(English)]
    public void Articles_that_are_largely_the_same_words_are_suggested_as_one_origin(string text)
    {
        Assert.Equal(["SG172"], Codes(Of("a", text), Of("b", "Tin nhanh. " + text + " The end.")));
        Assert.Empty(Codes(Of("a", text), Of("b", Other)));
    }

    [Fact]
    public void Half_of_the_shorter_ones_words_is_the_measure()
    {
        var half = English[..(English.Length / 2)];

        Assert.Single(Codes(Of("a", English), Of("b", Other + " " + English + " " + Other)));
        Assert.Empty(Codes(Of("a", half + " " + Other), Of("b", English)));
    }

    [Fact]
    public void What_both_quote_does_not_make_them_copies() =>
        Assert.Empty(Codes(Of("a", Other + " “We agreed to reopen a hotline and to set up a working group.”"), Of("b", English)));

    [Fact]
    public void Articles_of_a_line_or_two_are_not_compared() => Assert.Empty(Codes(Of("a", English[..60]), Of("b", English[..60])));

    [Fact]
    public void An_answer_of_the_editors_is_taken()
    {
        var (wire, daily) = (Make.Text("Wire", "en"), Make.Text("Daily", "en"));

        Assert.Empty(Codes(Of("a", English) with { Origin = wire }, Of("b", English) with { Origin = wire }));
        Assert.Empty(Codes(Of("a", English) with { Origin = wire }, Of("b", English) with { Origin = daily }));
        Assert.Empty(Codes(Of("a", English) with { Origin = wire }, Of("b", English) with { Publisher = wire }));
        Assert.Empty(Codes(Of("a", English) with { Publisher = wire }, Of("b", English) with { Publisher = wire }));
        Assert.Single(Codes(Of("a", English) with { Origin = wire }, Of("b", English)));
        Assert.Single(Codes(Of("a", English) with { Origin = wire }, Of("b", English) with { Publisher = daily }));
    }

    [Fact]
    public void Of_many_copies_each_is_told_of_a_neighbour()
    {
        var found = Found([.. Enumerable.Range(0, 40).Select(i => Of($"copy-{i:00}", $"{English} Number {i}."))]);

        Assert.All(Enumerable.Range(1, 39), i => Assert.Contains(found, problem => problem.Title.Contains($"\"copy-{i:00}\" and \"copy-{i - 1:00}\"", StringComparison.Ordinal)));
    }

    [Fact]
    public void Words_that_all_articles_share_make_no_copies() =>
        Assert.Empty(Codes([.. Enumerable.Range(0, 40).Select(i => Of($"a-{i:00}", string.Join(' ', Enumerable.Range(0, 80).Select(word => $"w{i}x{word}")) + " All rights are reserved by this newspaper and its owners."))]));

    [Fact]
    public void The_percentage_is_that_of_words_in_common()
    {
        var words = from count in Gen.Choose(40, 120)
                    from copied in Gen.Choose(0, count)
                    select (count, copied);
        Prop.ForAll(words.ToArbitrary(), given =>
        {
            var (count, copied) = given;
            var one = string.Join(' ', Enumerable.Range(0, count).Select(i => $"w{i}"));
            var other = string.Join(' ', Enumerable.Range(0, count).Select(i => i < copied ? $"w{i}" : $"x{i}"));
            var percent = copied < 5 ? 0 : copied * 100 / count;
            return NearCopies.Pairs([Of("a", one), Of("b", other)]).Select(pair => pair.Percent).FirstOrDefault() == (percent >= 50 ? percent : 0);
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public Task The_message_names_both_articles_and_what_they_share() =>
        Verify(DiagnosticPrinter.Print(Assert.Single(Found(Of("morning", English) with { Origin = Make.Text("wire", "en") }, Of("evening", English + " " + English[..80])))));

    [Fact]
    public Task The_message_says_what_to_write_where_neither_names_an_origin() => Verify(DiagnosticPrinter.Print(Assert.Single(Found(Of("morning", English), Of("evening", English)))));

    private static Article Of(string id, string text) => Make.Article(text, "en", id: id);

    private static IEnumerable<string> Codes(params Article[] articles) => Found(articles).Select(problem => problem.Code);

    private static List<Diagnostic> Found(params Article[] articles) => [.. NearCopies.Check(Make.Project([], articles))];
}
