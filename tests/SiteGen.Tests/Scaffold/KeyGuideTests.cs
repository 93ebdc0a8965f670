using SiteGen.Load;
using SiteGen.Scaffold;

namespace SiteGen.Tests.Scaffold;

public sealed class KeyGuideTests
{
    private static readonly Schema[] Homes = [.. Schemas.All, SiteReader.Site, PersonReader.WebLink, .. PublishReader.Kinds.Select(each => each.Schema)];

    [Fact]
    public void Every_key_of_every_kind_is_explained_in_a_sentence() => Assert.All(
        Homes.SelectMany(home => home.Keys().Select(key => (home, key))),
        pair => Assert.Matches(@"^\S.*\.$", KeyGuide.Of(pair.home, pair.key)));

    [Fact]
    public void Nothing_is_explained_that_is_no_key()
    {
        var keys = Homes.SelectMany(home => home.Keys().Select(key => (home.What, key))).ToHashSet();

        Assert.All(KeyGuide.All, explained => Assert.Contains(explained, keys));
    }
}
