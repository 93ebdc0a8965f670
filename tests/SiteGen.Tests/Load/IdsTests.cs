using SiteGen.Load;

namespace SiteGen.Tests.Load;

public sealed class IdsTests
{
    [Theory]
    [InlineData("Tôn Hiểu Ba", "ton-hieu-ba")]
    [InlineData("Đỗ_Văn (2)", "do-van-2")]
    [InlineData("  --  ", null)]
    [InlineData("孙晓波", null)]
    public void An_id_is_made_of_a_name_where_letters_of_it_are_left(string name, string? id) => Assert.Equal(id, Ids.Suggest(name));

    [Theory]
    [InlineData("mallory-stewart", true)]
    [InlineData("g7", true)]
    [InlineData("Mallory", false)]
    [InlineData("us_dod", false)]
    [InlineData("", false)]
    public void An_id_has_small_letters_digits_and_hyphens(string id, bool isId) => Assert.Equal(isId, Ids.IsId(id));

    [Fact]
    public void Only_ids_of_articles_may_have_low_lines()
    {
        Assert.True(Ids.IsArticleId("wsj_2023"));
        Assert.False(Ids.IsArticleId("WSJ_2023"));
    }
}
