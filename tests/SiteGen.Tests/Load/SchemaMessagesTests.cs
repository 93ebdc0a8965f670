using SiteGen.Diagnostics;
using SiteGen.Load;
using static SiteGen.Tests.Tools.Verifier;

namespace SiteGen.Tests.Load;

public sealed class SchemaMessagesTests
{
    private const string Role = "roles:\n  - title: Minister\n    evidence:\n      - quote: Minister Jane Doe\n";
    private const string Person = "name: Jane Doe\nadded: 2026-11-21\nsource: report\n" + Role;

    private static readonly Dictionary<string, string> People = new(StringComparer.Ordinal)
    {
        ["a-misspelt-key"] = Person.Replace("name:", "naem:", StringComparison.Ordinal),
        ["a-misspelt-key-that-is-right-elsewhere"] = Person.Replace("roles:", "role:", StringComparison.Ordinal),
        ["another-word-for-the-key-that-is-missing"] = Person.Replace("name:", "person:", StringComparison.Ordinal),
        ["a-key-of-another-kind"] = Person + "speaker: us\n",
        ["a-key-of-another-level"] = Person.Replace("      - quote", "      - title: Minister\n        quote", StringComparison.Ordinal),
        ["an-unheard-of-key"] = Person + "shoe_size: 38\n",
        ["a-missing-key"] = Person.Replace("added: 2026-11-21\n", "", StringComparison.Ordinal),
        ["a-missing-key-of-a-role"] = Person.Replace("title: Minister\n    evidence", "evidence", StringComparison.Ordinal),
        ["evidence-without-a-source"] = Person.Replace("source: report\n", "", StringComparison.Ordinal),
        ["an-empty-value"] = Person + "summary:\n",
        ["an-empty-quoted-value"] = Person + "summary: \"\"\n",
        ["an-empty-list"] = Person + "aliases: []\n",
        ["an-empty-item"] = Person + "aliases:\n  - Jane\n  -\n",
        ["a-text-for-a-list"] = Person + "aliases: Jane\n",
        ["a-list-for-a-text"] = Person.Replace("name: Jane Doe", "name: [Jane, Doe]", StringComparison.Ordinal),
        ["a-map-for-a-text"] = Person + "native_name:\n  vi: Jane\n",
        ["a-text-for-a-map"] = Person.Replace(Role, "roles:\n  - Minister\n", StringComparison.Ordinal),
        ["a-language-that-the-site-lacks"] = Person.Replace("name: Jane Doe", "name:\n  vi: Jane\n  fr: Jeanne", StringComparison.Ordinal),
        ["a-date-with-slashes"] = Person.Replace("2026-11-21", "6/11/2023", StringComparison.Ordinal),
        ["an-american-date"] = Person.Replace("2026-11-21", "11/30/2023", StringComparison.Ordinal),
        ["an-impossible-day"] = Person.Replace("2026-11-21", "2023-02-30", StringComparison.Ordinal),
        ["an-impossible-month"] = Person.Replace("2026-11-21", "2023-13", StringComparison.Ordinal),
        ["a-date-that-ends-first"] = Person.Replace("2026-11-21", "2023-11-12/2023-11-06", StringComparison.Ordinal),
        ["a-date-in-words"] = Person.Replace("2026-11-21", "November 2023", StringComparison.Ordinal),
        ["a-web-address-without-its-beginning"] = Person + "links:\n  - example.org\n",
        ["a-former-id-that-is-none"] = Person + "former_ids: [Tôn Hiểu Ba]\n",
        ["reads-without-a-meaning"] = Person + "        reads:\n          Bộ:\n",
        ["reads-with-a-date-that-is-none"] = Person + "        reads:\n          tuần này: 6/11/2023\n",
        ["reads-that-are-words"] = Person + "        reads: tuần này\n",
    };

    private const string Statistic =
        "title: Warheads\nadded: 2026-11-21\nsource: report\nsubject: china\nunit: warheads\nobservations:\n  - value: 500\n    as_of: 2023-10\n    reported_by: us\n    evidence:\n      - quote: hơn 500 đầu đạn\n";

