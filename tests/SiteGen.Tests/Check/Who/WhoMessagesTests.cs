using SiteGen.Check.Who;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Tests.Tools;
using static SiteGen.Tests.Check.Who.Claims;
using static SiteGen.Tests.Tools.Verifier;

namespace SiteGen.Tests.Check.Who;

/// <summary>Each message as an editor reads it, below the line that it is about.</summary>
public sealed class WhoMessagesTests
{
    [Fact]
    public Task Another_speaks() => Shows(Claim(Transparency, "washington-meeting", Named("nato")));

    [Fact]
    public Task Somebody_unnamed_speaks() => Shows(Claim(Official, "wsj-consultations", Named("joe-biden")));

    [Fact]
    public Task An_outlet_only_reports() => Shows(Claim(Consultations, "wsj-consultations", Named("wsj")));

    [Fact]
    public Task An_unnamed_speaker_is_of_another_body() => Shows(Claim(Officials, "wsj-consultations", Unnamed("china")));

    [Fact]
    public Task Somebody_whom_no_file_knows_speaks() => Shows("Bà Trần Thị Mận cho biết cuộc họp là vô ích.", Named("jens-stoltenberg"));

    [Fact]
    public Task One_of_several_speakers_only_reports() => Shows("Jake Sullivan cho hay Nhà Trắng đã tuyên bố không có đàm phán.", new NamedVoice(Make.Ids("jake-sullivan", "white-house"), Make.At("x").At));

    [Fact]
    public Task The_article_calls_the_unnamed_speaker_otherwise() => Shows("Theo một nhà phân tích, cuộc họp là vô ích.", Unnamed(null));

    [Fact]
    public Task Who_speaks_is_given_as_the_way() => Shows(Claim(Kimball, "wsj-consultations", Named("daryl-kimball")) with { Via = Make.Ids("daryl-kimball") });

    [Fact]
    public Task It_is_not_the_articles_own() => Shows(Claim(Federation, "wsj-consultations", Own));

    [Fact]
    public Task The_speaker_is_named() => Shows(Claim(Kimball, "wsj-consultations", Unnamed(null)));

    [Fact]
    public Task It_is_no_direct_speech() => Shows(Claim(Authoritarian, "washington-meeting", Named("jens-stoltenberg")) with { Speech = Make.At(Speech.Direct) });

    [Fact]
    public Task It_is_no_indirect_speech() => Shows(Claim("Chúng ta nên đẩy lùi những nỗ lực", "washington-meeting", Named("jens-stoltenberg")));

    [Fact]
    public Task It_is_a_comment() => Shows(Claim(Kimball, "wsj-consultations", Named("daryl-kimball")) with { Stance = Make.At(Stance.NoComment) });

    [Fact]
    public Task It_is_no_comment() => Shows(Claim(NoComment, "wsj-consultations", Named("us-state-dept")) with { Stance = Make.At(Stance.Opposes) });

    [Fact]
    public Task Another_reports_it() => Shows(Claim(Consultations, "wsj-consultations", Named("china-mfa")) with { Via = Make.Ids("nato") });

    [Fact]
    public Task Nobody_is_read_as_the_way() => Shows(Claim(Kimball, "wsj-consultations", Named("daryl-kimball")) with { Via = Make.Ids("nato") });

    [Fact]
    public Task It_was_said_at_a_time_left_open() => Shows(Claim("Theo một báo cáo tháng 10 của Lầu Năm Góc, Trung Quốc hiện có hơn 500 đầu đạn hạt nhân", "wsj-consultations", Named("us-dod")) with { SaidOn = Make.Date("2023-10-05") });

    [Fact]
    public Task It_was_said_on_another_date() => Shows(Claim(Consultations, "wsj-consultations", Named("china-mfa")) with { SaidOn = Make.Date("2023-10-29") });

    [Fact]
    public Task The_quote_lacks_the_title() => Shows("daryl-kimball", "Chủ tịch", Kimball, "wsj-consultations");

    [Fact]
    public Task The_quote_lacks_the_holder() => Shows("mallory-stewart", "Giám đốc điều hành", Kimball, "wsj-consultations");

    [Fact]
    public Task Another_has_the_title() => Shows("joe-biden", "Chủ tịch", Official, "wsj-consultations");

    [Fact]
    public Task The_title_is_under_a_modifier() => Shows("mallory-stewart", "Ngoại trưởng", "Trợ lý Ngoại trưởng Hoa Kỳ Mallory Stewart", "washington-meeting");

    [Fact]
    public Task The_title_is_somebody_elses()
    {
        var article = Make.Article("Tổng thống đã gặp ông Joe Biden.");
        return Shows(World.Check(RoleRules.Check, Holder("joe-biden", "Tổng thống", article.Reading, "article"), article).Diagnostics);
    }

    [Fact]
    public Task The_title_is_a_piece() => Shows("daryl-kimball", "Giám đốc điều", Kimball, "wsj-consultations");

    [Fact]
    public Task The_body_of_the_title_is_another() => ShowsAt("nato", "daryl-kimball", "Giám đốc điều hành", Kimball);

    [Fact]
    public Task The_body_only_reports() => ShowsAt("wsj", "wang-yi", "Ngoại trưởng", Consultations);

    [Fact]
    public Task The_title_stands_apart()
    {
        var article = Make.Article("Tổng thống vừa nhậm chức là ông Joe Biden.");
        return Shows(World.Check(RoleRules.Check, Holder("joe-biden", "Tổng thống", article.Reading, "article"), article).Diagnostics);
    }

    private static Task Shows(Claim claim, [System.Runtime.CompilerServices.CallerMemberName] string method = "") =>
        Shows(World.Check(ClaimRules.Check, claim).Diagnostics, method);

    private static Task Shows(string article, Voice speaker, [System.Runtime.CompilerServices.CallerMemberName] string method = "") =>
        Shows(World.Check(ClaimRules.Check, Claim(article, "article", speaker), Make.Article(article)).Diagnostics, method);

    private static Task Shows(string person, string title, string quote, string source, [System.Runtime.CompilerServices.CallerMemberName] string method = "") =>
        Shows(World.Check(RoleRules.Check, Holder(person, title, quote, source)).Diagnostics, method);

    private static Task ShowsAt(string body, string person, string title, string quote, [System.Runtime.CompilerServices.CallerMemberName] string method = "")
    {
        var holder = Holder(person, title, quote, "wsj-consultations");
        return Shows(World.Check(RoleRules.Check, holder with { Roles = [holder.Roles[0] with { Organization = Make.At(body) }] }).Diagnostics, method);
    }

    private static Task Shows(IEnumerable<Diagnostic> found, [System.Runtime.CompilerServices.CallerMemberName] string method = "") =>
        Verify(DiagnosticPrinter.Print(Assert.Single(found)), method: method);

    private static Person Holder(string id, string title, string quote, string source) =>
        World.People.Single(person => person.Id == id) with { Roles = [new(Make.Text(title), null, null, null, [Make.Evidence(quote, source)], Make.At(title).At)] };
}
