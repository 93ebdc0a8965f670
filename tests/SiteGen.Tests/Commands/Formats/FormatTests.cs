using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using SiteGen.Commands.Formats;
using SiteGen.Diagnostics;
using SiteGen.Tests.Tools;
using static SiteGen.Tests.Tools.Verifier;

namespace SiteGen.Tests.Commands.Formats;

/// <summary>What a check has found, in the formats that programs read.</summary>
public sealed class FormatTests : IDisposable
{
    private const string Article = "Theo Sở Cá vịnh Lam, đội tàu vịnh Lam hiện có hơn 500 tàu cá.\n##[error]::error::x\n";

    private readonly Scenario _project = Scenario.Empty()
        .File("content/site.yaml", "title: Vịnh Lam\ndescription: Đội tàu vịnh Lam\nlanguages: [vi]\n")
        .File("content/terms/fleet.yaml", "term: đội tàu vịnh Lam\nadded: 2024-01-02\n")
        .File("content/organizations/fish-office.yaml", "name: Sở Cá vịnh Lam\ntype: government\nadded: 2024-01-02\n")
        .File("content/statistics/ships.yaml", "title: Tàu cá\nsubject: fleet\nunit: tàu cá\nadded: 2024-01-02\nsource: bay\nobservations:\n  - value: 510\n    as_of: 2023\n    reported_by: fish-office\n    evidence:\n      - quote: >-\n          đội tàu vịnh Lam hiện có hơn 500 tàu cá\n  - value: 500\n    as_of: 2024-01\n    reported_by: fish-office\n    qualifier: more-than\n    evidence:\n      - quote: hiện có hơn 500 tàu lớn\n")
        .File("seeds/bay.txt", Article)
        .File("seeds/bay.yaml", $"label: Bài về vịnh\nlanguage: vi\npublish: full\npublished: 2024-01-03\nsha256: {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Article)))}\n");

    public void Dispose() => _project.Dispose();

    [Fact]
    public Task Json_tells_every_mark_and_the_ledger_of_each_fact() => Verify(JsonFormat.Write(Report()), "json");

    [Fact]
    public Task Github_gets_an_annotation_for_each_problem_and_a_group_for_each_fact() => Verify(GithubFormat.Write(Report()));

    [Fact]
    public Task Sarif_holds_the_results_in_their_places()
    {
        var run = JsonDocument.Parse(SarifFormat.Write(Report())).RootElement.GetProperty("runs")[0];
        return Verify(run.GetProperty("results").GetRawText(), "json");
    }

    [Fact]
    public void Text_is_the_ledger_of_each_fact() => Assert.StartsWith(
        "content/organizations/fish-office.yaml: 1 check performed, 0 failed, 0 open\n  agrees   named: named as “Sở Cá vịnh Lam” at line 1 of Bài về vịnh\n",
        TextFormat.Write(Report()),
        StringComparison.Ordinal);

    [Fact]
    public void The_ledger_of_each_fact_is_in_every_format()
    {
        var report = Report();
        string[] formats = [TextFormat.Write(report), JsonFormat.Write(report), SarifFormat.Write(report), GithubFormat.Write(report)];

        Assert.All(formats, format => Assert.Contains("named as “đội tàu vịnh Lam” at line 1", format, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_format_is_the_same_whatever_the_culture_of_the_machine()
    {
        Func<CheckReport, string>[] formats = [TextFormat.Write, JsonFormat.Write, SarifFormat.Write, GithubFormat.Write];
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
            var invariant = formats.Select(format => format(Report())).ToList();
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
            Assert.Equal(invariant, formats.Select(format => format(Report())));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Where_there_is_no_project_every_format_still_says_why()
    {
        var diagnostics = new DiagnosticBag();
        using var empty = Scenario.Empty().File("note.txt", "");
        var site = Pipeline.Site(empty.PathTo("."), baseUrl: null, diagnostics);
        var report = CheckReport.Of(diagnostics.Sorted(), site, ".");

        Assert.Null(site);
        Assert.NotEmpty(report.Diagnostics);
        Assert.Equal(report.Diagnostics.Length, JsonDocument.Parse(JsonFormat.Write(report)).RootElement.GetProperty("errors").GetInt32());
        Assert.Equal(report.Diagnostics.Length, JsonDocument.Parse(SarifFormat.Write(report)).RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength());
        Assert.StartsWith("::error file=", GithubFormat.Write(report), StringComparison.Ordinal);
    }

    [Fact]
    public void Signs_that_a_workflow_command_uses_are_escaped()
    {
        var at = Make.At("x").At;
        var report = new CheckReport([Diagnostic.Error("SG102", at with { Source = new("content/a,b:c%.yaml", "x") }, "50%, a: b\n::error::x")], [], "");

        Assert.Equal("::error file=content/a%2Cb%3Ac%25.yaml,line=1,endLine=1,col=1,endColumn=1,title=SG102%3A 50%25%2C a%3A b%0A%3A%3Aerror%3A%3Ax::50%25, a: b%0A::error::x\n", GithubFormat.Write(report));
    }

    [Fact]
    public void The_command_writes_the_format_and_nothing_else()
    {
        var json = _project.Run("check", "--format", "json");

        Assert.Equal((1, ""), (json.ExitCode, json.Error));
        Assert.True(JsonDocument.Parse(json.Output).RootElement.GetProperty("errors").GetInt32() > 0);
        var unknown = _project.Run("check", "--format", "xml");
        Assert.Equal((2, ""), (unknown.ExitCode, unknown.Output));
        Assert.Contains("sarif", unknown.Error, StringComparison.Ordinal);
    }

    private CheckReport Report()
    {
        var diagnostics = new DiagnosticBag();
        var site = Pipeline.Site(_project.PathTo("."), baseUrl: null, diagnostics);
        return CheckReport.Of(diagnostics.Sorted(), site, ".");
    }
}
