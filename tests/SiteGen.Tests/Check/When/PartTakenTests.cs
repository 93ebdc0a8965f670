using SiteGen.Check.When;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Tests.Check.Who;
using SiteGen.Tests.Tools;
using static SiteGen.Tests.Tools.Verifier;

namespace SiteGen.Tests.Check.When;

/// <summary>Who is named in the words of an event need not take part in it; and where it was is where the words put it.</summary>
public sealed class PartTakenTests
{
    [Theory]
    [InlineData("vi", "Đầu năm 2023, ông Jens Stoltenberg cho biết Trung Quốc đang phát triển kho vũ khí.", "jens-stoltenberg", "")]
    [InlineData("vi", "Đầu năm 2023, ông Jens Stoltenberg cho biết Trung Quốc đang phát triển kho vũ khí.", "jens-stoltenberg china", "china")]
    [InlineData("vi", "Năm 2023, Nhà Trắng cho biết Nga và Trung Quốc đã gặp nhau.", "russia china", "")]
    [InlineData("vi", "Năm 2023, Nhà Trắng kêu gọi Trung Quốc đàm phán với Nga.", "white-house china", "")]
    [InlineData("vi", "Năm 2023, Nhà Trắng kêu gọi Trung Quốc đàm phán với Nga.", "white-house russia", "russia")]
    [InlineData("vi", "Năm 2023, Nhà Trắng tuyên bố Mỹ sẽ không đàm phán với Nga.", "white-house us", "")]
    [InlineData("vi", "Năm 2023, Nhà Trắng tuyên bố Mỹ sẽ không đàm phán với Nga.", "white-house russia", "russia")]
    [InlineData("vi", "Một báo cáo năm 2023 của Lầu Năm Góc cho thấy Trung Quốc có thêm vũ khí.", "us-dod", "")]
    [InlineData("vi", "Một báo cáo năm 2023 của Lầu Năm Góc cho thấy Trung Quốc có thêm vũ khí.", "us-dod china", "china")]
    [InlineData("vi", "Năm 2023, ông Jake Sullivan cho hay Tập Cận Bình và Joe Biden đã bày tỏ mong muốn đàm phán.", "jake-sullivan xi-jinping joe-biden", "")]
    [InlineData("vi", "Năm 2023, Nga và Iran đã tập trận, theo Lầu Năm Góc.", "russia iran", "")]
    [InlineData("vi", "Năm 2023, Nga và Iran đã tập trận, theo Lầu Năm Góc.", "russia us-dod", "us-dod")]
    [InlineData("vi", "Theo một báo cáo năm 2023 của Lầu Năm Góc, Trung Quốc có thêm vũ khí.", "us-dod", "")]
    [InlineData("vi", "Theo một quan chức của Nhà Trắng, năm 2023 Nga và Iran đã gặp nhau.", "russia iran", "")]
    [InlineData("vi", "Theo một quan chức của Nhà Trắng, năm 2023 Nga và Iran đã gặp nhau.", "russia white-house", "white-house")]
    [InlineData("vi", "Năm 2023, Mỹ bắn rơi một khinh khí cầu bị nghi ngờ là do thám của Trung Quốc.", "us", "")]
    [InlineData("vi", "Năm 2023, Mỹ bắn rơi một khinh khí cầu bị nghi ngờ là do thám của Trung Quốc.", "us china", "china")]
    [InlineData("vi", "Năm 2023, Mỹ và Nga cáo buộc Trung Quốc.", "us russia china", "")]
    [InlineData("en", "In 2023 the police of Iran found a suspected spy of Russia.", "iran russia", "russia")]
    [InlineData("en", "In 2023 officials of the United States and China met.", "us china", "")]
    [InlineData("en", "In 2023 Russia attacked Iran, The Wall Street Journal reported.", "russia iran", "")]
    [InlineData("en", "In 2023 Russia attacked Iran, The Wall Street Journal reported.", "russia wsj", "wsj")]
    [InlineData("en", "In 2023 The Wall Street Journal wrote that Russia attacked Iran.", "wsj", "")]
    [InlineData("en", "In 2023 the Pentagon reopened its office, the Pentagon announced.", "us-dod", "")]
    [InlineData("en", "In 2023 the Pentagon warned Russia of Iran.", "us-dod russia", "")]
    [InlineData("en", "Russia left the talks in 2023, nine days after Iran was attacked.", "russia", "")]
    [InlineData("vi", "Năm 2023, Mỹ bắt 2 đối tượng quốc tịch Nga.", "us", "")]
    [InlineData("vi", "Năm 2023, Mỹ bắt 2 đối tượng quốc tịch Nga.", "us russia", "russia")]
    [InlineData("vi", "Năm 2023, Mỹ bắt hai người trú tại tỉnh Cồn Lau, Nga.", "us", "")]
    [InlineData("vi", "Năm 2023, Mỹ bắt hai người trú tại tỉnh Cồn Lau, Nga.", "us russia", "russia")]
    [InlineData("vi", "Năm 2023, Nhà Trắng cho biết vừa bắt Jake Sullivan.", "white-house jake-sullivan", "")]
    [InlineData("vi", "Năm 2023, Nhà Trắng cho biết Nga vừa bắt Jake Sullivan.", "white-house jake-sullivan", "jake-sullivan")]
    [InlineData("vi", "Năm 2023, tại Cồn Lau, Nga và Mỹ đã gặp nhau.", "us russia", "")]
    [InlineData("en", "In 2023 Iran won a contract, breaking a monopoly held by Russia.", "iran", "")]
    [InlineData("en", "In 2023 Iran won a contract, breaking a monopoly held by Russia.", "iran russia", "russia")]
    [InlineData("en", "In 2023 talks were held by Russia and Iran.", "russia iran", "")]
    [InlineData("vi", "Năm 2023, Nga mở một con tàu mang tên Iran.", "russia iran", "iran")]
    [InlineData("en", "In 2023 the White House declared Jake Sullivan, head of a small party, as the winner.", "white-house jake-sullivan", "")]
    [InlineData("en", "In 2023 the White House declared Jake Sullivan the winner.", "white-house jake-sullivan", "")]
    [InlineData("en", "In 2023 the White House declared that Jake Sullivan had won.", "white-house jake-sullivan", "jake-sullivan")]
    [InlineData("en", "In 2023 Joe Biden said on Monday he had met Xi Jinping in Stane.", "joe-biden xi-jinping", "")]
    [InlineData("en", "In 2023 Joe Biden said that he had agreed to a meeting with Xi Jinping.", "joe-biden xi-jinping", "")]
    [InlineData("en", "In 2023 Joe Biden said on Monday the council had met Xi Jinping in Stane.", "joe-biden xi-jinping", "xi-jinping")]
    public void Those_take_part_of_whom_the_words_say_so(string language, string text, string who, string refused)
    {
        var found = Refused(language, text, who, place: null);
        Assert.Equal(refused.Length == 0 ? "" : $"SG182 \"{refused}\"", string.Join(' ', found.Select(one => $"{one.Code} {one.Title.Split(' ')[0]}")));
    }

