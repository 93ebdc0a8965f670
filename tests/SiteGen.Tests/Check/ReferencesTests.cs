using System.Collections.Immutable;
using SiteGen.Check;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Tests.Load;
using SiteGen.Text;
using static SiteGen.Tests.Tools.Verifier;

namespace SiteGen.Tests.Check;

public sealed class ReferencesTests
{
    private const string Jane = "name: Jane Doe\nadded: 2026-11-21\nsource: report\nside: us\nroles:\n  - title: Minister\n    organization: ministry\n    evidence:\n      - quote: Minister Jane Doe\n";
    private const string Ministry = "name: The Ministry\ntype: government\nadded: 2026-11-21\n";
    private const string Talks = "speaker: jane-doe\nadded: 2026-11-21\nsource: report\nspeech: indirect\ntext: So it is.\nevidence:\n  - quote: Minister Jane Doe said so.\n";
    private const string Bombs =
        "title: Bombs\nadded: 2026-11-21\nsource: report\nsubject: jane-doe\nunit: bombs\nobservations:\n" +
        "  - id: old\n    value: 5\n    as_of: 2022\n    reported_by: jane-doe\n    evidence:\n      - quote: so\n" +
        "  - id: new\n    value: 6\n    as_of: 2023\n    reported_by: jane-doe\n    evidence:\n      - quote: so\n" +
        "  - id: other\n    value: 7\n    as_of: 2023\n    reported_by: jane-doe\n    evidence:\n      - quote: so\n";

    private static readonly Dictionary<string, Action<TestProject>> Mistakes = new(StringComparer.Ordinal)
    {
        ["a-name-for-an-id"] = project => project.Write("content/claims/talks.yaml", Talks.Replace("jane-doe", "Jane Doe", StringComparison.Ordinal)),
        ["a-misspelt-id"] = project => project.Write("content/claims/talks.yaml", Talks.Replace("jane-doe", "jan-doe", StringComparison.Ordinal)),
        ["a-former-id"] = project => project.Write("content/claims/talks.yaml", Talks.Replace("jane-doe", "ms-x", StringComparison.Ordinal)).Write("content/people/jane-doe.yaml", Jane + "former_ids: [ms-x]\n"),
        ["an-unheard-of-id"] = project => project.Write("content/claims/talks.yaml", Talks + "about: [atlantis]\n"),
        ["an-article-that-speaks"] = project => project.Write("content/claims/talks.yaml", Talks.Replace("jane-doe", "report", StringComparison.Ordinal)),
        ["a-person-as-an-organization"] = project => project.Write("content/organizations/ministry.yaml", Ministry + "part_of: jane-doe\n"),
        ["a-source-that-is-none"] = project => project.Write("content/claims/talks.yaml", Talks.Replace("source: report", "source: reprot", StringComparison.Ordinal)),
        ["a-misspelt-side"] = project => project.Write("content/people/jane-doe.yaml", Jane.Replace("side: us", "side: uss", StringComparison.Ordinal)),
        ["a-link-to-nothing"] = project => project.Write("content/organizations/ministry.yaml", Ministry + "summary: >-\n  Led by\n  [[jane-do]].\n"),
        ["a-link-to-nothing-in-a-page"] = project => project.Write("content/pages/home.md", "---\ntitle: Home\n---\nSee [[Jane Doe|her]].\n"),
        ["a-number-of-a-person"] = project => project.Write("content/pages/home.md", "---\ntitle: Home\n---\nSee [[jane-doe#2023]].\n"),
        ["a-number-that-is-not-there"] = project => project.Write("content/statistics/bombs.yaml", Bombs).Write("content/pages/home.md", "---\ntitle: Home\n---\nSee [[bombs#2030]].\n"),
        ["a-number-that-ties"] = project => project.Write("content/statistics/bombs.yaml", Bombs).Write("content/pages/home.md", "---\ntitle: Home\n---\nSee [[bombs#value]].\n"),
        ["part-of-itself"] = project => project.Write("content/organizations/ministry.yaml", Ministry + "part_of: ministry\n"),
        ["part-of-its-part"] = project => project.Write("content/organizations/ministry.yaml", Ministry + "part_of: desk\n").Write("content/organizations/desk.yaml", Ministry.Replace("The Ministry", "The Desk", StringComparison.Ordinal) + "part_of: ministry\n"),
        ["an-accept-of-no-rule"] = project => project.Write("content/claims/talks.yaml", Talks + "accept:\n  - rule: hedge\n    why: So it is.\n"),
        ["an-accept-that-may-not-be"] = project => project.Write("content/claims/talks.yaml", Talks + "accept:\n  - rule: SG020\n    why: So it is.\n"),
        ["an-origin-that-looks-like-an-id"] = project => project.Article("report", "Minister Jane Doe said so.\n", "origin: ministy\n"),
        ["reads-of-words-elsewhere"] = project => project.Write("content/claims/talks.yaml", Talks + "    reads:\n      The president: jane-doe\n"),
        ["reads-of-words-not-in-the-article"] = project => project.Article("report", "Minister Jane Doe said so.\n", "reads:\n  She: jane-doe\n"),
        ["reads-of-half-a-word"] = project => project.Article("report", "Minister Jane Doe said so.\n", "reads:\n  Minist: jane-doe\n"),
        ["reads-of-a-name"] = project => project.Article("report", "Minister Jane Doe said so.\n", "reads:\n  Jane Doe: ministry\n"),
        ["reads-as-nobody"] = project => project.Article("report", "Minister Jane Doe said so.\n", "reads:\n  Minister: john-doe-smith\n"),
    };

