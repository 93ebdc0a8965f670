using SiteGen.Check.Texts;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Tests.Tools;
using SiteGen.Text;
using static SiteGen.Tests.Tools.Verifier;

namespace SiteGen.Tests.Check.Texts;

public sealed class FaithfulWordsTests
{
    [Theory]
    [InlineData("vi", "Theo bộ này, các cuộc đàm phán có thể diễn ra trước hội nghị vào tháng sau.", "Đàm phán có thể diễn ra trước hội nghị.", "Đàm phán diễn ra trước hội nghị.")]
    [InlineData("vi", "Đàm phán có thể diễn ra trước kế hoạch tổ chức hội nghị thượng đỉnh.", "Đàm phán có thể diễn ra trước hội nghị thượng đỉnh.", "Đàm phán diễn ra trước hội nghị thượng đỉnh.")]
    [InlineData("vi", "Quân đội bắn rơi một khinh khí cầu bị nghi ngờ là do thám của nước láng giềng.", "Quân đội bắn rơi khinh khí cầu bị nghi do thám của nước láng giềng.", "Quân đội bắn rơi khinh khí cầu do thám của nước láng giềng.")]
    [InlineData("vi", "Bộ này từ chối tham gia vào các cuộc đàm phán về mực nước sông.", "Bộ này không tham gia đàm phán về mực nước.", "Bộ này tham gia đàm phán về mực nước.")]
    [InlineData("vi", "Các chi tiết của thỏa thuận vẫn chưa được quyết định.", "Chi tiết chưa được quyết định.", "Chi tiết được quyết định.")]
    [InlineData("vi", "Các ca tử vong ghi nhận ở miền Nam, chưa có ca tử vong ghi nhận ở miền Bắc.", "Chưa có ca tử vong ghi nhận ở miền Bắc.", "Có ca tử vong ghi nhận ở miền Bắc.")]
    [InlineData("vi", "Hội đồng hoãn bầu cử mà không đưa ra bất cứ lý do nào.", "Hội đồng không đưa ra lý do.", "Hội đồng đưa ra lý do cho việc hoãn.")]
    [InlineData("vi", "Hai bên muốn mở lại cửa khẩu phía bắc trong năm nay.", "Hai bên mong mở lại cửa khẩu phía bắc.", "Hai bên mở lại cửa khẩu phía bắc.")]
    [InlineData("vi", "Nếu mực nước tiếp tục giảm, nhà máy đóng cửa.", "Nhà máy đóng cửa nếu mực nước tiếp tục giảm.", "Nhà máy đóng cửa, mực nước tiếp tục giảm.")]
    [InlineData("en", "The ministry said that the talks may take place before the summit.", "The talks might take place before the summit.", "The talks take place before the summit.")]
    [InlineData("en", "The navy followed a ship suspected of smuggling weapons to the islands.", "A ship allegedly smuggling weapons was followed.", "A ship smuggling weapons was followed.")]
    [InlineData("en", "The ministry said that it will not publish the full report.", "The ministry refuses to publish the full report.", "The ministry will publish the full report.")]
    [InlineData("vi", "Ông nói bến phà Lãng sẽ mở lại vào năm sau.", "Bến phà Lãng sẽ mở lại.", "Bến phà Lãng mở lại.")]
    [InlineData("en", "She said that classes would not grow.", "Classes would not grow.", "Classes would grow.")]
    [InlineData("en", "Officials said that the bridge could collapse under heavy trucks.", "The bridge is at risk: it could collapse under trucks.", "The bridge collapsed under trucks. It collapses under heavy trucks.")]
    [InlineData("en", "Kelva denied that it had sunk the grain ships.", "Kelva denied that it had sunk the grain ships.", "It had sunk the grain ships.")]
    [InlineData("vi", "Kelva phủ nhận đã đánh chìm tàu chở gạo.", "Kelva phủ nhận đánh chìm tàu chở gạo.", "Kelva đánh chìm tàu chở gạo.")]
    [InlineData("en", "The minister doubts that the old bridge is safe.", "It is doubtful that the old bridge is safe.", "The old bridge is safe.")]
    [InlineData("en", "She said the fire probably destroyed the eastern mill.", "The fire probably destroyed the eastern mill.", "The fire destroyed the eastern mill.")]
    [InlineData("en", "Astronomers found stars in the Milky Way, but they likely didn't originate there.", "The stars likely did not originate in the Milky Way.", "The stars originate in the Milky Way.")]
    [InlineData("vi", "Theo bà Lam, nếu mưa tiếp, đập sẽ vỡ.", "Nếu mưa tiếp, đập sẽ vỡ.", "Đập sẽ vỡ.")]
    [InlineData("en", "If the rain goes on, the old dam will break.", "The old dam will break if the rain goes on.", "The old dam will break.")]
    [InlineData("vi", "Bà Lam không tin rằng đập đã nứt.", "Đập chưa nứt, theo bà Lam.", "Đập đã nứt.")]
    [InlineData("vi", "Chưa ai xác nhận đập đã nứt.", "Chưa có xác nhận rằng đập đã nứt.", "Đập đã nứt.")]
    [InlineData("vi", "Nếu đập vỡ, theo bà Lam, các hộ sẽ mất nhà.", "Nếu đập vỡ, các hộ sẽ mất nhà.", "Các hộ sẽ mất nhà.")]
    public void What_a_quote_denies_suspects_or_leaves_possible_its_text_does_too(string language, string quote, string faithful, string faithless)
    {
        Assert.Empty(Codes(language, quote, Drafts.Claim(quote, (language, faithful))));
        Assert.Equal(["SG177"], Codes(language, quote, Drafts.Claim(quote, (language, faithless))));
    }

