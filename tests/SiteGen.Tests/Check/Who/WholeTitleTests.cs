using System.Collections.Immutable;
using SiteGen.Check.Who;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Check.Who;

/// <summary>A title is the whole phrase that the article has, and stands with the body that it is at.</summary>
public sealed class WholeTitleTests
{
    [Theory]
    [InlineData("vi", "Theo lời kỹ sư Jake Sullivan, cầu đã mở.", "kỹ sư")]
    [InlineData("vi", "Họ đã gặp giám đốc Jake Sullivan.", "giám đốc")]
    [InlineData("vi", "Quốc hội đã bầu chủ tịch Jake Sullivan.", "chủ tịch")]
    [InlineData("vi", "Vị giám đốc này là ông Jake Sullivan.", "giám đốc")]
    [InlineData("vi", "Ông Jake Sullivan, giám đốc công ty Hòa Bình, đã đến.", "giám đốc")]
    [InlineData("vi", "Ông Jake Sullivan, giám đốc công ty xây dựng Hòa Bình, đã đến.", "giám đốc")]
    [InlineData("vi", "Ông Jake Sullivan, Giám đốc Sở Giao thông, đã đến.", "Giám đốc")]
    [InlineData("vi", "Thống đốc vùng Lam Khê Jake Sullivan đã đến.", "Thống đốc")]
    [InlineData("vi", "Ông Jake Sullivan, Giám đốc Bệnh viện Bến Sậy, đã đến.", "Giám đốc")]
    [InlineData("vi", "Ông Jake Sullivan, Bí thư Tỉnh ủy Lam Khê, đã đến.", "Bí thư")]
    [InlineData("vi", "Ông Jake Sullivan, Giám đốc Dữ liệu của nhà máy, đã đến.", "Giám đốc Dữ liệu")]
    [InlineData("vi", "Ông Jake Sullivan, nguyên viện trưởng Viện Sông Vân, đã đến.", "nguyên viện trưởng")]
    [InlineData("vi", "Ông Jake Sullivan, hiệu trưởng trường Bến Sậy, đã đến.", "hiệu trưởng")]
    [InlineData("vi", "Ông Jake Sullivan là chủ tịch từ năm 2010.", "chủ tịch")]
    [InlineData("vi", "Ông Jake Sullivan làm giám đốc được ba năm.", "giám đốc")]
    [InlineData("vi", "Ông Jake Sullivan là giám đốc phụ trách an toàn.", "giám đốc")]
    [InlineData("vi", "Chủ tịch tỉnh Lam Khê Jake Sullivan đã đến.", "chủ tịch")]
    [InlineData("vi", "Họ khen thầy trò huấn luyện viên Jake Sullivan.", "huấn luyện viên")]
    [InlineData("vi", "Bà Jake Sullivan, Chủ tịch Hội đồng Quản trị Hòa Bình, đã đến.", "Chủ tịch Hội đồng Quản trị")]
    [InlineData("vi", "Bà Jake Sullivan, Chủ tịch Hội đồng Nhân dân Hòa Bình, đã đến.", "Chủ tịch")]
    [InlineData("vi", "Bà Jake Sullivan, một nông dân ở xã bên, đã đến.", "nông dân")]
    [InlineData("en", "Jake Sullivan, an engineer at the mill, came.", "engineer")]
    [InlineData("en", "The marine biologist Jake Sullivan came.", "biologist")]
    [InlineData("en", "Stane mayor Jake Sullivan came.", "mayor")]
    [InlineData("en", "Jake Sullivan, a biologist working for the group, came.", "biologist")]
    [InlineData("en", "Jake Sullivan, the director who left, came.", "director")]
    [InlineData("en", "As director, Jake Sullivan came.", "director")]
    [InlineData("en", "The mill’s owner, Jake Sullivan, came.", "owner")]
    [InlineData("en", "Jake Sullivan, head of its council, came.", "head of its council")]
    [InlineData("en", "Jake Sullivan, the minister in charge, came.", "minister in charge")]
    public void A_whole_title_is_taken(string language, string text, string title) => Assert.DoesNotContain(Found(language, text, title), found => found.Severity == Severity.Error);

