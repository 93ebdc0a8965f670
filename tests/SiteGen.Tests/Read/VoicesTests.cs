namespace SiteGen.Tests.Read;

/// <summary>Who is read to say a thing where marks or descriptions stand between name and verb: true speakers, and false ones beside them.</summary>
public sealed class VoicesTests
{
    [Theory]
    [InlineData("vi", "\"Đây là một năm tốt\", bà Đỗ Hạ Lam - nhà nghiên cứu tại bảo tàng - cho biết.", "lam", "agrees")]
    [InlineData("vi", "\"Đây là một năm tốt\", bà Đỗ Hạ Lam - nhà nghiên cứu tại bảo tàng - cho biết.", "droy", "refused")]
    [InlineData("vi", "\"Đây là một năm tốt\", bà Đỗ Hạ Lam – giám đốc bảo tàng – cho biết.", "lam", "agrees")]
    [InlineData("en", "Nela Droy - a partner at Kelva - said the bridge was unsafe.", "droy", "agrees")]
    [InlineData("en", "Nela Droy - a partner at Kelva - said the bridge was unsafe.", "tan", "refused")]
    [InlineData("en", "Nela Droy — a partner at Kelva — said the bridge was unsafe.", "droy", "agrees")]
    public void A_description_may_stand_between_dashes(string language, string text, string said, string verdict) =>
        Assert.Equal(verdict, SpeechBench.Claim(language, text, "", said));

    [Theory]
    [InlineData("vi", "Ông Ro Tan, người phát ngôn của Kelva cho rằng cây cầu không an toàn.", "tan", "agrees")]
    [InlineData("vi", "Ông Ro Tan, người phát ngôn của Kelva cho rằng cây cầu không an toàn.", "droy", "refused")]
    [InlineData("vi", "Ông Ro Tan, người phát ngôn của Kelva ngày 10/11 cho rằng cây cầu không an toàn.", "tan", "agrees")]
    [InlineData("vi", "Bà Đỗ Hạ Lam, đại diện Sở Thủy lợi cho biết cây cầu không an toàn.", "lam", "agrees")]
    [InlineData("en", "Ro Tan, spokesman for Kelva said the bridge was unsafe.", "tan", "agrees")]
    [InlineData("en", "Ro Tan, spokesman for Kelva said the bridge was unsafe.", "ruvia", "refused")]
    public void An_office_without_an_article_describes_who_stands_before_it(string language, string text, string said, string verdict) =>
        Assert.Equal(verdict, SpeechBench.Claim(language, text, "", said));

    [Theory]
    [InlineData("en", "Kelva officials have warned that the bridge is unsafe.", "kelva", "open")]
    [InlineData("en", "Kelva officials have warned that the bridge is unsafe.", "dorn", "refused")]
    [InlineData("en", "Ruvia officials have warned that the bridge is unsafe.", "ruvia", "refused")]
    [InlineData("en", "Kelva lawyers have warned that the bridge is unsafe.", "kelva", "refused")]
    [InlineData("vi", "Các quan chức Kelva cảnh báo cây cầu không an toàn.", "kelva", "open")]
    [InlineData("vi", "Các quan chức Kelva cảnh báo cây cầu không an toàn.", "dorn", "refused")]
    [InlineData("vi", "Các quan chức Ruvia cảnh báo cây cầu không an toàn.", "ruvia", "refused")]
    public void The_officials_of_a_body_may_speak_for_it_but_not_those_of_a_state(string language, string text, string said, string verdict) =>
        Assert.Equal(verdict, SpeechBench.Claim(language, text, "", said));

    [Theory]
    [InlineData("en", "The bridge was unsafe, Ruvia's radio Kelva reported.", "kelva", "agrees")]
    [InlineData("en", "The bridge was unsafe, Ruvia's radio Kelva reported.", "article", "refused")]
    [InlineData("en", "The bridge was unsafe, Ruvia's news agency Kelva reported.", "kelva", "agrees")]
    [InlineData("en", "The bridge was unsafe, Ruvia's news agency Kelva reported.", "dorn", "refused")]
    [InlineData("vi", "Đài phát thanh Kelva đưa tin cây cầu không an toàn.", "kelva", "agrees")]
    public void Whose_an_outlet_is_may_stand_before_its_name(string language, string text, string said, string verdict) =>
        Assert.Equal(verdict, SpeechBench.Claim(language, text, "", said));

    [Theory]
    [InlineData("\"Tôi mừng. Chúng tôi thắng.\nTôi tiếc bàn thua. Chúng tôi sẽ hồi phục”, ông Ro Tan bày tỏ.", "Tôi tiếc bàn thua.", "tan", "agrees")]
    [InlineData("\"Tôi mừng. Chúng tôi thắng.\nTôi tiếc bàn thua. Chúng tôi sẽ hồi phục”, ông Ro Tan bày tỏ.", "Tôi tiếc bàn thua.", "droy", "refused")]
    [InlineData("“Tôi mừng”, ông Ro Tan nói.\nĐội đã thua hai trận.", "Đội đã thua hai trận.", "article", "agrees")]
    public void A_quotation_goes_on_to_the_paragraph_that_closes_it(string text, string quote, string said, string verdict) =>
        Assert.Equal(verdict, SpeechBench.Claim("vi", text, quote, said));
}
