using SiteGen.Load;

namespace SiteGen.Tests.Load;

public sealed class SchemaTests
{
    [Fact]
    public void Every_kind_tells_its_keys_each_once()
    {
        Assert.All(Schemas.All, schema => Assert.NotEmpty(schema.Keys()));
        Assert.All(Schemas.All, schema => Assert.Equal(schema.Keys().Distinct(), schema.Keys()));
    }

    [Fact]
    public void Every_kind_of_fact_has_the_keys_that_all_have()
    {
        string[] common = ["source", "added", "review_by", "corrections", "former_ids", "accept"];
        Schema[] kinds = [PersonReader.Person, OrganizationReader.Organization, EventReader.Event, StatisticReader.Statistic, ClaimReader.Claim, TermReader.Term];

        Assert.All(kinds, kind => Assert.Empty(common.Except(kind.Keys())));
    }
}
