using SiteGen.Check;
using SiteGen.Check.Who;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Check.Who;

public sealed class RoleRulesTests
{
    private const string Delegation = "Phái đoàn do Trợ lý Ngoại trưởng Hoa Kỳ Mallory Stewart dẫn đầu đã gặp Tổng Giám đốc Kiểm soát Vũ khí Trung Quốc Tôn Hiểu Ba vào ngày 6 tháng 11.";
    private const string Chairs = "Các cuộc đàm phán sẽ do ông Mallory Stewart, một quan chức cấp cao của Bộ Ngoại giao Mỹ, và ông Sun Xiaobo, người đứng đầu bộ phận kiểm soát vũ khí của Bộ Ngoại giao Trung Quốc, chủ trì.";

    [Theory]
    [InlineData("mallory-stewart", "Trợ lý Ngoại trưởng", Delegation, "washington-meeting")]
    [InlineData("sun-xiaobo", "Tổng Giám đốc Kiểm soát Vũ khí", Delegation, "washington-meeting")]
    [InlineData("mallory-stewart", "quan chức cấp cao", Chairs, "wsj-consultations")]
    [InlineData("sun-xiaobo", "người đứng đầu bộ phận kiểm soát vũ khí", Chairs, "wsj-consultations")]
    [InlineData("jens-stoltenberg", "người đứng đầu", Claims.Transparency, "washington-meeting")]
    [InlineData("jake-sullivan", "Cố vấn An ninh Quốc gia", Claims.Sullivan, "wsj-consultations")]
    [InlineData("wang-yi", "Ngoại trưởng", Claims.Consultations, "wsj-consultations")]
    [InlineData("daryl-kimball", "Giám đốc điều hành", Claims.Kimball, "wsj-consultations")]
    [InlineData("joe-biden", "Tổng thống", Claims.Official, "wsj-consultations")]
    [InlineData("xi-jinping", "Chủ tịch", Claims.Official, "wsj-consultations")]
    public void A_title_belongs_to_the_person_beside_it_and_to_nobody_else(string person, string title, string quote, string source)
    {
        Assert.Empty(Codes(person, title, quote, source));
        foreach (var other in World.People.Where(other => other.Id != person))
        {
            Assert.Equal("SG145", Assert.Single(Codes(other.Id, title, quote, source)));
        }
    }

    [Theory]
    [InlineData("Ngoại trưởng")]
    [InlineData("Giám đốc Kiểm soát Vũ khí")]
    public void A_title_under_a_modifier_is_another_title(string title) =>
        Assert.Equal("SG146", Assert.Single(Codes(title[0] == 'N' ? "mallory-stewart" : "sun-xiaobo", title, Delegation, "washington-meeting")));

