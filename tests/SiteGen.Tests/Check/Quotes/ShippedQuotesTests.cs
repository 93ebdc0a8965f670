using SiteGen.Tests.Tools;
using YamlDotNet.RepresentationModel;

namespace SiteGen.Tests.Check.Quotes;

/// <summary>Quotes of the two articles: those of the shipped content, and what may and may not be made of them.</summary>
public sealed class ShippedQuotesTests
{
    private static readonly QuoteBench Bench = QuoteBench.Shipped(
        Make.Person("mallory-stewart", "Mallory Stewart"), Make.Organization("us-state", "Bộ Ngoại giao Mỹ"), Make.Organization("china", "Trung Quốc"));

    [Fact]
    public void Every_quote_of_the_content_is_found_once_and_uncut()
    {
        var quotes = Directory.EnumerateFiles(Path.Combine(Repository.Talks, "content"), "*.yaml", SearchOption.AllDirectories)
            .SelectMany(file => QuotesIn(file).Select(quote => (File: Path.GetFileName(file), quote.Source, quote.Quote, quote.Prefix, quote.Suffix)))
            .ToList();

        Assert.True(quotes.Count > 50);
        Assert.Empty(quotes.SelectMany(quote => Bench.Check(quote.Quote, quote.Source, quote.Prefix, quote.Suffix).Diagnostics.Select(diagnostic => $"{quote.File}: {diagnostic.Title}: {quote.Quote}")));
    }

    [Theory]
    [InlineData("Trung Quốc hiện có hơn 500 đầu đạn hạt nhân đang hoạt động")] // "và có thể sẽ có hơn 1.000 …" is another clause
    [InlineData("Trung Quốc hiện có hơn 500 đầu đạn hạt nhân đang hoạt động trong kho vũ khí và có thể sẽ có hơn 1.000 đầu đạn vào năm 2030.")]
    [InlineData("có thể sẽ có hơn 1.000 đầu đạn vào năm 2030")]
    [InlineData("sẽ không giống các cuộc đàm phán cắt giảm vũ khí")]
    [InlineData("chưa đưa ra bất kỳ bình luận nào")]
    [InlineData("hai quốc gia sẽ tham vấn về kiểm soát vũ khí")]
    [InlineData("không phổ biến vũ khí hạt nhân trong những ngày tới")]
    [InlineData("trong những ngày tới")] // "không phổ biến" before it denies nothing, "sẽ" is in the clause before
    [InlineData("vụ Mỹ bắn rơi một khinh khí cầu bị nghi ngờ là do thám của Trung Quốc vào tháng 2")] // "tìm cách" is about mending relations
    [InlineData("kế hoạch tổ chức hội nghị thượng đỉnh giữa Tổng thống Biden và Chủ tịch Trung Quốc Tập Cận Bình")] // "có thể diễn ra trước …"
    [InlineData("ông Mallory Stewart, một quan chức cấp cao của Bộ Ngoại giao Mỹ")] // "sẽ do …" denies no name
    [InlineData("Mỹ có kho vũ khí hạt nhân lớn hơn nhiều so với họ")]
    [InlineData("nhiều so với họ")] // "lớn hơn" is no hedge
    [InlineData("Theo một báo cáo tháng 10 của Lầu Năm Góc, Trung Quốc hiện có hơn 500 đầu đạn […] đang hoạt động")]
    [InlineData("Bộ Ngoại giao Mỹ […] chưa đưa ra bất kỳ bình luận nào")]
    [InlineData("xử lý khủng hoảng hiệu quả hơn")]
    [InlineData("mong muốn bắt đầu tiến hành thảo luận về ổn định chiến lược")]
    public void A_quote_that_keeps_what_bears_on_its_words_is_found(string quote) => Assert.Equal("", Bench.Check(quote).Code);

