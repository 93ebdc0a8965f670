using System.Text.RegularExpressions;
using SiteGen.Desk;
using SiteGen.Diagnostics;
using SiteGen.Draft;
using SiteGen.Load;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Desk;

public sealed partial class DeskWordsTests
{
    [Fact]
    public void Each_language_has_every_word_that_the_desk_asks_for_and_no_other()
    {
        var asked = new[] { "Desk", "Draft" }.SelectMany(stage => Directory.EnumerateFiles(Path.Combine(Repository.Root, "src", "SiteGen", stage), "*", SearchOption.AllDirectories)).Where(file => file.EndsWith(".cs", StringComparison.Ordinal) || file.EndsWith(".sbn-html", StringComparison.Ordinal))
            .SelectMany(file => Asked().Matches(File.ReadAllText(file)).Select(match => Form().Replace(match.Groups["key"].Value, "")))
            .Concat(Enum.GetValues<DraftKind>().Select(DeskWords.KeyOf))
            .Append("number.decimal").Append("number.group")
            .Distinct().Order(StringComparer.Ordinal).ToList();

        Assert.All(DeskWords.Languages, language => Assert.Equal(
            asked,
            UiLoader.ShippedWords(language, Shipped.DeskWords).Words.Keys.Select(key => Form().Replace(key, "")).Distinct().Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Every_code_has_its_meaning_and_its_mend_in_each_language_but_that_of_the_messages()
    {
        foreach (var language in DeskWords.Languages.Where(language => language != "en"))
        {
            Assert.Equal(
                Codes.All.Select(code => code.Id).Order(StringComparer.Ordinal).SelectMany(code => new[] { $"{code}.meaning", $"{code}.mend" }),
                UiLoader.ShippedWords(language, Shipped.DeskCodes).Words.Keys.OrderBy(key => key[..5], StringComparer.Ordinal).ThenBy(key => key.EndsWith(".mend", StringComparison.Ordinal)));
        }

        Assert.Null(CodeWords.Of("SG110", "en"));
        Assert.StartsWith("Câu trích cắt mất", CodeWords.Of("SG110", "vi")!.Value.Meaning, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "", "vi_VN.UTF-8", "vi")]
    [InlineData("", "", "en_GB.UTF-8", "en")]
    [InlineData("", "", "C.UTF-8", "en")]
    [InlineData("", "", "", "en")]
    [InlineData("", "", "vi", "vi")]
    [InlineData("", "", "vietnam", "en")]
    [InlineData("en_US", "vi_VN", "vi_VN", "en")]
    [InlineData("", "vi_VN", "en_US", "vi")]
    public void The_desk_speaks_as_the_system_does(string all, string messages, string lang, string language) =>
        Assert.Equal(language, DeskWords.LanguageOf(name => name switch { "LC_ALL" => all, "LC_MESSAGES" => messages, _ => lang }));

    // As "desk.title": in a template behind t, in the code in quotation marks.
    [GeneratedRegex("""(\bt '|")(?<key>(desk(?!\.(css|js)")|count|said|overview|articles|article|draft|remark|written|language)\.[a-z-]+(\.[a-z]+)?)['"]""", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Asked();

    [GeneratedRegex(@"\.(one|other)$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
