using SiteGen.Load;
using SiteGen.Scaffold;
using SiteGen.Tests.Scaffold;
using SiteGen.Tests.Tools;
using SiteGen.Text;
using static SiteGen.Tests.Tools.Verifier;

namespace SiteGen.Tests.Commands;

/// <summary>The real command in a project with one article, as an editor meets it.</summary>
public sealed class NewTests
{
    private const string Article = "On 6 November 2023 Jane Doe, head of the Harbour Office, opened the quay.\n\nThe Harbour Office has about 40 boats, Jane Doe said.\n";

    [Theory]
    [InlineData("person", "Jane Doe", "content/people/jane-doe.yaml")]
    [InlineData("organization", "Harbour Office", "content/organizations/harbour-office.yaml")]
    [InlineData("event", "Jane Doe opens the quay", "content/events/jane-doe-opens-the-quay.yaml")]
    [InlineData("statistic", "Boats", "content/statistics/boats.yaml")]
    [InlineData("claim", "The Harbour Office has boats.", "content/claims/the-harbour-office-has-boats.yaml")]
    [InlineData("term", "quay", "content/terms/quay.yaml")]
    [InlineData("source", "second", "seeds/second.yaml")]
    [InlineData("page", "About: us", "content/pages/about-us.md")]
    public async Task The_skeleton_of_each_kind(string kind, string name, string path)
    {
        using var project = Project();

        var result = project.Run("new", kind, name);

        Assert.Equal((0, $"{path}\n", ""), (result.ExitCode, result.Output, result.Error));
        await Verify(Undated(File.ReadAllText(project.PathTo(path))), path.EndsWith(".md", StringComparison.Ordinal) ? "md" : "yaml", kind);
    }

    [Fact]
    public async Task A_skeleton_that_nobody_has_filled_says_what_is_missing_in_few_words()
    {
        using var project = Project();
        foreach (var (kind, name) in new[] { ("person", "Jane Doe"), ("event", "A meeting"), ("statistic", "Boats"), ("claim", "Boats are good"), ("source", "second") })
            project.Run("new", kind, name);

        await Verify(project.Run("check").Error);
    }

