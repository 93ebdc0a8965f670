using System.Collections.Immutable;
using SiteGen.Check;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Tests.Tools;
using SiteGen.Text;

namespace SiteGen.Tests.Check.Who;

/// <summary>The people and bodies of the two shipped articles, as the tests of speakers, roles and events know them.</summary>
internal static class World
{
    public static ImmutableArray<Person> People { get; } =
    [
        Make.Person("jens-stoltenberg", "Jens Stoltenberg", "Stoltenberg"),
        Make.Person("mallory-stewart", "Mallory Stewart") with { Roles = [Role("Trợ lý Ngoại trưởng")] },
        Make.Person("sun-xiaobo", "Tôn Hiểu Ba", "Sun Xiaobo"),
        Make.Person("wang-yi", "Vương Nghị", "Wang Yi") with { Roles = [Role("Ngoại trưởng")] },
        Make.Person("jake-sullivan", "Jake Sullivan"),
        Make.Person("joe-biden", "Joe Biden", "Biden"),
        Make.Person("xi-jinping", "Tập Cận Bình", "Xi Jinping"),
        Make.Person("daryl-kimball", "Daryl Kimball"),
    ];

    public static ImmutableArray<Organization> Organizations { get; } =
    [
        Make.Organization("us", "Mỹ", "Hoa Kỳ", "United States", "US") with { Type = Make.At(OrganizationType.State) },
        Make.Organization("china", "Trung Quốc", "China") with { Type = Make.At(OrganizationType.State) },
        Make.Organization("russia", "Nga", "Russia") with { Type = Make.At(OrganizationType.State) },
        Make.Organization("iran", "Iran") with { Type = Make.At(OrganizationType.State) },
        Make.Organization("north-korea", "Triều Tiên", "North Korea") with { Type = Make.At(OrganizationType.State) },
        Make.Organization("nato", "NATO"),
        Make.Organization("president-office", "the office of President Joe Biden"),
        Make.Organization("ccp", "Đảng Cộng sản Trung Quốc", "ĐCSTQ"),
        Make.Organization("china-daily", "China Daily") with { Type = Make.At(OrganizationType.Media) },
        Make.Organization("wsj", "Tạp chí Phố Wall", "WSJ", "The Wall Street Journal") with { Type = Make.At(OrganizationType.Media) },
        Make.Organization("china-mfa", "Bộ Ngoại giao Trung Quốc") with { PartOf = Make.At("china") },
        Make.Organization("us-state-dept", "Bộ Ngoại giao Mỹ") with { PartOf = Make.At("us") },
        Make.Organization("us-dod", "Lầu Năm Góc", "Bộ Quốc phòng Mỹ", "Pentagon") with { PartOf = Make.At("us") },
        Make.Organization("us-dept-energy", "Bộ Năng lượng Mỹ") with { PartOf = Make.At("us") },
        Make.Organization("us-nsc", "Hội đồng An ninh Quốc gia") with { PartOf = Make.At("us") },
        Make.Organization("white-house", "Nhà Trắng", "White House") with { PartOf = Make.At("us") },
        Make.Organization("biden-administration", "chính quyền Biden", "chính quyền Tổng thống Joe Biden") with { PartOf = Make.At("us") },
        Make.Organization("chinese-embassy", "Đại sứ quán Trung Quốc tại Washington") with { PartOf = Make.At("china") },
        Make.Organization("fas", "Liên đoàn Nhà khoa học Mỹ", "Federation of American Scientists"),
        Make.Organization("aca", "Hiệp hội Kiểm soát Vũ khí", "Arms Control Association"),
    ];

    public static Article Washington { get; } = Seed(
        "washington-meeting",
        "2023-11-06/2023-11-12",
        Make.Reads("Bộ Ngoại giao", "us-state-dept"),
        Make.Reads("Bộ Quốc phòng", "us-dod"),
        Make.Reads("Năng lượng", "us-dept-energy"));

    public static Article Wsj { get; } = Seed("wsj-consultations", "2023-10-30/2023-11-05", Make.Reads("Bắc Kinh", "china"));

    public static CheckContext Context(params Article[] articles) => new(new Project
    {
        Site = new() { File = Make.File("content/site.yaml"), Title = Make.Text("Site"), Description = Make.Text("Site"), Languages = Make.Ids("vi") },
        People = People,
        Organizations = Organizations,
        Articles = [Washington, Wsj, .. articles],
    });

    /// <summary>What the rule finds in a fact whose quotes stand in the articles.</summary>
    public static (ImmutableArray<Diagnostic> Diagnostics, IReadOnlyList<LedgerEntry> Ledger) Check<T>(Action<T, CheckContext, CheckLog> rule, T fact, params Article[] articles)
        where T : Fact
    {
        var context = Context(articles);
        foreach (var evidence in fact.AllEvidence)
        {
            context.Passages[evidence] = PassageOf(evidence, context.ArticleOf(evidence.Source!.Value)!.Article);
        }

        var bag = new DiagnosticBag();
        var log = new CheckLog(fact, bag);
        rule(fact, context, log);
        return (bag.Sorted(), log.Entries);
    }

    private static Passage PassageOf(Evidence evidence, Article article)
    {
        var parts = ImmutableArray.CreateBuilder<TextSpan>();
        var from = 0;
        foreach (var part in evidence.Quote.Value.Split(" […] "))
        {
            var start = article.Reading.IndexOf(part, from, StringComparison.Ordinal);
            Assert.True(start >= 0, $"the article has no \"{part}\"");
            parts.Add(new(start, start + part.Length));
            from = start + part.Length;
        }

        return new(article, parts.ToImmutable());
    }

    private static Role Role(string title) => new(Make.Text(title), null, null, null, [], Make.At(title).At);

    private static Article Seed(string id, string published, params Reading[] reads) =>
        Make.Article(File.ReadAllText(Path.Combine(Repository.Talks, "seeds", id + ".txt")), published: published, id: id, reads: reads);
}
