using SiteGen.Text;

namespace SiteGen.Tests.Text;

public sealed class QuotationsTests
{
    [Theory]
    [InlineData("He called it ‘unsafe’.", "unsafe")]
    [InlineData("'We will not go,' he said.", "We will not go,")]
    [InlineData("‘The workers’ union is strong,’ he said.", "The workers’ union is strong,")]
    [InlineData("It was the '90s, and the workers' union was strong.", "")]
    [InlineData("“He told me, ‘No’, and left.”", "He told me, ‘No’, and left.")]
    [InlineData("Rock 'n' roll is no name.", "n")]
    [InlineData("The ‘dam” is odd.", "")]
    public void Single_marks_quote_where_they_open_and_close(string text, string quoted) =>
        Assert.Equal(quoted, string.Join('|', Quotations.In(text, TextSpan.Whole(text)).Select(span => span.In(text))));

    [Theory]
    [InlineData("“No “secret” was kept,” he said.", "No “secret” was kept,")]
    [InlineData("“A “b” and “c” d,” he said. “E.”", "A “b” and “c” d,|E.")]
    [InlineData("“We go, he said. “We stay,” she said.", "We go, he said. “We stay,")]
    [InlineData("“Go,” he said. “Stay,” she said.", "Go,|Stay,")]
    public void A_quotation_in_another_ends_before_it(string text, string quoted) =>
        Assert.Equal(quoted, string.Join('|', Quotations.In(text, TextSpan.Whole(text)).Select(span => span.In(text))));
}
