using System.Text;
using static SiteGen.Tests.Tools.Verifier;

namespace SiteGen.Tests.Load;

public sealed class FileMessagesTests
{
    private const string Jane = "content/people/jane-doe.yaml";

    private static readonly Dictionary<string, Action<TestProject>> Mistakes = new(StringComparer.Ordinal)
    {
        ["no-content"] = project => Directory.Delete(project.PathTo("content"), recursive: true),
        ["no-seeds"] = project => Directory.Delete(project.PathTo("seeds"), recursive: true),
        ["no-site"] = project => File.Delete(project.PathTo("content/site.yaml")),
        ["an-empty-site"] = project => project.Write("content/site.yaml", ""),
        ["a-site-without-languages"] = project => project.Write("content/site.yaml", "title: {vi: Chuyện}\ndescription: Who said what.\n"),
        ["a-language-twice"] = project => project.Write("content/site.yaml", "title: Talks\ndescription: Who said what.\nlanguages: [vi, en, vi]\n"),
        ["latin-1"] = project => project.Write(Jane, Encoding.Latin1.GetBytes("name: Jane Doe\nadded: 2026-11-21\nsummary: à Washington\n")),
        ["utf-16"] = project => project.Write(Jane, [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("name: Jane Doe\n")]),
        ["a-nul"] = project => project.Write(Jane, "name: Jane\0 Doe\nadded: 2026-11-21\n"),
        ["too-large"] = project => project.Write(Jane, new string('#', 1_000_001)),
        ["only-white-space"] = project => project.Write(Jane, "\n \n"),
        ["a-name-with-a-space"] = project => project.Write("content/people/Tôn Hiểu Ba.yaml", "name: Tôn Hiểu Ba\n"),
        ["a-name-that-is-a-date"] = project => project.Write("content/events/2023-11.yaml", "title: Talks\n"),
        ["a-name-that-is-taken"] = project => project.Write("content/people/index.yaml", "name: Index\n"),
        ["yml"] = project => project.Write("content/people/john-doe.yml", "name: John Doe\n"),
        ["a-misspelt-folder"] = project => project.Write("content/peple/john-doe.yaml", "name: John Doe\n"),
        ["a-stray-file"] = project => project.Write("content/notes.txt", "to do"),
        ["a-folder-in-a-folder"] = project => project.Write("content/people/us/john-doe.yaml", "name: John Doe\n"),
        ["a-link-out"] = project => File.CreateSymbolicLink(project.PathTo("content/people/passwords.yaml"), "/etc/passwd"),
        ["a-link-to-nothing"] = project => File.CreateSymbolicLink(project.PathTo("content/people/john-doe.yaml"), "nobody.yaml"),
        ["a-link-to-itself"] = project => File.CreateSymbolicLink(project.PathTo("content/people/john-doe.yaml"), "john-doe.yaml"),
        ["a-linked-folder"] = project =>
        {
            project.Write("content/static/a/logo.svg", "<svg/>");
            Directory.CreateSymbolicLink(project.PathTo("content/static/a/b"), "../a");
        },
        ["one-id-in-two-kinds"] = project => project.Write("content/organizations/jane-doe.yaml", "name: Doe & Co\ntype: company\nadded: 2026-11-21\n"),
        ["a-former-id-of-somebody"] = project => project.Write("content/organizations/ministry.yaml", "name: The Ministry\ntype: government\nadded: 2026-11-21\nformer_ids: [jane-doe]\n"),
        ["an-article-without-yaml"] = project => project.Write("seeds/other.txt", "Words.\n"),
        ["yaml-without-an-article"] = project => File.Delete(project.PathTo("seeds/report.txt")),
        ["a-skip-that-is-half-a-line"] = project => project.Article("report", "Minister Jane Doe said so.\nPhoto: Jane Roe, 2023\n", "skip:\n  - line: Jane Roe\n    why: A caption.\n"),
        ["a-page-without-a-title"] = project => project.Write("content/pages/about.md", "# About\n"),
        ["a-page-whose-title-has-no-end"] = project => project.Write("content/pages/about.md", "---\ntitle: About\n\nText.\n"),
        ["a-page-in-another-language"] = project => project.Write("content/pages/home.fr.md", "---\ntitle: Accueil\n---\n"),
        ["a-page-that-names-the-default"] = project => project.Write("content/pages/about.vi.md", "---\ntitle: About\n---\n"),
        ["a-place-in-the-menu-in-words"] = project => project.Write("content/pages/about.md", "---\ntitle: About\nnav: first\n---\n"),
        ["missing-words"] = project => project.Write("ui/en.yaml", "nav:\n  home: Home\n  people: People\nalphabet: [a, b]\n"),
        ["words-of-another-language"] = project => project.Write("content/ui/fr.yaml", "nav:\n  home: Accueil\n"),
    };

    public static TheoryData<string> Names => [.. Mistakes.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_mistake_with_files_is_explained(string name)
    {
        using var project = new TestProject();
        Mistakes[name](project);

        var (_, problems) = project.Load();

        await Verify(Yaml.Print(problems), @case: name);
    }

    [Fact]
    public void The_project_that_the_mistakes_are_made_in_is_right()
    {
        using var project = new TestProject();

        var (loaded, problems) = project.Load();

        Assert.Empty(problems);
        Assert.Equal(["jane-doe", "ministry"], loaded!.Facts.Select(fact => fact.Id));
    }
}
