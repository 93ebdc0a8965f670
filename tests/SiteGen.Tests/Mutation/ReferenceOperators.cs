using SiteGen.Model;

namespace SiteGen.Tests.Mutation;

/// <summary>Ids and names that lead to nothing, to another kind, or to another of the same kind.</summary>
internal static class ReferenceOperators
{
    private static readonly string[] Keys = ["source", "subject", "reported_by", "speaker", "via", "about", "who", "organization", "part_of", "of", "side"];

    public static IEnumerable<Mutant> Of(FactFile file, MutatedProject project)
    {
        var article = project.Project.Articles[0].Id;
        foreach (var spot in file.Spots.Where(spot => Keys.Contains(spot.Key) && spot.Value != "article" && spot.Node is SiteGen.Load.YamlScalar))
        {
            yield return file.Replace("reference", spot, "no-such-id");
            if (spot.Key is not ("source" or "side" or "about" or "subject"))
                yield return file.Replace("reference", spot, article);
        }

        foreach (var spot in file.Spots.Where(spot => spot.Node is SiteGen.Load.YamlScalar && spot.Value.Contains("[[", StringComparison.Ordinal)))
        {
            var open = spot.Value.IndexOf("[[", StringComparison.Ordinal);
            yield return file.Replace("reference", spot, spot.Value.Insert(open + 2, "no-such-"));
        }

        if (project.FactOf(file) is not Entity entity)
            yield break;

        foreach (var spot in file.TextsAt("name").Concat(file.At("aliases")).Distinct())
        {
            foreach (var other in project.Project.Entities.Where(other => other.Id != entity.Id && other.GetType() == entity.GetType()).Take(8))
            {
                if (other.Name.In(spot.Key)?.Value is { } name && name != spot.Value)
                    yield return file.Replace("name", spot, name);
            }
        }
    }

    /// <summary>What words mean, for one fact or for a whole article.</summary>
    public static IEnumerable<Mutant> OfReadings(FactFile file, MutatedProject project)
    {
        var ids = project.Project.Entities.Where(entity => entity is not Term).Select(entity => entity.Id).Take(20).ToList();
        return from spot in file.Spots
               where spot.Path.Contains("reads.", StringComparison.Ordinal) && EdtfDate.Parse(spot.Value) is null && spot.Node is SiteGen.Load.YamlScalar
               from id in ids.Append("no-such-id")
               where !spot.Map.Entries.First(entry => entry.Key.Value == spot.Key).Value.At.Span.In(file.Text.Text).Contains(id, StringComparison.Ordinal)
               select file.Replace("reading of a name", spot, id);
    }

    public static IEnumerable<Mutant> OfArticle(FactFile seed, MutatedProject project)
    {
        foreach (var spot in seed.At("language"))
            yield return seed.Replace("article's language", spot, spot.Value == "vi" ? "en" : "vi");

        var words = project.Project.Articles.Single(article => article.Id == seed.Id).Words;
        for (var line = 0; line < words.LineCount; line++)
        {
            var span = words.Line(line);
            if (span.Length > 3)
                yield return new("article's text", words.Path, $"line {line + 1}", "…", "one letter more", words.Text.Insert(span.Start + (span.Length / 2), "x"));
        }
    }
}
