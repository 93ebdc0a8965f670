using SiteGen.Text;

namespace SiteGen.Tests.Text;

/// <summary>A comma within a date ends no clause; one behind a weekday does.</summary>
public sealed class DateCommasTests
{
    [Theory]
    [InlineData("en", "The dam holds, the council said on Tuesday, 3 June 2025.", "The dam holds| the council said on Tuesday, 3 June 2025.")]
    [InlineData("en", "The dam holds, the council said on Tuesday, June 3, 2025.", "The dam holds| the council said on Tuesday, June 3, 2025.")]
    [InlineData("en", "On Tuesday, 3 people fell.", "On Tuesday| 3 people fell.")]
    [InlineData("en", "On Tuesday, may 3 fall.", "On Tuesday| may 3 fall.")]
    [InlineData("en", "In June 2025, 2000 people fell.", "In June 2025| 2000 people fell.")]
    [InlineData("en", "The vote of June 3, 2025, was close.", "The vote of June 3, 2025| was close.")]
    [InlineData("vi", "Đập còn vững, hội đồng nói hôm thứ ba, 3/6.", "Đập còn vững| hội đồng nói hôm thứ ba, 3/6.")]
    [InlineData("vi", "Đập còn vững, hội đồng nói hôm thứ ba, ngày 3 tháng 6.", "Đập còn vững| hội đồng nói hôm thứ ba, ngày 3 tháng 6.")]
    [InlineData("vi", "Hôm thứ ba, 30 người bị ngã.", "Hôm thứ ba| 30 người bị ngã.")]
    [InlineData("vi", "Hôm thứ ba, ngày nghỉ, đập vẫn vững.", "Hôm thứ ba| ngày nghỉ| đập vẫn vững.")]
    public void A_comma_within_a_date_ends_no_clause(string language, string sentence, string clauses) =>
        Assert.Equal(clauses, string.Join('|', Clauses.Of(sentence, TextSpan.Whole(sentence), Grammar.All.Single(grammar => grammar.Language == language))
            .Select(clause => clause.In(sentence))));
}