    [Theory]
    [InlineData("en", "The historian said the archive has never before been opened to visitors.", "The archive has never been opened to visitors before.", "The archive has been opened to visitors before.", true)]
    [InlineData("en", "Rosa Keel said the old pier should be listed as not safe because of its rusty bolts.", "The old pier should be listed as unsafe because of its rusty bolts.", "The old pier should be listed as safe in spite of its rusty bolts.", false)]
    [InlineData("en", "Nobody has measured the two glaciers together, the team said.", "No one has measured the two glaciers together.", "Two teams have measured both glaciers together.", false)]
    [InlineData("en", "The report said the harbour was dredged to full depth last spring.", "The harbour was dredged to full depth.", "The harbour was not dredged to full depth.", true)]
    [InlineData("en", "The harbour was dredged to full depth by the navy.", "The navy dredged the harbour to full depth.", "The harbour was not dredged to full depth.", true)]
    [InlineData("en", "The committee approved the budget for the northern schools.", "The committee approved the budget for the schools.", "The committee never approved the budget for the schools.", true)]
    [InlineData("en", "The committee approved the budget for the northern schools.", "The committee backed the budget for the northern schools.", "The committee refused to approve the budget for the schools.", false)]
    [InlineData("vi", "Ông Lâm nói dàn nhạc đã biểu diễn xuất sắc tối qua.", "Dàn nhạc biểu diễn xuất sắc.", "Dàn nhạc đã không biểu diễn xuất sắc.", true)]
    [InlineData("vi", "Nhà máy xử lý nước thải hoạt động ổn định, theo bà Hoa.", "Nhà máy xử lý nước thải hoạt động ổn định.", "Nhà máy xử lý nước thải hoạt động chưa ổn định.", true)]
    [InlineData("vi", "Trường này chưa mở lớp buổi tối cho công nhân khu chế xuất.", "Trường chưa mở lớp buổi tối cho công nhân.", "Trường mở nhiều lớp buổi tối miễn phí cho công nhân.", false)]
    public void A_denial_is_neither_dropped_nor_added(string language, string quote, string faithful, string faithless, bool isStated)
    {
        Assert.Empty(Codes(language, quote, Drafts.Claim(quote, (language, faithful))));
        var problem = Assert.Single(Drafts.Check(FaithfulWords.Check, Make.Article(quote, language), Drafts.Claim(quote, (language, faithless))));
        Assert.Equal(("SG177", isStated ? Severity.Error : Severity.Warning), (problem.Code, problem.Severity));
    }

