using System.Security.Cryptography;
using System.Text;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Check.Accounts;

public sealed class NamedRuleTests
{
    [Theory]
    [InlineData("Mara Quill", "Quill", "Quill spoke in Dorn. Mara Quill left.", "agrees named: named as “Quill”")]
    [InlineData("Mara Quill", "The Owl", "The Owl spoke in Dorn. Later Mara Quill left.", "agrees named: named as “Mara Quill”")]
    [InlineData("Mara Quill", "The Owl", "The Owl spoke in Dorn, and left.", "open named: “The Owl” at line 3 of")]
    [InlineData("Mara Quillman", "Quill", "Quill spoke in Dorn, and left.", "open named: “Quill” at line 3 of")]
    public void An_alias_without_a_word_of_the_name_leaves_to_the_editors_whose_it_is(string name, string alias, string text, string expected)
    {
        var words = $"News\n\n{text}\n";
        var sha = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(words)));
        using var project = Scenario.Empty()
            .File("content/site.yaml", "title: {en: Site}\ndescription: {en: Site}\nlanguages: [en]\n")
            .File("seeds/news.txt", words)
            .File("seeds/news.yaml", $"label: News\nlanguage: en\npublish: full\nsha256: {sha}\n")
            .File("content/people/quill.yaml", $"name: {name}\naliases: [{alias}]\nadded: 2026-11-22\n");

        var run = project.Run("check");

        Assert.Equal("", run.Error);
        Assert.Contains(expected, string.Join(' ', run.Output.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }
}
