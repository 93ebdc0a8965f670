using SiteGen.Check;
using SiteGen.Check.Who;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Check.Who;

/// <summary>At which body a role may be where the words beside its title name none, or name a part or a whole of it.</summary>
public sealed class RoleBodyTests
{
    [Theory]
    [InlineData("en", "NATO met.\nIts members came.\nThe head, Jens Stoltenberg, spoke.", "head", "nato", "")]
    [InlineData("en", "Members came.\nThe head, Jens Stoltenberg, spoke.", "head", "nato", "SG145")]
    [InlineData("vi", "NATO đã họp.\nNgười đứng đầu, ông Jens Stoltenberg, phát biểu.", "Người đứng đầu", "nato", "")]
    [InlineData("vi", "Khối đã họp.\nNgười đứng đầu, ông Jens Stoltenberg, phát biểu.", "Người đứng đầu", "nato", "SG145")]
    [InlineData("en", "The Chinese foreign minister Jens Stoltenberg spoke.", "foreign minister", "china", "")]
    [InlineData("en", "The Chinese foreign minister Jens Stoltenberg spoke.", "foreign minister", "nato", "SG145")]
    [InlineData("en", "The Chinese foreign minister Jens Stoltenberg spoke in NATO.", "foreign minister", "nato", "SG145")]
    public void A_body_that_stands_elsewhere_in_the_article_is_open(string language, string text, string title, string body, string code) =>
        Assert.Equal(code, Codes(language, text, title, body));

    [Theory]
    [InlineData("en", "Jens Stoltenberg, head of NATO’s Arms Control Association, spoke.", "head", "aca", "")]
    [InlineData("en", "Jens Stoltenberg, head of NATO’s Arms Control Association, spoke.", "head", "nato", "")]
    [InlineData("en", "Jens Stoltenberg, head of NATO’s Arms Control Association, spoke.", "head", "china", "SG145")]
    [InlineData("vi", "Ông Jens Stoltenberg, giám đốc Hiệp hội Kiểm soát Vũ khí thuộc NATO, phát biểu.", "giám đốc", "aca", "")]
    [InlineData("vi", "Ông Jens Stoltenberg, giám đốc Hiệp hội Kiểm soát Vũ khí thuộc NATO, phát biểu.", "giám đốc", "nato", "")]
    [InlineData("vi", "Ông Jens Stoltenberg, giám đốc Hiệp hội Kiểm soát Vũ khí thuộc NATO, phát biểu.", "giám đốc", "china", "SG145")]
    public void A_title_is_at_a_part_and_at_its_whole(string language, string text, string title, string body, string code) =>
        Assert.Equal(code, Codes(language, text, title, body));

    [Theory]
    [InlineData("en", "Health Minister Jens Stoltenberg spoke.", "Health Minister", "Health Ministry", "")]
    [InlineData("en", "Jens Stoltenberg, minister of health, spoke.", "minister of health", "Ministry of Health", "")]
    [InlineData("en", "Health Minister Jens Stoltenberg spoke.", "Health Minister", "Ministry of Fisheries", "SG145")]
    [InlineData("vi", "Bộ trưởng Thủy vụ Jens Stoltenberg phát biểu.", "Bộ trưởng Thủy vụ", "Bộ Thủy vụ", "")]
    [InlineData("vi", "Bộ trưởng Thủy vụ Jens Stoltenberg phát biểu.", "Bộ trưởng Thủy vụ", "Bộ Thủy sản", "SG145")]
    [InlineData("vi", "Bộ trưởng Y tế Jens Stoltenberg phát biểu.", "Bộ trưởng Y tế", "Bộ Kinh tế", "SG145")]
    public void A_minister_of_a_field_is_at_its_ministry(string language, string text, string title, string body, string code)
    {
        var person = Person(language, text, title, "ministry");
        var context = new CheckContext(Make.Project([Make.Organization("ministry", body)], Make.Article(text, language)) with { People = [person] });
        var evidence = person.Roles[0].Evidence[0];
        context.Passages[evidence] = new(context.ArticleOf("article")!.Article, [new(0, text.Length)]);
        var found = new DiagnosticBag();
        RoleRules.Check(person, context, new(person, found));
        Assert.Equal(code, string.Join(' ', found.Sorted().Select(one => one.Code)));
    }

    [Theory]
    [InlineData("vi", "“Một năm tốt”, ông Jens Stoltenberg - nhà nghiên cứu tại NATO - cho biết.", "nhà nghiên cứu", "nato", "")]
    [InlineData("en", "Jens Stoltenberg - head of NATO - spoke.", "head", "nato", "")]
    [InlineData("en", "Jens Stoltenberg — head of NATO — spoke.", "head", "china", "SG145")]
    [InlineData("vi", "Chuyên gia Jens Stoltenberg, Hiệp hội Kiểm soát Vũ khí, đã dự cuộc họp của NATO.", "Chuyên gia", "aca", "")]
    [InlineData("vi", "Chuyên gia Jens Stoltenberg, Hiệp hội Kiểm soát Vũ khí, đã dự cuộc họp của NATO.", "Chuyên gia", "nato", "SG145")]
    public void A_title_may_stand_between_dashes(string language, string text, string title, string body, string code) =>
        Assert.Equal(code, Codes(language, text, title, body));

    private static string Codes(string language, string text, string title, string body) =>
        string.Join(' ', World.Check(RoleRules.Check, Person(language, text, title, body), Make.Article(text, language)).Diagnostics.Select(one => one.Code));

    private static Person Person(string language, string text, string title, string body) => Make.Person("jens-stoltenberg", "Jens Stoltenberg") with
    {
        Roles = [new(Make.Text(title, language), Make.At(body), null, null, [Make.Evidence(text.Split('\n')[^1], "article")], Make.At(title).At)],
    };
}
