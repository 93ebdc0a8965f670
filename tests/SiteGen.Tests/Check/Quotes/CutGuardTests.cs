using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Check.Quotes;

/// <summary>What ends and omissions of a quote may leave out; each pair of rows is a sentence that may be quoted so and its twin that may not.</summary>
public sealed class CutGuardTests
{
    [Theory]
    // A reporting frame may be left out, a denied one not.
    [InlineData("vi", "Ông Lý cho biết Trung Quốc đã rút quân.", "Trung Quốc đã rút quân", "")]
    [InlineData("vi", "Ông Lý không nói Trung Quốc đã rút quân.", "Trung Quốc đã rút quân", "không")]
    [InlineData("vi", "Ông Lý nói rằng Trung Quốc đã rút quân.", "Trung Quốc đã rút quân", "")]
    [InlineData("vi", "Ông Lý chưa chính thức xác nhận rằng Trung Quốc đã rút quân.", "Trung Quốc đã rút quân", "chưa")]
    [InlineData("vi", "Ông Lý phủ nhận rằng Trung Quốc đã rút quân.", "Trung Quốc đã rút quân", "phủ nhận")]
    [InlineData("vi", "Một quan chức không muốn nêu tên cho biết Trung Quốc đã rút quân.", "Trung Quốc đã rút quân", "")]
    [InlineData("vi", "Mỹ cáo buộc Trung Quốc đã rút quân.", "Trung Quốc đã rút quân", "cáo buộc")]
    [InlineData("en", "Mr Lee said that China had withdrawn.", "China had withdrawn", "")]
    [InlineData("en", "Mr Lee never said that China had withdrawn.", "China had withdrawn", "never")]
    [InlineData("en", "Mr Lee denied that China had withdrawn.", "China had withdrawn", "denied")]
    [InlineData("vi", "Mỏ ở rất xa nên chúng ta sẽ không tới đó.", "chúng ta sẽ không tới đó", "")]
    [InlineData("vi", "Mỏ ở rất xa, Mỹ nên rút quân.", "rút quân", "nên")]
    [InlineData("vi", "Ít khi Trung Quốc đóng cầu.", "Trung Quốc đóng cầu", "Ít khi")]
    // A month is no modal.
    [InlineData("en", "On May 30 the old bridge closed.", "the old bridge closed.", "")]
    [InlineData("en", "Soon it may be that the old bridge closed.", "be that the old bridge closed.", "may")]
    [InlineData("en", "The old bridge may close on May 30.", "close on May 30.", "may")]
    // A condition is a clause of its own.
    [InlineData("vi", "Trung Quốc có hơn 500 đầu đạn nếu tính cả kho cũ.", "Trung Quốc có hơn 500 đầu đạn", "nếu")]
    [InlineData("vi", "Trung Quốc có hơn 500 đầu đạn khi tính cả kho cũ.", "Trung Quốc có hơn 500 đầu đạn", "")]
    [InlineData("vi", "Nếu Mỹ đồng ý, Trung Quốc dừng thử nghiệm.", "Trung Quốc dừng thử nghiệm", "Nếu")]
    [InlineData("vi", "Khi Mỹ đồng ý, Trung Quốc dừng thử nghiệm.", "Trung Quốc dừng thử nghiệm", "")]
    [InlineData("en", "China stops its tests if the US agrees.", "China stops its tests", "if")]
    [InlineData("en", "China stops its tests because the US agrees.", "China stops its tests", "")]
    // A condition inside a quotation does not bear on who says it.
    [InlineData("en", "“It stays dear even if the rain comes,” said trader Ro Lee.", "trader Ro Lee", "")]
    [InlineData("en", "It stays dear even if the rain comes, said trader Ro Lee.", "It stays dear", "if")]
    [InlineData("vi", "“Giá vẫn cao nếu trời mưa”, thương nhân Lý Rô nói.", "thương nhân Lý Rô nói", "")]
    [InlineData("vi", "“Giá vẫn cao nếu trời mưa”, thương nhân Lý Rô nói.", "Giá vẫn cao", "nếu")]
    // Numbers and their hedges.
    [InlineData("en", "The US has about 5,200 warheads.", "5,200 warheads", "about")]
    [InlineData("en", "The US has 5,200 warheads.", "5,200 warheads", "")]
    [InlineData("en", "It was no more than 20 tests.", "20 tests", "no more than")]
    [InlineData("vi", "Kho này có gần hai nghìn đầu đạn.", "hai nghìn đầu đạn", "gần")]
    [InlineData("vi", "Kho này có gần hai nghìn đầu đạn.", "đầu đạn", "")]
    [InlineData("vi", "Kho này có chưa đến 20 đầu đạn.", "20 đầu đạn", "chưa đến")]
    [InlineData("vi", "Trung Quốc chưa đến họp với Mỹ.", "họp với Mỹ", "chưa")] // no hedge
    [InlineData("en", "It costs more than $20 million.", "$20 million", "more than")]
    [InlineData("vi", "Kho này lớn hơn nhiều so với kho cũ.", "nhiều so với kho cũ", "")]
    // A doubt before the clause, or in it.
    [InlineData("en", "There is no evidence that Kelva sank the ships.", "Kelva sank the ships.", "no evidence")]
    [InlineData("en", "There is evidence that Kelva sank the ships.", "Kelva sank the ships.", "")]
    [InlineData("en", "There was no proof so far to suggest that Kelva sank the ships.", "Kelva sank the ships", "no proof")]
    [InlineData("en", "It is not true that Kelva sank the ships.", "Kelva sank the ships", "is not true that")]
    [InlineData("en", "It is true that Kelva sank the ships.", "Kelva sank the ships", "")]
    [InlineData("en", "It is false that Kelva sank the ships.", "Kelva sank the ships", "is false that")]
    [InlineData("en", "After a false alarm Kelva sank the ships.", "Kelva sank the ships", "")]
    [InlineData("en", "Ruvia rejected claims that Kelva sank the ships.", "Kelva sank the ships", "rejected")]
    [InlineData("en", "Ruvia rejected the plan after Kelva sank the ships.", "Kelva sank the ships", "")]
    [InlineData("en", "The dispute began when Kelva sank the ships.", "Kelva sank the ships", "")]
    [InlineData("en", "Ruvia disputes that Kelva sank the ships.", "Kelva sank the ships", "disputes")]
    [InlineData("en", "It was unclear whether Kelva sank the ships.", "Kelva sank the ships", "unclear")]
    [InlineData("en", "Ruvia asked whether Kelva sank the ships.", "Kelva sank the ships", "whether")]
    [InlineData("en", "There were rumours that Kelva sank the ships.", "Kelva sank the ships", "rumours")]
    [InlineData("en", "It is doubtful that Kelva sank the ships.", "Kelva sank the ships", "doubtful")]
    [InlineData("en", "Kelva is unlikely to sink the ships.", "to sink the ships", "unlikely")]
    [InlineData("en", "It looked as if Kelva sank the ships.", "Kelva sank the ships", "as if")]
    [InlineData("en", "Kelva rarely sinks ships.", "Kelva […] sinks ships.", "rarely")]
    [InlineData("en", "Kelva hardly sinks ships.", "Kelva […] sinks ships.", "hardly")]
    [InlineData("en", "Kelva proudly sinks ships.", "Kelva […] sinks ships.", "")]
    [InlineData("en", "Ruvia falsely reported that Kelva sank the ships.", "Kelva sank the ships", "falsely")]
    [InlineData("en", "Almost 500 ships of Kelva lay in the bay.", "lay in the bay", "")]
    [InlineData("en", "Kelva almost sank the ships.", "Kelva […] sank the ships", "almost")]
    [InlineData("en", "Hardly 500 ships of Kelva lay in the bay.", "500 ships of Kelva", "Hardly")]
    [InlineData("vi", "Không có bằng chứng cho thấy Kelva đánh chìm tàu.", "Kelva đánh chìm tàu.", "Không có bằng chứng")]
    [InlineData("vi", "Có bằng chứng cho thấy Kelva đánh chìm tàu.", "Kelva đánh chìm tàu.", "")]
    [InlineData("vi", "Chưa có bằng chứng nào chứng minh rằng Kelva đánh chìm tàu.", "Kelva đánh chìm tàu", "Chưa có bằng chứng")]
    [InlineData("vi", "Không có chuyện Kelva đánh chìm tàu.", "Kelva đánh chìm tàu", "Không có chuyện")]
    [InlineData("vi", "Ruvia bác bỏ thông tin Kelva đánh chìm tàu.", "Kelva đánh chìm tàu", "bác bỏ")]
    [InlineData("vi", "Ruvia bác bỏ kế hoạch sau khi Kelva đánh chìm tàu.", "Kelva đánh chìm tàu", "")]
    [InlineData("vi", "Hiện chưa rõ Kelva đánh chìm tàu hay không.", "Kelva đánh chìm tàu", "chưa rõ")]
    [InlineData("vi", "Chưa rõ nguyên nhân, nhưng Kelva đánh chìm tàu.", "Kelva đánh chìm tàu", "")]
    [InlineData("vi", "Có tin đồn rằng Kelva đánh chìm tàu.", "Kelva đánh chìm tàu", "tin đồn")]
    [InlineData("vi", "Kelva hiếm khi đánh chìm tàu.", "Kelva […] đánh chìm tàu", "hiếm khi")]
    [InlineData("vi", "Kelva thường đánh chìm tàu.", "Kelva […] đánh chìm tàu", "")]
    [InlineData("vi", "Kelva suýt đánh chìm tàu.", "đánh chìm tàu", "suýt")]
    [InlineData("vi", "Kelva lẽ ra đánh chìm tàu.", "đánh chìm tàu", "lẽ ra")]
    [InlineData("vi", "Ruvia hỏi liệu Kelva đánh chìm tàu hay không.", "Kelva đánh chìm tàu", "liệu")]
    // What is said afterwards.
    [InlineData("en", "The jet crossed the border, Mr Lee said, allegedly by mistake.", "The jet crossed the border", "")]
    [InlineData("en", "The jet crossed the border allegedly by mistake.", "The jet crossed the border", "allegedly")]
    [InlineData("vi", "Việc Trung Quốc rút quân chưa được xác nhận.", "Trung Quốc rút quân", "chưa được xác nhận")]
    [InlineData("vi", "Việc Trung Quốc rút quân đã được xác nhận.", "Trung Quốc rút quân", "")]
    [InlineData("vi", "Kho này có 500 đầu đạn trở lên.", "Kho này có 500 đầu đạn", "trở lên")]
    // Negations and modals in the clause, in another one, in a term.
    [InlineData("en", "China did not attend the talks.", "attend the talks", "not")]
    [InlineData("en", "China did not attend, but Russia joined the talks.", "Russia joined the talks", "")]
    [InlineData("en", "China did […] not attend the talks.", "did […] attend the talks", "not")]
    [InlineData("vi", "Hiệp ước không phổ biến vũ khí có hiệu lực.", "vũ khí có hiệu lực", "")]
    [InlineData("vi", "Hiệp ước không cấm vũ khí có hiệu lực.", "vũ khí có hiệu lực", "không")]
    [InlineData("vi", "Mỹ không chỉ rút quân mà còn dừng thử nghiệm.", "rút quân", "")]
    [InlineData("vi", "Mỹ đã họp. Nga không đến.", "Mỹ đã họp.", "")]
    [InlineData("vi", "Mỹ đã họp. Nga không đến.", "Mỹ đã họp. Nga […] đến.", "không")]
    [InlineData("vi", "Mỹ có thể họp trong tuần này.", "thể họp trong tuần này", "có thể")]
    public void Only_what_bears_on_the_words_kept_must_stay(string language, string article, string quote, string word)
    {
        var outcome = QuoteBench.Of(article, language).Check(quote);

        Assert.Equal(word.Length == 0 ? "" : "SG110", outcome.Code);
        Assert.All(outcome.Diagnostics, diagnostic => Assert.Equal(word, diagnostic.Marks[^1].At.Span.In(article)));
    }

    [Fact]
    public void A_negation_inside_a_known_name_denies_nothing()
    {
        const string Article = "Phong trào Không Liên Kết phản đối chiến tranh.";

        Assert.Equal("SG110", QuoteBench.Of(Article).Check("phản đối chiến tranh").Code);
        var named = QuoteBench.Of(Article, "vi", Make.Organization("nam", "Phong trào Không Liên Kết"));
        Assert.Equal("", named.Check("phản đối chiến tranh").Code);
        Assert.Equal("SG110", named.Check("Liên Kết phản đối chiến tranh").Code);
    }

    [Fact]
    public void A_name_alone_says_nothing_that_could_be_denied()
    {
        const string Article = "Cuộc họp sẽ do ông Lý An, một quan chức, chủ trì.";

        Assert.Equal("SG110", QuoteBench.Of(Article).Check("ông Lý An, một quan chức").Code);
        Assert.Equal("", QuoteBench.Of(Article, "vi", Make.Person("ly-an", "Lý An")).Check("ông Lý An, một quan chức").Code);
    }
}
