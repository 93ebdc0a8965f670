using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Tests.Tools;
using static SiteGen.Tests.Tools.Verifier;

namespace SiteGen.Tests.Mutation;

/// <summary>Changes of single facts that the checks once let pass, each beside one that is as true as what stands there.</summary>
public sealed class ClosedHolesTests
{
    private static readonly MutatedProject Shipped = new(Repository.Talks);

    [Theory]
    [InlineData("people/wang-yi", "side: china", "side: us", "SG165")]
    [InlineData("people/jens-stoltenberg", "source: washington-meeting", "side: us\nsource: washington-meeting", "")]
    [InlineData("events/san-francisco-summit", "side: china", "side: us", "SG165")]
    [InlineData("claims/kimball-focus", "about: [consultations-planned", "about: [nato", "SG166")]
    [InlineData("claims/kimball-focus", "about: [consultations-planned", "about: [arms-control-association", "SG166")]
    [InlineData("claims/kimball-focus", "about: [consultations-planned", "about: [china, consultations-planned", "")]
    [InlineData("claims/leadership-refuses-talks", "speaker: article", "speaker: china", "")]
    [InlineData("claims/fierce-reaction", "speaker: article", "speaker: {unnamed: một quan chức}", "")]
    [InlineData("claims/presidents-strategic-stability", "speaker: [xi-jinping, joe-biden]", "speaker: [xi-jinping, joe-biden, jake-sullivan]", "SG140")]
    [InlineData("claims/us-officials-concern", "of: us", "of: us-dod", "SG140")]
    [InlineData("claims/official-talks-before-summit", "of: biden-administration", "of: us", "")]
    [InlineData("claims/white-house-not-formal", "speech: indirect", "speech: indirect\nvia: [jake-sullivan]", "SG148")]
    [InlineData("people/daryl-kimball", "name: Daryl Kimball", "name: Jake Sullivan\naliases: [Daryl Kimball]", "SG167")]
    [InlineData("people/daryl-kimball", "name: Daryl Kimball", "name: Ông Daryl Kimball\naliases: [Daryl Kimball]", "")]
    [InlineData("events/san-francisco-summit", "who: xi-jinping\n    side: china", "who: joe-biden\n    side: us", "SG168")]
    [InlineData("events/arms-control-meeting", "tuần này: 2023-11-06/2023-11-12", "tuần này: 2023-10-06/2023-10-12", "SG158")]
    [InlineData("events/arms-control-meeting", "tuần này: 2023-11-06/2023-11-12", "tuần này: 2023-11-06/2023-11-10", "")]
    [InlineData("people/wang-yi", "organization: china-mfa", "organization: russia", "SG145")]
    [InlineData("people/wang-yi", "organization: china-mfa", "organization: china", "")]
    [InlineData("people/wang-yi", "organization: china-mfa", "organization: china-mfa\n    from: 2013", "SG151")]
    [InlineData("people/jake-sullivan", "organization: us", "organization: us\n    from: 2021", "")]
    [InlineData("claims/kimball-focus", "speech: indirect", "speech: indirect\nsaid_on: 2023-10-30", "SG151")]
    [InlineData("claims/sullivan-strategic-stability", "said_on: 2021", "said_on: 2021-05", "SG152")]
    [InlineData("claims/kimball-focus", "speech: indirect", "speech: indirect\nvia: [nato]", "SG148")]
    [InlineData("claims/kimball-focus", "speech: indirect", "speech: indirect\nvia: [wsj]", "")]
    [InlineData("claims/fierce-reaction", "speech: indirect", "speech: direct", "SG144")]
    [InlineData("claims/stoltenberg-framework", "speech: direct", "speech: indirect", "SG144")]
    [InlineData("events/arms-control-meeting", "vi: Washington", "vi: Mallory Stewart", "SG153")]
    [InlineData("events/arms-control-meeting", "vi: Washington", "vi: Washington, Hoa Kỳ", "")]
    [InlineData("events/arms-control-meeting", "vi: Washington", "vi: Bộ Quốc phòng", "SG153")]
    [InlineData("people/joe-biden", "vi: Tổng thống", "vi: Tổng", "SG181")]
    [InlineData("people/jens-stoltenberg", "organization: nato", "organization: china", "SG145")]
    [InlineData("people/wang-yi", "organization: china-mfa", "organization: wsj", "SG145")]
    [InlineData("people/jake-sullivan", "vi: Cố vấn An ninh Quốc gia", "vi: Tổng thống", "SG145")]
    [InlineData("events/balloon-2023", "who: us", "who: china\n    role: {vi: bên mất, en: lost it}\n  - who: us", "SG182")]
    [InlineData("events/stoltenberg-remarks-2023", "who: jens-stoltenberg", "who: china\n  - who: jens-stoltenberg", "SG182")]
    [InlineData("events/stoltenberg-remarks-2023", "who: jens-stoltenberg", "who: nato\n  - who: jens-stoltenberg", "")]
    [InlineData("events/wang-yi-visit", "who: wang-yi", "who: us\n  - who: wang-yi", "SG182")]
    [InlineData("events/balloon-2023", "status: reported", "status: confirmed", "SG154")]
    [InlineData("events/pentagon-report-2023", "status: reported", "status: confirmed", "")]
    [InlineData("statistics/china-ahead-of-forecast", "kind: reported", "kind: estimated", "SG134")]
    [InlineData("statistics/us-nuclear-weapons", "kind: reported", "kind: estimated", "")]
    [InlineData("statistics/us-nuclear-weapons", "    reported_by: fas\n", "", "SG137")]
    [InlineData("statistics/years-since-last-talks", "    reported_by: article\n", "", "")]
    [InlineData("statistics/us-nuclear-weapons", "as_of: 2023", "as_of: 2023\n    stated_on: 2023-10", "SG136")]
    [InlineData("statistics/us-nuclear-weapons", "  vi: vũ khí hạt nhân", "  vi: tàu ngầm", "SG121")]
    [InlineData("statistics/years-since-last-talks", "as_of: 2023-11-06", "as_of: 2023-11-07", "SG135")]
    [InlineData("statistics/years-since-last-talks", "as_of: 2023-11-06", "as_of: 2023-11", "")]
    [InlineData("events/consultations-planned", "hai quốc gia: [us, china]", "hai quốc gia: [us, iran]", "SG169")]
    [InlineData("events/white-house-statement-2021", "vào thời điểm đó: 2021", "vào thời điểm đó: 2021-05", "SG173")]
    [InlineData("events/white-house-statement-2021", "status: reported", "status: planned", "SG154")]
    public void A_change_is_refused_just_where_it_says_something_else(string file, string was, string now, string code)
    {
        var errors = Refused(file, was, now).Where(problem => problem.Severity == Severity.Error).Select(problem => problem.Code).ToList();
        Assert.Equal(code, errors.Contains(code, StringComparer.Ordinal) ? code : string.Join(' ', errors));
    }

