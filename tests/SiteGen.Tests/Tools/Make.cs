using System.Collections.Immutable;
using System.Text;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Tests.Tools;

/// <summary>Makes pieces of the model for tests of single rules, without files.</summary>
internal static class Make
{
    public static SourceText File(string path, string text = "") => new(path, text);

    /// <summary>A value that stands, as it is, alone in a file.</summary>
    public static Located<T> At<T>(T value)
        where T : notnull => new(value, new Place(File("content/test.yaml", value.ToString() ?? ""), TextSpan.Whole(value.ToString() ?? "")));

    public static ImmutableArray<Located<string>> Ids(params string[] ids) => [.. ids.Select(At)];

    public static LocalText Text(string text, string language = "vi") => new([(language, At(text))], At(text).At);

    public static Located<EdtfDate> Date(string text) => At(EdtfDate.Parse(text) ?? throw new ArgumentException($"{text} is no date", nameof(text)));

    public static Article Article(string text, string language = "vi", string? published = null, string id = "article", params Reading[] reads)
    {
        var words = text.Normalize(NormalizationForm.FormC);
        return new()
        {
            Id = id,
            File = File($"seeds/{id}.yaml"),
            Words = File($"seeds/{id}.txt", words),
            Reading = string.Concat(words.Select(c => c != '\n' && char.IsWhiteSpace(c) ? ' ' : c)),
            ActualSha256 = "",
            Sha256 = At(""),
            Label = Text("Article"),
            Language = At(language),
            Published = published is null ? null : Date(published),
            Publish = At(Publishing.Full),
            Reads = [.. reads],
        };
    }

    public static Reading Reads(string words, params string[] ids) => new(At(words), Ids(ids), null);

    public static Reading ReadsDate(string words, string date) => new(At(words), [], Date(date));

    public static Evidence Evidence(string quote, string source = "article", params Reading[] reads) =>
        new() { Source = At(source), Quote = At(quote), Reads = [.. reads] };

    public static Person Person(string id, params string[] spellings) => new()
    {
        Id = id,
        File = File($"content/people/{id}.yaml"),
        Added = Date("2023-11-20"),
        Name = Text(spellings[0]),
        Aliases = [.. spellings[1..].Select(name => new Alias(At(name), null))],
    };

    public static Term Term(string id, params string[] spellings) => new()
    {
        Id = id,
        File = File($"content/terms/{id}.yaml"),
        Added = Date("2023-11-20"),
        Name = Text(spellings[0]),
        Aliases = [.. spellings[1..].Select(name => new Alias(At(name), null))],
        Definition = Text(spellings[0]),
    };

    public static Organization Organization(string id, params string[] spellings) => new()
    {
        Id = id,
        File = File($"content/organizations/{id}.yaml"),
        Added = Date("2023-11-20"),
        Name = Text(spellings[0]),
        Aliases = [.. spellings[1..].Select(name => new Alias(At(name), null))],
        Type = At(OrganizationType.Other),
    };

    public static Project Project(IEnumerable<Organization> organizations, params IEnumerable<Article> articles) => new()
    {
        Site = new() { File = File("content/site.yaml"), Title = Text("Site"), Description = Text("Site"), Languages = Ids("vi", "en") },
        Organizations = [.. organizations],
        Articles = [.. articles],
    };

    /// <param name="units">How articles name the unit.</param>
    public static Statistic Statistic(string subject, string[] units, params Observation[] observations) => new()
    {
        Id = "statistic",
        File = File("content/statistics/statistic.yaml"),
        Added = Date("2023-11-20"),
        Title = Text("Statistic"),
        Subject = At(subject),
        Unit = Text(units[0]),
        UnitWords = Ids(units),
        Observations = [.. observations],
    };

    public static Observation Observation(Rational value, string reportedBy, params Evidence[] evidence) => new()
    {
        At = At(value).At,
        Min = At(value),
        Max = At(value),
        Kind = At(ObservationKind.Reported),
        ReportedBy = reportedBy == "article" ? new ArticleVoice(At(reportedBy).At) : new NamedVoice(Ids(reportedBy), At(reportedBy).At),
        Evidence = [.. evidence],
    };
}
