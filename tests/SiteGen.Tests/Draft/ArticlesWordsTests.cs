using SiteGen.Check;
using SiteGen.Desk;
using SiteGen.Draft;
using SiteGen.Model;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Draft;

/// <summary>A draft keeps the article’s forms: of numbers, of what somebody said, and of names.</summary>
public sealed class ArticlesWordsTests
{
    [Theory]
    [InlineData("Cứ 8 công nhân thì có 1 người là phụ nữ.", "1 in 8")]
    [InlineData("Giá mỗi lít là 1,70 đô la.", "1.70")]
    [InlineData("Cảng có 1.700 công nhân.", "1700")]
    [InlineData("Giá mỗi lít là 1,7 đô la.", "1.7")]
    public void A_number_keeps_the_form_that_people_write(string words, string value) =>
        Assert.Contains($"- value: {value}\n", Statistic(words), StringComparison.Ordinal);

    [Fact]
    public void An_English_ratio_is_a_ratio() =>
        Assert.Contains("- value: 1 in 8\n", Of("One in eight workers voted.", "en").First(draft => draft.Kind == DraftKind.Statistic).Yaml, StringComparison.Ordinal);

    [Theory]
    [InlineData("Dự án trị giá 38,5 triệu USD.", "USD")]
    [InlineData("Dự án trị giá 38,5 triệu đô la Mỹ.", "đô la Mỹ")]
    [InlineData("Dự án trị giá 38,5 triệu Lam.", null)]
    public void Money_behind_a_word_of_scale_is_the_unit(string words, string? unit) =>
        Assert.Equal(unit is not null, Statistic(words).Contains($"unit_words:\n  - {unit}\n", StringComparison.Ordinal));

    [Fact]
    public void A_date_that_no_words_give_is_no_key_that_waits() =>
        Assert.DoesNotContain("\n    as_of:", Statistic("Dự án trị giá 38,5 triệu USD."), StringComparison.Ordinal);

    [Theory]
    [InlineData("“Chúng tôi không nhận tiền của nhà nước,” ông Nam nói.", "  vi: >-\n    “Chúng tôi không nhận tiền của nhà nước”.\n")]
    [InlineData("Ông Nam nói: “Chúng tôi không nhận tiền của nhà nước”.", "  vi: >-\n    “Chúng tôi không nhận tiền của nhà nước”.\n")]
    [InlineData("Ông Nam nói rằng cảng “không nhận tiền của nhà nước”.", "  vi: Cảng “không nhận tiền của nhà nước”.\n")]
    public void Somebodys_own_words_keep_their_quotation_marks(string words, string text)
    {
        var yaml = Of(words, "vi", Make.Person("nam", "Lý Văn Nam")).First(draft => draft.Kind == DraftKind.Claim).Yaml;

        Assert.Contains("speaker: nam\n", yaml, StringComparison.Ordinal);
        Assert.Contains("speech: direct\n", yaml, StringComparison.Ordinal);
        Assert.Contains(text, yaml, StringComparison.Ordinal);
        Assert.Empty(Drafts.Read(Of(words, "vi", Make.Person("nam", "Lý Văn Nam")).First(draft => draft.Kind == DraftKind.Claim), yaml).Problems);
    }

    [Theory]
    [InlineData("“Chúng tôi không nhận tiền của nhà nước,” ông Trần Văn Bình nói.", "direct")]
    [InlineData("Ông Trần Văn Bình cho biết cảng không nhận tiền của nhà nước.", "indirect")]
    public void How_it_was_said_is_read_whoever_said_it(string words, string speech)
    {
        var yaml = Of(words, "vi").First(draft => draft.Kind == DraftKind.Claim).Yaml;

        Assert.Contains("\nspeaker:\n", yaml, StringComparison.Ordinal);
        Assert.Contains($"speech: {speech}\n", yaml, StringComparison.Ordinal);
        Assert.DoesNotContain("Bình", yaml.Split("text:")[1].Split("evidence:")[0], StringComparison.Ordinal);
    }

    [Fact]
    public void What_somebody_new_says_of_a_year_to_come_is_a_claim_first() =>
        Assert.Equal(DraftKind.Claim, Of("Ông Trần Hải Đăng, Giám đốc Công ty Sao Biển, cho biết cảng có thể sẽ đón tàu lớn hơn vào năm 2027.", "vi")[0].Kind);

    [Fact]
    public void A_known_person_by_one_word_of_the_name_is_nobody_new()
    {
        Assert.DoesNotContain(Of("Ông Nam nói rằng cảng đã mở cửa.", "vi", Make.Person("nam", "Lý Văn Nam")), draft => draft.Kind == DraftKind.Person);
        Assert.Contains(Of("Ông Lâm nói rằng cảng đã mở cửa.", "vi", Make.Person("nam", "Lý Văn Nam")), draft => draft is { Kind: DraftKind.Person, About: "Lâm" });
    }