    [Theory]
    [InlineData("SG165", "people/wang-yi", "side: china", "side: us")]
    [InlineData("SG166", "claims/kimball-focus", "about: [consultations-planned", "about: [nato")]
    [InlineData("SG167", "people/daryl-kimball", "name: Daryl Kimball", "name: Jake Sullivan\naliases: [Daryl Kimball]")]
    [InlineData("SG168", "events/san-francisco-summit", "who: xi-jinping\n    side: china", "who: joe-biden\n    side: us")]
    [InlineData("SG158", "events/arms-control-meeting", "tuần này: 2023-11-06/2023-11-12", "tuần này: 2023-10-06/2023-10-12")]
    [InlineData("SG145", "people/wang-yi", "organization: china-mfa", "organization: russia")]
    [InlineData("SG151", "people/wang-yi", "organization: china-mfa", "organization: china-mfa\n    from: 2013")]
    [InlineData("SG152", "claims/sullivan-strategic-stability", "said_on: 2021", "said_on: 2021-05")]
    [InlineData("SG144", "claims/fierce-reaction", "speech: indirect", "speech: direct")]
    [InlineData("SG153", "events/arms-control-meeting", "vi: Washington", "vi: Mallory Stewart")]
    [InlineData("SG154", "events/balloon-2023", "status: reported", "status: confirmed")]
    [InlineData("SG134", "statistics/china-ahead-of-forecast", "kind: reported", "kind: estimated")]
    [InlineData("SG137", "statistics/us-nuclear-weapons", "    reported_by: fas\n", "")]
    [InlineData("SG136", "statistics/us-nuclear-weapons", "as_of: 2023", "as_of: 2023\n    stated_on: 2023-10")]
    [InlineData("SG121", "statistics/us-nuclear-weapons", "  vi: vũ khí hạt nhân", "  vi: tàu ngầm")]
    [InlineData("SG169", "events/consultations-planned", "hai quốc gia: [us, china]", "hai quốc gia: [us, iran]")]
    [InlineData("SG173", "events/white-house-statement-2021", "vào thời điểm đó: 2021", "vào thời điểm đó: 2021-05")]
    public Task A_refusal_shows_both_sides(string code, string file, string was, string now) =>
        Verify(DiagnosticPrinter.Print(Refused(file, was, now).First(problem => problem.Code == code)), @case: code);

    private static ImmutableArray<Diagnostic> Refused(string file, string was, string now)
    {
        var path = $"content/{file}.yaml";
        var text = Shipped.Files.Single(other => other.Text.Path == path).Text.Text;
        var at = text.IndexOf(was, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{path} has no \"{was}\"");
        return Shipped.Problems(new("", path, "", was, now, string.Concat(text.AsSpan(0, at), now, text.AsSpan(at + was.Length))));
    }
}
