using System.Text;
using SiteGen.Edit;
using SiteGen.Load;

namespace SiteGen.Tests.Edit;

public sealed class YamlPathTests
{
    private const string Yaml = "summary:\n  en: Summary\nobservations:\n  - id: first\n    value: 1\n  - value: 2\nabout: [us, china]\nreads:\n  v.v: Dotted\n  v:\n    v: Nested\n";

    private static readonly YamlMap Root = YamlFile.Read("a.yaml", Encoding.UTF8.GetBytes(Yaml), [])!.Root;

    [Theory]
    [InlineData("summary.en", "Summary")]
    [InlineData("observations.first.value", "1")]
    [InlineData("observations.1.value", "1")]
    [InlineData("observations.2.value", "2")]
    [InlineData("about.2", "china")]
    [InlineData("reads.v.v", "Dotted")]
    [InlineData("summary.vi", null)]
    [InlineData("observations.3.value", null)]
    [InlineData("observations.0.value", null)]
    [InlineData("about.us", null)]
    [InlineData("summary.en.x", null)]
    [InlineData("summaryen", null)]
    [InlineData(".", null)]
    public void A_way_leads_to_one_value_or_nowhere(string path, string? value) => Assert.Equal(value, (YamlPath.Find(Root, path) as YamlScalar)?.Value);

    [Theory]
    [InlineData("observations.first.valeu", "observations.first")]
    [InlineData("observations.third.value", "observations")]
    [InlineData("summary.en.x", "summary.en")]
    [InlineData("sumary.en", "")]
    public void A_way_that_breaks_off_is_known_as_far_as_it_goes(string path, string deepest) => Assert.Equal(deepest, YamlPath.Deepest(Root, path).Path);

    [Fact]
    public void Every_value_is_found_by_the_path_that_it_is_listed_with()
    {
        foreach (var at in ScalarAt.AllIn(Root).Where(at => at.Path != "reads.v.v"))
        {
            Assert.Same(at.Scalar, YamlPath.Find(Root, at.Path));
        }
    }
}