    [Theory]
    [InlineData("en", "The mayor said that the city will not sell the old tram depot.", "The city refuses to sell the old tram depot.")]
    [InlineData("en", "The mayor said the city does not have funds for the tram depot.", "The city lacks funds for the tram depot.")]
    [InlineData("en", "The ferry cannot cross the strait in a storm.", "The ferry is unable to cross the strait in a storm.")]
    [InlineData("en", "He said he did not take the documents home.", "He denies taking the documents home.")]
    [InlineData("en", "The pump does not deliver enough water to the village.", "The pump fails to deliver enough water to the village.")]
    [InlineData("en", "She left the hearing and did not answer the question.", "She left the hearing without answering the question.")]
    [InlineData("en", "The city refuses to sell the old tram depot.", "The city will not sell the old tram depot.")]
    [InlineData("en", "The city lacks funds for the tram depot.", "The city does not have funds for the tram depot.")]
    [InlineData("en", "The pump failed to deliver water to the village.", "The pump did not deliver water to the village.")]
    [InlineData("en", "The minister skipped the vote on the northern dam.", "The minister did not vote on the northern dam.")]
    [InlineData("en", "Keel was too tired to play the second half.", "Keel did not play the second half.")]
    [InlineData("en", "Keel left the stadium before the team played the second half.", "Keel did not play the second half.")]
    [InlineData("en", "The team won the cup for the first time in its history.", "The team had never won the cup in its history.")]
    [InlineData("en", "The team last won the cup in a small stadium.", "The team has not won the cup since then.")]
    [InlineData("en", "The plan remains to be approved by the northern council.", "The plan has not been approved by the northern council.")]
    [InlineData("en", "The bridge nearly fell into the river.", "The bridge did not fall into the river.")]
    [InlineData("en", "The doctor no longer works at the village clinic.", "The doctor worked at the village clinic.")]
    [InlineData("en", "The council isn’t selling the tram depot.", "The council isn't selling the tram depot.")]
    [InlineData("en", "The court cleared the nurse, saying she was not guilty of fraud.", "The court found the nurse innocent of fraud.")]
    [InlineData("en", "The dam held, the engineer said, and nobody was hurt.", "The dam held and there were no injuries.")]
    [InlineData("en", "The road stays closed to trucks.", "The road is not open to trucks.")]
    [InlineData("en", "There is little evidence that the pills cure colds.", "There is no good evidence that the pills cure colds.")]
    [InlineData("en", "Only members may enter the archive.", "Those who are not members may not enter the archive.")]
    [InlineData("vi", "Thành phố sẽ không bán bến xe cũ cho công ty này.", "Thành phố từ chối bán bến xe cũ cho công ty này.")]
    [InlineData("vi", "Thành phố từ chối bán bến xe cũ cho công ty này.", "Thành phố không bán bến xe cũ cho công ty này.")]
    [InlineData("vi", "Ông bác bỏ việc mình nhận tiền của nhà thầu.", "Ông nói mình không nhận tiền của nhà thầu.")]
    [InlineData("vi", "Ông nói mình không nhận tiền của nhà thầu.", "Ông phủ nhận việc nhận tiền của nhà thầu.")]
    [InlineData("vi", "Bệnh viện huyện thiếu thuốc gây mê cho các ca mổ.", "Bệnh viện huyện không đủ thuốc gây mê cho các ca mổ.")]
    [InlineData("vi", "Bệnh viện huyện không có thuốc gây mê cho các ca mổ.", "Bệnh viện huyện thiếu thuốc gây mê cho các ca mổ.")]
    [InlineData("vi", "Tuyến phà chẳng chạy vào ban đêm.", "Tuyến phà không chạy vào ban đêm.")]
    [InlineData("vi", "Cầu mới chưa được thông xe vào ban đêm.", "Cầu mới không được thông xe vào ban đêm.")]
    [InlineData("vi", "Đây là lần đầu đội bóng này vào chung kết giải vùng.", "Đội bóng này chưa từng vào chung kết giải vùng.")]
    [InlineData("vi", "Đội bóng này chưa từng vào chung kết giải vùng.", "Đây là lần đầu đội bóng này vào chung kết giải vùng.")]
    [InlineData("vi", "Cầu bị đóng không phải vì lũ mà vì tai nạn xe tải.", "Cầu bị đóng vì tai nạn xe tải.")]
    [InlineData("vi", "Bảo tàng hoãn mở cửa phòng tranh phía đông.", "Bảo tàng chưa mở cửa phòng tranh phía đông.")]
    [InlineData("vi", "Giá gạo tăng liên tục trong nhiều tuần.", "Giá gạo tăng không ngừng trong nhiều tuần.")]
    [InlineData("vi", "Nhiều người dân tham gia trồng rừng ven biển.", "Không ít người dân tham gia trồng rừng ven biển.")]
    [InlineData("vi", "Suýt nữa tàu đâm vào cầu phía đông.", "Tàu không đâm vào cầu phía đông.")]
    [InlineData("vi", "Trận đấu kết thúc trước khi đội khách ghi bàn.", "Đội khách không ghi bàn trong trận đấu.")]
    [InlineData("vi", "Dàn nhạc không chỉ biểu diễn xuất sắc mà còn kể chuyện.", "Dàn nhạc biểu diễn xuất sắc và kể chuyện.")]
    public void A_paraphrase_may_deny_in_other_words(string language, string quote, string text) =>
        Assert.Empty(Codes(language, quote, Drafts.Claim(quote, (language, text))));

