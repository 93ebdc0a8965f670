using SiteGen.Model;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Check.Readings;

/// <summary>Whose or of what a number is: another one contradicts, silence leaves it open.</summary>
public sealed class SubjectsTests
{
    [Theory]
    [InlineData("en", "Kelva met Ruvia. For the quarter, the software maker sold 45 ships.", "45 ships kelva article; - reported -")]
    [InlineData("en", "Kelva met Ruvia. Medical teams confirmed 677 cases of measles among 87,000 suspected cases.", "677 cases kelva article; - reported -")]
    [InlineData("en", "Kelva beat Ruvia. In all, about 60 soldiers have been deployed around the camps.", "60 soldiers kelva article; about reported -")]
    [InlineData("en", "Kelva met Ruvia. Analysts had forecast a profit of 39 dollars.", "39 dollars kelva article; - projected -")]
    [InlineData("vi", "Kelva đã gặp Ruvia. Doanh nghiệp bán được 45 tàu.", "45 tàu kelva article; - reported -")]
    [InlineData("vi", "Kelva đã gặp Ruvia. Tôi cũng tiếc vì chỉ ghi được 2 bàn.", "2 bàn kelva article; - reported -")]
    public void Where_nobody_is_read_as_the_subject_it_is_open(string language, string text, string said)
    {
        var result = NumbersBench.Check(language, text, said, text[(text.IndexOf(". ", StringComparison.Ordinal) + 2)..]);
        Assert.DoesNotContain("SG12", result.Codes, StringComparison.Ordinal);
        Assert.StartsWith("Open", result.Of(CheckKind.Subject), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "Kelva sold 45 ships.", "45 ships ruvia article; - reported -", "SG123")]
    [InlineData("en", "The maker sold 45 ships.", "45 ships ruvia article; - reported -", "SG124")]
    [InlineData("vi", "Kelva bán 45 tàu.", "45 tàu ruvia article; - reported -", "SG123")]
    [InlineData("vi", "Doanh nghiệp bán được 45 tàu.", "45 tàu ruvia article; - reported -", "SG124")]
    [InlineData("en", "Kelva has 45 tonnes of rice.", "45 tonnes kursk article; - reported -", "SG123")]
    [InlineData("vi", "Kelva có 45 tấn gạo.", "45 tấn kursk article; - reported -", "SG123")]
    public void Another_one_and_one_that_the_article_never_names_are_refused(string language, string text, string said, string code) =>
        Assert.Equal(code, NumbersBench.Check(language, text, said).Codes);

    [Theory]
    [InlineData("en", "Divers saw the Kursk. Kelva shifted funds to finance a 60,000 dollars repair.", "60000 dollars kursk article; - reported -")]
    [InlineData("en", "Divers saw the Kursk. Kelva recorded gusts at 80 knots.", "80 knots kursk article; - reported -")]
    [InlineData("en", "Divers saw the Kursk. Russia helped and 15 people were injured.", "15 people kursk article; - reported -")]
    [InlineData("vi", "Họ thấy tàu Kursk. Nga phối hợp Kelva bắt 2 người.", "2 người kursk article; - reported -")]
    [InlineData("vi", "Nga phối hợp Kelva tịch thu 2 tấn gạo.", "2 tấn rice article; - reported -")]
    public void Who_does_something_near_a_thing_is_no_rival_of_it(string language, string text, string said)
    {
        var quote = text[(text.IndexOf(". ", StringComparison.Ordinal) is >= 0 and var stop ? stop + 2 : 0)..];
        Assert.DoesNotContain("SG12", NumbersBench.Check(language, text, said, quote).Codes, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("In the Tide Isles, daily passengers reached 40 million, up from 30 million a year before.", "kelva", "")]
    [InlineData("In Dorn, daily passengers reached 40 million, up from 30 million a year before.", "kelva", "")]
    [InlineData("The Tide Isles had 40 million daily passengers, up from 30 million a year before.", "kelva", "SG123")]
    public void Where_a_company_sells_does_not_say_whose_the_number_is(string text, string subject, string codes)
    {
        var company = Make.Organization("kelva", "Kelva") with { Type = Make.At(OrganizationType.Company) };
        var observation = Make.Observation(Figure.Parse("40000000")!.Value, "article", Make.Evidence(text)) with { Kind = Make.At(ObservationKind.Reported) };
        var statistic = Make.Statistic(subject, ["passengers", "daily passengers"], observation);
        var article = Make.Article($"Kelva and Jake Sullivan came. {text}", "en", "2023-11-06");
        Organization[] bodies = [company, Make.Organization("isles", "Tide Isles"), Make.Organization("dorn", "Dorn")];
        var project = Make.Project(bodies, article) with { People = [Make.Person("sullivan", "Jake Sullivan")] };
        Assert.Equal(codes, NumbersBench.Check(project, statistic, observation).Codes);
    }

    [Theory]
    [InlineData("Kelva was named winner of the £10,000 prize, which is for first books.", "10000 £ prize", "Open")]
    [InlineData("Kelva was named winner of the £10,000 prize, which is for first books.", "10000 £ dorn", "Failed")]
    [InlineData("Ruvia voters favor the former minister of trade 49 to 45 percent.", "49 percent sullivan", "Derived Agrees Open")]
    [InlineData("Ruvia voters favor the former minister of trade 49 to 45 percent.", "49 percent dorn", "Failed")]
    [InlineData("Kelva and Dorn came; the former 49 percent and 45 percent.", "49 percent dorn", "Open Failed")]
    public void What_a_sum_is_the_worth_of_and_a_former_minister_are_no_items(string text, string said, string results)
    {
        var what = said.Split(' ');
        Reading[] reads = text.Contains("minister", StringComparison.Ordinal) ? [Make.Reads("the former minister of trade", "sullivan")]
            : text.Contains("prize", StringComparison.Ordinal) ? [Make.Reads("prize", "prize")] : [];
        var observation = Make.Observation(Figure.Parse(what[0])!.Value, "article", Make.Evidence(text, reads: reads)) with
        {
            Kind = Make.At(ObservationKind.Reported),
        };
        var statistic = Make.Statistic(what[2], [what[1]], observation);
        var article = Make.Article($"Jake Sullivan likes the Salt Prize of Dorn. {text}", "en", "2023-11-06");
        Organization[] bodies = [.. NumbersBench.Bodies, Make.Organization("prize", "Salt Prize")];
        var project = Make.Project(bodies, article) with { People = [Make.Person("sullivan", "Jake Sullivan")] };
        var found = NumbersBench.Check(project, statistic, observation).Of(CheckKind.Subject).Split(':')[0];
        Assert.Contains(found, results.Split(' '));
    }
}