    [Theory]
    [InlineData("Theo Bộ Giao thông Lạc Việt, cảng đã mở.", "Bộ Giao thông Lạc Việt")]
    [InlineData("Theo Cục Hàng hải miền Trung, cảng đã mở.", "Cục Hàng hải miền Trung")]
    [InlineData("Theo Sở Y tế tỉnh Sông Lam, cảng đã mở.", "Sở Y tế tỉnh Sông Lam")]
    [InlineData("Bộ Quốc phòng thông báo cảng đã mở.", "Bộ Quốc phòng")]
    public void A_body_is_offered_with_its_place(string words, string body) =>
        Assert.Equal([body], Of(words, "vi").Where(draft => draft.Kind == DraftKind.Organization).Select(draft => draft.About));

    [Fact]
    public void A_place_is_no_person_and_whoever_is_addressed_is_no_body()
    {
        var drafts = Of("Bà Lê Thu Hạnh sống ở thành phố Đá Trắng.", "vi");

        Assert.Equal(["Lê Thu Hạnh"], drafts.Where(draft => draft.Kind == DraftKind.Person).Select(draft => draft.About));
        Assert.DoesNotContain(drafts, draft => draft is { Kind: DraftKind.Organization, About: "Lê Thu Hạnh" });
    }

    [Fact]
    public void An_office_beside_its_holder_needs_no_reading()
    {
        var board = Make.Organization("board", "Công ty Sao Biển");
        var head = Make.Person("nam", "Lý Văn Nam") with { Roles = [new(Make.Text("Giám đốc", "vi"), Make.At("board"), null, null, [], Make.At("").At)] };
        string[] words = ["Ông Lý Văn Nam, Giám đốc Công ty Sao Biển, cho biết cảng đã mở.", "Giám đốc Công ty Sao Biển cho biết cảng đã mở."];

        Assert.Equal([false, true], words.Select(text => Of(text, "vi", head, board).Any(draft => draft.Yaml.Contains("Giám đốc Công ty Sao Biển: …?", StringComparison.Ordinal))));
    }

    [Fact]
    public void A_new_statistic_has_the_unit_for_a_title_until_somebody_writes_a_better_one() =>
        Assert.Contains("title:\n  vi: Cần cẩu", Statistic("Cảng hiện có hơn 42 cần cẩu."), StringComparison.Ordinal);

    // A measure says how much, and not of what.
    [Theory]
    [InlineData("vi", "Dự án trị giá 38,5 triệu USD.", "Dự án trị giá 38,5 triệu USD")]
    [InlineData("vi", "Lạm phát ở Kelva lên 4,2 phần trăm.", "Lạm phát ở Kelva lên 4,2 phần trăm")]
    [InlineData("vi", "Khoảng 60% cử tri Kelva ủng hộ dự án.", "Khoảng 60% cử tri Kelva ủng hộ dự án")]
    [InlineData("vi", "Cây cầu dài 1.250 mét.", "Cây cầu dài 1.250 mét")]
    [InlineData("vi", "Ông Nam cho biết cảng đã chi 38,5 triệu USD.", "Cảng đã chi 38,5 triệu USD")]
    [InlineData("vi", "Theo Hiệp hội Muối Lam Khê (HMLK), cảng đã chi 38,5 triệu USD.", "Cảng đã chi 38,5 triệu USD")]
    [InlineData("vi", "Kelva có 42 cần cẩu.", "Cần cẩu (Kelva)")]
    [InlineData("vi", "Kelva có 1.700 người.", "Người (Kelva)")]
    [InlineData("en", "The price of diesel rose to 1.70 dollars.", "The price of diesel rose to 1.70 dollars")]
    [InlineData("en", "Inflation in Kelva reached 4.2 percent.", "Inflation in Kelva reached 4.2 percent")]
    [InlineData("en", "Kelva has 42 cranes.", "Cranes (Kelva)")]
    public void A_new_statistic_is_called_by_what_is_counted_or_else_by_the_words_that_say_it(string language, string words, string title)
    {
        var draft = Of(words, language, Make.Organization("kelva", "Kelva"), Make.Person("nam", "Lý Văn Nam")).First(draft => draft.Kind == DraftKind.Statistic);

        Assert.Contains($"\n  {language}: {title}\n", draft.Yaml.Split("added:")[0], StringComparison.Ordinal);
        Assert.NotEqual("kelva-2", draft.NewId);
    }

    [Theory]
    [InlineData("en", "The five mills have been estimated to treat 80 tonnes of reed.", "estimated")]
    [InlineData("en", "The five mills will treat 80 tonnes of reed.", "projected")]
    [InlineData("vi", "Ước tính cảng có 42 cần cẩu.", "estimated")]
    [InlineData("vi", "Cảng sẽ có 42 cần cẩu.", "projected")]
    [InlineData("vi", "Cảng có 42 cần cẩu.", "reported")]
    public void An_estimate_is_no_projection_where_nothing_is_to_come(string language, string words, string kind) => Assert.Contains($"kind: {kind}\n",
        Of(words, language).First(draft => draft.Kind == DraftKind.Statistic).Yaml, StringComparison.Ordinal);