    [Theory]
    [InlineData("The bridge was not closed by the flood but by the police.", "The police closed the bridge.")]
    [InlineData("The museum did not open until May because of the flood.", "The museum opened in May because of the flood.")]
    [InlineData("The team had never won the cup in its history.", "The team won the cup for the first time in its history.")]
    public void What_a_denial_leaves_in_part_is_no_error(string quote, string text) => Assert.All(
        Drafts.Check(FaithfulWords.Check, Make.Article(quote, "en"), Drafts.Claim(quote, ("en", text))),
        problem => Assert.Equal(Severity.Warning, problem.Severity));

    [Theory]
    [InlineData("The clerks don't seem to be able to get the simple tables right.", "The clerks cannot get the simple tables right.", 0)]
    [InlineData("The clerks don't seem to be able to get the simple tables right.", "The clerks do not get the simple tables right.", 1)]
    [InlineData("The clerks seem to be able to get the simple tables right.", "The clerks get the simple tables right.", 2)]
    public void How_things_only_seem_behind_a_denial_is_warned_of(string quote, string text, int severity) =>
        Assert.Equal(
            severity,
            Drafts.Check(FaithfulWords.Check, Make.Article(quote, "en"), Drafts.Claim(quote, ("en", text))).Select(problem => problem.Severity == Severity.Error ? 2 : 1).DefaultIfEmpty(0).Max());

    [Theory]
    [InlineData("vi", "Trung Quốc hiện có hơn 500 đầu đạn trong kho và có thể sẽ có hơn 1.000 đầu đạn vào năm 2030.", "Trung Quốc có hơn 500 đầu đạn trong kho.")]
    [InlineData("vi", "Bộ này cho biết hai nước sẽ tham vấn về kiểm soát biên giới, cũng như tổ chức các cuộc họp riêng.", "Ngoài các cuộc tham vấn, hai nước tổ chức các cuộc họp riêng.")]
    [InlineData("vi", "Hội nghị về không phổ biến vũ khí đã bế mạc.", "Hội nghị về phổ biến vũ khí và không phổ biến vũ khí bế mạc.")]
    [InlineData("en", "The country has 500 ships, and may have 1,000 ships by 2030.", "The country has 500 ships.")]
    [InlineData("en", "The ferry sank, but the captain was not hurt.", "The ferry sank with its captain.")]
    [InlineData("vi", "Bến phà mở lại, nhưng cầu sẽ không mở lại.", "Bến phà mở lại.")]
    [InlineData("en", "The bridge was closed on May 6 after heavy rain fell.", "The bridge was closed after heavy rain fell.")]
    [InlineData("en", "We have not detected this type of merger before.", "This type of merger has not been detected before.")]
    [InlineData("vi", "Quan chức giải thích do khu vực vào mùa mưa nên dịch ngày càng nghiêm trọng.", "Do mùa mưa, dịch ngày càng nghiêm trọng.")]
    public void Words_of_another_clause_ask_nothing(string language, string quote, string text) => Assert.Empty(Codes(language, quote, Drafts.Claim(quote, (language, text))));

