using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Tests.Tools;
using static SiteGen.Tests.Tools.Verifier;

namespace SiteGen.Tests.Mutation;

/// <summary>Changes of single numbers that the checks once let pass, each beside one that is as true as what stands there.</summary>
public sealed class ClosedNumberHolesTests
{
    private static readonly MutatedProject Fresh = new(Path.Combine(Repository.Tests, "Fixtures", "FreshVi"));

    [Theory]
    [InlineData("ghe-nay", "value: 45", "value: 60", "SG126")]
    [InlineData("tram-it-hon", "value: 4", "value: 26", "SG126")]
    [InlineData("ho-nuoi-ong", "reported_by: bao-song-van", "reported_by: {unnamed: một quan chức}", "SG137")]
    [InlineData("doi-cat", "reported_by: article", "reported_by: {unnamed: một quan chức}", "SG138")]
    [InlineData("truong-thieu", "of: so-giao-duc", "of: lam-khe", "SG137")]
    [InlineData("truong-thieu", "unnamed: một quan chức của Sở Giáo dục Lam Khê", "unnamed: quan chức của Sở Giáo dục", "")]
    [InlineData("so-tan", "reported_by: dai-khi-tuong", "reported_by: thach-van", "")]
    [InlineData("so-tan", "reported_by: dai-khi-tuong", "reported_by: article", "")]
    [InlineData("nuoc-ha", "reported_by: do-quang-lang", "reported_by: vien-song-van", "SG137")]
    [InlineData("thiet-hai", "reported_by: nguyen-van-nam", "reported_by: hoi-nghe-ca", "")]
    [InlineData("dan-so", "reported_by: lien-hiep-nong-dan", "reported_by: bao-song-van", "SG137")]
    [InlineData("diem-o-nhiem", "subject: song-van", "subject: vien-song-van", "SG123")]
    [InlineData("khach-ngay", "subject: xe-buyt", "subject: sao-khue", "SG123")]
    [InlineData("ho-chua-nuoc", "subject: ha-lang", "subject: uy-ban-ha-lang", "SG123")]
    [InlineData("cay-duoc", "subject: lam-khe", "subject: quy-rung-xanh", "")]
    [InlineData("dien-gio-nay", "unit: phần trăm", "unit: hộ", "SG121")]
    [InlineData("thuyen-vien", "unit: thuyền viên", "unit: hộ", "SG121")]
    [InlineData("khach-ga", "unit: khách", "unit: ga xép", "SG121")]
    [InlineData("ho-chua-nuoc", "unit: hộ dân", "unit: hộ", "")]
    [InlineData("phu-sa", "kind: estimated", "kind: reported", "SG134")]
    [InlineData("phu-sa", "kind: estimated", "kind: projected", "SG134")]
    [InlineData("si-so-hon", "value: 20", "value: 20\n    qualifier: more-than", "SG132")]
    public void A_change_is_refused_just_where_it_says_something_else(string file, string was, string now, string code)
    {
        var errors = Refused(file, was, now).Where(problem => problem.Severity == Severity.Error).Select(problem => problem.Code).ToList();
        Assert.Equal(code, errors.Contains(code, StringComparer.Ordinal) ? code : string.Join(' ', errors));
    }

    [Theory]
    [InlineData("SG126", "told_twice", "ghe-nay", "value: 45", "value: 60")]
    [InlineData("SG138", "unnamed", "doi-cat", "reported_by: article", "reported_by: {unnamed: một quan chức}")]
    [InlineData("SG134", "estimate", "phu-sa", "kind: estimated", "kind: reported")]
    [InlineData("SG123", "source", "diem-o-nhiem", "subject: song-van", "subject: vien-song-van")]
    public Task A_refusal_shows_both_sides(string code, string name, string file, string was, string now) =>
        Verify(DiagnosticPrinter.Print(Refused(file, was, now).First(problem => problem.Code == code)), @case: $"{code}_{name}");

    private static ImmutableArray<Diagnostic> Refused(string file, string was, string now)
    {
        var path = $"content/statistics/{file}.yaml";
        var text = Fresh.Files.Single(other => other.Text.Path == path).Text.Text;
        var at = text.IndexOf(was, StringComparison.Ordinal);
        Assert.True(at >= 0, $"{path} has no \"{was}\"");
        return Fresh.Problems(new("", path, "", was, now, string.Concat(text.AsSpan(0, at), now, text.AsSpan(at + was.Length))));
    }
}
