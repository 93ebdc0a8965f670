using FsCheck;
using FsCheck.Fluent;
using SiteGen.Tests.Tools;
using SiteGen.Text;

namespace SiteGen.Tests.Text;

public sealed class PlaceWithinTests
{
    [Theory]
    [InlineData("hơn 600 đầu", "hơn 600 đầu", "600", "600")]
    [InlineData("\"hơn 600 đầu\"", "hơn 600 đầu", "600", "600")]
    [InlineData("'hơn ''600'' đầu'", "hơn '600' đầu", "600", "600")]
    [InlineData("'hơn ''600'' đầu'", "hơn '600' đầu", "'600'", "''600''")]
    [InlineData("\"hơn \\\"600\\\" \\u0111ầu\"", "hơn \"600\" đầu", "đầu", "\\u0111ầu")]
    [InlineData("\"hơn\\_600 đầu\"", "hơn\u00A0600 đầu", "600", "600")]
    [InlineData("\"hơn \\\n    600 đầu\"", "hơn 600 đầu", "600", "600")]
    [InlineData(">-\n    hơn\n    600 đầu\n", "hơn 600 đầu", "600", "600")]
    [InlineData(">-\n    hơn\n    600 đầu\n", "hơn 600 đầu", "n 6", "n\n    6")]
    [InlineData("|\n  hơn\n  600 đầu\n", "hơn\n600 đầu\n", "600", "600")]
    [InlineData("hơn\n    600 đầu", "hơn 600 đầu", "600", "600")]
    public void A_part_of_a_value_is_found_in_the_raw_file(string raw, string value, string part, string expected) =>
        Assert.Equal(expected, Find(raw, value, part));

    [Theory]
    [InlineData("\"hơn \\\"600\\\" \\u0111ầu\"", "hơn \"600\" đầu", "đầu", "\\u0111ầu")]
    [InlineData("'it''s hơn 600'", "it's hơn 600", "600", "600")]
    [InlineData(" \"hơn\n  600\" ", "\"hơn 600\"", "600", "600")] // a block that begins with a quotation
    public void A_place_may_leave_out_what_YAML_puts_around_the_value(string raw, string value, string part, string expected) =>
        Assert.Equal(expected, Find(raw, value, part, leftOut: 1));

    [Theory]
    [InlineData("something else", "hơn 600 đầu")]
    [InlineData("\"hơn\"", "hơn 600 đầu")]
    [InlineData("", "hơn 600 đầu")]
    public void What_can_not_be_walked_is_marked_whole(string raw, string value) => Assert.Equal(raw, Find(raw, value, "600"));

    [Fact]
    public void No_text_is_too_strange() => FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(Strange(), Strange(), Gen.Choose(-2, 9).ToArbitrary(), (raw, value, start) =>
    {
        var scalar = Scalar(raw, value);
        var place = PlaceWithin.Of(scalar, new(start, start + 3)).Span;
        return scalar.At.Span.Contains(place) && place.Start <= place.End;
    }));

    private static Arbitrary<string> Strange() => Gen.ListOf(Gen.Elements("\"'\\|>-nux0 \n\u00A0a".ToCharArray())).Select(chars => string.Concat(chars)).ToArbitrary();

    private static string Find(string raw, string value, string part, int leftOut = 0)
    {
        var scalar = Scalar(raw, value, leftOut);
        var start = value.IndexOf(part, StringComparison.Ordinal);
        return PlaceWithin.Of(scalar, new(start, start + part.Length)).Span.In(scalar.At.Source.Text);
    }

    private static Located<string> Scalar(string raw, string value, int leftOut = 0) => new(value, new(Make.File("a.yaml", $"key: {raw}\n"), new(5 + leftOut, 5 + raw.Length - leftOut)));
}