    [Theory]
    [InlineData("có thể diễn ra", "Talks may be held.", "Talks will be held.")]
    [InlineData("sẽ diễn ra", "Talks will be held.", "Talks were held.")]
    [InlineData("chưa diễn ra", "Talks have yet to be held.", "Talks have been held.")]
    [InlineData("không bàn về phổ biến vũ khí", "Talks do not touch on non-proliferation.", "Talks touch on non-proliferation.")]
    [InlineData("bị nghi ngờ là giả", "The talks are suspected to be a sham.", "The talks are a sham.")]
    [InlineData("không bị giới hạn về thời gian", "Talks are unconstrained in time.", "Talks are constrained in time.")]
    public void A_text_in_another_language_says_what_its_counterpart_says(string words, string faithful, string faithless)
    {
        var quote = $"Theo bộ này, các cuộc đàm phán {words}.";
        var own = ("vi", $"Các cuộc đàm phán {words}.");

        Assert.Empty(Codes("vi", quote, Drafts.Claim(quote, own, ("en", faithful))));
        Assert.Equal(["SG177"], Codes("vi", quote, Drafts.Claim(quote, own, ("en", faithless))));
    }

    [Theory]
    [InlineData("Các cuộc đàm phán có thể diễn ra.", "FaithfulText “có thể”")]
    [InlineData("Các cuộc đàm phán diễn ra.", "Failed SG177")]
    [InlineData("Đã có đàm phán.", "")]
    public void The_ledger_says_which_words_were_kept(string text, string expected)
    {
        const string Quote = "Theo bộ này, các cuộc đàm phán có thể diễn ra.";
        List<LedgerEntry> entries = [];
        Drafts.Check(
            (fact, context, log) =>
            {
                FaithfulWords.Check(fact, context, log);
                entries.AddRange(log.Entries);
            },
            Make.Article(Quote),
            Drafts.Claim(Quote, ("vi", text)));

        Assert.Equal(expected, string.Join(' ', entries.Where(entry => entry.Note.Key is NoteKey.FaithfulText or NoteKey.Failed)
            .Select(entry => $"{entry.Note.Key} {Print(entry.Note.Values[0].Value)}")));
    }

    private static string Print(NoteValue value) => value switch
    {
        NoteValue.Notes notes => string.Join(' ', notes.Items.Select(note => $"“{((NoteValue.Words)note.Values[0].Value).Text}”")),
        NoteValue.Plain plain => plain.Text,
        _ => "?",
    };

    [Fact]
    public void What_the_own_text_leaves_out_is_not_asked_of_the_other()
    {
        const string Quote = "Theo bộ này, các cuộc đàm phán có thể diễn ra trước hội nghị và giúp giảm căng thẳng.";

        Assert.Empty(Codes("vi", Quote, Drafts.Claim(Quote, ("vi", "Các cuộc đàm phán giúp giảm căng thẳng."), ("en", "The talks help to reduce tension."))));
    }

    [Theory]
    [InlineData("The talks may take place before the summit.", 0)]
    [InlineData("The talks take place before the summit.", 1)]
    public void A_translation_is_asked_as_a_whole(string translation, int warnings)
    {
        const string Quote = "các cuộc đàm phán có thể diễn ra trước hội nghị";
        var evidence = new Evidence { Source = Make.At("article"), Quote = Make.At(Quote), Translation = Make.Text(translation, "en") };

        Assert.Equal(warnings, Codes("vi", Quote, Drafts.Claim(Quote, ("vi", "Về các cuộc đàm phán.")) with { Evidence = [evidence] }).Count());
    }

