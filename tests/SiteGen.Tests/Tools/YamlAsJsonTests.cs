namespace SiteGen.Tests.Tools;

public sealed class YamlAsJsonTests
{
    [Fact]
    public void Yaml_is_taken_as_yaml_editors_take_it()
    {
        var read = YamlAsJson.Read("a: 2023\nb: '2023'\nc: 2023-11\nd: true\ne: no\nf:\ng: [1.5, 2/3]\nh: >-\n  true\n");

        Assert.Equal("""{"a":2023,"b":"2023","c":"2023-11","d":true,"e":"no","f":null,"g":[1.5,"2/3"],"h":"true"}""", read!.ToJsonString());
    }
}
