using System.Text;

namespace SiteGen.Tests.Render.Data.Published;

/// <summary>What robots are told, held against RFC 9309.</summary>
public sealed class RobotsRfc9309Tests
{
    private static readonly Rules<string> Rfc9309 = new()
    {
        { "2.2: every line is empty, a comment, or a key and a value", robots => Lines(robots).All(line => line is ("" or "user-agent" or "allow" or "disallow" or "sitemap", _)) },
        { "2.2: a rule belongs to a group, which begins with a user-agent", robots => Lines(robots).TakeWhile(line => line.Key != "user-agent").All(line => line.Key is not ("allow" or "disallow")) },
        { "2.2.1: a product token is letters, _ and -, or *", robots => Lines(robots).Where(line => line.Key == "user-agent").All(line => line.Value == "*" || (line.Value.Length > 0 && line.Value.All(sign => char.IsAsciiLetter(sign) || sign is '_' or '-'))) },
        { "2.2.2: a path is empty or begins with /", robots => Lines(robots).Where(line => line.Key is "allow" or "disallow").All(line => line.Value is "" or ['/', ..]) },
        { "2.2.4: a sitemap is named by its whole address", robots => Lines(robots).Where(line => line.Key == "sitemap").All(line => Uri.IsWellFormedUriString(line.Value, UriKind.Absolute)) },
        { "2.3: the text has no control character", robots => !robots.Any(sign => char.IsControl(sign) && sign is not ('\n' or '\t')) },
        { "2.5: it is shorter than 500 kibibytes", robots => Encoding.UTF8.GetByteCount(robots) < 500 * 1024 },
    };

    [Fact]
    public void What_robots_are_told_breaks_no_rule()
    {
        Assert.Equal([], Rfc9309.BrokenBy(DataSite.Example.Files["robots.txt"]));
        Assert.Equal([], Rfc9309.BrokenBy(DataSite.Anywhere.Files["robots.txt"]));
    }

    [Fact]
    public void Each_rule_is_broken_by_a_file_that_breaks_it()
    {
        Assert.Equal([], Rfc9309.HeldBy($"Allow: x\nUser-agent: a b\nnonsense\nSitemap: sitemap.xml\r\n#{new string('x', 500 * 1024)}\n"));
    }

    private static IEnumerable<(string Key, string Value)> Lines(string robots) => robots.Split('\n').Select(line => line.Split('#')[0].Trim()).Select(line =>
        line.Length == 0 ? ("", "") : line.Split(':', 2) is [var key, var value] ? (key.Trim().ToLowerInvariant(), value.Trim()) : ("?", line));
}