    [Fact]
    public void Without_a_text_in_the_articles_language_the_translation_is_the_measure()
    {
        const string Quote = "các cuộc đàm phán có thể diễn ra trước hội nghị";
        var evidence = new Evidence { Source = Make.At("article"), Quote = Make.At(Quote), Translation = Make.Text("the talks may take place before the summit", "en") };

        Assert.Empty(Codes("vi", Quote, Drafts.Claim(Quote, ("en", "The talks could take place before the summit.")) with { Evidence = [evidence] }));
        Assert.Equal(["SG177"], Codes("vi", Quote, Drafts.Claim(Quote, ("en", "The talks take place before the summit.")) with { Evidence = [evidence] }));
    }

    [Fact]
    public void An_event_that_is_planned_says_so_by_its_status()
    {
        const string Quote = "Hai bên sẽ mở lại cửa khẩu phía bắc, chưa mở cửa khẩu phía nam xa xôi.";

        Assert.Empty(Codes("vi", Quote, Drafts.Event(Quote, EventStatus.Planned, ("vi", "Hai bên mở lại cửa khẩu phía bắc"))));
        Assert.Equal(["SG177"], Codes("vi", Quote, Drafts.Event(Quote, EventStatus.Reported, ("vi", "Hai bên mở lại cửa khẩu phía bắc"))));
        Assert.Equal(["SG177"], Codes("vi", Quote, Drafts.Event(Quote, EventStatus.Planned, ("vi", "Hai bên mở cửa khẩu phía nam xa xôi"))));
    }

    [Fact]
    public void Every_meaning_has_words_in_every_language() =>
        Assert.All(new[] { Vietnamese.Grammar, English.Grammar }, grammar => Assert.Equal(Enum.GetValues<Meaning>(), grammar.Prose.Meanings.Keys.Order()));

    [Theory]
    [InlineData("text", "Quân đội bắn rơi khinh khí cầu do thám của nước láng giềng.", "The military shot down a suspected spy balloon.")]
    [InlineData("translation", "Quân đội bắn rơi khinh khí cầu bị nghi ngờ là do thám của nước láng giềng.", "The military shot down a spy balloon.")]
    public Task The_message_marks_both_sides(string name, string vietnamese, string english)
    {
        const string Quote = "Quân đội bắn rơi một khinh khí cầu bị nghi ngờ là do thám của nước láng giềng.";
        var claim = Drafts.Claim(Quote, ("vi", vietnamese), ("en", english));

        return Verify(string.Concat(Drafts.Check(FaithfulWords.Check, Make.Article(Quote), claim).Select(DiagnosticPrinter.Print)), @case: name);
    }

    private static IEnumerable<string> Codes(string language, string article, Fact fact) => Drafts.Check(FaithfulWords.Check, Make.Article(article, language), fact).Select(problem => problem.Code);

