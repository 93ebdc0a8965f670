using System.Globalization;
using SiteGen.Model;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Check.Readings;

/// <summary>Words that tie a number to the noun beside it: whatever else the sentence names is not what it is about.</summary>
public sealed class NumberTiesTests
{
    private static readonly Term[] Terms =
    [
        Make.Term("profit", "profit", "lợi nhuận"), Make.Term("sales", "sales", "doanh thu"), Make.Term("savings", "savings", "khoản tiết kiệm"),
        Make.Term("cuts", "cuts", "cắt giảm"), Make.Term("turnout", "turnout", "tỷ lệ đi bầu"), Make.Term("spoilt", "spoilt papers", "phiếu hỏng"),
        Make.Term("hill-farms", "hill farms", "trang trại trên đồi"), Make.Term("shore-farms", "shore farms", "trang trại ven biển"),
        Make.Term("pupils", "pupils", "học sinh"), Make.Term("elders", "elderly people", "người già"), Make.Term("rebate", "rebate", "khoản hoàn thuế"),
    ];

    private static readonly Organization[] Bodies =
        [Make.Organization("kelva", "Kelva"), Make.Organization("ruvia", "Ruvia"), Make.Organization("arena", "Dorn Arena", "sân Dorn")];

    [Theory]
    [InlineData("en", "Only 42 percent of hill farms had wells, while just 12.5 percent of shore farms did.", "12.5 percent shore-farms reported", "passes")]
    [InlineData("en", "Only 42 percent of hill farms had wells, while just 12.5 percent of shore farms did.", "12.5 percent hill-farms reported", "refused")]
    [InlineData("en", "Only 42 percent of hill farms had wells, while just 12.5 percent of shore farms did.", "42 percent hill-farms reported", "passes")]
    [InlineData("en", "Only 42 percent of farms among hill farms had wells, but 12.5 percent of barns near the sea did.", "12.5 percent hill-farms reported", "open")]
    [InlineData("vi", "Chỉ 42% trang trại trên đồi có giếng, còn 12,5% trang trại ven biển có giếng.", "12.5 % hill-farms reported", "never")]
    [InlineData("en", "Kelva found savings of 20 crowns and cuts of 32 crowns.", "32 crowns cuts reported", "passes")]
    [InlineData("en", "Kelva found savings of 20 crowns and cuts of 32 crowns.", "32 crowns savings reported", "refused")]
    [InlineData("en", "Kelva found savings of 20 crowns and reductions of 32 crowns.", "32 crowns savings reported", "open")]
    [InlineData("en", "Kelva found savings of 20 crowns.", "20 crowns savings reported", "passes")]
    [InlineData("en", "Kelva had profit of 40 crowns to 45 crowns a share on sales of 300 crowns to 320 crowns.", "300-320 crowns sales reported", "passes")]
    [InlineData("en", "Kelva had profit of 40 crowns to 45 crowns a share on sales of 300 crowns to 320 crowns.", "300-320 crowns profit reported", "refused")]
    [InlineData("en", "Kelva had $97 in profit and $361 in sales.", "361 $ sales reported", "passes")]
    [InlineData("en", "Kelva had $97 in profit and $361 in sales.", "97 $ sales reported", "refused")]
    [InlineData("en", "Kelva had $97 in profit and $361 in sales.", "361 $ profit reported", "refused")]
    [InlineData("en", "Excluding a $17 rebate, the company earned $56.", "56 $ rebate reported", "never")]
    [InlineData("en", "The turnout was 68 percent and 166 spoilt papers made up 1.5 percent of votes.", "166 papers turnout reported", "never")]
    [InlineData("en", "The turnout was 68 percent against 166 spoilt papers, making up 1.5 percent of votes.", "1.5 percent turnout reported", "never")]
    [InlineData("en", "The turnout was 68 percent against 166 spoilt papers, making up 1.5 percent of votes.", "68 percent turnout reported", "passes")]
    [InlineData("en", "Kelva needs $8 to pay for lessons for pupils, and $6 to support elderly people.", "6 $ pupils reported", "never")]
    [InlineData("en", "Kelva needs $8 to pay for lessons for pupils, and $6 to support elderly people.", "6 $ elders reported", "passes")]
    [InlineData("en", "Kelva needs $8 to pay for lessons for pupils, and $6 to support elderly people.", "8 $ pupils reported", "passes")]
    [InlineData("vi", "Kelva cần 8 triệu đồng để lo cho học sinh, và 6 triệu đồng để giúp người già.", "6000000 đồng pupils reported", "never")]
    [InlineData("en", "A team from Ruvia will study the sinking of a ferry that left 3 people dead.", "3 people ruvia reported", "never")]
    [InlineData("en", "Footage from Ruvia was asked for by a team of 16 divers.", "16 divers ruvia reported", "never")]
    [InlineData("en", "Jake Sullivan sang to the 17,000-capacity crowd at Dorn Arena.", "17000 capacity sullivan reported", "never")]
    [InlineData("en", "Jake Sullivan sang to the 17,000-capacity crowd at the Dorn Arena.", "17000 capacity sullivan reported", "never")]
    [InlineData("en", "Kelva had 97 cents a share in profit and $361 in sales.", "97 cents sales reported", "refused")]
    [InlineData("en", "Kelva had 97 cents a share in profit and $361 in sales.", "97 cents profit reported", "passes")]
    [InlineData("en", "Kelva has made savings of 200 crowns with two-thirds of its budget now spent on roads.", "2/3 budget savings reported", "never")]
    [InlineData("en", "Kelva has $97 in the bank.", "97 $ kelva reported", "agrees")]
    [InlineData("en", "Kelva lost 12 percent of its ships.", "12 percent kelva reported", "agrees")]
    [InlineData("en", "The turnout rose from 60 percent to 68 percent of voters.", "68 percent turnout reported", "passes")]
    [InlineData("en", "There are savings in stages: stage 1 (profit of 30 to 34.9).", "30-34.9 profit savings reported", "passes")]
    [InlineData("en", "There are savings in stages: stage 1 (profit of 30 to 34.9).", "30-34.9 crowns savings reported", "refused")]
    [InlineData("en", "The turnout was 60 percent in the north and 68 percent in the south.", "68 percent turnout reported", "passes")]
    public void The_noun_that_a_number_is_tied_to_is_what_it_is_about(string language, string text, string said, string verdict)
    {
        var what = said.Split(' ');
        var values = what[0].Split('-').Select(value => Figure.Parse(value)!.Value).ToArray();
        var observation = Make.Observation(values[0], "article", Make.Evidence(text)) with
        {
            Max = Make.At(values[^1]),
            Kind = Make.At(ObservationKind.Reported),
        };
        var statistic = Make.Statistic(what[^2], [string.Join(' ', what[1..2])], observation);
        var project = Make.Project(Bodies, Make.Article(text, language, "2023-11-06")) with { Terms = [.. Terms], People = [Make.Person("sullivan", "Jake Sullivan")] };
        var result = NumbersBench.Check(project, statistic, observation);
        var subject = result.Of(CheckKind.Subject);
        var isRefused = result.Codes.Contains("SG12", StringComparison.Ordinal);
        var isMet = verdict switch
        {
            "refused" => isRefused,
            "passes" => !isRefused,
            "agrees" => subject.StartsWith("Agrees", StringComparison.Ordinal),
            "open" => !isRefused && subject.StartsWith("Open", StringComparison.Ordinal),
            _ => isRefused || subject.StartsWith("Open", StringComparison.Ordinal),
        };
        Assert.True(isMet, string.Create(CultureInfo.InvariantCulture, $"{result.Codes} {subject} {result.Printed}"));
    }
}
