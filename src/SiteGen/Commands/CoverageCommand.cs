using System.CommandLine;
using System.Globalization;
using SiteGen.Check;
using SiteGen.Check.Coverage;
using SiteGen.Diagnostics;
using SiteGen.Load;
using SiteGen.Model;

namespace SiteGen.Commands;

/// <summary><c>sitegen coverage</c>: what the articles say that no fact rests on yet. However much that is, it is no problem.</summary>
internal static class CoverageCommand
{
    private const int MostWords = 100;

    public static Command Create()
    {
        var project = CommandLine.ProjectArgument();
        var format = new Option<string>("--format")
        {
            HelpName = "text|json",
            Description = "How to print it; text by default.",
            DefaultValueFactory = _ => "text"
        };
        format.AcceptOnly("text", "json");
        var command = new Command("coverage", "List what the articles say that no fact rests on yet.") { project, format };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(project), parsed.GetRequiredValue(format)));
        return command;
    }

    private static int Run(string root, string format)
    {
        var diagnostics = new DiagnosticBag();
        if (ProjectLoader.Load(root, Shipped.Ui, diagnostics) is { } project)
        {
            var articles = CoverageReader.Read(project, Checker.Check(project, diagnostics));
            if (format == "json")
            {
                CoverageJson.Write(Console.Out, articles, project.Site.DefaultLanguage);
            }
            else
            {
                Print(articles, project.Site.DefaultLanguage);
            }
        }

        // Where facts are wrong, what rests on them is not counted as it should be.
        return Report.Problems(diagnostics, strict: false) ? ExitCode.Content : ExitCode.Clean;
    }

    private static void Print(IReadOnlyCollection<ArticleCoverage> articles, string language)
    {
        foreach (var article in articles)
        {
            Console.WriteLine($"{article.Article.Words.Path}: {Figures(said => article.Covered[said])}");
            foreach (var left in article.Left)
            {
                Console.WriteLine($"  {Name(left.Said),-8}  {left.At}  {Short(left.Words)}");
            }

            foreach (var (line, at) in article.Skipped)
            {
                Console.WriteLine($"  skipped   {at}  {Short(line.Line.Value)} ({line.Why.Best(language).Text.Value})");
            }
        }

        Console.WriteLine($"in all: {Figures(said => articles.Sum(said))}");
    }

    private static string Figures(Func<Said, Covered> of) => string.Join(", ", Enum.GetValues<Said>().Select(said =>
    {
        var covered = of(said);
        return string.Create(CultureInfo.InvariantCulture, $"{Plural(said)} {covered.Bound + covered.Skipped} of {covered.All} ({covered.Percent} %)");
    }));

    public static Covered Sum(this IEnumerable<ArticleCoverage> articles, Said said) =>
        articles.Aggregate(default(Covered), (sum, article) => sum + article.Covered[said]);

    public static string Name(Said said) => said == Said.Quotation ? "quoted" : said.ToString().ToLowerInvariant();

    private static string Plural(Said said) => said == Said.Quotation ? "quoted words" : $"{Name(said)}s";

    private static string Short(string words) =>
        words.Length <= MostWords ? words : $"{words[..(words.LastIndexOf(' ', MostWords) is > 0 and var space ? space : MostWords)]} …";
}