    [Fact]
    public void The_skeleton_of_each_kind_passes_the_check_once_its_blanks_are_filled()
    {
        using var project = Project();
        Fill(project, "person", "Jane Doe", "content/people/jane-doe.yaml", ("#roles:\n#  - title:\n#    evidence:\n", """
            roles:
              - title: head of the Harbour Office
                organization: harbour-office
                evidence:
                  - quote: Jane Doe, head of the Harbour Office, opened the quay.

            """));
        Fill(project, "organization", "Harbour Office", "content/organizations/harbour-office.yaml", ("type:", "type: agency"));
        Fill(project, "event", "Jane Doe opens the quay", "content/events/quay-opened.yaml", ("\ndate:", "\ndate: 2023-11-06"), ("status:", "status: reported"), ("quote: >-\n", "quote: >-\n      On 6 November 2023 Jane Doe, head of the Harbour Office, opened the quay."), ("#participants:\n#  - who:", "participants:\n  - who: jane-doe"));
        Fill(project, "statistic", "Boats", "content/statistics/boats.yaml", ("subject:", "subject: harbour-office"), ("\nunit:", "\nunit: boats"), ("- value:", "- value: 40"), ("#qualifier:", "qualifier: about"), ("as_of:", "as_of: 2023"), ("#reported_by:", "reported_by: jane-doe"), ("quote: >-\n", "quote: >-\n          The Harbour Office has about 40 boats, Jane Doe said."));
        Fill(project, "claim", "The Harbour Office has boats.", "content/claims/has-boats.yaml", ("speaker:", "speaker: jane-doe"), ("speech:", "speech: indirect"), ("#about:", "about: harbour-office"), ("quote: >-\n", "quote: >-\n      The Harbour Office has about 40 boats, Jane Doe said."));
        Fill(project, "term", "quay", "content/terms/quay.yaml");
        Fill(project, "source", "second", "seeds/second.yaml", ("\nlabel:", "\nlabel: Another report"), ("\nlanguage:", "\nlanguage: en"), ("\npublish:", "\npublish: full"));
        Fill(project, "page", "About: us", "content/pages/about-us.md");

        var result = project.Run("check");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Equal(0, project.Run("build").ExitCode);
        Assert.Contains("About: us", project.Site("about-us.html"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("vi", "en")]
    [InlineData("en")]
    public void With_each_number_sign_deleted_a_skeleton_holds_every_key_that_is_not_named_for_later_and_no_other(params string[] languages)
    {
        foreach (var kind in Kind.All.Where(kind => kind.NamedBy.Length > 0))
        {
            var text = Skeleton.Of(kind, [.. languages], new Dictionary<string, string>());
            var all = string.Join('\n', text.Split('\n').Select(line => line.TrimStart() is ['#', not ' ', ..] or ['#', ' ', ' ', ..] ? line.Remove(line.IndexOf('#', StringComparison.Ordinal), 1) : line));
            var file = new SourceText("x.yaml", all);
            List<SiteGen.Diagnostics.Diagnostic> problems = [];

            var map = YamlReader.Read(file, TextSpan.Whole(all), problems)!;

            Assert.True(map is not null, $"{string.Join('\n', problems)}\n{all}");
            Assert.Equal(kind.Schema.Keys().Except(["image", "corrections", "former_ids", "accept"]).Order(StringComparer.Ordinal), map.Entries.Select(entry => entry.Key.Value).Order(StringComparer.Ordinal));
            Assert.DoesNotContain(ProjectYaml.LoaderProblems(kind, all), problem => problem.Contains("SG020", StringComparison.Ordinal) || problem.Contains("is missing", StringComparison.Ordinal));
        }
    }

    [Theory]
    [InlineData("a file that is there", "person", "John Roe")]
    [InlineData("an id that another kind has", "claim", "John Roe")]
    [InlineData("the id of an article", "term", "Report")]
    [InlineData("a former id", "term", "Roe")]
    [InlineData("a misspelt kind", "persn", "Jane Doe")]
    [InlineData("a folder for a kind", "people", "Jane Doe")]
    [InlineData("no kind", "xyzzy", "Jane Doe")]
    [InlineData("a name without Latin letters", "person", "孙晓波")]
    [InlineData("a name that means something", "term", "Article")]
    [InlineData("a date", "event", "2023-11-06")]
    [InlineData("a name on two lines", "term", "one\ntwo")]
    [InlineData("a source without its text", "source", "third")]
    [InlineData("a misspelt source", "source", "secnod")]
    [InlineData("a source that is known", "source", "report")]
    [InlineData("a way out of the project", "source", "../content/site")]
    public async Task What_cannot_be_made_is_refused_and_nothing_is_written(string mistake, string kind, string name)
    {
        using var project = Project();
        project.File("content/people/john-roe.yaml", "name: John Roe\nsource: report\nadded: 2026-11-21\nformer_ids: [roe]\nroles:\n  - title: x\n    evidence:\n      - quote: x\n");
        var before = project.Tree(".");

        var result = project.Run("new", kind, name);

        Assert.Equal((2, ""), (result.ExitCode, result.Output));
        Assert.Equal(before, project.Tree("."));
        await Verify(result.Error, @case: mistake.Replace(' ', '-'));
    }

    [Fact]
    public void A_name_may_come_without_quotation_marks_and_its_accents_leave_the_id()
    {
        using var project = Project();

        var result = project.Run("new", "person", "Đỗ", "Hiểu", "Ba", "--project", ".");

        Assert.Equal("content/people/do-hieu-ba.yaml\n", result.Output);
        Assert.Contains("name: Đỗ Hiểu Ba\n", File.ReadAllText(project.PathTo("content/people/do-hieu-ba.yaml")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("vi", "Ngày 3/5, cảng Đá Trắng đã đóng cửa vì bão lớn, và các tàu phải chờ ngoài khơi cho tới khi gió yếu đi vào sáng hôm sau.")]
    [InlineData("en", "The harbour was closed on 3 May, and the ships had to wait at sea for the wind to fall, said the master of the port in a note to the crews.")]
    [InlineData("", "Le port a été fermé le 3 mai, et les navires ont dû attendre en mer que le vent tombe, a dit le maître du port dans une note aux équipages.")]
    [InlineData("", "Cảng đã đóng cửa.")]
    public void The_language_of_an_article_is_filled_in_where_its_words_show_it(string language, string words)
    {
        using var project = Project().File("seeds/storm.txt", words + "\n");

        project.Run("new", "source", "storm");

        Assert.Contains($"\nlanguage:{(language.Length > 0 ? " " : "")}{language}\n", File.ReadAllText(project.PathTo("seeds/storm.yaml")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("person", "templates/person.sbn-html")]
    [InlineData("items", "templates/partials/items.sbn-html")]
    [InlineData("style.css", "templates/style.css")]
    public void A_template_of_the_tools_is_written_to_be_changed_and_changes_nothing_by_itself(string name, string path)
    {
        using var project = Scenario.Shipped("content", "seeds");
        project.Run("build", "-o", "before");

        var run = project.Run("new", "template", name);
        project.Run("build", "-o", "after");

        Assert.Equal((0, path + "\n"), (run.ExitCode, run.Output));
        Assert.Equal(Repository.Read(path), File.ReadAllText(project.PathTo(path)));
        // The list of a site says what it was made from.
        static bool IsList(string file) => file.StartsWith(".sitegen ", StringComparison.Ordinal);
        Assert.Equal(project.Tree("before").Where(file => !IsList(file)), project.Tree("after").Where(file => !IsList(file)));
        Assert.Equal(2, project.Run("new", "template", name).ExitCode);
        Assert.Contains("did you mean person.sbn-html?", project.Run("new", "template", "persom").Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[[x]]: y # z")]
    [InlineData("true")]
    [InlineData("- a")]
    [InlineData("“Quoted”")]
    [InlineData("a:")]
    [InlineData("`x` & *y*")]
    public void Any_name_is_read_as_it_was_given(string name)
    {
        var text = Skeleton.Of(Kind.Facts.Single(kind => kind.Name == "term"), ["en"], new Dictionary<string, string>(StringComparer.Ordinal) { ["term"] = name, ["added"] = "2026-11-22" });

        Assert.Equal(name, YamlAsJson.Read(text)!["term"]!.GetValue<string>());
        Assert.Empty(ProjectYaml.LoaderProblems(Kind.Facts.Single(kind => kind.Name == "term"), text));
    }

    private static Scenario Project() => Scenario.Empty()
        .File("content/site.yaml", "title: Boats\ndescription: Who has boats.\nlanguages: [en]\n")
        .File("content/pages/home.md", "---\ntitle: Boats?\n---\nA text.\n")
        .File("seeds/report.txt", Article)
        .File("seeds/report.yaml", $"label: The report\nlanguage: en\npublished: 2023-11-07\npublished_basis: It is the day after.\npublish: full\nsha256: {Hash(Article)}\n")
        .File("seeds/second.txt", "Nothing is said here.\n");

    private static void Fill(Scenario project, string kind, string name, string path, params (string Blank, string Filled)[] blanks)
    {
        var made = project.Run("new", kind, name).Output.Trim();
        var text = File.ReadAllText(project.PathTo(made));
        foreach (var (blank, filled) in blanks)
        {
            Assert.True(text.Split(blank + "\n").Length == 2, $"{made} holds {blank} {text.Split(blank + "\n").Length - 1} times:\n{text}");
            text = text.Replace(blank + "\n", filled + "\n", StringComparison.Ordinal);
        }

        File.Delete(project.PathTo(made));
        project.File(path, text);
    }

    private static string Hash(string words) => Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(words)));

    private static string Undated(string text) => string.Join('\n', text.Split('\n').Select(line => line.StartsWith("added: ", StringComparison.Ordinal) ? "added: TODAY" : line));
}