    [Theory]
    [InlineData("vi", "Năm 2023, quan chức Nga đã gặp nhau tại thành phố Tân Lãng.", "Tân Lãng", "")]
    [InlineData("vi", "Năm 2023, quan chức Nga đã gặp nhau tại thành phố Tân Lãng.", "Nga", "SG153")]
    [InlineData("vi", "Năm 2023, lễ mừng của Bộ Ngoại giao Mỹ diễn ra tại Iran.", "Iran", "")]
    [InlineData("vi", "Năm 2023, lễ mừng của Bộ Ngoại giao Mỹ diễn ra tại Iran.", "Bộ Ngoại giao Mỹ", "SG153")]
    [InlineData("vi", "Năm 2023, lễ mừng diễn ra tại Bộ Ngoại giao Mỹ.", "Bộ Ngoại giao Mỹ", "")]
    [InlineData("vi", "Năm 2023, Nga đã mở cửa cầu Đá Trắng ở Tân Lãng.", "cầu Đá Trắng", "")]
    [InlineData("vi", "Năm 2023, cầu Đá Trắng mở lại, theo Nhà Trắng.", "cầu Đá Trắng", "")]
    [InlineData("vi", "Năm 2023, cầu Đá Trắng mở lại, theo Nhà Trắng.", "Nhà Trắng", "SG153")]
    [InlineData("vi", "Năm 2023, một khu mỏ của Iran bốc cháy.", "Iran", "")]
    [InlineData("en", "In 2023 a minister of Russia visited Iran.", "Iran", "")]
    [InlineData("en", "In 2023 a minister of Russia visited Iran.", "Russia", "SG153")]
    [InlineData("en", "In 2023 a fire broke out in northern Iran's Stane County.", "Stane County", "")]
    [InlineData("en", "In 2023 a fire broke out in northern Iran's Stane County near Vask.", "Ruvia", "SG153")]
    [InlineData("en", "In 2023 hail fell on western Iran.", "western Iran", "")]
    [InlineData("en", "In 2023 hail fell on western Iran.", "Iran", "")]
    [InlineData("en", "In 2023 there was a fire in the town of Stane.", "Stane", "")]
    [InlineData("en", "In 2023 the craft tried again at another spot on Iran in January.", "Iran", "")]
    [InlineData("en", "In 2023 officials of Russia met at a hall in Iran in January.", "Russia", "SG153")]
    [InlineData("vi", "Năm 2023, tàu hạ cánh lần nữa trên Iran.", "Iran", "")]
    [InlineData("en", "In 2023 China turned its Stane Cup silver into gold in Iran.", "Iran", "")]
    [InlineData("en", "In 2023 China turned its Stane Cup silver into gold in Iran.", "Stane", "SG153")]
    [InlineData("en", "In 2023 China opened a show in Stane Town Hall.", "Stane", "")]
    [InlineData("vi", "Năm 2023, Mỹ họp tại Stane, cách Vask 300 km.", "Stane", "")]
    [InlineData("vi", "Năm 2023, Mỹ họp tại Stane, cách Vask 300 km.", "Vask", "SG153")]
    public void It_was_where_the_words_put_it(string language, string text, string place, string code) =>
        Assert.Equal(code, string.Join(' ', Refused(language, text, who: "", place).Select(one => one.Code)));

