using SiteGen.Tests.Tools;
using static SiteGen.Tests.Hostile.BuiltProject;

namespace SiteGen.Tests.Hostile;

/// <summary>Names of files and addresses that can't be.</summary>
internal static class BadNames
{
    public static IEnumerable<BadInput> All => [.. Files(), .. Addresses()];

    private static IEnumerable<BadInput> Files()
    {
        foreach (var sign in new[] { "\u0007", "\u001B", "\u007F", "\u202E", "\u2066", "\uFFFE", "\uFFFF", "\n", "\t" })
        {
            var shown = sign is "\u007F" or "\uFFFE" or "\uFFFF" || sign[0] < ' ' || sign is "\u202E" or "\u2066" ? $"\\u{(int)sign[0]:X4}" : sign;
            foreach (var (folder, ending) in new[] { ("content/claims", "yaml"), ("content/static", "txt"), ("content/pages", "md"), ("content/ui", "yaml"), ("seeds", "txt"), ("templates", "css"), ("templates/partials", "sbn-html") })
            {
                yield return new($"U+{(int)sign[0]:X4} in the name of a file in {folder}", "SG006", $"{folder}/a{shown}b.{ending}:1:1", project => project.File($"{folder}/a{sign}b.{ending}", "x"));
            }
        }

        foreach (var device in new[] { "con", "nul", "aux", "prn", "com1", "lpt9" })
        {
            yield return new($"a fact called {device}", "SG006", $"content/claims/{device}.yaml:1:1", project => project.File($"content/claims/{device}.yaml", File.ReadAllText(project.PathTo(Claim))));
            yield return new($"a page called {device}", "SG306", $"content/pages/{device}.md:1:1", project => project.File($"content/pages/{device}.md", "---\ntitle: T\n---\nx\n"));
            yield return new($"a file called {device}", "SG306", $"content/static/{device}.png:1:1", project => project.File($"content/static/{device}.png", "x"));
        }

        foreach (var folder in new[] { "content/static", "content/claims", "content/pages", "content/ui", "templates" })
        {
            yield return new($"a file in place of the folder {folder}", "SG007", $"{folder}:1:1", project => Without(project, folder).File(folder, "x"));
        }

        foreach (var folder in new[] { "content/static", "content/claims", "content/pages" })
        {
            yield return new($"a link in a circle in place of the folder {folder}", "SG008", $"{folder}:1:1", project => File.CreateSymbolicLink(Without(project, folder).PathTo(folder), project.PathTo(folder)));
        }

        foreach (var name in new[] { "a:b.txt", "a?b.txt", "a*b.txt", "a|b.txt", "a<b.txt", "a\"b.txt", "a\\b.txt", "a.txt.", "a.txt ", "CON", $"{new string('x', 245)}.txt" })
        {
            yield return new($"a file called {(name.Length > 20 ? "something long" : name)}", "SG306", $"content/static/{name}:1:1", project => project.File($"content/static/{name}", "x"));
        }
    }

    private static Scenario Without(Scenario project, string folder)
    {
        if (Directory.Exists(project.PathTo(folder)))
        {
            Directory.Delete(project.PathTo(folder), recursive: true);
        }

        return project;
    }

    private static IEnumerable<BadInput> Addresses()
    {
        foreach (var address in new[] { "x", "http://", "ftp://x/", "//x", "https:///x", "file:///etc", "javascript:alert(1)", "https://a b/", "https://example.org/a?b", "https://example.org/#x", "https://user:pw@example.org/", "https://example.org:99999/", "https://example.org/\\\"><script>", "http://[::1", "https://." })
        {
            yield return new($"the address {address}", "SG031", $"{Site}:20:{(address.Length > 0 ? 12 : 11)}", project => project.Append(Site, $"\nbase_url: \"{address}\"\n"));
        }

        foreach (var address in new[] { "https://exa-mple.org/", "https://my-name.github.io/my-repo/", "https://example.org/vi%E1%BB%87t/", "https://example.org/việt/", "https://ví-dụ.vn/", "https://xn--v-fka.vn/", "https://example.org/a%20b/", "HTTPS://EXAMPLE.ORG/", "http://localhost:8080", "https://example.org/a_b~c/" })
        {
            yield return new($"the address {address}, which is one", null, "", project => project.Append(Site, $"\nbase_url: \"{address}\"\n"));
        }
    }
}
