using SiteGen.Diagnostics;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Diagnostics;

public sealed class CodesOfFilesTests
{
    public static TheoryData<string> Listed => [.. Codes.All.Select(code => code.Id).Where(id => id.StartsWith("SG0", StringComparison.Ordinal) || id is "SG156" or "SG157")];

    [Theory]
    [MemberData(nameof(Listed))]
    public void A_listed_code_is_shown_by_a_snapshot(string code) => Assert.Contains(
        Directory.EnumerateFiles(Repository.Tests, "*.verified.txt", SearchOption.AllDirectories),
        snapshot => File.ReadLines(snapshot).Any(line => line.StartsWith($"error {code}:", StringComparison.Ordinal) || line.StartsWith($"warning {code}:", StringComparison.Ordinal)));

    [Theory]
    [InlineData("SG101")]
    [InlineData("SG020")]
    [InlineData("SG050")]
    [InlineData("SG156")]
    [InlineData("SG999")]
    [InlineData("hedge")]
    public void Findings_of_files_quotes_and_references_are_never_accepted(string code) => Assert.False(Codes.MayBeAccepted(code));

    [Fact]
    public void Findings_that_read_words_may_be_accepted() =>
        Assert.All(Codes.All.Where(code => code.Id.StartsWith("SG12", StringComparison.Ordinal) || code.Id.StartsWith("SG13", StringComparison.Ordinal)), code => Assert.True(Codes.MayBeAccepted(code.Id)));
}