    [Theory]
    [InlineData("en", "In 2023 Joe Biden visited Iran.", "joe-biden", "")]
    [InlineData("en", "In 2023 Joe Biden visited Iran.", "iran", "SG182")]
    [InlineData("vi", "Năm 2023, Mỹ và Iran đã họp tại Iran.", "us iran", "")]
    public void Where_it_was_takes_no_part_by_that(string language, string text, string who, string code) =>
        Assert.Equal(code, string.Join(' ', Refused(language, text, who, "Iran").Select(one => one.Code)));

    [Theory]
    [InlineData("en", "Joe Biden praised Xi Jinping, who visited Stane in 2023.", "xi-jinping", "Agrees")]
    [InlineData("en", "Joe Biden praised Xi Jinping, who visited Stane in 2023.", "joe-biden", "Open")]
    [InlineData("en", "Joe Biden, who won the Stane Cup in 2023, had lost 7 games against Xi Jinping.", "joe-biden", "Agrees")]
    [InlineData("en", "Joe Biden, who won the Stane Cup in 2023, had lost 7 games against Xi Jinping.", "xi-jinping", "Open")]
    [InlineData("en", "In 2023 Joe Biden urged Xi Jinping to close the port.", "joe-biden", "Agrees")]
    [InlineData("en", "In 2023 Joe Biden urged Xi Jinping to close the port.", "xi-jinping", "Open")]
    [InlineData("en", "In 2023 Joe Biden called on the Pentagon to close the port.", "us-dod", "Open")]
    [InlineData("en", "In 2023 Joe Biden met Xi Jinping to close the port.", "xi-jinping", "Agrees")]
    [InlineData("en", "Joe Biden, who met Xi Jinping in 2023, was late.", "xi-jinping", "Agrees")]
    [InlineData("en", "In 2023 Joe Biden opened a mill, which Xi Jinping built.", "joe-biden", "Agrees")]
    [InlineData("en", "In 2023 Joe Biden opened a mill, which Xi Jinping built.", "xi-jinping", "Open")]
    [InlineData("en", "Joe Biden left the talks in 2023, nine days after Xi Jinping was attacked.", "joe-biden", "Agrees")]
    [InlineData("en", "Joe Biden left the talks in 2023, nine days after Xi Jinping was attacked.", "xi-jinping", "Open")]
    [InlineData("vi", "Năm 2023, Mỹ mở cửa nhà máy mà Nga đặt ra.", "us", "Agrees")]
    [InlineData("vi", "Năm 2023, Mỹ mở cửa nhà máy mà Nga đặt ra.", "russia", "Open")]
    [InlineData("vi", "Mỹ sẽ đàm phán với Nga năm 2023, theo thông báo hôm nay của Lầu Năm Góc.", "us-dod", "Failed")]
    [InlineData("vi", "Mỹ sẽ đàm phán với Nga năm 2023, theo thông báo hôm nay của Lầu Năm Góc.", "russia", "Agrees")]
    public void Whoever_is_named_apart_from_the_date_may_have_taken_part(string language, string text, string who, string result)
    {
        var happening = EventRulesTests.Event("2023", EventStatus.Reported, Make.Evidence(text)) with { Participants = [new(Make.At("us"), null, null), new(Make.At(who), null, null)] };
        var ledger = World.Check(EventRules.Check, happening, Make.Article(text, language)).Ledger;
        Assert.Equal(result, ledger.Last(entry => entry.Kind == CheckKind.Participant).Result.ToString());
    }

