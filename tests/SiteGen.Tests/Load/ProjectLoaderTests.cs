using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Load;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Load;

public sealed class ProjectLoaderTests
{
    [Fact]
    public void A_fact_that_cannot_be_read_whole_is_left_out_and_its_id_kept()
    {
        using var project = new TestProject().Write("content/people/john-doe.yaml", "name: John Doe\nadded: 6/11/2023\n");

        var loaded = project.Load().Project!;

        Assert.Equal(["jane-doe"], loaded.People.Select(person => person.Id));
        Assert.Equal(["john-doe"], loaded.UnreadIds);
    }

    [Fact]
    public void All_problems_are_collected()
    {
        using var project = new TestProject()
            .Write("content/people/john-doe.yaml", "name: John Doe\nadded: 6/11/2023\nside:\nroles: none\nshoe_size: 38\n")
            .Write("content/terms/talks.yaml", "term: *talks\n");

        Assert.Equal(["SG025", "SG022", "SG023", "SG020", "SG015"], project.Load().Problems.Select(problem => problem.Code));
    }

    [Fact]
    public void An_article_is_read_in_nfc_with_plain_spaces_at_the_same_offsets_and_hashed_as_it_is()
    {
        const string Words = "Bộ\u00A0trưởng\tnói.\r\nHết.\n";
        using var project = new TestProject().Article("other", Words.Normalize(NormalizationForm.FormD));

        var article = project.Load().Project!.Articles.Single(article => article.Id == "other");

        Assert.Equal("Bộ\u00A0trưởng\tnói.\nHết.\n", article.Words.Text);
        Assert.Equal("Bộ trưởng nói.\nHết.\n", article.Reading);
        Assert.Equal(article.Sha256.Value, article.ActualSha256);
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_first_key()
    {
        using var project = new TestProject();
        project.Write("content/terms/talks.yaml", [0xEF, 0xBB, 0xBF, .. "term: talks\r\nadded: 2026-11-21\r\n"u8]);

        var (loaded, problems) = project.Load();

        Assert.Empty(problems);
        Assert.Equal("talks", loaded!.Terms.Single().Name.ByLanguage.Single().Text.Value);
    }

    [Fact]
    public void A_page_begins_where_its_front_matter_ends()
    {
        using var project = new TestProject().Write("content/pages/about.en.md", "---\ntitle: About\nnav: 2\n---\nWords.\n");

        var page = project.Load().Project!.Pages.Single(page => page.Name == "about");

        Assert.Equal(("en", 2, "Words.\n", (5, 1)), (page.Language, page.Nav, page.Body, page.BodyAt.Position));
    }

    [Fact]
    public void The_projects_own_words_go_before_those_of_the_tool()
    {
        using var project = new TestProject().Write("content/ui/vi.yaml", "nav:\n  home: Nhà\n");

        var ui = project.Load().Project!.Ui;

        Assert.Equal("Nhà", ui["vi"].Words["nav.home"].Value);
        Assert.Equal("Home", ui["en"].Words["nav.home"].Value);
        Assert.Equal("a b", string.Join(" ", ui["vi"].Alphabet));
    }

    [Fact]
    public void Hidden_files_are_passed_over_but_for_those_that_hosts_look_for()
    {
        using var project = new TestProject()
            .Write("content/people/.DS_Store", "x")
            .Write("content/static/.DS_Store", "x")
            .Write("content/static/.nojekyll", "")
            .Write("content/static/.well-known/security.txt", "x")
            .Write("content/static/img/logo.svg", "x");

        var (loaded, problems) = project.Load();

        Assert.Empty(problems);
        Assert.Equal([".nojekyll", ".well-known/security.txt", "img/logo.svg"], loaded!.StaticFiles.Select(file => file.Path));
    }

    [Fact]
    public void A_link_to_a_file_inside_the_project_is_followed()
    {
        using var project = new TestProject();
        project.Write("content/static/logo.svg", "x");
        File.CreateSymbolicLink(project.PathTo("content/static/icon.svg"), "logo.svg");

        Assert.Empty(project.Load().Problems);
    }

    [Fact]
    public void A_folder_that_is_not_there_is_no_problem_of_content()
    {
        var problem = Assert.Throws<InputOutputException>(() => ProjectLoader.Load("/nowhere/at/all", "/nowhere", new()));

        Assert.Contains("/nowhere/at/all", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_files_give_the_same_project_and_the_same_problems()
    {
        using var project = new TestProject();
        for (var i = 0; i < 50; i++)
            project.Write($"content/terms/term-{i}.yaml", i % 2 == 0 ? $"term: term {i}\nadded: 2026-11-21\n" : "trem: x\n");

        Assert.Equal(Yaml.Print(project.Load().Problems), Yaml.Print(project.Load().Problems));
        Assert.Equal(project.Load().Project!.Terms.Select(term => term.Id).Order(StringComparer.Ordinal), project.Load().Project!.Terms.Select(term => term.Id));
    }

    [Fact]
    public void A_hundred_thousand_keys_that_are_none_are_told_in_good_time()
    {
        using var project = new TestProject().Write("content/people/john-doe.yaml", string.Concat(Enumerable.Range(0, 100_000).Select(i => $"k{i}: x\n")));

        Assert.True(Hang.None(project.Load).Problems.Count > 100_000);
    }

    [Fact]
    public void Fifty_megabytes_of_brackets_are_refused_without_being_read()
    {
        using var project = new TestProject().Write("content/people/john-doe.yaml", new string('[', 50_000_000));

        Assert.Equal(["SG004"], Hang.None(project.Load).Problems.Select(problem => problem.Code));
    }
}
