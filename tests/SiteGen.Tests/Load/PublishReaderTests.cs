using SiteGen.Load;
using SiteGen.Model;
using static SiteGen.Tests.Tools.Verifier;

namespace SiteGen.Tests.Load;

public sealed class PublishReaderTests
{
    private const string Site = "title: Talks\ndescription: Who said what.\nlanguages: [vi, en]\n";

    [Fact]
    public void Each_kind_of_target_is_read_and_the_first_is_the_first()
    {
        var (site, problems) = Yaml.Read(
            SiteReader.Site,
            Site + """
                id: talks
                publish:
                  live:
                    kind: folder
                    path: ../public sites/nói chuyện
                  pages:
                    kind: git
                    branch: gh-pages
                    cname: facts.example.org
                  store:
                    kind: s3
                    bucket: facts
                    prefix: sheets/talks
                    endpoint: https://s3.example.org
                    path_style: true

                """);

        Assert.Empty(problems);
        Assert.Equal("talks", site!.Id!.Value);
        Assert.Equal(["live", "pages", "store"], site.Publish.Select(target => target.Name));
        Assert.Equal(new FolderSettings("../public sites/nói chuyện"), site.Publish[0] with { Name = "" });
        Assert.Equal(new GitSettings("gh-pages", "origin", "facts.example.org"), site.Publish[1] with { Name = "" });
        Assert.Equal(new StoreSettings("facts", "https://s3.example.org", Region: null, "sheets/talks/", Profile: null, PathStyle: true), site.Publish[2] with { Name = "" });
    }

    [Fact]
    public async Task A_target_that_cannot_be_is_explained()
    {
        string[] wrong =
        [
            "publish: ../public",
            "publish:\n  live: ../public",
            "publish:\n  live:\n    path: ../public",
            "publish:\n  live:\n    kind: ftp\n    path: ../public",
            "publish:\n  My Site:\n    kind: folder\n    path: ../public",
            "publish:\n  live:\n    kind: folder",
            "publish:\n  live:\n    kind: folder\n    path: ../public\n    branch: main",
            "publish:\n  live:\n    kind: folder\n    path: content/out",
            "publish:\n  live:\n    kind: folder\n    path: ./_site",
            "publish:\n  live:\n    kind: folder\n    path: public/..",
            "publish:\n  live:\n    kind: folder\n    path: ../..",
            "publish:\n  live:\n    kind: git\n    branch: -main",
            "publish:\n  live:\n    kind: git\n    branch: gh-pages\n    remote: --upload-pack=evil",
            "publish:\n  live:\n    kind: git\n    branch: gh-pages\n    cname: https://facts.example.org/",
            "publish:\n  live:\n    kind: s3\n    bucket: my facts",
            "publish:\n  live:\n    kind: s3\n    bucket: facts\n    prefix: /sheet",
            "publish:\n  live:\n    kind: s3\n    bucket: facts\n    prefix: sheet/../..",
            "publish:\n  live:\n    kind: s3\n    bucket: facts\n    endpoint: s3.example.org",
            "publish:\n  live:\n    kind: s3\n    bucket: facts\n    path_style: yes",
        ];

        var told = wrong.Select(yaml => (yaml, Yaml.Read(SiteReader.Site, $"{Site}{yaml}\n", "content/site.yaml").Problems)).ToList();

        Assert.All(told, one => Assert.Single(one.Problems));
        await Verify(string.Join('\n', told.Select(one => Yaml.Show(one.yaml, one.Problems))));
    }
}
