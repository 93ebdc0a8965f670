using SiteGen.Check.Accounts;
using SiteGen.Check.Who;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Tests.Tools;
using SiteGen.Text;
using static SiteGen.Tests.Check.Who.Claims;

namespace SiteGen.Tests.Check.Who;

/// <summary>Bits in quotation marks within reported words, studies that an outlet passes on, and offices by which an article calls somebody.</summary>
public sealed class QuotedBitsTests
{
    [Theory]
    [InlineData("en", "Jake Sullivan said that favours done in a “good old boys” club would not be borne.", "Favours would not be borne.", "Open")]
    [InlineData("en", "Jake Sullivan said footage was asked for by a “Dash Team” of 16 divers.", "A team of 16 divers asked for footage.", "Open")]
    [InlineData("en", "Jake Sullivan said that he was “deeply sorry” about the vote.", "He is “deeply sorry” about the vote.", "Agrees")]
    [InlineData("en", "Jake Sullivan said that the vote was “a lesson for every small town in the valley”.", "The vote was a lesson for small towns.", "Agrees")]
    [InlineData("en", "“No,” Jake Sullivan said.", "He refused.", "Agrees")]
    [InlineData("en", "Jake Sullivan said that favours would not be borne.", "Favours would not be borne.", "Failed")]
    [InlineData("vi", "Jake Sullivan nói đội “thần tốc” gồm 16 thợ lặn đã hỏi băng hình.", "Một đội 16 thợ lặn đã hỏi băng hình.", "Open")]
    [InlineData("vi", "Jake Sullivan nói ông “rất tiếc” về cuộc bỏ phiếu.", "Ông “rất tiếc” về cuộc bỏ phiếu.", "Agrees")]
    public void A_word_or_two_in_quotation_marks_make_no_direct_speech(string language, string text, string told, string result)
    {
        var claim = Claim(text, "article", Named("jake-sullivan")) with { Speech = Make.At(Speech.Direct), Text = Make.Text(told, language) };
        var ledger = World.Check(ClaimRules.Check, claim, Make.Article(text, language)).Ledger;
        Assert.Equal(result, ledger.Single(entry => entry.Kind == CheckKind.Speech).Result.ToString());
    }

    [Theory]
    [InlineData("vi", "Jake Sullivan nói kế hoạch này “vẫn chưa thật sự chắc chắn” và có thể đổi.", "Kế hoạch này “vẫn chưa thật sự chắc chắn”.", "Open")]
    [InlineData("vi", "Jake Sullivan nói kế hoạch này “vẫn chưa thật sự chắc chắn và còn đổi” và có thể hoãn.", "Kế hoạch vẫn chưa thật sự chắc chắn và còn đổi.", "Open")]
    [InlineData("vi", "Jake Sullivan nói kế hoạch này “vẫn chưa thật sự chắc chắn” và có thể đổi.", "Kế hoạch này có thể đổi.", "Agrees")]
    [InlineData("en", "Jake Sullivan said the plan is “not at all certain” and may well change in the spring.", "The plan is “not at all certain”.", "Open")]
    [InlineData("en", "Jake Sullivan said the plan is “not at all certain” and may well change in the spring.", "The plan may change in the spring.", "Agrees")]
    public void What_is_told_of_the_words_in_quotation_marks_is_not_indirect_for_certain(string language, string text, string told, string result)
    {
        var claim = Claim(text, "article", Named("jake-sullivan")) with { Speech = Make.At(Speech.Indirect), Text = Make.Text(told, language) };
        var ledger = World.Check(ClaimRules.Check, claim, Make.Article(text, language)).Ledger;
        Assert.Equal(result, ledger.Single(entry => entry.Kind == CheckKind.Speech).Result.ToString());
    }

    private const string Study = "The large study, published on Monday in a journal, found that tea is tied to a longer life, The Wall Street Journal reports.";

    [Theory]
    [InlineData("en", Study, "The large study", "wsj", "")]
    [InlineData("en", Study, "The small study", "wsj", "SG143")]
    [InlineData("en", Study, "The large study", "", "SG143")]
    [InlineData("en", "Tea is tied to a longer life, The Wall Street Journal reports.", "The large study", "wsj", "SG143")]
    [InlineData("en", "The large study of tea is dear, The Wall Street Journal reports.", "The large study", "wsj", "SG143")]
    [InlineData("vi", "Một nghiên cứu lớn cho thấy trà giúp sống lâu, WSJ đưa tin.", "Một nghiên cứu lớn", "wsj", "")]
    public void A_study_that_an_outlet_passes_on_speaks_itself(string language, string text, string unnamed, string via, string code)
    {
        var voice = new UnnamedVoice(Make.Text(unnamed, language), null, Make.At(unnamed).At);
        var claim = Claim(text, "article", voice) with { Via = via.Length == 0 ? [] : Make.Ids(via) };
        var found = World.Check(ClaimRules.Check, claim, Make.Article(text, language)).Diagnostics;
        Assert.Equal(code, string.Join(' ', found.Where(one => one.Severity == Severity.Error).Select(one => one.Code).Distinct()));
    }

    [Theory]
    [InlineData("en", "A ministry leader spoke. Jake Sullivan of the Stane Ministry agreed.", "A ministry leader", "")]
    [InlineData("en", "The ministry spoke. Jake Sullivan of the Stane Ministry agreed.", "The ministry", "SG169")]
    [InlineData("vi", "Lãnh đạo hiệp hội lên tiếng. Jake Sullivan của Hiệp hội Kiểm soát Vũ khí đồng ý.", "Lãnh đạo hiệp hội", "")]
    [InlineData("vi", "Riêng hiệp hội lên tiếng. Jake Sullivan của Hiệp hội Kiểm soát Vũ khí đồng ý.", "hiệp hội", "SG169")]
    public void An_office_at_a_body_is_a_persons(string language, string text, string words, string code)
    {
        var article = Make.Article(text, language, reads: Make.Reads(words, "jake-sullivan"));
        var context = new SiteGen.Check.CheckContext(new Project
        {
            Site = new() { File = Make.File("content/site.yaml"), Title = Make.Text("Site"), Description = Make.Text("Site"), Languages = Make.Ids("en") },
            People = World.People,
            Organizations = [.. World.Organizations, Make.Organization("stane-ministry", "Stane Ministry")],
            Articles = [article],
        });
        Assert.Equal(code, string.Join(' ', FarReadings.Check(context).Select(found => found.Code).Distinct()));
    }

    [Theory]
    [InlineData("en", "The co-chief executive, Jake Sullivan, came.", "chief executive", true)]
    [InlineData("en", "The co-chief executive, Jake Sullivan, came.", "co-chief executive", false)]
    [InlineData("en", "Kelva’s co-director, Jake Sullivan, came.", "director", true)]
    [InlineData("en", "The chief executive, Jake Sullivan, came.", "chief executive", false)]
    [InlineData("vi", "Đồng chủ tịch Jake Sullivan đã đến.", "chủ tịch", true)]
    [InlineData("vi", "Đồng chủ tịch Jake Sullivan đã đến.", "đồng chủ tịch", false)]
    public void Who_shares_an_office_holds_a_part_of_it(string language, string text, string title, bool isRefused)
    {
        var person = World.People.Single(person => person.Id == "jake-sullivan") with
        {
            Roles = [new(Make.Text(title, language), null, null, null, [Make.Evidence(text, "article")], Make.At(title).At)],
        };
        var found = World.Check(RoleRules.Check, person, Make.Article(text, language)).Diagnostics;
        Assert.Equal(isRefused, found.Any(one => one.Severity == Severity.Error));
    }
}