    public static TheoryData<string> Names => [.. Mistakes.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_reference_that_leads_wrong_is_explained(string name)
    {
        using var project = new TestProject();
        Mistakes[name](project);

        await Verify(Yaml.Print(Check(project)), @case: name);
    }

    [Fact]
    public void References_that_lead_where_they_should_are_passed_in_silence()
    {
        using var project = new TestProject()
            .Write("content/claims/talks.yaml", Talks + "    reads:\n      Minister: jane-doe\nabout: [report, bombs, ministry]\n")
            .Write("content/statistics/bombs.yaml", Bombs)
            .Write("content/pages/home.md", "---\ntitle: Home\n---\n[[bombs#2022]], [[bombs#new]], [[jane-doe|she]], [[report]]\n")
            .Article("report", "Minister Jane Doe said so.\n", "origin: The Daily News\nreads:\n  so: talks\n");

        Assert.Empty(Check(project));
    }

    [Fact]
    public void What_could_not_be_read_is_not_reported_again_where_it_is_named()
    {
        using var project = new TestProject()
            .Write("content/people/jane-doe.yaml", "naem: Jane Doe\n")
            .Write("content/claims/talks.yaml", Talks + "about: [jane-doe]\n");

        Assert.DoesNotContain(Check(project), problem => problem.Code is "SG050" or "SG052");
    }

    private static ImmutableArray<Diagnostic> Check(TestProject files)
    {
        var (project, problems) = files.Load();
        var diagnostics = new DiagnosticBag();
        diagnostics.AddRange(problems);
        References.Check(project!, WithPassages(project!), diagnostics);
        return diagnostics.Sorted();
    }

    private static CheckContext WithPassages(Project project)
    {
        var context = new CheckContext(project);
        foreach (var evidence in project.Facts.SelectMany(fact => fact.AllEvidence))
        {
            if (context.ArticleOf(evidence.Source!.Value)?.Article is { } article && article.Reading.IndexOf(evidence.Quote.Value, StringComparison.Ordinal) is >= 0 and var start)
            {
                context.Passages[evidence] = new(article, [new TextSpan(start, start + evidence.Quote.Value.Length)]);
            }
        }

        return context;
    }
}