    [Theory]
    [InlineData("vi", "Cựu Tổng thống Joe Biden đã đến.", "Tổng thống", "SG146")]
    [InlineData("en", "Prices fell, according to the office of President Joe Biden.", "President", "")]
    [InlineData("en", "Prices fell, according to the office of President Joe Biden.", "Mayor", "SG145")]
    [InlineData("vi", "Phó Tổng thống Joe Biden đã đến.", "Tổng thống", "SG146")]
    [InlineData("vi", "Bà Lam, vợ luật sư Joe Biden, đã đến.", "luật sư", "")]
    [InlineData("vi", "Bà Lam, trợ lý luật sư Joe Biden, đã đến.", "luật sư", "SG146")]
    [InlineData("vi", "Phó Tổng thống Joe Biden đã đến.", "Phó Tổng thống", "")]
    [InlineData("vi", "Tổng thống đắc cử Joe Biden đã đến.", "Tổng thống", "SG146")]
    [InlineData("vi", "Tổng thống đã gặp ông Joe Biden.", "Tổng thống", "SG145")]
    [InlineData("vi", "Ông Joe Biden đã đến.", "Tổng thống", "SG145")]
    [InlineData("en", "The chair of the judges Joe Biden came.", "chair of the judges", "")]
    [InlineData("en", "The chair of the judges Joe Biden came.", "judges", "SG145")]
    [InlineData("en", "Former President Joe Biden came.", "President", "SG146")]
    [InlineData("en", "Former White House CEO Joe Biden came.", "CEO", "SG146")]
    [InlineData("en", "White House CEO Joe Biden came.", "CEO", "")]
    [InlineData("en", "President Joe Biden came.", "President", "")]
    [InlineData("en", "Joe Biden, the president of the United States, came.", "President", "")]
    [InlineData("en", "President-elect Joe Biden came.", "President", "SG146")]
    [InlineData("en", "President Xi Jinping met Joe Biden.", "President", "SG145")]
    [InlineData("en", "Assistant Secretary of State Joe Biden came.", "Secretary of State", "SG146")]
    [InlineData("en", "Managing Director Joe Biden came.", "Director", "SG146")]
    [InlineData("en", "Attorney General Joe Biden came.", "General", "SG146")]
    [InlineData("en", "Attorney General Joe Biden came.", "Attorney General", "")]
    [InlineData("en", "The then-president Joe Biden came.", "president", "SG146")]
    [InlineData("en", "The board’s head Joe Biden came.", "head", "")]
    [InlineData("en", "Former Harbour City Head of Treasury Joe Biden came.", "Head of Treasury", "SG146")]
    [InlineData("en", "Harbour City Head of Treasury Joe Biden came.", "Head of Treasury", "")]
    [InlineData("en", "Joe Biden, a teacher at Harbour High School who serves as the club’s president, came.", "president", "")]
    [InlineData("en", "Joe Biden, who met a teacher who serves as the club’s president, came.", "president", "SG145")]
    [InlineData("en", "Joe Biden, whose brother serves as president, came.", "president", "SG145")]
    [InlineData("en", "Joe Biden has agreed to take up the role of chairman, having been the acting chairman since June.", "chairman", "")]
    [InlineData("en", "Joe Biden has been the acting chairman since June.", "chairman", "SG146")]
    [InlineData("en", "While the search for a new CEO goes on, Joe Biden has agreed to remain as CEO.", "CEO", "")]
    [InlineData("en", "While the search for a new CEO goes on, Joe Biden has declined to serve as CEO.", "CEO", "SG145")]
    [InlineData("en", "Joe Biden was appointed director on Monday.", "director", "")]
    [InlineData("en", "Joe Biden was not appointed director on Monday.", "director", "SG145")]
    [InlineData("en", "Joe Biden was appointed deputy director on Monday.", "director", "SG146")]
    [InlineData("vi", "Ông Joe Biden vừa được bổ nhiệm làm giám đốc bảo tàng.", "giám đốc", "")]
    [InlineData("vi", "Ông Joe Biden không được bổ nhiệm làm giám đốc bảo tàng.", "giám đốc", "SG145")]
    [InlineData("vi", "Ông Joe Biden vừa được bổ nhiệm làm phó giám đốc bảo tàng.", "giám đốc", "SG146")]
    [InlineData("en", "The club’s general secretary Joe Biden came.", "secretary", "SG146")]
    [InlineData("en", "The club’s general secretary Joe Biden came.", "general secretary", "")]
    [InlineData("en", "Foreign Minister Joe Biden came.", "Minister", "SG146")]
    [InlineData("en", "Foreign Minister Joe Biden came.", "Foreign Minister", "")]
    public void Deputies_and_former_holders_hold_another_office(string language, string text, string title, string code)
    {
        var found = World.Check(RoleRules.Check, Person("joe-biden", title, text, "article", language), Make.Article(text, language)).Diagnostics;
        Assert.Equal(code, string.Join(' ', found.Select(diagnostic => diagnostic.Code)));
    }

    [Fact]
    public void A_title_in_another_language_than_the_article_is_not_checked()
    {
        var (diagnostics, ledger) = World.Check(RoleRules.Check, Person("joe-biden", "President", Claims.Official, "wsj-consultations", "en"));
        Assert.Empty(diagnostics);
        Assert.Equal(CheckResult.Open, Assert.Single(ledger).Result);
    }

    [Fact]
    public void The_body_of_a_role_is_read_in_the_sentence()
    {
        var person = Person("wang-yi", "Ngoại trưởng", Claims.Consultations, "wsj-consultations", "vi");
        Assert.Equal(CheckResult.Agrees, Ledger("china-mfa"));
        Assert.Equal(CheckResult.Agrees, Ledger("china"));
        Assert.Equal(CheckResult.Failed, Ledger("nato"));

        CheckResult Ledger(string body) =>
            World.Check(RoleRules.Check, person with { Roles = [person.Roles[0] with { Organization = Make.At(body) }] }).Ledger[^1].Result;
    }

    [Theory]
    [InlineData("2021", "2019", "SG184")]
    [InlineData("2021", "2021", "")]
    [InlineData("2019", "2021", "")]
    [InlineData("2021-05", "2021", "")] // May end in May or later.
    public void A_role_ends_no_earlier_than_it_begins(string from, string to, string code)
    {
        const string Text = "Ngoại trưởng Vương Nghị đã đến.";
        var role = new Role(Make.Text("Ngoại trưởng"), null, Make.Date(from), Make.Date(to), [Make.Evidence(Text)], Make.At("x").At);

        var found = World.Check(RoleRules.Check, World.People.Single(person => person.Id == "wang-yi") with { Roles = [role] }, Make.Article(Text)).Diagnostics;

        Assert.Equal(code, string.Join(' ', found.Select(problem => problem.Code).Where(one => one == "SG184")));
    }