    [Theory]
    [InlineData("vi", "Theo lời kỹ sư Jake Sullivan, cầu đã mở.", "sư", "kỹ sư")]
    [InlineData("vi", "Theo lời kỹ sư Jake Sullivan, cầu đã mở.", "kỹ", "kỹ sư")]
    [InlineData("vi", "Giám đốc kinh doanh Jake Sullivan đã đến.", "Giám đốc", "Giám đốc kinh doanh")]
    [InlineData("vi", "Ông Jake Sullivan, người đứng đầu bộ phận nghiên cứu của công ty, đã đến.", "người đứng đầu", "người đứng đầu bộ phận nghiên cứu")]
    [InlineData("vi", "Chủ tịch nước Jake Sullivan đã đến.", "Chủ tịch", "Chủ tịch nước")]
    [InlineData("vi", "Họ khen thầy trò huấn luyện viên Jake Sullivan.", "trò huấn luyện viên", "thầy trò huấn luyện viên")]
    [InlineData("vi", "Bà Jake Sullivan, Chủ tịch Hội đồng Quản trị Hòa Bình, đã đến.", "Chủ tịch", "Chủ tịch Hội đồng Quản trị")]
    [InlineData("vi", "Ông Jake Sullivan, Giám đốc Dữ liệu của nhà máy, đã đến.", "Giám đốc", "Giám đốc Dữ liệu")]
    [InlineData("vi", "Bộ trưởng Tài chính Jake Sullivan đã đến.", "Bộ trưởng", "Bộ trưởng Tài chính")]
    [InlineData("vi", "Phái đoàn do Trợ lý Ngoại trưởng Jake Sullivan dẫn đầu đã đến.", "lý Ngoại trưởng", "Trợ lý Ngoại trưởng")]
    [InlineData("vi", "Cố vấn An ninh Quốc gia Jake Sullivan đã đến.", "Cố vấn An ninh Quốc", "Cố vấn An ninh Quốc gia")]
    [InlineData("vi", "Ông Jake Sullivan, nguyên viện trưởng Viện Sông Vân, đã đến.", "nguyên", "nguyên viện trưởng")]
    [InlineData("en", "Jake Sullivan, the deputy mayor of Stane, came.", "deputy", "deputy mayor")]
    [InlineData("en", "Jake Sullivan, acting harbour master, came.", "acting harbour", "acting harbour master")]
    [InlineData("en", "Jake Sullivan, mayor of Stane, came.", "mayor of", "mayor of Stane")]
    [InlineData("en", "Jake Sullivan, mayor of Stane, came.", "of Stane", "mayor of Stane")]
    [InlineData("en", "Jake Sullivan, head of its council, came.", "head of its", "head of its council")]
    public void A_piece_of_a_title_is_refused_with_the_whole_of_it(string language, string text, string title, string whole)
    {
        var found = Assert.Single(Found(language, text, title));
        Assert.Equal("SG181", found.Code);
        Assert.EndsWith($"the article has \"{whole}\"", found.Title, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Jake Sullivan, the chief engineer, came.", "engineer", "SG146")]
    [InlineData("Jake Sullivan, the chief engineer, came.", "chief engineer", "")]
    public void A_word_of_rank_belongs_to_the_title(string text, string title, string code) => Assert.Equal(code, string.Join(' ', Found("en", text, title).Select(found => found.Code)));

    [Theory]
    [InlineData("vi", "Cố vấn Jake Sullivan cho hay Tổng thống Mỹ sẽ đến.", "Tổng thống", "error")]
    [InlineData("vi", "Ông Jake Sullivan cho hay ông sẽ là Tổng thống.", "Tổng thống", "warning")]
    [InlineData("vi", "Ông Jake Sullivan, 45 tuổi, quê ở Stane, giám đốc của trường, đã đến.", "giám đốc", "warning")]
    [InlineData("vi", "Giám đốc của trường vừa mở là ông Jake Sullivan.", "giám đốc", "warning")]
    [InlineData("vi", "Theo một quan chức cấp cao, cuộc họp có thể diễn ra trước chuyến thăm của Tổng thống Jake Sullivan.", "quan chức cấp cao", "error")]
    [InlineData("en", "The director of the mill for two years was Jake Sullivan.", "director", "warning")]
    [InlineData("en", "The director of the mill met Jake Sullivan.", "director", "error")]
    [InlineData("en", "Jake Sullivan said the president would come.", "president", "error")]
    [InlineData("en", "Jake Sullivan said that she was the president.", "president", "warning")]
    public void A_title_that_the_words_keep_apart_is_somebody_elses(string language, string text, string title, string severity)
    {
        var found = Assert.Single(Found(language, text, title));
        Assert.Equal($"SG145 {severity}", $"{found.Code} {found.Severity.ToString().ToLowerInvariant()}");
    }

    [Theory]
    [InlineData("vi", "Người đứng đầu NATO, ông Jens Stoltenberg, nói về Trung Quốc.", "người đứng đầu", "nato", "")]
    [InlineData("vi", "Người đứng đầu NATO, ông Jens Stoltenberg, nói về Trung Quốc.", "người đứng đầu", "china", "SG145")]
    [InlineData("vi", "Bà Jens Stoltenberg, quan chức của Bộ Ngoại giao Mỹ, đã đến Trung Quốc.", "quan chức", "us-state-dept", "")]
    [InlineData("vi", "Bà Jens Stoltenberg, quan chức của Bộ Ngoại giao Mỹ, đã đến Trung Quốc.", "quan chức", "us", "")]
    [InlineData("vi", "Bà Jens Stoltenberg, quan chức của Bộ Ngoại giao Mỹ, đã đến Trung Quốc.", "quan chức", "china", "SG145")]
    [InlineData("vi", "Ông Jens Stoltenberg, giám đốc của NATO và Nhà Trắng, đã đến.", "giám đốc", "white-house", "")]
    [InlineData("vi", "Theo WSJ, chuyến thăm Mỹ của Ngoại trưởng Jens Stoltenberg đã kết thúc.", "Ngoại trưởng", "wsj", "SG145")]
    [InlineData("vi", "Theo Nhà Trắng, người phát ngôn Jens Stoltenberg đã từ chức.", "người phát ngôn", "white-house", "")]
    [InlineData("en", "NATO’s head, Jens Stoltenberg, spoke of China.", "head", "nato", "")]
    [InlineData("en", "NATO’s head, Jens Stoltenberg, spoke of China.", "head", "china", "SG145")]
    [InlineData("en", "Jens Stoltenberg, an analyst at the Arms Control Association, told The Wall Street Journal.", "analyst", "aca", "")]
    [InlineData("en", "Jens Stoltenberg, an analyst at the Arms Control Association, told The Wall Street Journal.", "analyst", "wsj", "SG145")]
    [InlineData("en", "NATO met. Its head, Jens Stoltenberg, spoke.", "head", "nato", "")]
    public void A_role_is_at_the_body_that_its_title_stands_with(string language, string text, string title, string body, string code)
    {
        var person = Person("jens-stoltenberg", language, text, title);
        var found = World.Check(RoleRules.Check, person with { Roles = [person.Roles[0] with { Organization = Make.At(body) }] }, Make.Article(text, language)).Diagnostics;
        Assert.Equal(code, string.Join(' ', found.Select(one => one.Code)));
    }

    private static ImmutableArray<Diagnostic> Found(string language, string text, string title) => World.Check(RoleRules.Check, Person("jake-sullivan", language, text, title), Make.Article(text, language)).Diagnostics;

    private static Person Person(string id, string language, string text, string title) =>
        World.People.Single(person => person.Id == id) with { Roles = [new(Make.Text(title, language), null, null, null, [Make.Evidence(text, "article")], Make.At(title).At)] };
}
