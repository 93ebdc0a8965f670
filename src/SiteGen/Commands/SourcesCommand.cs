using System.CommandLine;
using SiteGen.Check;
using SiteGen.Check.Lock;
using SiteGen.Diagnostics;
using SiteGen.Load;
using SiteGen.Model;
using SiteGen.Text;
using SiteGen.Write;

namespace SiteGen.Commands;

/// <summary><c>sitegen sources accept</c>: shows what became of the quotes on articles that changed, then records the articles as they are now.</summary>
internal static class SourcesCommand
{
    public static Command Create() => new("sources", "What concerns the articles.") { Accept() };

    private static Command Accept()
    {
        var project = CommandLine.ProjectArgument();
        var articles = new Argument<string[]>("ARTICLE")
        {
            Description = "Ids of articles; without any, every article that changed.",
            Arity = ArgumentArity.ZeroOrMore
        };
        var dryRun = new Option<bool>("--dry-run") { Description = "Only show the list; write nothing." };
        var command = new Command("accept", "Show what became of the quotes on articles that changed, then renew the articles' sha256.") { project, articles,
            dryRun };
        command.SetAction(parsed =>
        {
            var (root, ids) = (parsed.GetRequiredValue(project), parsed.GetValue(articles) ?? []);
            // In the folder of a project its name is left out, and the first word is an article too.
            return Directory.Exists(root) ? Run(root, ids, parsed.GetValue(dryRun)) : Run(".", [root, .. ids], parsed.GetValue(dryRun));
        });
        return command;
    }

    private static int Run(string root, string[] ids, bool dryRun)
    {
        var problems = new DiagnosticBag();
        var project = ProjectLoader.Load(root, Shipped.Ui, problems);
        if (Report.Problems(problems, strict: false) || project is null)
        {
            return Refuse();
        }

        if (ids.FirstOrDefault(id => !project.Articles.Any(article => article.Id == id)) is { } unknown)
        {
            var closest = Closest.To(unknown, project.Articles.Select(article => article.Id));
            throw new InputOutputException($"{unknown} is no article of {root}",
                closest is null ? "articles are named as in seeds/, without their ending." : $"did you mean {closest}?");
        }

        var lost = new DiagnosticBag();
        var proof = Checker.Check(project, problems, lost);
        var changed = proof.Changed.Where(each => ids.Length == 0 || ids.Contains(each.Article.Id)).ToList();
        foreach (var article in changed)
        {
            Print(article);
        }

        var stuck = changed.Where(article => article.Count(QuoteState.Lost) + article.Count(QuoteState.Ambiguous) > 0).ToList();
        if (stuck.Count > 0)
        {
            Report.Problems(Reasons(stuck, lost), strict: false);
            return Refuse();
        }

        foreach (var article in changed.Select(each => each.Article))
        {
            if (!dryRun)
            {
                Renew(root, article);
            }

            Console.WriteLine($"{article.File.Path}: {(dryRun ? "the new sha256 would be" : "sha256 is now")} {article.ActualSha256}");
        }

        if (changed.Count == 0)
        {
            Console.WriteLine("Every article is the one that was recorded: nothing to renew.");
        }

        return ExitCode.Clean;
    }

    private static int Refuse()
    {
        Console.Error.WriteLine("Nothing was written.");
        return ExitCode.Content;
    }

    private static void Print(ChangedArticle changed)
    {
        Console.WriteLine($"{changed.Article.Words.Path} has changed: {LockMessages.Summary(changed)}");
        foreach (var quote in changed.Quotes)
        {
            Console.WriteLine($"  {LockMessages.Name(quote.State),-9}  {quote.Evidence.Quote.At}{(quote.Now is { } now ? $"  →  {now}" : "")}");
        }
    }

    // With what is wrong with each of their quotes, so that nobody needs to run check for it.
    private static DiagnosticBag Reasons(List<ChangedArticle> stuck, DiagnosticBag found)
    {
        var files = stuck.SelectMany(article => article.Quotes).Where(quote => quote.State != QuoteState.Intact).Select(quote => quote.Fact.File).ToHashSet();
        DiagnosticBag reasons = new();
        reasons.AddRange(found.Sorted().Where(problem => files.Contains(problem.At.Source)));
        reasons.AddRange(stuck.Select(LockMessages.NotRenewed));
        return reasons;
    }

    private static void Renew(string root, Article article)
    {
        var (source, span) = (article.Sha256.At.Source, article.Sha256.At.Span);
        var recorded = article.Sha256.Value;
        var at = source.Text.IndexOf(recorded, span.Start, StringComparison.Ordinal);
        if (at < 0 || at >= span.End)
        {
            throw new InputOutputException($"the hash in {source.Path} is written with escapes, so it cannot be replaced", "write its 64 characters out.");
        }

        var number = 0;
        for (var before = source.Text.IndexOf(recorded, StringComparison.Ordinal); before < at; before = source.Text.IndexOf(recorded, before + 1,
            StringComparison.Ordinal))
        {
            number++;
        }

        RecordedHash.Renew(Path.Combine(root, source.Path), recorded, number, article.ActualSha256);
    }
}
