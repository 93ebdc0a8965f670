using System.Collections.Immutable;
using System.Text;
using SiteGen.Check;
using SiteGen.Check.Quotes;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Tests.Tools;
using SiteGen.Text;

namespace SiteGen.Tests.Check.Quotes;

/// <summary>Checks one quote against articles, as an editor's file would have it.</summary>
internal sealed class QuoteBench
{
    private readonly ImmutableArray<Article> _articles;
    private readonly CheckContext _context;

    private QuoteBench(ImmutableArray<Article> articles, ImmutableArray<Entity> entities)
    {
        _articles = articles;
        _context = new(new Project
        {
            Site = new() { File = Make.File("content/site.yaml"), Title = Make.Text("Site"), Description = Make.Text("Site"), Languages = Make.Ids("vi") },
            Articles = articles,
            People = [.. entities.OfType<Person>()],
            Organizations = [.. entities.OfType<Organization>()],
        });
    }

    /// <summary>The two articles that the project ships.</summary>
    public static QuoteBench Shipped(params Entity[] entities) => new([Seed("washington-meeting"), Seed("wsj-consultations")], [.. entities]);

    public static QuoteBench Of(string article, string language = "vi", params Entity[] entities) => new([Make.Article(article, language)], [.. entities]);

    public string Words(string article) => _articles.Single(other => other.Id == article).Words.Text;

    public Outcome Check(string quote, string? source = null, string? prefix = null, string? suffix = null)
    {
        List<string> lines = ["source: article", "evidence:", $"  - quote: {Quoted(quote)}"];
        lines.AddRange(new[] { ("prefix", prefix), ("suffix", suffix) }.Where(key => key.Item2 is not null).Select(key => $"    {key.Item1}: {Quoted(key.Item2!)}"));
        var file = Make.File("content/claims/test.yaml", string.Join('\n', lines) + "\n");
        Evidence evidence = new()
        {
            Source = Make.At(source ?? _articles[^1].Id),
            Quote = Scalar(file, "quote", quote)!,
            Prefix = Scalar(file, "prefix", prefix),
            Suffix = Scalar(file, "suffix", suffix),
        };
        DiagnosticBag bag = new();
        CheckLog log = new(Make.Person("somebody", "Somebody"), bag);
        return new(QuoteRules.Check(evidence, _context, log), bag.Sorted(), log.Entries);
    }

    private static Article Seed(string id) => Make.Article(File.ReadAllText(Path.Combine(Repository.Talks, "seeds", $"{id}.txt"), Encoding.UTF8), id: id);

    private static string Quoted(string value) => $"\"{value.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";

    private static Located<string>? Scalar(SourceText file, string key, string? value)
    {
        if (value is null)
        {
            return null;
        }

        var start = file.Text.IndexOf($"{key}: ", StringComparison.Ordinal) + key.Length + 2;
        return new(value, new(file, new(start, start + Quoted(value).Length)));
    }
}

/// <summary>What came of checking a quote.</summary>
internal sealed record Outcome(Passage? Passage, ImmutableArray<Diagnostic> Diagnostics, IReadOnlyList<LedgerEntry> Entries)
{
    public string Code => Diagnostics is [var only] ? only.Code : string.Join(' ', Diagnostics.Select(diagnostic => diagnostic.Code));

    public string Printed => DiagnosticPrinter.Print(Assert.Single(Diagnostics));
}
