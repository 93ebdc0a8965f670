using System.Globalization;
using System.Text;
using SiteGen.Check;
using SiteGen.Check.Quotes;
using SiteGen.Diagnostics;
using SiteGen.Load;
using SiteGen.Model;
using SiteGen.Read.Numbers;
using SiteGen.Render;
using SiteGen.Tests.Render;
using SiteGen.Tests.Render.Templates;
using SiteGen.Tests.Tools;
using SiteGen.Text;

namespace SiteGen.Tests.Hostile;

/// <summary>
/// Real files, spoiled at random, read by each reader alone: none throws, and what it points at lies in the file. By hand for hours: <c>FUZZ=100000</c>, each from another <c>FUZZ_FIRST</c>.
/// What has fallen once stands in the tables of this folder, or beside the tests of its reader.
/// </summary>
public sealed class FuzzTests
{
    private static readonly int Times = Number("FUZZ", 150);
    private static readonly int First = Number("FUZZ_FIRST", 0);

    private static readonly string[] Facts = [.. Texts("Fixtures/talks", ".yaml")];
    private static readonly string[] Articles = [.. Texts("Fixtures", ".txt")];
    private static readonly string[] Pages = [.. Texts("Fixtures", ".md"), Repository.Read("templates/README.md"), Repository.Read("content/README.md")];
    private static readonly string[] Templates = [.. Texts(Path.Combine(Repository.Root, "templates"), ".sbn-html")];

    [Fact]
    public void Bytes_of_any_kind_are_read_or_refused() => Try(Facts, (random, text) =>
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        for (var i = random.Next(4); i > 0 && bytes.Length > 0; i--)
        {
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        }

        List<Diagnostic> problems = [];
        if (FileReader.Decode("content/test.yaml", bytes, problems) is { } file && YamlReader.Read(file, TextSpan.Whole(file.Text), problems) is null)
        {
            Assert.NotEmpty(problems);
        }

        AssertPrinted(problems);
    });

    [Fact]
    public void A_quote_of_any_kind_is_found_or_not() => Try(Articles, (random, text) =>
    {
        var article = FoldedText.Of(text, Folds.Allowed);
        var start = random.Next(text.Length);
        var quote = text.Substring(start, random.Next(Math.Min(300, text.Length - start)));
        _ = QuoteFinder.Find(article, QuoteText.Of(quote));
        _ = QuoteFinder.Find(article, QuoteText.Of(Spoiled.Of(random, quote, quote)));
    });

    [Fact]
    public void Words_of_any_kind_are_read_as_sentences_numbers_and_dates() => Try(Articles, (random, text) =>
    {
        var start = random.Next(text.Length);
        var language = random.GetItems(["vi", "en", "fr"], 1)[0];
        var context = new CheckContext(Make.Project([Make.Organization("china", "Trung Quốc", "China")], Make.Article(UnfitCharacters.Replaced(text.Substring(start, Math.Min(2_000, text.Length - start))), language, "2023-11-09")));
        var article = context.ArticleOf("article")!;
        foreach (var sentence in article.AllSentences)
        {
            AssertWithin(article.DatesIn(sentence).Select(date => date.Span), sentence);
            AssertWithin(article.RelativeDaysIn(sentence).Select(date => date.Span), sentence);
            AssertWithin(NumberReader.Read(article.Text, sentence, article.Grammar, [], article.DatesIn(sentence), isLenient: true).Select(number => number.Span), sentence);
            if (article.Grammar is not null)
            {
                _ = article.Read.Read(sentence, null).Frames;
                _ = article.Read.Read(sentence, null).Unknown;
            }
        }
    });

    [Fact]
    public void Markdown_of_any_kind_is_rendered_or_refused() => Try(Pages, (random, text) =>
    {
        var file = Make.File("content/pages/about.md", text);
        var page = new MarkdownPage("about", "vi", file, Make.At("x"), null, null, text, new(file, new(0, 0)));
        var problems = new DiagnosticBag();
        MarkdownCheck.Check(page, "about.html", problems);
        AssertPrinted(problems.Sorted());
        if (!problems.HasErrors)
        {
            MarkdownRenderer.Render(page, InlineTextTests.Text("about.html"));
        }
    });

    [Fact]
    public void Templates_of_any_kind_are_compiled_or_refused() => Try(Templates, (random, text) =>
    {
        using var folder = new TemplateFolder().Page(text);
        folder.Load();
        Assert.DoesNotMatch(BadInput.OfTheRuntime(), folder.Problems);
    });

    [Fact]
    public void Dates_of_any_kind_are_dates_or_none() => Try([""], (random, _) =>
    {
        for (var i = 0; i < 100; i++)
        {
            var text = new string(random.GetItems("0123456789XX--//..~?%".ToCharArray(), random.Next(24)));
            var date = EdtfDate.Parse(text);
            Assert.True(date is null || date.First <= date.Last, text);
            if (date is not null)
            {
                _ = Ui.Wording("vi").Date(date);
            }
        }
    });

    private static void Try(string[] files, Action<Random, string> read)
    {
        for (var seed = First; seed < First + Times; seed++)
        {
            var random = new Random(seed);
            var text = Spoiled.Of(random, random.GetItems(files, 1)[0], random.GetItems(files, 1)[0]);
            try
            {
                // What no file can hold is refused before anything reads it.
                read(random, text.Length == 0 ? "x" : UnfitCharacters.Replaced(text));
            }
            catch (Exception fallen) when (fallen is not Xunit.Sdk.XunitException)
            {
                Assert.Fail($"FUZZ_FIRST={seed} FUZZ=1: {fallen}");
            }
        }
    }

    private static void AssertPrinted(IEnumerable<Diagnostic> problems) => Assert.All(problems, problem =>
    {
        Assert.All(problem.Marks, mark => Assert.InRange(mark.At.Span.End, mark.At.Span.Start, mark.At.Source.Text.Length));
        Assert.DoesNotMatch(BadInput.OfTheRuntime(), DiagnosticPrinter.Print(problem).Split('\n')[0]);
    });

    private static void AssertWithin(IEnumerable<TextSpan> spans, TextSpan sentence) => Assert.All(spans, span => Assert.True(sentence.Contains(span) && !span.IsEmpty, $"{span} in {sentence}"));

    private static IEnumerable<string> Texts(string folder, string ending) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Tests, folder), $"*{ending}", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText);

    private static int Number(string variable, int usual) => int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var number) ? number : usual;
}
