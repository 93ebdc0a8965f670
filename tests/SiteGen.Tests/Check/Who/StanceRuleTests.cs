using SiteGen.Check.Who;
using SiteGen.Model;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Check.Who;

public sealed class StanceRuleTests
{
    [Theory]
    [InlineData("vi", "Trung Quốc phản đối kế hoạch này.", "Supports", "SG183")]
    [InlineData("vi", "Trung Quốc phản đối kế hoạch này.", "Opposes", "")]
    [InlineData("vi", "Trung Quốc hoan nghênh kế hoạch này.", "Opposes", "SG183")]
    [InlineData("vi", "Trung Quốc hoan nghênh kế hoạch này.", "Supports", "")]
    [InlineData("vi", "Trung Quốc không phản đối kế hoạch này.", "Supports", "")]
    [InlineData("vi", "Trung Quốc phản đối lệnh cấm này.", "Supports", "")] // Who opposes a ban may support what it forbids.
    [InlineData("vi", "Trung Quốc hoan nghênh kế hoạch này và lên án vụ việc.", "Opposes", "")] // Both.
    [InlineData("vi", "Trung Quốc nói về kế hoạch này.", "Opposes", "")] // Neither.
    [InlineData("en", "China condemned the plan.", "Supports", "SG183")]
    [InlineData("en", "China condemned the plan.", "Doubts", "")]
    [InlineData("en", "China backed the plan.", "Opposes", "SG183")]
    [InlineData("en", "China rejected the ban.", "Supports", "")]
    [InlineData("en", "China said that the plan is good.", "Opposes", "")]
    public void Words_that_take_the_other_side_are_told(string language, string text, string stance, string code)
    {
        var claim = Claims.Claim(text, "article", Claims.Named("china")) with { Stance = Make.At(Enum.Parse<Stance>(stance)) };

        var found = World.Check(ClaimRules.Check, claim, Make.Article(text, language)).Diagnostics;

        Assert.Equal(code, string.Join(' ', found.Select(problem => problem.Code).Where(one => one == "SG183")));
    }
}
