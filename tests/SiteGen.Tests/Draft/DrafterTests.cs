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
    [InlineData("an-office", nameof(DraftKind.Claim), Wsj, "Năm 2021, Cố vấn An ninh Quốc gia Mỹ Jake Sullivan cho hay Chủ tịch Trung Quốc và Tổng thống Mỹ đã đồng bày tỏ mong muốn bắt đầu tiến hành thảo luận về ổn định chiến lược")]
    [InlineData("a-title", nameof(DraftKind.Role), Wsj, "Jake Sullivan cho hay")]
    [InlineData("a-term", nameof(DraftKind.Term), Wsj, "hội nghị thượng đỉnh")]
    public Task Chosen_words_become_a_fact(string name, string kind, string article, string words) =>
        Verify(Drafts.Of(Enum.Parse<DraftKind>(kind), article, words).Yaml, "yaml", name);

    [Theory]
    [InlineData("Mỹ có hơn 500 tàu chở dầu ở Biển Đông.", nameof(DraftKind.Statistic))]
    [InlineData("Ông Lý Văn Nam cho biết Mỹ sẽ đi.", nameof(DraftKind.Claim))]
    [InlineData("Cuộc họp của họ đã diễn ra vào ngày 6 tháng 11 ở đó.", nameof(DraftKind.Event))]
    [InlineData("Trần Thị Bưởi", nameof(DraftKind.Person))]
    [InlineData("Lý Văn Nam", nameof(DraftKind.Evidence))]
    [InlineData("Ngoại trưởng Lý Văn Nam", nameof(DraftKind.Role))]
    [InlineData("chạy đua vũ trang", nameof(DraftKind.Term))]
    public void The_kind_that_the_words_look_most_like_comes_first(string words, string kind)
    {
        var article = Make.Article($"Hôm qua trời đẹp.\n{words}\nÔng Lý Văn Nam thấy Trần Thị Bưởi ở đây.\n", published: "2023-11-07");
        var context = new CheckContext(Make.Project([], article) with { People = [Make.Person("nam", "Lý Văn Nam")] });

        var drafts = Drafter.Of(Chosen.Of(context.ArticleOf(article.Id)!, [new(article.Words.Text.IndexOf(words, StringComparison.Ordinal), article.Words.Text.IndexOf(words, StringComparison.Ordinal) + words.Length)])!, context, Drafts.Today, Drafts.Remarks);

        Assert.Equal(kind, drafts[0].Kind.ToString());
        Assert.Single(drafts, draft => draft.Kind == DraftKind.Claim);
    }

    [Fact]
    public void Every_name_that_no_file_knows_is_offered_as_somebody_new_and_those_that_are_known_only_as_they_are()
    {
        var drafts = In("Thứ trưởng Trần Thị Bưởi và ông Lâm đã gặp Lý Văn Nam ở trụ sở ABC vào ngày 6 tháng 11.", Make.Person("nam", "Lý Văn Nam"));

        Assert.Equal(["Trần Thị Bưởi", "Lâm"], drafts.Where(draft => draft.Kind == DraftKind.Person).Select(draft => draft.About));
        Assert.Equal(["Trần Thị Bưởi", "ABC"], drafts.Where(draft => draft.Kind == DraftKind.Organization).Select(draft => draft.About));
        Assert.Equal(["Lý Văn Nam"], drafts.Where(draft => draft.Kind == DraftKind.Role).Select(draft => draft.About));
        Assert.Contains("title:\n      vi: Thứ trưởng\n", drafts.First(draft => draft.Kind == DraftKind.Person).Yaml, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Giá vé ở TP HCM là 5 USD theo hiệp định VFA.", "", "TP HCM|VFA")]
    [InlineData("Ông Lâm nói với Hiệp hội Kiểm soát Vũ khí hôm qua.", "Lâm", "Hiệp hội Kiểm soát Vũ khí")]
    [InlineData("Hội đồng Bảo an Liên Hợp Quốc đã họp với Bộ Công Thương.", "", "Hội đồng Bảo an Liên Hợp Quốc|Bộ Công Thương")]
    [InlineData("Bộ Ngoại giao cho biết như vậy.", "", "Bộ Ngoại giao")]
    [InlineData("Sáng nay HĐND TP. Hồ Xanh họp với bà Lý Thị Sậy, lãnh đạo TP chưa đến.", "Lý Thị Sậy", "HĐND TP. Hồ Xanh")]
    [InlineData("Hôm nay ông Lâm thăm bà con ở TP. Ông Lâm đã về.", "Lâm", "")]
    public void A_body_is_offered_by_its_whole_name_and_an_abbreviation_is_nobody(string words, string people, string bodies)
    {
        var drafts = In(words, Make.Person("nam", "Lý Văn Nam"));

        Assert.Equal(people, string.Join('|', drafts.Where(draft => draft.Kind == DraftKind.Person).Select(draft => draft.About)));
        Assert.Equal(bodies, string.Join('|', drafts.Where(draft => draft.Kind == DraftKind.Organization).Select(draft => draft.About)));
    }

    [Theory]
    [InlineData("The bridge opened in October 2024.", null)]
    [InlineData("The bridge opened in October 2024 in Port Sallow.", "en: Port Sallow")]
    public void A_month_is_no_place(string words, string? place)
    {
        var yaml = InEnglish(words).First(draft => draft.Kind == DraftKind.Event).Yaml;

        Assert.DoesNotContain("October", yaml.Split("evidence:")[0].Split("added:")[1], StringComparison.Ordinal);
        Assert.Equal(place is not null, yaml.Contains("place:", StringComparison.Ordinal) && yaml.Contains(place ?? "-", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Mr Roe has asked the court to stop the works. A hearing is expected on 17 December.", "2024-12-17", "planned")]
    [InlineData("Mr Roe has asked the court to stop the works. A hearing was held on 17 October.", "2024-10-17", "reported")]
    public void An_event_is_planned_where_its_date_is_of_what_is_foreseen(string words, string date, string status)
    {
        var yaml = InEnglish(words).First(draft => draft.Kind == DraftKind.Event).Yaml;

        Assert.Contains($"\ndate: {date}\n", yaml, StringComparison.Ordinal);
        Assert.Contains($"\nstatus: {status}\n", yaml, StringComparison.Ordinal);
    }

    [Fact]
    public void A_speaker_whom_the_words_name_is_not_asked_for_as_unnamed()
    {
        var yaml = InEnglish("Jane Roe, a clerk, said that the bridge is closed.").First(draft => draft.Kind == DraftKind.Claim).Yaml;

        Assert.DoesNotContain("unnamed", yaml, StringComparison.Ordinal);
        Assert.Contains("Jane Roe", yaml.Split("evidence:")[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The bridge will close in May, Mayor Jane Roe said yesterday.", "The bridge will close in May")]
    [InlineData("The bridge will close in May, said Jane Roe.", "The bridge will close in May")]
    [InlineData("The bridge will close in May, its chief executive, Jane Roe, said.", "The bridge will close in May")]
    [InlineData("The bridge will close in May, not in June, Jane Roe said.", "The bridge will close in May, not in June")]
    [InlineData("The bridge will close in May, Jane Roe said, and the ferry of the county will stop at the same time.",
        "The bridge will close in May, Jane Roe said, and the ferry of the county will stop at the same time")]
    public void What_somebody_said_ends_before_the_words_that_say_who_did(string words, string text)
    {
        var yaml = InEnglish(words).First(draft => draft.Kind == DraftKind.Claim).Yaml;

        Assert.Contains($"\n  en: {text}.\n", yaml.Split("evidence:")[0].Split("text:")[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The International Institute for Strategic Studies met Jane Roe.", "Jane Roe", "International Institute for Strategic Studies|Jane Roe")]
    [InlineData("The Federation of the Small Harbours paid 5 USD.", "", "Federation of the Small Harbours")]
    [InlineData("The Ministry of Reeds and Salt paid NT$5 million.", "", "Ministry of Reeds|Ministry of Reeds and Salt")]
    public void An_English_body_is_offered_by_its_whole_name(string words, string people, string bodies)
    {
        var drafts = InEnglish(words);

        Assert.Equal(people, string.Join('|', drafts.Where(draft => draft.Kind == DraftKind.Person).Select(draft => draft.About)));
        Assert.Equal(bodies, string.Join('|', drafts.Where(draft => draft.Kind == DraftKind.Organization).Select(draft => draft.About)));
    }

    [Theory]
    [InlineData("Director Jane Roe was there.", "Jane Roe", "Director")]
    [InlineData("It says that Deputy Prime Minister Anna Berg resigned.", "Anna Berg", "Deputy Prime Minister")]
    [InlineData("It pleased Chief Executive Officer John Q. Doe of Ashby.", "John Q. Doe", "Chief Executive Officer")]
    public void An_English_title_before_a_name_is_the_office_and_not_the_name(string words, string name, string title)
    {
        var draft = InEnglish(words).First(draft => draft.Kind == DraftKind.Person);

        Assert.Equal(name, draft.About);
        Assert.Contains($"name: {name}\n", draft.Yaml, StringComparison.Ordinal);
        Assert.Matches($"title:\n( .*\n)*? +en: {title}\n", draft.Yaml);
    }

    [Theory]
    [InlineData("John Doe, the Harbour Board’s chief engineer, said on Monday that the works are late.", "John Doe", "chief engineer", "board")]
    [InlineData("The secretary-general of the Harbour Board, Bo Chen, declined to comment.", "Bo Chen", "secretary-general", "board")]
    [InlineData("Mary Major, a clerk at the Harbour Board, declined to comment.", "Mary Major", "clerk", "board")]
    [InlineData("Mary Major, who left, declined to comment.", "Mary Major", null, null)]
    [InlineData("Mary Major, smiling, declined to comment.", "Mary Major", null, null)]
    public void An_English_title_behind_a_name_is_a_noun_and_never_a_verb_or_an_article(string words, string name, string? title, string? body)
    {
        var draft = InEnglish(words, Make.Organization("board", "Harbour Board")).First(draft => draft.Kind == DraftKind.Person);

        Assert.Equal(name, draft.About);
        Assert.Contains(title is null ? "      en:\n" : $"      en: {title}\n", draft.Yaml, StringComparison.Ordinal);
        Assert.Contains(body is null ? "# organization: …?" : $"    organization: {body}\n", draft.Yaml, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Director Jane Roe said that the harbour is open.")]
    [InlineData("Foreign Minister Jane Roe told Ashby that ships wait.")]
    public void A_title_makes_a_person_of_a_name_and_no_body(string words)
    {
        var drafts = InEnglish(words);

        Assert.DoesNotContain(drafts, draft => draft.Kind == DraftKind.Organization && draft.About!.Contains("Roe", StringComparison.Ordinal));
        Assert.Contains("# the id of Jane Roe, whom no file knows yet", drafts.First(draft => draft.Kind == DraftKind.Claim).Yaml, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_project_says_in_another_language_for_the_same_words_is_filled_in_and_nothing_else()
    {
        var article = Make.Article("The sun shone.\nDirector Jane Roe said in Ashby that the board has 45 grey ships.\n", "en", published: "2024-11-07");
        var board = Make.Organization("board", "the board");
        var fleet = Make.Statistic("board", ["tàu xám"]) with { Unit = Both("tàu xám", "grey ships") };
        var director = Make.Person("an", "An Nguyen") with { Roles = [new(Both("Giám đốc", "Director"), null, null, null, [], Make.At("").At)] };
        var context = new CheckContext(Make.Project([board], article) with { Statistics = [fleet], People = [director] });

        var drafts = Drafts.Of("article", "Director Jane Roe said in Ashby that the board has 45 grey ships.", context);

        Assert.Contains("title:\n      vi: Giám đốc\n      en: Director\n", drafts.First(draft => draft.Kind == DraftKind.Person).Yaml, StringComparison.Ordinal);
        Assert.Contains("unit:\n  vi: tàu xám\n  en: grey ships\n", drafts.First(draft => draft.Kind == DraftKind.Statistic).Yaml, StringComparison.Ordinal);
        Assert.Contains("  # vi: …?\n", drafts.First(draft => draft.Kind == DraftKind.Claim).Yaml, StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_project_says_in_two_ways_is_left_to_the_editor()
    {
        var article = Make.Article("The sun shone.\nDirector Jane Roe was there.\n", "en", published: "2024-11-07");
        var people = new[] { "Giám đốc", "Chủ nhiệm" }.Select((title, i) => Make.Person($"an-{i}", $"An {i} Nguyen") with
        {
            Roles = [new(Both(title, "Director"), null, null, null, [], Make.At("").At)],
        });
        var context = new CheckContext(Make.Project([], article) with { People = [.. people] });

        var yaml = Drafts.Of("article", "Director Jane Roe was there.", context).First(draft => draft.Kind == DraftKind.Person).Yaml;

        Assert.Contains("title:\n      # vi: …?\n      en: Director\n", yaml, StringComparison.Ordinal);
    }

    private static LocalText Both(string vi, string en) => new([("vi", Make.At(vi)), ("en", Make.At(en))], Make.At(vi).At);

    [Fact]
    public void A_name_with_its_title_is_no_sentence()
    {
        var article = Make.Article("Bà Trần Thị Bưởi, Thứ trưởng Ngoại giao của Việt Nam, đến đây.\n");
        var context = new CheckContext(Make.Project([], article));

        var best = Drafter.Of(Chosen.Find(context.ArticleOf(article.Id)!, "Trần Thị Bưởi, Thứ trưởng Ngoại giao của Việt Nam")!, context, Drafts.Today, Drafts.Remarks)[0];

        Assert.Equal((DraftKind.Person, "Trần Thị Bưởi"), (best.Kind, best.About));
        Assert.Contains("title:\n      vi: Thứ trưởng Ngoại giao\n", best.Yaml, StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_file_is_named_by_its_name_or_its_first_words_and_never_as_another_one()
    {
        Assert.Equal("tran-thi-buoi-2", In("Bà Trần Thị Bưởi đến.", Make.Person("tran-thi-buoi", "B")).First(draft => draft.Kind == DraftKind.Person).NewId);
        var drafts = In("Mỹ có hơn 500 tàu chở dầu ở Biển Đông và muốn thêm.", Make.Person("us", "Mỹ"));
        Assert.Equal("us-tau-cho-dau", drafts.Single(draft => draft.Kind == DraftKind.Statistic).NewId);
        Assert.Equal("my-co-hon-500-tau-cho-dau", drafts.Single(draft => draft.Kind == DraftKind.Claim).NewId);
        Assert.Equal("my-co-hon-500-tau-cho-dau", drafts.Single(draft => draft.Kind == DraftKind.Event).NewId);
    }

    [Fact]
    public void Facts_that_rest_on_the_words_already_are_told_and_those_on_some_of_them_come_first_for_more_evidence()
    {
        const string words = "Jens Stoltenberg cho biết Trung Quốc đang “phát triển kho vũ khí hạt nhân";
        var resting = RestingFacts.On(Chosen.Find(Drafts.Shipped.ArticleOf(Washington)!, words)!, Drafts.Shipped).ToList();

        Assert.Equal(["jens-stoltenberg", "stoltenberg-remarks-2023", "stoltenberg-transparency"], resting.Select(one => one.Fact.Id).Order(StringComparer.Ordinal));
        Assert.DoesNotContain(resting, one => one.IsSame);
        Assert.Equal(resting.Select(one => one.Fact.Id), Drafts.Of(DraftKind.Evidence, Washington, words).Fitting.Take(3));
        var whole = Drafts.Shipped.Project.Claims.Single(claim => claim.Id == "details-undecided").Evidence[0].Quote.Value;
        Assert.Equal([("details-undecided", true)], RestingFacts.On(Chosen.Find(Drafts.Shipped.ArticleOf(Wsj)!, whole)!, Drafts.Shipped).Select(one => (one.Fact.Id, one.IsSame)));
        Assert.DoesNotContain("details-undecided", Drafts.Of(DraftKind.Evidence, Wsj, whole).Fitting);
    }

    [Fact]
    public void A_line_is_offered_to_be_skipped_only_where_no_fact_rests_on_it_and_it_is_not_skipped_yet()
    {
        Assert.Contains(In("Ảnh: Tân Hoa Xã"), draft => draft.Kind == DraftKind.Skip);
        Assert.DoesNotContain(Drafts.Of(Wsj, "các chi tiết quan trọng"), draft => draft.Kind == DraftKind.Skip);
        Assert.DoesNotContain(Drafts.Of(Washington, "shutterstock 1533051599"), draft => draft.Kind == DraftKind.Skip);
    }

    [Fact]
    public void Words_that_would_cut_off_what_bears_on_them_are_told()
    {
        Assert.Contains("leaves out how exact its number", Trial.Of(Chosen.Find(Drafts.Shipped.ArticleOf(Wsj)!, "500 đầu đạn hạt nhân đang hoạt động")!, Drafts.Shipped, Drafts.Remarks).Refusal()!.Title, StringComparison.Ordinal);
        Assert.Null(Trial.Of(Chosen.Find(Drafts.Shipped.ArticleOf(Wsj)!, "hơn 500 đầu đạn hạt nhân đang hoạt động")!, Drafts.Shipped, Drafts.Remarks).Refusal());
    }

    // All of a paragraph that stands between others.
    private static IReadOnlyList<FactDraft> InEnglish(string paragraph, params Organization[] bodies)
    {
        var article = Make.Article($"The sun shone.\n{paragraph}\nIt still shines.\n", "en", published: "2024-11-07");
        var context = new CheckContext(Make.Project([], article) with { Organizations = [.. bodies] });
        return Drafts.Of("article", paragraph, context);
    }

    private static IReadOnlyList<FactDraft> In(string paragraph, params Person[] people)
    {
        var article = Make.Article($"Hôm qua trời đẹp.\n{paragraph}\nHôm nay cũng vậy.\n", published: "2023-11-07");
        var context = new CheckContext(Make.Project([], article) with { People = [.. people] });
        return [.. Drafter.Of(Chosen.Find(context.ArticleOf(article.Id)!, paragraph)!, context, Drafts.Today, Drafts.Remarks)];
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
            Drafts.Of(Wsj, "Theo một báo cáo tháng 10 của Lầu Năm Góc, Trung Quốc hiện có hơn 500 đầu đạn hạt nhân đang hoạt động trong kho vũ khí và có thể sẽ có hơn 1.000 đầu đạn vào năm 2030.").Where(draft => draft.Kind == DraftKind.Observation).Select(draft => draft.About));
}
