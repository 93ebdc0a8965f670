using SiteGen.Model;
using SiteGen.Render;
using SiteGen.Tests.Render.Views;
using SiteGen.Text;

namespace SiteGen.Tests.Render.Data;

/// <summary>What hosts are told in files of their own form.</summary>
public sealed class HostFilesTests
{
    [Theory]
    [InlineData(null)]
    [InlineData("Github")]
    [InlineData("Gitlab")]
    [InlineData("Codeberg")]
    public void A_host_that_reads_none_gets_none(string? host) =>
        Assert.DoesNotContain(At(host, DataSite.Address).Files.Keys, path => path.StartsWith('_'));

    [Theory]
    [InlineData("Cloudflare")]
    [InlineData("Netlify")]
    public void Every_answer_carries_the_policy_that_serve_sends_and_no_header_stands_in_two_rules(string host)
    {
        var lines = At(host, DataSite.Address).Files["_headers"].Split('\n', StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal("/*", lines[0]);
        Assert.Contains($"  Content-Security-Policy: {ContentPolicy.Value}", lines);
        Assert.Contains("/sheet/data/*", lines);
        var headers = lines.Where(line => line[0] == ' ').Select(line => line.Split(':')[0]).ToList();
        Assert.Equal(headers.Distinct(), headers);
    }

    [Fact]
    public void Netlify_sends_what_asks_for_a_former_id_to_the_new_page_though_a_file_stands_there() => Assert.Equal(
        "/sheet/en/people/person-first.html /sheet/en/people/person-one.html 301!\n/sheet/people/person-first.html /sheet/people/person-one.html 301!\n",
        At("Netlify", DataSite.Address).Files["_redirects"]);

    [Fact]
    public void Cloudflare_is_asked_with_and_without_the_ending() => Assert.Equal(
        "/en/people/person-first.html /en/people/person-one.html 301\n/en/people/person-first /en/people/person-one.html 301\n"
        + "/people/person-first.html /people/person-one.html 301\n/people/person-first /people/person-one.html 301\n",
        At("Cloudflare", null).Files["_redirects"]);

    [Fact]
    public void A_file_of_the_project_takes_its_place()
    {
        var project = Of("Netlify") with { StaticFiles = [new("_headers", "x") { Content = [] }] };

        var files = new DataSite(RenderedSite.Of(project).Graph, null).Files;

        Assert.DoesNotContain("_headers", files.Keys);
        Assert.Contains("_redirects", files.Keys);
    }

    private static DataSite At(string? host, string? address) => new(RenderedSite.Of(Of(host)).Graph, address);

    private static Project Of(string? host)
    {
        var project = DataSite.Anywhere.Context.Graph.Project;
        return project with { Site = project.Site with { Host = host is null ? null : new Located<Host>(Enum.Parse<Host>(host), Place.StartOf(project.Site.File)) } };
    }
}
