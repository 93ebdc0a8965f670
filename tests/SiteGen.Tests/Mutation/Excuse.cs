using System.IO.Enumeration;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Mutation;

/// <summary>A mutant that may survive, and why: one line of <c>excused.txt</c>.</summary>
/// <param name="IsOwnWords">Whether no article could say it: it is the editor's own word, which no rule reads.</param>
/// <param name="Where">File and key, with <c>*</c> for anything.</param>
/// <param name="Now">The new value, with <c>*</c> for anything; or several, with "or" between them.</param>
internal sealed record Excuse(bool IsOwnWords, string Operator, string Where, string Now, string Why)
{
    public bool Fits(Mutant mutant) =>
        mutant.Operator == Operator && FileSystemName.MatchesSimpleExpression(Where, $"{mutant.Path} {mutant.Key}", ignoreCase: false) && Now.Split(" or ").Any(now => FileSystemName.MatchesSimpleExpression(now, mutant.Now, ignoreCase: false));

    public static IReadOnlyList<Excuse> All { get; } =
    [
        .. from line in File.ReadLines(Path.Combine(Repository.Tests, "Mutation", "excused.txt"))
           where line.Length > 0 && line[0] != '#'
           let parts = line.Split('|', StringSplitOptions.TrimEntries)
           select new Excuse(parts[0] == "own words", parts[1], parts[2], parts[3], parts[4]),
    ];
}
