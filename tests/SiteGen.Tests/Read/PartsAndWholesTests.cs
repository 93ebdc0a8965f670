namespace SiteGen.Tests.Read;

/// <summary>Vietnamese sentences in which a body speaks beside what it is part of, an outlet passes on what somebody says, or a verb of saying is a rarer one.</summary>
public sealed class PartsAndWholesTests
{
    [Theory]
    [InlineData("Viện Sậy, Sở Thủy lợi cho biết đập an toàn.", "vien", "agrees")]
    [InlineData("Viện Sậy - Sở Thủy lợi cho biết đập an toàn.", "vien", "agrees")]
    [InlineData("Viện Sậy - Sở Thủy lợi cho biết đập an toàn.", "kelva", "refused")]
    [InlineData("Sáng 5/11, Viện Sậy, Sở Thủy lợi cho biết đập an toàn.", "vien", "agrees")]
    [InlineData("Theo Viện Sậy, Sở Thủy lợi cho biết đập an toàn.", "so", "agrees")]
    [InlineData("Ở Kelva, Sở Thủy lợi cho biết đập an toàn.", "kelva", "refused")]
    [InlineData("Đỗ Hạ Lam khai nhận vừa mở đập.", "lam", "agrees")]
    [InlineData("Đỗ Hạ Lam khai nhận vừa mở đập.", "article", "refused")]
    [InlineData("Đỗ Hạ Lam khai rằng đập an toàn.", "kelva", "refused")]
    [InlineData("Đỗ Hạ Lam đáp trả: “Đập an toàn.”", "lam", "agrees")]
    [InlineData("Đỗ Hạ Lam nhận xét: “Đập an toàn.”", "lam", "agrees")]
    [InlineData("Đỗ Hạ Lam nhận xét: “Đập an toàn.”", "kelva", "refused")]
    public void Who_speaks_in_Vietnamese_is_read(string text, string said, string verdict) => Assert.Equal(verdict, SpeechBench.Claim("vi", text, "", said));
}
