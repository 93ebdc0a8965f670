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
    [InlineData("en", "The Chinese premier came.\nThe head, Jens Stoltenberg, spoke.", "head", "china", "")]
    [InlineData("en", "The premier came.\nThe head, Jens Stoltenberg, spoke of Chinese ships.", "head", "nato", "SG145")]
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

    [Theory]
    [InlineData("en", "Jens Stoltenberg, chairman and chief executive of NATO, left.", "chairman", "nato", "Agrees")]
    [InlineData("en", "The head of NATO, Jens Stoltenberg, met the head of the Arms Control Association.", "head", "nato", "Agrees")]
    [InlineData("en", "The head of NATO, Jens Stoltenberg, met the head of the Arms Control Association.", "head", "aca", "Failed")]
    [InlineData("en", "NATO’s new head, Jens Stoltenberg, arrived.", "head", "nato", "Agrees")]
    [InlineData("en", "NATO chief engineer Jens Stoltenberg arrived.", "chief engineer", "nato", "Agrees")]
    [InlineData("en", "As the engineer Jens Stoltenberg told the Arms Control Association, it will rain.", "engineer", "aca", "Open")]
    [InlineData("en", "The Pentagon fined the pilot Jens Stoltenberg on Monday.", "pilot", "us-dod", "Open")]
    [InlineData("en", "The Pentagon hired pilot Jens Stoltenberg on Monday.", "pilot", "us-dod", "Open")]
    [InlineData("en", "Jens Stoltenberg (NATO) was the first pilot to land.", "first pilot", "nato", "Open")]
    [InlineData("en", "The pilot Jens Stoltenberg (NATO) landed.", "pilot", "nato", "Agrees")]
    [InlineData("en", "The pilot Jens Stoltenberg of NATO landed near the Pentagon.", "pilot", "nato", "Agrees")]
    [InlineData("en", "The pilot Jens Stoltenberg of NATO landed near the Pentagon.", "pilot", "us-dod", "Open")]
    [InlineData("en", "The pilot Jens Stoltenberg, of the Pentagon’s air school, landed.", "pilot", "us-dod", "Agrees")]
    [InlineData("en", "Before the flight Jens Stoltenberg, NATO pilot, said that it would rain.", "pilot", "nato", "Agrees")]
    [InlineData("en", "Jens Stoltenberg, a Stane Harbour NATO pilot, said that it would rain.", "pilot", "nato", "Agrees")]
    [InlineData("en", "Jens Stoltenberg, a Stane Harbour NATO pilot, said that it would rain.", "pilot", "us-dod", "Failed")]
    [InlineData("en", "NATO met in Iran. Its pilot, Jens Stoltenberg, spoke.", "pilot", "nato", "Agrees")]
    [InlineData("en", "NATO met in Iran. The club’s pilot, Jens Stoltenberg, spoke.", "pilot", "nato", "Agrees")]
    [InlineData("en", "NATO met the Pentagon. Its pilot, Jens Stoltenberg, spoke.", "pilot", "nato", "Open")]
    [InlineData("en", "NATO met in Iran. The pilot, Jens Stoltenberg, spoke.", "pilot", "nato", "Open")]
    [InlineData("vi", "Ngoại trưởng Jens Stoltenberg họp với Bộ Ngoại giao Trung Quốc.", "Ngoại trưởng", "china-mfa", "Agrees")]
    [InlineData("vi", "Ngoại trưởng Jens Stoltenberg họp với Hiệp hội Kiểm soát Vũ khí.", "Ngoại trưởng", "aca", "Open")]
    [InlineData("vi", "Giám đốc NATO Jens Stoltenberg đã gặp Giám đốc Hiệp hội Kiểm soát Vũ khí Tôn Hiểu Ba.", "Giám đốc", "nato", "Agrees")]
    [InlineData("vi", "Giám đốc NATO Jens Stoltenberg đã gặp Giám đốc Hiệp hội Kiểm soát Vũ khí Tôn Hiểu Ba.", "Giám đốc", "aca", "Failed")]
    [InlineData("vi", "Giám đốc Jens Stoltenberg đã gặp Thư ký Hiệp hội Kiểm soát Vũ khí Tôn Hiểu Ba.", "Giám đốc", "aca", "Open")]
    [InlineData("vi", "Hiệp hội Kiểm soát Vũ khí phạt phi công Jens Stoltenberg 3 triệu đồng.", "phi công", "aca", "Open")]
    [InlineData("vi", "Phi công Jens Stoltenberg của NATO đã hạ cánh gần Lầu Năm Góc.", "Phi công", "nato", "Agrees")]
    [InlineData("vi", "Phi công Jens Stoltenberg của NATO đã hạ cánh gần Lầu Năm Góc.", "Phi công", "us-dod", "Open")]
    [InlineData("vi", "Ông Jens Stoltenberg, phó chủ tịch kiêm giám đốc NATO, phát biểu.", "phó chủ tịch", "nato", "Agrees")]
    public void A_body_is_tied_to_the_title_or_to_who_has_it(string language, string text, string title, string body, string result) => Assert.Equal(
        result,
        World.Check(RoleRules.Check, Person(language, text, title, body), Make.Article(text, language)).Ledger[^1].Result.ToString());

    private static string Codes(string language, string text, string title, string body) =>
        string.Join(' ', World.Check(RoleRules.Check, Person(language, text, title, body), Make.Article(text, language)).Diagnostics.Select(one => one.Code));

    private static Person Person(string language, string text, string title, string body) => Make.Person("jens-stoltenberg", "Jens Stoltenberg") with
    {
        Roles = [new(Make.Text(title, language), Make.At(body), null, null, [Make.Evidence(text.Split('\n')[^1], "article")], Make.At(title).At)],
    };
}