    private static IEnumerable<string> Codes(string person, string title, string quote, string source) =>
        World.Check(RoleRules.Check, Person(person, title, quote, source, "vi")).Diagnostics.Where(found => found.Severity == Severity.Error).Select(found => found.Code);

    private static Person Person(string id, string title, string quote, string source, string language) =>
        World.People.Single(person => person.Id == id) with { Roles = [new(Make.Text(title, language), null, null, null, [Make.Evidence(quote, source)], Make.At(title).At)] };

    [Theory]
    [InlineData("Bị cáo Joe Biden (29 tuổi, Tổng giám đốc NATO) lĩnh án.", "Tổng giám đốc", "nato", "Agrees Agrees")]
    [InlineData("Bị cáo Joe Biden (29 tuổi, Tổng giám đốc NATO) lĩnh án.", "Tổng giám đốc", "china", "Agrees Failed")]
    [InlineData("Bị cáo Joe Biden (29 tuổi, Tổng giám đốc NATO) lĩnh án.", "giám đốc", "nato", "Failed Agrees")]
    [InlineData("Bà Joe Biden (nguyên Giám đốc NATO) đã gọi.", "nguyên Giám đốc", "nato", "Agrees Agrees")]
    [InlineData("Bà Joe Biden (nguyên Giám đốc NATO) đã gọi.", "Giám đốc", "nato", "Failed Agrees")]
    [InlineData("Bà Joe Biden (vợ của Giám đốc NATO) đã gọi.", "Giám đốc", "nato", "Open Open")]
    [InlineData("Bà Joe Biden, Trưởng ban Pháp chế Mỹ kiêm Phó giám đốc phụ trách Pháp chế NATO đã nói.", "Phó giám đốc phụ trách Pháp chế", "nato", "Agrees Agrees")]
    [InlineData("Bà Joe Biden, Trưởng ban Pháp chế Mỹ kiêm Phó giám đốc phụ trách Pháp chế NATO đã nói.", "giám đốc phụ trách Pháp chế", "nato", "Failed Open")]
    [InlineData("Phiếu mà ứng viên Tổng thống NATO của đảng Xanh Joe Biden giành được là 40.", "Tổng thống", "nato", "Failed Agrees")]
    [InlineData("Phiếu mà ứng cử viên Tổng thống NATO của đảng Xanh Joe Biden giành được là 40.", "Tổng thống", "nato", "Failed Agrees")]
    [InlineData("Ông Joe Biden (J. Biden), Tổng giám đốc NATO, đã nói.", "Tổng giám đốc", "nato", "Agrees Agrees")]
    [InlineData("Ông Joe Biden (J. Biden), Tổng giám đốc NATO, đã nói.", "giám đốc", "nato", "Failed Agrees")]
    public void A_title_in_parentheses_or_behind_another_one_is_of_the_name_before(string text, string title, string body, string expected)
    {
        var person = Person("joe-biden", title, text, "article", "vi");
        var read = World.Check(RoleRules.Check, person with { Roles = [person.Roles[0] with { Organization = Make.At(body) }] }, Make.Article(text, "vi")).Ledger;
        Assert.Equal(expected, string.Join(' ', read.Where(entry => entry.Kind == CheckKind.Role).Select(entry => entry.Result)));
    }

