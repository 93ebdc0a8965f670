namespace SiteGen.Tests.Hostile;

/// <summary>Every row of the tables: exit code, code, place, nothing of the runtime's own words, and the site that was there untouched.</summary>
public sealed class BadInputsTests
{
    private static readonly Dictionary<string, BadInput> Inputs = BadTexts.All.Concat(BadNames.All).Concat(BadPages.All).ToDictionary(input => input.Name, StringComparer.Ordinal);

    public static TheoryData<string> Names => [.. Inputs.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_bad_input_is_told_where_it_stands(string name) => Inputs[name].Hold();
}