    [Theory]
    [InlineData("vi", "Kelva có 42 cần cẩu.", "kelva")]
    [InlineData("vi", "Kelva mở cảng. Cảng hiện có 42 cần cẩu.", null)]
    [InlineData("vi", "Giá dầu diesel là 1,70 đô la.", "diesel")]
    [InlineData("vi", "Kelva bán dầu diesel với giá 1,70 đô la.", "kelva")]
    [InlineData("vi", "Tàu chở 300 thùng dầu diesel.", null)]
    [InlineData("en", "Ro Tan said he had 40 ships.", "tan")]
    [InlineData("en", "Kelva opened the harbour. Ro Tan said it had 40 ships.", null)]
    [InlineData("en", "Ro Tan said it had 40 ships.", null)]
    [InlineData("en", "Kelva said it had 40 ships.", "kelva")]
    [InlineData("en", "Kelva said he had 40 ships.", null)]
    public void Whose_a_new_statistic_is_stands_there_only_where_it_is_read(string language, string words, string? subject)
    {
        var article = Make.Article($"{(language == "vi" ? "Hôm qua trời đẹp." : "It was a fine day.")}\n{words}\nKelva. Ruvia. Ro Tan.\n", language);
        var project = Make.Project([Make.Organization("kelva", "Kelva"), Make.Organization("ruvia", "Ruvia")], article) with
        {
            People = [Make.Person("tan", "Ro Tan")],
            Terms = [Make.Term("diesel", "dầu diesel")],
        };
        var sentence = words[(words.LastIndexOf(". ", StringComparison.Ordinal) is >= 0 and var stop ? stop + 2 : 0)..];
        var yaml = Drafts.Of(article.Id, sentence, new CheckContext(project)).First(draft => draft.Kind == DraftKind.Statistic).Yaml;

        Assert.Contains(subject is null ? "\nsubject:\n" : $"\nsubject: {subject}\n", yaml, StringComparison.Ordinal);
    }

    [Fact]
    public void Who_may_be_the_subject_is_named_beside_the_question() =>
        Assert.Contains("theirs: kelva\nsubject:\n", Of("2.000 người bị thương trong trận động đất có tâm chấn ở Kelva.", "vi", Make.Organization("kelva", "Kelva")).First(draft => draft.Kind == DraftKind.Statistic).Yaml, StringComparison.Ordinal);

    [Theory]
    [InlineData("vi", "Cơn bão làm 17 người chết.", "17", "người chết")]
    [InlineData("vi", "Tỷ lệ thất nghiệp giảm từ 7,1 xuống 6,4 phần trăm.", "7,1", "phần trăm")]
    [InlineData("vi", "Ông Nam giành được 54 phần trăm số phiếu.", "54", "phần trăm")]
    [InlineData("en", "Unemployment fell from 7.1 to 6.4 percent.", "7.1", "percent")]
    [InlineData("en", "Unemployment fell from 7.1 in 2020.", "7.1", null)]
    public void What_is_counted_is_read_to_where_it_ends(string language, string words, string number, string? unit)
    {
        var yaml = Of(words, language).First(draft => draft.Kind == DraftKind.Statistic && draft.About == number).Yaml;

        Assert.Equal(unit is not null, yaml.Contains($"unit_words:\n  - {unit}\n", StringComparison.Ordinal));
    }

    [Fact]
    public void Comments_are_in_the_language_of_the_editor_and_nothing_else_changes_with_it()
    {
        var (english, vietnamese) = (All("en"), All("vi"));

        Assert.Equal(english.Where(line => !line.Contains('#')), vietnamese.Where(line => !line.Contains('#')));
        Assert.Contains(vietnamese, line => line.Contains("# điều đã nói; đây là lời bài báo", StringComparison.Ordinal));
        Assert.DoesNotContain(vietnamese, line => line.Contains("what was said", StringComparison.Ordinal));

        static List<string> All(string language) =>
        [
            .. Drafts.Shipped.Project.Facts.SelectMany(fact => fact.AllEvidence)
                .SelectMany(evidence => Drafter.Of(Chosen.Find(Drafts.Shipped.ArticleOf(evidence.Source!.Value)!, evidence.Quote.Value)!, Drafts.Shipped, Drafts.Today, DeskWords.In(language).Format))
                .SelectMany(draft => draft.Yaml.Split('\n')),
        ];
    }

    private static string Statistic(string words) => Of(words, "vi").First(draft => draft.Kind == DraftKind.Statistic).Yaml;

    private static IReadOnlyList<FactDraft> Of(string words, string language, params Entity[] entities)
    {
        var article = Make.Article($"{(language == "vi" ? "Hôm qua trời đẹp. Lý Văn Nam và Công ty Sao Biển ở đây." : "It was a fine day.")}\n{words}\n", language);
        var project = Make.Project([.. entities.OfType<Organization>()], article) with { People = [.. entities.OfType<Person>()] };
        return Drafts.Of(article.Id, words, new CheckContext(project));
    }
}
