using SiteGen.Scaffold;
using SiteGen.Tests.Scaffold;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Load;

/// <summary>Each key of the shipped content, misspelt: somebody who mistypes is told one thing, and the right key.</summary>
public sealed class MisspeltKeysTests
{
    private static readonly (string Name, Func<string, string> Change)[] Slips =
    [
        ("the last letter missing", key => key[..^1]),
        ("the first letter twice", key => key[..1] + key),
        ("two letters swapped", key => $"{key[..1]}{key[2]}{key[1]}{key[3..]}"),
        ("a capital", key => char.ToUpperInvariant(key[0]) + key[1..]),
        ("an s added", key => key + "s"),
    ];

    // It may be published or publisher.
    private const string OfTwoKeys = "publishe";

    private static readonly string[] Sides = [.. YamlAsJson.Read(Repository.ReadTalks("content/site.yaml"))!["sides"]!.AsObject().Select(side => side.Key)];

    [Fact]
    public void A_misspelt_key_is_one_message_that_names_the_right_one()
    {
        List<string> wrong = [];
        foreach (var kind in Kind.All)
        {
            // One place of each key of the kind, at each depth.
            HashSet<(int, string)> seen = [];
            foreach (var file in Directory.EnumerateFiles(Path.Combine(Repository.Talks, kind.Folder), "*.yaml").Order(StringComparer.Ordinal))
            {
                var lines = File.ReadAllLines(file);
                for (var i = 0; i < lines.Length; i++)
                {
                    if (KeyOn(lines[i]) is not { } key || Sides.Contains(key.Word) || !seen.Add((key.Column, key.Word)))
                        continue;

                    wrong.AddRange(from slip in Slips
                                   let slipped = slip.Change(key.Word)
                                   where slipped != key.Word && slipped != OfTwoKeys
                                   let yaml = string.Join('\n', [.. lines[..i], lines[i][..key.Column] + slipped + lines[i][(key.Column + key.Word.Length)..], .. lines[(i + 1)..], ""])
                                   let problems = ProjectYaml.Told(kind, yaml)
                                   where problems is not [{ Code: "SG020" } one] || one.Marks[0].Note != $"did you mean `{key.Word}`?"
                                   select $"{kind.Name} {key.Word}, {slip.Name}: {string.Join("; ", problems.Select(problem => $"{problem.Code} {problem.Title}: {problem.Marks[0].Note}"))}");
                }
            }
        }

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    // Ids and languages are keys, too, but not of a schema; a side of the site is the only id here that looks like one.
    private static (int Column, string Word)? KeyOn(string line)
    {
        var column = line.TakeWhile(letter => letter is ' ' or '-').Count();
        var word = string.Concat(line[column..].TakeWhile(letter => char.IsAsciiLetterLower(letter) || letter == '_'));
        return word.Length > 3 && line.AsSpan(column + word.Length).StartsWith(":") ? (column, word) : null;
    }
}
