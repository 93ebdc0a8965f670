using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using SiteGen.Tests.Tools;
using SiteGen.Text;

namespace SiteGen.Tests;

/// <summary>What the sources of the tool promise whoever reads them.</summary>
public sealed class SourceCodeTests
{
    private const int Longest = 160;
    private const int FewLines = 6;
    private const int ManyTokens = 100;
    private const int LinesOfChoice = 3;

    private static readonly string Source = Path.Combine(Repository.Root, "src", "SiteGen");
    private static readonly Lazy<SyntaxTree[]> Trees = new(() => [.. Files("*.cs").Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), path: file))]);

    [Fact]
    public void Lines_have_at_most_160_characters()
    {
        var tooLong = from file in Files("*.cs")
                      from line in File.ReadLines(file).Index()
                      where line.Item.Length > Longest
                      select $"{Path.GetRelativePath(Source, file)}:{line.Index + 1}";

        Assert.Empty(tooLong);
    }

    [Fact]
    public void No_method_is_short_in_lines_and_long_in_tokens()
    {
        var dense = from method in Nodes<BaseMethodDeclarationSyntax>()
                    let body = (SyntaxNode?)method.Body ?? method.ExpressionBody?.Expression
                    where body is not null && LinesOf(method) <= FewLines && body.DescendantTokens().Count() > ManyTokens
                    select NameOf(method);

        Assert.Empty(dense);
    }

    [Fact]
    public void No_ternary_is_longer_than_three_lines_or_holds_another_over_lines()
    {
        var knots = from choice in Nodes<ConditionalExpressionSyntax>()
                    where LinesOf(choice) > LinesOfChoice || (LinesOf(choice) > 1 && HoldsAnother(choice))
                    select NameOf(choice);

        Assert.Empty(knots);

        static bool HoldsAnother(ConditionalExpressionSyntax choice) =>
            choice.DescendantNodes(node => node is not LambdaExpressionSyntax).OfType<ConditionalExpressionSyntax>().Any();
    }

    [Fact]
    public void No_word_of_a_language_stands_where_articles_are_read()
    {
        string[] rooms = ["Read", "Check", "Draft", "Link"];
        var words = from text in Nodes<LiteralExpressionSyntax>()
                    where text.IsKind(SyntaxKind.StringLiteralExpression) && rooms.Contains(RoomOf(text), StringComparer.Ordinal)
                        // What a message gives as an example is for an editor to read.
                        && !text.SyntaxTree.FilePath.EndsWith("Messages.cs", StringComparison.Ordinal)
                        && (text.Token.ValueText.Any(letter => letter is >= 'À' and <= 'ỹ' and not ('×' or '÷' or (>= 'ʰ' and < 'Ḁ'))) || IsListed(text))
                    select $"{NameOf(text)}: {text.Token.ValueText}";

        Assert.Empty(words);

        static bool IsListed(LiteralExpressionSyntax text) => text.Parent is ExpressionElementSyntax or InitializerExpressionSyntax
            && English.Grammar.FunctionWords.Contains(text.Token.ValueText, StringComparer.Ordinal);
    }

    [Fact]
    public void A_run_of_the_tests_prints_what_failed_and_a_summary_and_no_more() =>
        Assert.Contains("<VSTestLogger>console%3Bverbosity=minimal</VSTestLogger>", Repository.Read("tests/SiteGen.Tests/SiteGen.Tests.csproj"), StringComparison.Ordinal);

    [Fact]
    public void The_guide_of_the_maintainers_names_every_rule()
    {
        var guide = Repository.Read("src/README.md");
        var rules = Files("*.cs").Where(file => file.Contains($"{Path.DirectorySeparatorChar}Check{Path.DirectorySeparatorChar}", StringComparison.Ordinal)).Select(file => Path.GetFileNameWithoutExtension(file))
            .Where(name => name.EndsWith("Rule", StringComparison.Ordinal) || name.EndsWith("Rules", StringComparison.Ordinal));

        Assert.All(rules, rule => Assert.Contains($"`{rule}`", guide, StringComparison.Ordinal));
    }

    [Fact]
    public void Each_kind_of_word_stands_in_the_list_that_the_guide_of_the_maintainers_names()
    {
        var rows = Repository.Read("src/README.md").Split("| a word |")[1].Split('\n').Skip(2).TakeWhile(line => line.StartsWith('|'))
            .Select(line => line.Split('|').Select(cell => cell.Trim(' ', '`')).ToArray()).ToList();

        Assert.True(rows.Count > 10);
        Assert.All(rows, row =>
        {
            var list = File.ReadAllText(Path.Combine(Source, row[4]));
            Assert.Contains($"\"{row[2]}\"", list, StringComparison.Ordinal);
            Assert.Contains(row[3].Length > 0 ? $" {row[3]} " : "", list, StringComparison.Ordinal);
            Assert.True(File.Exists(Path.Combine(Repository.Tests, row[5])), row[5]);
        });
    }

    [Fact]
    public void The_files_that_a_quote_is_followed_through_are_there_and_at_most_fourteen()
    {
        var guide = Repository.Read("src/README.md").Split("## Follow a quote")[1].Split("\n## ")[0];
        var files = guide.Split('\n').Where(line => line.Length > 2 && char.IsAsciiDigit(line[0])).Select(line => line.Split('`')[1]).ToList();

        Assert.InRange(files.Count, 10, 14);
        string[] places = [Path.Combine(Source, "{0}.cs"), Path.Combine(Source, "..", "..", "{0}"), Path.Combine(Repository.Talks, "{0}")];
        Assert.All(files, file => Assert.True(Array.Exists(places, place => File.Exists(place.Replace("{0}", file, StringComparison.Ordinal))), $"there is no {file}"));
    }

    [Fact]
    public void Every_place_that_the_guide_of_the_maintainers_names_is_there()
    {
        var folders = Directory.EnumerateDirectories(Source).Select(folder => Path.GetFileName(folder)).ToHashSet(StringComparer.Ordinal);
        var places = Repository.Read("src/README.md").Split('`').Where((_, index) => index % 2 == 1)
            .Where(words => folders.Contains(words.Split('/')[0]) && words.Contains('/', StringComparison.Ordinal) && !words.AsSpan().ContainsAny("…*< "))
            .Distinct(StringComparer.Ordinal).ToList();

        Assert.True(places.Count > 40);
        Assert.All(places, place => Assert.True(IsThere(place), $"there is no {place}"));
        Assert.False(IsThere("Commands/Nobody"));

        static bool IsThere(string place)
        {
            var (path, folder, name) = (Path.Combine(Source, place), Path.Combine(Source, place[..place.LastIndexOf('/')]), place[(place.LastIndexOf('/') + 1)..].Split('.')[0]);
            return Path.Exists(path) || File.Exists(Path.Combine(Repository.Tests, place)) || (Directory.Exists(folder) && Directory.EnumerateFiles(folder, $"{name}*").Any());
        }
    }

    [Fact]
    public void No_two_files_have_one_name()
    {
        var twice = Files("*.cs").Select(file => Path.GetFileName(file)).CountBy(name => name, StringComparer.Ordinal).Where(name => name.Value > 1).Select(name => name.Key);

        Assert.Empty(twice);
    }

    private static IEnumerable<T> Nodes<T>() => Trees.Value.SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<T>());

    private static int LinesOf(SyntaxNode node) => node.GetLocation().GetLineSpan().EndLinePosition.Line - FirstLineOf(node) + 1;

    private static int FirstLineOf(SyntaxNode node) => node.GetLocation().GetLineSpan().StartLinePosition.Line;

    private static string RoomOf(SyntaxNode node) => Path.GetRelativePath(Source, node.SyntaxTree.FilePath).Split(Path.DirectorySeparatorChar)[0];

    private static string NameOf(SyntaxNode node) => $"{Path.GetRelativePath(Source, node.SyntaxTree.FilePath)}:{FirstLineOf(node) + 1}";

    private static IEnumerable<string> Files(string pattern) => Directory.EnumerateFiles(Source, pattern, SearchOption.AllDirectories)
        .Where(file => !Path.GetRelativePath(Source, file).Replace('\\', '/').Split('/')[0].Equals("obj", StringComparison.Ordinal) && !Path.GetRelativePath(Source, file).StartsWith("bin", StringComparison.Ordinal));
}