    [Theory]
    [InlineData("vi", "joe-biden", "Giám đốc", "nato", "Ông Joe Biden, Bí thư xã Lam, được bổ nhiệm giữ chức Giám đốc NATO, thay ông Tập Cận Bình.", "Agrees Agrees")]
    [InlineData("vi", "xi-jinping", "Giám đốc", "nato", "Ông Joe Biden, Bí thư xã Lam, được bổ nhiệm giữ chức Giám đốc NATO, thay ông Tập Cận Bình.", "Failed Open")]
    [InlineData("vi", "joe-biden", "Giám đốc", "nato", "Ông Joe Biden được điều động làm Giám đốc NATO thay ông Tập Cận Bình.", "Agrees Agrees")]
    [InlineData("vi", "xi-jinping", "Giám đốc", "nato", "Ông Joe Biden được điều động làm Giám đốc NATO thay ông Tập Cận Bình.", "Failed Open")]
    [InlineData("vi", "joe-biden", "Giám đốc", "nato", "Ông Joe Biden được ông Tập Cận Bình bổ nhiệm làm Giám đốc NATO.", "Agrees Agrees")]
    [InlineData("vi", "xi-jinping", "Giám đốc", "nato", "Ông Joe Biden được ông Tập Cận Bình bổ nhiệm làm Giám đốc NATO.", "Failed Open")]
    [InlineData("vi", "joe-biden", "Giám đốc", "nato", "Ông Tập Cận Bình bổ nhiệm ông Joe Biden (sinh năm 1976), Chánh Văn phòng giữ chức Giám đốc NATO, thời hạn 5 năm.", "Agrees Agrees")]
    [InlineData("vi", "xi-jinping", "Giám đốc", "nato", "Ông Tập Cận Bình bổ nhiệm ông Joe Biden (sinh năm 1976), Chánh Văn phòng giữ chức Giám đốc NATO, thời hạn 5 năm.", "Failed Open")]
    [InlineData("vi", "joe-biden", "Chủ tịch", "nato", "Ông Joe Biden trúng cử Chủ tịch NATO với 40 phiếu.", "Agrees Agrees")]
    [InlineData("vi", "xi-jinping", "Chủ tịch", "nato", "Ông Joe Biden trúng cử Chủ tịch NATO với 40 phiếu, ông Tập Cận Bình cho biết.", "Failed Open")]
    [InlineData("vi", "joe-biden", "Phó Chủ tịch", "nato", "Ông Joe Biden trúng cử Chủ tịch NATO với 40 phiếu.", "Failed Open")]
    [InlineData("vi", "xi-jinping", "Giám đốc", "nato", "Vụ việc làm Giám đốc Tập Cận Bình mất chức, theo ông Joe Biden của NATO.", "Agrees Open")]
    [InlineData("vi", "joe-biden", "Giám đốc", "nato", "Ông Joe Biden từ chối làm Giám đốc NATO.", "Open Open")]
    [InlineData("vi", "joe-biden", "Giám đốc", "nato", "Ông Joe Biden thôi giữ chức Giám đốc NATO.", "Open Open")]
    [InlineData("vi", "joe-biden", "Giám đốc", "nato", "Ông Joe Biden muốn làm Giám đốc NATO.", "Open Open")]
    [InlineData("en", "joe-biden", "director", "nato", "Joe Biden was appointed director of NATO, replacing Xi Jinping.", "Agrees Agrees")]
    [InlineData("en", "xi-jinping", "director", "nato", "Joe Biden was appointed director of NATO, replacing Xi Jinping.", "Failed Open")]
    public void Who_comes_into_an_office_has_it_and_not_whom_that_replaces(string language, string id, string title, string body, string text, string expected) =>
        Assert.Equal(expected, Roles(language, id, title, body, text));

    [Theory]
    [InlineData("Trưởng ban", "lam", "Agrees Agrees")]
    [InlineData("Trưởng ban", "nato", "Agrees Failed")]
    [InlineData("Phó Trưởng ban", "lam", "Failed Open")]
    public void The_name_of_a_body_may_begin_with_the_last_word_of_the_office(string title, string body, string expected) =>
        Assert.Equal(expected, Roles("vi", "joe-biden", title, body, "Ông Joe Biden, Trưởng Ban Quản lý Bến Lam, đã dự họp của NATO."));

    [Theory]
    [InlineData("Giám đốc", "vu", "Agrees Agrees")]
    [InlineData("Giám đốc", "nato", "Agrees Failed")]
    public void The_comma_of_a_name_is_none_of_the_sentence(string title, string body, string expected) =>
        Assert.Equal(expected, Roles("vi", "joe-biden", title, body, "Ông Joe Biden được bổ nhiệm làm Giám đốc Vụ Muối, Cá và Trà, thay người khác, NATO cho biết."));

    [Theory]
    [InlineData("khoi", "Agrees Agrees")]
    [InlineData("bo", "Agrees Agrees")]
    [InlineData("nato", "Agrees Failed")]
    public void A_part_that_the_title_names_and_its_whole_behind_a_comma_are_both_its_body(string body, string expected) =>
        Assert.Equal(expected, Roles("vi", "joe-biden", "Trưởng Khối Tuần tra",
            body, "Đại tá Joe Biden, Trưởng Khối Tuần tra, Bộ Biển xanh, cho biết NATO đã họp."));

    private static string Roles(string language, string id, string title, string body, string text)
    {
        var article = Make.Article(text, language);
        var person = Person(id, title, text, "article", language);
        person = person with { Roles = [person.Roles[0] with { Organization = Make.At(body) }] };
        Organization[] bodies = [.. World.Organizations, Make.Organization("lam", "Ban Quản lý Bến Lam"), Make.Organization("vu", "Vụ Muối, Cá và Trà"),
            Make.Organization("khoi", "Khối Tuần tra"), Make.Organization("bo", "Bộ Biển xanh")];
        var context = new CheckContext(Make.Project([.. bodies], article) with { People = [.. World.People.Where(one => one.Id != id), person] });
        context.Passages[person.Roles[0].Evidence[0]] = new(context.ArticleOf("article")!.Article, [new(0, text.Length)]);
        var log = new CheckLog(person, new DiagnosticBag());
        RoleRules.Check(person, context, log);
        return string.Join(' ', log.Entries.Where(entry => entry.Kind == CheckKind.Role).Select(entry => entry.Result));
    }
}