    private static readonly Dictionary<string, string> Statistics = new(StringComparer.Ordinal)
    {
        ["a-number-with-groups"] = Statistic.Replace("500\n", "1,000\n", StringComparison.Ordinal),
        ["a-number-that-may-be-two"] = Statistic.Replace("value: 500\n", "value: 5.200\n", StringComparison.Ordinal),
        ["a-number-in-words"] = Statistic.Replace("value: 500\n", "value: five hundred\n", StringComparison.Ordinal),
        ["a-ratio-half-in-words"] = Statistic.Replace("value: 500\n", "value: 1 in eight\n", StringComparison.Ordinal),
        ["a-value-and-a-range"] = Statistic.Replace("value: 500\n", "value: 500\n    range: {min: 400, max: 600}\n", StringComparison.Ordinal),
        ["neither-value-nor-range"] = Statistic.Replace("  - value: 500\n    as_of", "  - as_of", StringComparison.Ordinal),
        ["a-range-that-runs-backwards"] = Statistic.Replace("value: 500\n", "range: {min: 600, max: 400}\n", StringComparison.Ordinal),
        ["a-misspelt-word"] = Statistic.Replace("    as_of", "    qualifier: more_than\n    as_of", StringComparison.Ordinal),
        ["an-unheard-of-word"] = Statistic.Replace("    as_of", "    kind: guessed\n    as_of", StringComparison.Ordinal),
        ["two-observations-with-one-id"] = Statistic.Replace("  - value", "  - id: now\n    value", StringComparison.Ordinal) + "  - id: now\n    value: 600\n    as_of: 2023\n    reported_by: us\n    evidence:\n      - quote: 600 đầu đạn\n",
    };

    private const string Claim = "speaker: us\nadded: 2026-11-21\nsource: report\nspeech: direct\ntext: We will talk.\nevidence:\n  - quote: “We will talk”\n";

    private static readonly Dictionary<string, string> Claims = new(StringComparer.Ordinal)
    {
        ["yes-for-true"] = Claim + "translated: yes\n",
        ["a-name-that-is-a-story"] = Claim.Replace("speaker: us", $"speaker: {{unnamed: {string.Concat(Enumerable.Repeat("an official who ", 63))}spoke}}", StringComparison.Ordinal),
        ["a-speaker-that-is-a-map"] = Claim.Replace("speaker: us", "speaker: {unamed: an official}", StringComparison.Ordinal),
    };

    private const string Article = "label: Report\nlanguage: vi\npublish: full\nsha256: 155c768b574b1a7336575b2bd837dd997a16d9f0e8307ee90d982923f3f83f8a\n";

    private static readonly Dictionary<string, string> Articles = new(StringComparer.Ordinal)
    {
        ["a-hash-that-is-none"] = Article.Replace("f83f8a", "", StringComparison.Ordinal),
        ["a-language-in-words"] = Article.Replace("vi\n", "Vietnamese\n", StringComparison.Ordinal),
    };

    public static TheoryData<string> Names => [.. People.Keys, .. Statistics.Keys, .. Claims.Keys, .. Articles.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public Task A_wrong_key_or_value_is_explained(string name)
    {
        var (source, value, problems) = People.TryGetValue(name, out var person) ? Read(PersonReader.Person, person, Yaml.Person)
            : Statistics.TryGetValue(name, out var statistic) ? Read(StatisticReader.Statistic, statistic, "content/statistics/warheads.yaml")
            : Claims.TryGetValue(name, out var claim) ? Read(ClaimReader.Claim, claim, "content/claims/talks.yaml")
            : Read(ArticleReader.Known, Articles[name], "seeds/report.yaml");

        Assert.Null(value);
        Assert.Single(problems);
        return Verify(Yaml.Show(source, problems), @case: name);
    }

    [Fact]
    public void The_texts_that_the_mistakes_are_made_in_are_right()
    {
        Assert.Empty(Read(PersonReader.Person, Person, Yaml.Person).Problems);
        Assert.Empty(Read(StatisticReader.Statistic, Statistic, "content/statistics/warheads.yaml").Problems);
        Assert.Empty(Read(ClaimReader.Claim, Claim, "content/claims/talks.yaml").Problems);
        Assert.Empty(Read(ArticleReader.Known, Article, "seeds/report.yaml").Problems);
    }

    private static (string Source, object? Value, IReadOnlyList<Diagnostic> Problems) Read<T>(Schema<T> schema, string yaml, string path)
        where T : class
    {
        var (value, problems) = Yaml.Read(schema, yaml, path);
        return (yaml, value, problems);
    }
}
