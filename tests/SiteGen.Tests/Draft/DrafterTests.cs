using SiteGen.Check;
using SiteGen.Draft;
using SiteGen.Model;
using SiteGen.Tests.Tools;
using static SiteGen.Tests.Tools.Verifier;

namespace SiteGen.Tests.Draft;

/// <summary>What an editor is offered for chosen words.</summary>
public sealed class DrafterTests
{
    private const string Wsj = "wsj-consultations";
    private const string Washington = "washington-meeting";

    [Theory]
    [InlineData("a-number", nameof(DraftKind.Observation), Wsj, "Theo Liên đoàn Nhà khoa học Mỹ, Mỹ hiện có khoảng 5.200 vũ khí hạt nhân đang được sử dụng.")]
    [InlineData("a-number-to-come", nameof(DraftKind.Statistic), Washington, "Bộ Quốc phòng từng ước tính trong một báo cáo rằng Trung Quốc có thể có được 1.000 đầu đạn vào năm 2030.")]
    [InlineData("somebody-unnamed", nameof(DraftKind.Claim), Wsj, "Theo một quan chức cấp cao của chính quyền Tổng thống Joe Biden, các cuộc đàm phán về kiểm soát vũ khí có thể diễn ra")]
    [InlineData("own-words", nameof(DraftKind.Claim), Washington, "Ông Stoltenberg cho biết: “Chúng ta nên đẩy lùi những nỗ lực có nguy cơ làm suy yếu khuôn khổ không phổ biến vũ khí hạt nhân, bao gồm hiệp ước cung cấp vũ khí hạt nhân”.")]
    [InlineData("a-meeting", nameof(DraftKind.Event), Washington, "Phái đoàn do Trợ lý Ngoại trưởng Hoa Kỳ Mallory Stewart dẫn đầu đã gặp Tổng Giám đốc Kiểm soát Vũ khí Trung Quốc Tôn Hiểu Ba vào ngày 6 tháng 11.")]
    [InlineData("this-week", nameof(DraftKind.Event), Washington, "Các quan chức Mỹ và Trung Quốc đã gặp nhau tại Washington trong tuần này")]
    [InlineData("a-title", nameof(DraftKind.Person), Wsj, "Cố vấn An ninh Quốc gia Mỹ Jake Sullivan cho hay")]
    [InlineData("a-term", nameof(DraftKind.Term), Wsj, "hội nghị thượng đỉnh")]
    public Task Chosen_words_become_a_fact(string name, string kind, string article, string words) =>
        Verify(Drafts.Of(Enum.Parse<DraftKind>(kind), article, words).Yaml, "yaml", name);

    [Theory]
    [InlineData("Mỹ có hơn 500 tàu chở dầu ở Biển Đông.", nameof(DraftKind.Statistic))]
    [InlineData("Ông Lý Văn Nam cho biết Mỹ sẽ đi.", nameof(DraftKind.Claim))]
    [InlineData("Cuộc họp của họ đã diễn ra vào ngày 6 tháng 11 ở đó.", nameof(DraftKind.Event))]
    [InlineData("Trần Thị Bưởi", nameof(DraftKind.Person))]
    [InlineData("Lý Văn Nam", nameof(DraftKind.Evidence))]
    [InlineData("chạy đua vũ trang", nameof(DraftKind.Term))]
    public void The_kind_that_the_words_look_most_like_comes_first(string words, string kind)
    {
        var article = Make.Article($"Hôm qua trời đẹp.\n{words}\nÔng Lý Văn Nam thấy Trần Thị Bưởi ở đây.\n", published: "2023-11-07");
        var context = new CheckContext(Make.Project([], article) with { People = [Make.Person("nam", "Lý Văn Nam")] });

        var drafts = Drafter.Of(Chosen.Of(context.ArticleOf(article.Id)!, [new(article.Words.Text.IndexOf(words, StringComparison.Ordinal), article.Words.Text.IndexOf(words, StringComparison.Ordinal) + words.Length)])!, context, Drafts.Today);

        Assert.Equal(kind, drafts[0].Kind.ToString());
        Assert.Single(drafts, draft => draft.Kind == DraftKind.Claim);
    }

    [Fact]
    public void Drafting_changes_nothing_in_the_checks_that_go_on_beside_it()
    {
        var before = Drafts.Shipped.Passages.Count;

        Drafts.Of(Wsj, "Jake Sullivan");

        Assert.Equal(before, Drafts.Shipped.Passages.Count);
    }

    [Fact]
    public void Each_number_of_the_words_is_offered_by_itself() =>
        Assert.Equal(
            ["hơn 500", "hơn 1.000"],
            Drafts.Of(Wsj, "Theo một báo cáo tháng 10 của Lầu Năm Góc, Trung Quốc hiện có hơn 500 đầu đạn hạt nhân đang hoạt động trong kho vũ khí và có thể sẽ có hơn 1.000 đầu đạn vào năm 2030.").Where(draft => draft.Kind == DraftKind.Observation).Select(draft => draft.Number));
}