    [Theory]
    [InlineData("en", "The minister said the northern towns were unaffected by the flood.", "The northern towns were unaffected by the flood.", "The northern towns were affected by the flood.")]
    [InlineData("en", "The minister said the northern towns were affected by the flood.", "The northern towns were affected by the flood.", "The northern towns were unaffected by the flood.")]
    [InlineData("en", "The engineer called the old bridge unsafe for heavy trucks.", "The old bridge is not safe for heavy trucks.", "The old bridge is safe for heavy trucks.")]
    [InlineData("en", "The engineer called the new tool harmless to young fish.", "The new tool is harmless to young fish.", "The new tool is harmful to young fish.")]
    [InlineData("en", "The court found the second vote illegal under the charter.", "The second vote was illegal under the charter.", "The second vote was legal under the charter.")]
    [InlineData("en", "The council said non-residents pay the harbour fee.", "Non-residents pay the harbour fee.", "Residents pay the harbour fee.")]
    [InlineData("vi", "Hội đồng nói khoản thu này là bất hợp pháp theo điều lệ.", "Khoản thu này không hợp pháp theo điều lệ.", "Khoản thu này là hợp pháp theo điều lệ.")]
    [InlineData("vi", "Hội đồng nói khoản thu này là hợp pháp theo điều lệ.", "Khoản thu này là hợp pháp theo điều lệ.", "Khoản thu này là bất hợp pháp theo điều lệ.")]
    [InlineData("vi", "Hội đồng nói con tàu vô hại với cá nhỏ ven bờ.", "Con tàu vô hại với cá nhỏ ven bờ.", "Con tàu có hại với cá nhỏ ven bờ.")]
    [InlineData("vi", "Hội đồng nói cuộc họp là phi chính thức giữa hai bên.", "Cuộc họp là phi chính thức giữa hai bên.", "Cuộc họp là chính thức giữa hai bên.")]
    public void A_word_is_not_turned_into_its_opposite(string language, string quote, string faithful, string faithless)
    {
        Assert.Empty(Codes(language, quote, Drafts.Claim(quote, (language, faithful))));
        Assert.Equal(["SG177"], Codes(language, quote, Drafts.Claim(quote, (language, faithless))));
    }

    [Theory]
    [InlineData("en", "The unaffected towns and the affected towns met on Monday.", "The affected towns and the unaffected towns met on Monday.")]
    [InlineData("en", "The council said members discovered the old harbour plan.", "Members covered the old harbour plan.")]
    public void Words_that_only_look_like_opposites_or_are_both_said_are_left_alone(string language, string quote, string text) =>
        Assert.Empty(Codes(language, quote, Drafts.Claim(quote, (language, text))));

    [Theory]
    [InlineData("vi", "Tập đoàn đã mời hãng luật lớn làm đại diện.", "Tập đoàn mời hãng luật lớn làm đại diện.", "Tập đoàn sẽ mời hãng luật lớn làm đại diện.")]
    [InlineData("vi", "Bà Hoa cho biết bà đã ban bố tình trạng khẩn cấp trong huyện.", "Bà đã ban bố tình trạng khẩn cấp trong huyện.", "Bà có thể ban bố tình trạng khẩn cấp trong huyện.")]
    [InlineData("vi", "Tập đoàn đã mời hãng luật lớn sẽ làm đại diện.", "Hãng luật lớn sẽ làm đại diện.", "Hãng luật lớn làm đại diện.")]
    [InlineData("vi", "Không có tháng nào chợ không giảm giá gạo.", "Tháng nào chợ cũng giảm giá gạo.", "Chợ không giảm giá gạo tháng nào.")]
    [InlineData("vi", "Đây không phải là lệnh cấm mà chỉ là lời khuyên của huyện.", "Đây chỉ là lời khuyên của huyện.", "Đây không phải là lời khuyên của huyện.")]
    [InlineData("vi", "Không có chuyện cảng lớn bị kiện tại tòa huyện.", "Không có chuyện cảng lớn bị kiện tại tòa huyện.", "Cảng lớn bị kiện tại tòa huyện.")]
    [InlineData("vi", "Kết quả bỏ phiếu ngày 8/11 vẫn giữ nguyên như cũ.", "Kết quả bỏ phiếu ngày 8/11 giữ nguyên.", "Kết quả bỏ phiếu ngày 23/11 giữ nguyên.")]
    public void A_text_neither_foresees_what_was_done_nor_lifts_one_denial_of_two(string language, string quote, string faithful, string faithless)
    {
        Assert.Empty(Codes(faithful));
        Assert.NotEmpty(Codes(faithless));

        IEnumerable<string> Codes(string text) => Drafts.Check((fact, context, log) =>
        {
            FaithfulWords.Check(fact, context, log);
            new NumberRule(context).Check(fact, log);
        }, Make.Article(quote, language), Drafts.Claim(quote, (language, text))).Select(problem => problem.Code);
    }
}