    [Theory]
    [InlineData("en", "In 2023 Joe Biden praised the show, pledging a quick answer from Xi Jinping.", "joe-biden xi-jinping", "Agrees Open")]
    [InlineData("en", "In 2023 Joe Biden left a bag at the flat of his old friend Xi Jinping.", "joe-biden xi-jinping", "Agrees Open")]
    [InlineData("en", "In 2023 Joe Biden paid a fine over charges that his firm shipped parts to Iran.", "joe-biden iran", "Agrees Open")]
    [InlineData("en", "In 2023 Joe Biden met Xi Jinping in the United States (US).", "joe-biden us", "Agrees Open")]
    [InlineData("en", "In 2023 the United States (US) met Xi Jinping.", "us xi-jinping", "Agrees Agrees")]
    [InlineData("en", "In 2023 Joe Biden paid a fine to Iran.", "joe-biden iran", "Agrees Agrees")]
    [InlineData("en", "In 2023 Joe Biden came with his old friend Xi Jinping.", "joe-biden xi-jinping", "Agrees Agrees")]
    [InlineData("en", "In his speech Joe Biden opened the year 2023.", "joe-biden", "Agrees")]
    [InlineData("en", "In 2023 Joe Biden flew to Stane at the invitation of President Xi Jinping.", "joe-biden xi-jinping", "Agrees Open")]
    [InlineData("en", "In 2023 Joe Biden stood trial for the loss of their youngest dog, Wang Yi.", "joe-biden wang-yi", "Agrees Open")]
    [InlineData("en", "In 2023 Russia beat Iran; China lost to NATO, with a late try from Joe Biden.", "russia iran", "Agrees Agrees")]
    [InlineData("en", "In 2023 Russia beat Iran; China lost to NATO, with a late try from Joe Biden.", "china nato", "Agrees Agrees")]
    [InlineData("en", "In 2023 Russia beat Iran; China lost to NATO, with a late try from Joe Biden.", "russia nato", "Open Open")]
    [InlineData("en", "In 2023 Russia played against Iran.", "russia iran", "Agrees Agrees")]
    [InlineData("vi", "Năm 2023, Nga thắng Iran; Mỹ thua NATO.", "russia iran", "Agrees Agrees")]
    [InlineData("vi", "Năm 2023, Nga thắng Iran; Mỹ thua NATO.", "russia nato", "Open Open")]
    [InlineData("vi", "Năm 2023, ông Joe Biden tới Stane theo lời mời của Chủ tịch Tập Cận Bình.", "joe-biden xi-jinping", "Agrees Open")]
    [InlineData("vi", "Năm 2023, ông Joe Biden tới Stane cùng Chủ tịch Tập Cận Bình.", "joe-biden xi-jinping", "Agrees Agrees")]
    [InlineData("vi", "Tại Stane, ông Joe Biden gặp ông Vương Nghị. ‖ Cũng trong năm 2023, ông Joe Biden gặp ông Tập Cận Bình.", "joe-biden wang-yi", "Agrees Agrees")]
    [InlineData("vi", "Tại Stane, ông Joe Biden gặp ông Vương Nghị. ‖ Cùng ngày 1/2/2023, ông Joe Biden gặp ông Tập Cận Bình.", "joe-biden xi-jinping", "Agrees Open")]
    [InlineData("vi", "Nhà Trắng cho biết Nga năm 2023 phóng 40 tên lửa.", "white-house", "Open")]
    [InlineData("vi", "Nhà Trắng cho biết Nga năm 2023 phóng 40 tên lửa.", "russia", "Agrees")]
    public void Whoever_is_only_named_may_have_no_part(string language, string text, string who, string results)
    {
        var quotes = text.Split(" ‖ ");
        var happening = EventRulesTests.Event("2023", EventStatus.Reported, [.. quotes.Select(quote => Make.Evidence(quote))]) with
        {
            Place = quotes.Length > 1 ? Make.Text("Stane", language) : null,
            Participants = [.. who.Split(' ').Select(id => new Participant(Make.At(id), null, null))],
        };
        var ledger = World.Check(EventRules.Check, happening, Make.Article(string.Join(' ', quotes), language)).Ledger;
        Assert.Equal(results, string.Join(' ', ledger.Where(entry => entry.Kind == CheckKind.Participant).Select(entry => entry.Result)));
    }