    [Theory]
    [InlineData("500 đầu đạn hạt nhân đang hoạt động", "hơn")]
    [InlineData("5.200 vũ khí hạt nhân đang được sử dụng", "khoảng")]
    [InlineData("hơn 1.000 đầu đạn vào năm 2030", "có thể sẽ")]
    [InlineData("có hơn 1.000 đầu đạn vào năm 2030", "có thể sẽ")]
    [InlineData("Trung Quốc hiện có […] hơn 1.000 đầu đạn vào năm 2030", "có thể sẽ")]
    [InlineData("Trung Quốc hiện có […] 500 đầu đạn hạt nhân", "hơn")]
    [InlineData("đưa ra bất kỳ bình luận nào về thời gian", "chưa")]
    [InlineData("các cuộc thảo luận sẽ […] giống các cuộc đàm phán cắt giảm vũ khí chính thức", "không")]
    [InlineData("các cuộc thảo luận […] giống các cuộc đàm phán cắt giảm vũ khí chính thức", "sẽ")]
    [InlineData("giống các cuộc đàm phán cắt giảm vũ khí chính thức", "sẽ")]
    [InlineData("Nhà Trắng đã nhanh chóng tuyên bố các cuộc thảo luận sẽ", "không")]
    [InlineData("được quyết định", "chưa")]
    [InlineData("là do thám của Trung Quốc vào tháng 2", "bị nghi ngờ")]
    [InlineData("một khinh khí cầu […] là do thám của Trung Quốc", "bị nghi ngờ")]
    [InlineData("tập trung vào việc thúc đẩy tính minh bạch", "có thể sẽ")]
    [InlineData("tổ chức hội nghị thượng đỉnh giữa Tổng thống Biden", "kế hoạch")]
    [InlineData("bắt đầu tiến hành thảo luận về ổn định chiến lược", "mong muốn")]
    [InlineData("tham vấn về kiểm soát vũ khí", "sẽ")]
    [InlineData("phổ biến vũ khí hạt nhân trong những ngày tới", "không")]
    public void A_quote_that_cuts_off_what_bears_on_its_words_is_refused(string quote, string word)
    {
        var diagnostic = Assert.Single(Bench.Check(quote).Diagnostics);

        Assert.Equal("SG110", diagnostic.Code);
        Assert.Contains($"\"{word}\"", diagnostic.Title, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Điều quan trọng là “quản lý có trách nhiệm”“ngăn chặn một cuộc chạy đua vũ trang")]
    [InlineData("Điều quan trọng là \"quản lý có trách nhiệm\"\"ngăn chặn một cuộc chạy đua vũ trang")]
    [InlineData("Iran và Triều Tiên – những quốc gia")]
    [InlineData("Iran và Triều Tiên - những quốc gia")]
    [InlineData("mà các quan chức quân đội Mỹ trước đây dự đoán.")]
    public void Marks_of_the_article_may_be_written_otherwise(string quote) => Assert.Equal("", Bench.Check(quote, "washington-meeting").Code);

    [Theory]
    [InlineData("có bất kỳ sự minh bạch nào về khả năng của nó", "SG110")]
    [InlineData("tham gia vào các cuộc đàm phán không phổ biến vũ khí hạt nhân", "SG110")]
    [InlineData("từ chối tham gia vào các cuộc đàm phán không phổ biến vũ khí hạt nhân", "")]
    [InlineData("vũ khí hạt nhân và ổn định chiến lược với chính quyền Biden", "SG110")]
    [InlineData("1.000 đầu đạn vào năm 2030", "SG110")]
    [InlineData("4 năm.", "SG110")]
    [InlineData("sau hơn 4 năm.", "")]
    public void Neighbours_in_the_other_article_are_told_apart(string quote, string code) => Assert.Equal(code, Bench.Check(quote, "washington-meeting").Code);

    private static IEnumerable<(string? Source, string Quote, string? Prefix, string? Suffix)> QuotesIn(string file)
    {
        YamlStream yaml = [];
        using var reader = File.OpenText(file);
        yaml.Load(reader);
        var root = (YamlMappingNode)yaml.Documents[0].RootNode;
        return root.AllNodes.OfType<YamlMappingNode>().Where(node => Text(node, "quote") is not null)
            .Select(node => (Text(node, "source") ?? Text(root, "source"), Text(node, "quote")!, Text(node, "prefix"), Text(node, "suffix")));
    }

    private static string? Text(YamlMappingNode node, string key) =>
        node.Children.TryGetValue(new YamlScalarNode(key), out var value) ? ((YamlScalarNode)value).Value : null;
}
