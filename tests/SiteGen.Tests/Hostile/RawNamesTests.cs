namespace SiteGen.Tests.Hostile;

/// <summary>Names that only the system's own programs can make: bytes that are no UTF-8.</summary>
public sealed class RawNamesTests
{
    [Theory]
    [InlineData("content/claims", "caf\\xe9.yaml", "caf\\xE9.yaml")]
    [InlineData("content/pages", "a\\xc0\\xafb.md", "a\\xC0\\xAFb.md")]
    [InlineData("content/ui", "\\xff\\xfe.yaml", "\\xFF\\xFE.yaml")]
    [InlineData("content/static", "vi\\xe1\\xbb\\x87t\\xbb.png", "việt\\xBB.png")]
    [InlineData("seeds", "a\\xed\\xa0\\x80b.txt", "a\\xED\\xA0\\x80b.txt")]
    [InlineData("templates", "\\xe9.css", "\\xE9.css")]
    [InlineData("templates/partials", "\\xe9.sbn-html", "\\xE9.sbn-html")]
    [InlineData("content", "\\xf5", "\\xF5")]
    public void A_name_that_is_no_text_is_told_by_its_bytes_and_no_file_is_left_out(string folder, string name, string shown) =>
        AssertTold("this name is not UTF-8", folder, name, shown);

    [Theory]
    [InlineData("content/terms", "a\\xef\\xbf\\xbdb.yaml", "a\uFFFDb.yaml")]
    [InlineData("templates/partials", "\\xef\\xbf\\xbd.sbn-html", "\uFFFD.sbn-html")]
    public void A_name_with_the_sign_of_an_unread_letter_is_told_as_that(string folder, string name, string shown) =>
        AssertTold("U+FFFD stands in this name, in the place of a letter that some program could not read", folder, name, shown);

    private static void AssertTold(string said, string folder, string name, string shown)
    {
        if (!OperatingSystem.IsLinux())
        {
            return;
        }

        using var project = BuiltProject.Copy();
        var run = Shell.Run(project, $"mkdir -p {folder}; echo x > {folder}/$'{name}'; TOOL build; code=$?; rm {folder}/$'{name}'; exit $code");

        Assert.Equal(1, run.ExitCode);
        Assert.Contains($"error SG006: {said}\n ┌─ {folder}/{shown}:1:1\n", run.Said, StringComparison.Ordinal);
    }
}