    [Theory]
    [InlineData("en", "In 2023 plans for a new hall were found in a bin.", "hall", "Open")]
    [InlineData("en", "In 2023 plans were found in a new hall.", "hall", "Agrees")]
    [InlineData("en", "In 2023 Joe Biden, 80, of Stane, was fined.", "Stane", "Open")]
    [InlineData("en", "In 2023 Joe Biden, a resident of Stane, was fined.", "Stane", "Open")]
    [InlineData("en", "In 2023 Joe Biden was fined in Stane.", "Stane", "Agrees")]
    [InlineData("en", "In 2023 there was a fire at the port of Stane.", "Stane", "Agrees")]
    [InlineData("vi", "Năm 2023, công an bắt ông Joe Biden (80 tuổi, trú tỉnh Cồn Lau).", "tỉnh Cồn Lau", "Open")]
    [InlineData("vi", "Năm 2023, công an bắt ông Joe Biden (80 tuổi, quê tỉnh Cồn Lau) tại Bến Dừa.", "Cồn Lau", "Open")]
    [InlineData("vi", "Năm 2023, công an bắt ông Joe Biden (80 tuổi, quê tỉnh Cồn Lau) tại Bến Dừa.", "Bến Dừa", "Agrees")]
    public void Where_somebody_lives_or_what_something_is_for_is_no_place(string language, string text, string place, string result)
    {
        var happening = EventRulesTests.Event("2023", EventStatus.Reported, Make.Evidence(text)) with { Place = Make.Text(place, language) };
        var ledger = World.Check(EventRules.Check, happening, Make.Article(text, language)).Ledger;
        Assert.Equal(result, ledger.Single(entry => entry.Kind == CheckKind.EventPlace).Result.ToString());
    }

    [Theory]
    [InlineData("Nga công bố đơn hàng của Liên đoàn Nhà khoa học", "")]
    [InlineData("Nga công bố đơn hàng của Liên đoàn Nhà khoa học Mỹ", "")]
    [InlineData("Nga công bố đơn hàng", "SG182")]
    public void In_an_announcement_the_title_may_have_others_take_part(string title, string code)
    {
        const string text = "Năm 2023, Nga cho biết đã nhận đơn hàng từ Liên đoàn Nhà khoa học Mỹ.";
        var happening = EventRulesTests.Event("2023", EventStatus.Reported, Make.Evidence(text)) with
        {
            Title = Make.Text(title, "vi"),
            Participants = [new(Make.At("russia"), null, null), new(Make.At("fas"), null, null)],
        };
        var found = World.Check(EventRules.Check, happening, Make.Article(text, "vi"));
        Assert.Equal(code, string.Join(' ', found.Diagnostics.Where(one => one.Severity == Severity.Error).Select(one => one.Code)));
    }

    [Theory]
    [InlineData("Ông Joe Biden cho biết sau khi gặp Tập Cận Bình năm 2023, ông đã về.", "joe-biden xi-jinping", "")]
    [InlineData("Ông Joe Biden cho biết sau khi Nga gặp Tập Cận Bình năm 2023, ông đã về.", "joe-biden xi-jinping", "SG182")]
    public void Whoever_tells_what_he_did_himself_has_others_take_part(string text, string who, string code) =>
        Assert.Equal(code, string.Join(' ', Refused("vi", text, who, place: null).Select(one => one.Code)));

