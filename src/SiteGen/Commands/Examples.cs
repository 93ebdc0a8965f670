using System.CommandLine;

namespace SiteGen.Commands;

/// <summary>How commands are called, for their help.</summary>
internal static class Examples
{
    private static readonly Dictionary<string, (string Call, string Does)[]> ByCommand = new(StringComparer.Ordinal)
    {
        ["sitegen"] =
        [
            ("sitegen serve --open", "shows the site of this folder in the browser, and follows every edit"),
            ("sitegen check", "says what is wrong in it"),
            ("sitegen build", "writes the site to _site/"),
        ],
        ["serve"] = [("sitegen serve --open", "shows the site of this folder in the browser"),
            ("sitegen serve --port 0 ../sheet", "shows another one, on any port that is free")],
        ["build"] =
        [
            ("sitegen build", "checks the project in this folder and writes _site/"),
            ("sitegen build -o public --base-url https://example.org/sheet/", "writes public/, with a sitemap and feeds"),
            ("sitegen build -o part-2 --shard 2/8", "writes the second of eight parts, for machines that share the work"),
        ],
        ["check"] = [("sitegen check", "says what is wrong, and what was checked"), ("sitegen check --strict --format github",
            "for a build server: warnings count, notes stand beside the lines"), ("sitegen check --history", "and when each fact was last changed")],
        ["coverage"] = [("sitegen coverage", "lists what no fact rests on yet"), ("sitegen coverage --format json > coverage.json", "the same for a program")],
        ["sources"] = [("sitegen sources accept --dry-run", "shows what became of the quotes on articles that changed")],
        ["accept"] = [("sitegen sources accept --dry-run", "only shows what became of the quotes"),
            ("sitegen sources accept . my-article", "records the article seeds/my-article.txt as it is now")],
        ["verify"] = [("sitegen verify _site", "checks what sitegen build wrote, on whatever machine")],
        ["publish"] =
        [
            ("sitegen publish", "builds, verifies and publishes to the first target in content/site.yaml"),
            ("sitegen publish staging --dry-run", "lists what would change in the target named staging"),
            ("sitegen publish /srv/www/sheet", "publishes to a folder"),
        ],
        ["set"] =
        [
            ("sitegen set wang-yi-visit title.en \"Wang Yi visits the US\" --why \"His title stands on his page.\"",
                "changes one value and says why on the page"),
            ("sitegen set china-warheads observations.wsj-now.rank normal --why.vi \"Chép nhầm.\" --why.en \"A slip.\"", "gives the reason in two languages"),
            ("sitegen set daryl-kimball aliases.1 Kimball", "adds what is not there yet"),
            ("sitegen set site license \"CC BY 4.0\"", "the same for site.yaml, and for the file of an article"),
        ],
        ["new"] = [("sitegen new person \"Tôn Hiểu Ba\"", "writes content/people/ton-hieu-ba.yaml, to be filled in")],
        ["init"] = [("sitegen init my-sheet", "makes a small project in the new folder my-sheet"),
            ("sitegen init my-sheet --lang vi", "the same in Vietnamese"),
            ("sitegen init my-sheet --host github", "and what GitHub Pages needs to check and publish it")],
        ["host"] = [("sitegen host netlify", "adds to the project in this folder what Netlify needs to check, build and publish it")],
        ["schema"] = [("sitegen schema", "writes content/.schema/, by which editors such as VS Code complete keys")],
    };

    public static IReadOnlyList<(string Call, string Does)> Of(Command command) => ByCommand[Name(command)];

    public static string Name(Command command) => command is RootCommand ? "sitegen" : command.Name;
}
