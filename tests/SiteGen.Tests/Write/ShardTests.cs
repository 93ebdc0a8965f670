using SiteGen.Write;

namespace SiteGen.Tests.Write;

public sealed class ShardTests
{
    [Theory]
    [InlineData("1/1")]
    [InlineData("2/8")]
    [InlineData("8/8")]
    public void A_part_is_one_of_so_many(string text) => Assert.Equal(text, Shard.Parse(text) is { } shard ? $"{shard.Number}/{shard.Of}" : null);

    [Theory]
    [InlineData("0/8")]
    [InlineData("9/8")]
    [InlineData("-1/8")]
    [InlineData("2")]
    [InlineData("2/8/1")]
    [InlineData("2/")]
    [InlineData("two/eight")]
    [InlineData("1/99999999999")]
    public void Anything_else_is_no_part(string text) => Assert.Null(Shard.Parse(text));

    [Fact]
    public void Every_file_is_in_one_part()
    {
        OutputFile[] files = [.. "gacebdf".Select(name => new OutputFile($"{name}.html", "", () => default))];

        string[] parts = [.. Enumerable.Range(1, 3).Select(number => string.Concat(new Shard(number, 3).PartOf(files).Select(file => file.Path[0])))];

        Assert.Equal(["adg", "be", "cf"], parts);
    }
}
