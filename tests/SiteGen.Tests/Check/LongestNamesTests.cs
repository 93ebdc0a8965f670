using SiteGen.Model;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Check;

/// <summary>Where one name begins inside another, the longer one is meant.</summary>
public sealed class LongestNamesTests
{
    [Theory]
    [InlineData("According to the UN High Council the storm surge passed.", "council surge")]
    [InlineData("According to the UN the storm passed.", "un storm")]
    [InlineData("The UN High Council of Ruvia met.", "council ruvia")]
    [InlineData("Một cơn bão lớn của Liên Sậy Thượng.", "")]
    public void The_longer_of_two_names_that_overlap_stands(string text, string ids)
    {
        var names = new NameIndex([
            Make.Organization("un", "UN", "the UN"), Make.Organization("council", "UN High Council"), Make.Organization("ruvia", "Ruvia"),
            Make.Term("storm", "the storm"), Make.Term("surge", "storm surge"),
        ]);
        Assert.Equal(ids, string.Join(' ', names.MentionsIn(Make.Article(text, "en")).SelectMany(name => name.Ids)));
    }
}
