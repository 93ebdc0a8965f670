using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Hostile;

/// <summary>The project of <c>sitegen init</c>, built once for all tests: small, so that hundreds of them can spoil a copy each.</summary>
internal static class BuiltProject
{
    public const string Claim = "content/claims/no-fact-without-an-article.yaml";
    public const string Statistic = "content/statistics/fact-files.yaml";
    public const string Term = "content/terms/sitegen.yaml";
    public const string Page = "content/pages/about.md";
    public const string Site = "content/site.yaml";
    public const string Seed = "seeds/example.txt";
    public const string Partial = "templates/partials/names.sbn-html";

    private static readonly Lazy<string> Folder = new(() =>
    {
        var folder = Directory.CreateTempSubdirectory("sitegen-built-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        Assert.Equal(0, WarmCommand.Run(folder, ["init", "."], TimeSpan.FromMinutes(1)).ExitCode);
        Assert.Equal(0, WarmCommand.Run(folder, ["build"], TimeSpan.FromMinutes(1)).ExitCode);
        return folder;
    });

    public static Scenario Copy() => Scenario.Copy(Folder.Value);

    /// <summary>One more statement of the example's article.</summary>
    public static Scenario WithClaim(this Scenario project, string id, string text) => project.File($"content/claims/{id}.yaml", $"""
        speaker: article
        source: example
        added: 2026-11-29
        speech: indirect
        text: "{text}"
        about: sitegen
        evidence:
          - quote: >-
              SiteGen does not build a fact that no article carries.

        """);
}