    [Theory]
    [InlineData("vi", "Nga và Iran đàm phán ở Trung Quốc. Hai bên ký thỏa thuận năm 2023.", "Hai bên ký thỏa thuận năm 2023.", "russia iran", "")]
    [InlineData("vi", "Nga và Iran đàm phán ở Trung Quốc. Hai bên ký thỏa thuận năm 2023.", "Hai bên ký thỏa thuận năm 2023.", "china", "SG147")]
    [InlineData("vi", "Nga và Iran đàm phán ở Trung Quốc. Thỏa thuận được ký năm 2023.", "Thỏa thuận được ký năm 2023.", "russia", "SG147")]
    [InlineData("vi", "Ông Joe Biden gặp ông Tập Cận Bình. Hai nhà lãnh đạo ký thỏa thuận năm 2023.", "Hai nhà lãnh đạo ký thỏa thuận năm 2023.", "joe-biden xi-jinping", "")]
    [InlineData("vi", "Ông Joe Biden, Nga và Iran đàm phán. Hai bên ký thỏa thuận năm 2023.", "Hai bên ký thỏa thuận năm 2023.", "joe-biden", "SG147")]
    [InlineData("en", "Russia and Iran held talks. The two sides signed a treaty in 2023.", "The two sides signed a treaty in 2023.", "russia iran", "")]
    [InlineData("en", "Russia and Iran held talks. The two sides signed a treaty in 2023.", "The two sides signed a treaty in 2023.", "china", "SG147")]
    public void Two_whom_the_sentence_before_names_may_be_meant_together(string language, string text, string quote, string who, string code)
    {
        var happening = EventRulesTests.Event("2023", EventStatus.Reported, Make.Evidence(quote)) with
        {
            Participants = [.. who.Split(' ').Select(id => new Participant(Make.At(id), null, null))],
        };
        var found = World.Check(EventRules.Check, happening, Make.Article(text, language)).Diagnostics;
        Assert.Equal(code, string.Join(' ', found.Where(one => one.Severity == Severity.Error).Select(one => one.Code)));
    }

    [Theory]
    [InlineData("Ông Joe Biden cho biết dự kiến sẽ hội đàm với Tập Cận Bình năm 2024.", "joe-biden xi-jinping", "")]
    [InlineData("Ông Joe Biden cho biết Nga sẽ hội đàm với Tập Cận Bình năm 2024.", "joe-biden xi-jinping", "SG182")]
    public void Whoever_tells_of_a_plan_of_his_own_has_others_take_part(string text, string who, string code)
    {
        var happening = EventRulesTests.Event("2024", EventStatus.Planned, Make.Evidence(text)) with
        {
            Participants = [.. who.Split(' ').Select(id => new Participant(Make.At(id), null, null))],
        };
        var found = World.Check(EventRules.Check, happening, Make.Article(text, "vi", "2023-11-08")).Diagnostics;
        Assert.Equal(code, string.Join(' ', found.Where(one => one.Severity == Severity.Error).Select(one => one.Code)));
    }

    [Theory]
    [InlineData("said", "Năm 2023, Nhà Trắng tuyên bố Mỹ sẽ không đàm phán với Nga.", "white-house russia", null)]
    [InlineData("source", "Năm 2023, Nga và Iran đã tập trận, theo Lầu Năm Góc.", "russia us-dod", null)]
    [InlineData("place", "Năm 2023, ông Joe Biden đã thăm Iran.", "joe-biden iran", "Iran")]
    [InlineData("suspicion", "Năm 2023, Mỹ bắn rơi một khinh khí cầu bị nghi ngờ là do thám của Trung Quốc.", "us china", null)]
    public Task The_refusal_says_how_the_words_name_it(string how, string text, string who, string? place) =>
        Verify(DiagnosticPrinter.Print(Assert.Single(Refused("vi", text, who, place))), @case: how);

    private static IEnumerable<Diagnostic> Refused(string language, string text, string who, string? place)
    {
        var happening = EventRulesTests.Event("2023", EventStatus.Reported, Make.Evidence(text)) with
        {
            Place = place is null ? null : Make.Text(place, language),
            Participants = [.. who.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(id => new Participant(Make.At(id), null, null))],
        };
        return World.Check(EventRules.Check, happening, Make.Article(text, language)).Diagnostics.Where(one => one.Severity == Severity.Error);
    }
}
