using SiteGen.Load;
using SiteGen.Model;

namespace SiteGen.Tests.Mutation;

/// <summary>Somebody or something else: each other entity that the article names, not just one.</summary>
internal static class WhoOperators
{
    public static IEnumerable<Mutant> Of(FactFile file, MutatedProject project)
    {
        var fact = project.FactOf(file);
        var named = NamedBeside(fact, project);
        var voices = named.Where(id => project.Context.FactOf(id) is not Term).ToList();
        return fact switch
        {
            Statistic => [.. Swap("subject", "subject", named), .. Swap("reporter", "reported_by", [.. voices, "article"]), .. Unnamed("reporter", "reported_by"), .. Swap("reporter", "of", voices)],
            Claim claim => [.. Speakers(file, claim, voices), .. Swap("speaker", "of", voices), .. Swap("via", "via", voices), .. Via(file, claim, voices), .. Swap("about", "about", voices)],
            Event => [.. Swap("participant", "who", voices), .. Sides(), .. Participants(file, voices), .. Roles(), .. Places()],
            Person => [.. Swap("role", "organization", voices.FindAll(id => project.Context.FactOf(id) is Organization)), .. Sides(), .. Titles(file, project)],
            Organization => [.. Swap("part_of", "part_of", voices.FindAll(id => project.Context.FactOf(id) is Organization)), .. Sides(), .. Swap("type", "type", EnumWords<OrganizationType>.All.Take(3))],
            _ => [],
        };

        IEnumerable<Mutant> Swap(string name, string key, IEnumerable<string> ids) =>
            from spot in file.At(key)
            let present = file.Spots.Where(other => other.Key == key && other.Map == spot.Map).Select(other => other.Value).ToHashSet()
            from id in ids
            where !present.Contains(id) && id != file.Id && !(present.Count > 1 && id == "article")
            select file.Replace(name, spot, id);

        IEnumerable<Mutant> Unnamed(string name, string key) =>
            file.At(key).Where(spot => spot.Path.EndsWith(key, StringComparison.Ordinal)).Select(spot => file.Replace(name, spot, $"{{unnamed: {Somebody(project)}}}"));

        IEnumerable<Mutant> Sides() =>
            from spot in file.At("side")
            from side in project.Project.Site.Sides
            where side.Id.Value != spot.Value
            select file.Replace("side", spot, side.Id.Value);

        IEnumerable<Mutant> Roles() =>
            from spot in file.TextsAt("role")
            from other in project.Project.Events.SelectMany(other => other.Participants).Select(other => other.Role?.In(spot.Key)?.Value).OfType<string>().Distinct(StringComparer.Ordinal).Take(6)
            where other != spot.Value
            select file.Replace("participant's role", spot, other);

        IEnumerable<Mutant> Places()
        {
            var languages = project.Project.Articles.Select(article => article.Language.Value).ToHashSet();
            return from spot in file.TextsAt("place")
                   where spot.Key == "place" || languages.Contains(spot.Key)
                   from place in PlacesNear(fact, project)
                   where place != spot.Value
                   select file.Replace("place", spot, place);
        }
    }

    private static IEnumerable<Mutant> Speakers(FactFile file, Claim claim, List<string> voices)
    {
        var speaker = file.Spots.First(spot => spot.Path == "speaker");
        var present = claim.Speaker is NamedVoice named ? named.Ids.Select(id => id.Value).ToList() : [];
        foreach (var id in voices.Where(id => !present.Contains(id)))
        {
            yield return file.Replace("speaker", speaker, Block(speaker, id));
            if (present.Count > 0)
                yield return file.Replace("speaker", speaker, $"[{string.Join(", ", present.Append(id))}]");
        }

        if (claim.Speaker is not ArticleVoice)
            yield return file.Replace("speaker", speaker, Block(speaker, "article"));
        if (claim.Speaker is not UnnamedVoice)
            yield return file.Replace("speaker", speaker, "{unnamed: somebody}");
    }

    // A map or list is followed by the next key only after its line end.
    private static string Block(Spot spot, string value) => spot.Node.At.Source.Text[..spot.Node.At.Span.End].EndsWith('\n') ? value + "\n" : value;

    private static IEnumerable<Mutant> Via(FactFile file, Claim claim, List<string> voices) =>
        claim.Via.IsEmpty ? voices.Where(id => !(claim.Speaker is NamedVoice named && named.Ids.Any(own => own.Value == id))).Select(id => file.Add("via", file.Root, "", "via", $"[{id}]")) : [];

    private static IEnumerable<Mutant> Participants(FactFile file, List<string> voices) =>
        from list in file.Spots
        where list.Path == "participants"
        let first = ((YamlList)list.Node).Items[0]
        from id in voices
        where !file.At("who").Any(spot => spot.Value == id)
        let column = first.At.Position.Column - 3
        select file.Replace("participant", list, $"- who: {id}\n{new string(' ', column)}{list.Value}") with { Was = "(none)", Now = $"and {id}" };

    private static IEnumerable<Mutant> Titles(FactFile file, MutatedProject project)
    {
        var titles = project.Project.People.SelectMany(person => person.Roles).SelectMany(role => role.Title.ByLanguage).ToLookup(title => title.Language, title => title.Text.Value);
        foreach (var spot in file.TextsAt("title"))
        {
            var language = spot.Key == "title" ? project.Project.Site.DefaultLanguage : spot.Key;
            if (!project.Project.Articles.Any(article => article.Language.Value == language))
                continue;

            var modifiers = language == "vi" ? new[] { "Phó {0}", "Cựu {0}", "Trợ lý {0}" } : ["deputy {0}", "former {0}", "{0}-elect"];
            var words = spot.Value.Split(' ');
            var cut = words.Length > 1 ? new[] { string.Join(' ', words[1..]), string.Join(' ', words[..^1]) } : [];
            var others = titles[language].Concat(modifiers.Select(modifier => string.Format(System.Globalization.CultureInfo.InvariantCulture, modifier, spot.Value))).Concat(cut).Distinct(StringComparer.Ordinal);
            foreach (var title in others.Where(title => !title.Equals(spot.Value, StringComparison.OrdinalIgnoreCase)))
                yield return file.Replace("role", spot, title);
        }

        foreach (var role in file.Spots.Where(spot => spot.Key == "title" && spot.Path.StartsWith("roles", StringComparison.Ordinal)))
        {
            foreach (var (key, date) in new[] { ("from", "1999"), ("from", "2031"), ("to", "1999"), ("to", "2031") })
            {
                if (!role.Map.Entries.Any(entry => entry.Key.Value == key))
                    yield return file.Add("role's dates", role.Map, role.Path[..role.Path.LastIndexOf('.')], key, date);
            }
        }
    }

    private static string Somebody(MutatedProject project) => project.Project.Site.DefaultLanguage == "vi" ? "một quan chức" : "an official";

    /// <summary>Every entity that the articles of a fact name; for one without evidence, those of the project.</summary>
    private static List<string> NamedBeside(Fact fact, MutatedProject project)
    {
        var articles = fact.AllEvidence.Select(evidence => evidence.Source!.Value).Distinct().Select(id => project.Context.ArticleOf(id)!).ToList();
        return articles.Count == 0
            ? [.. project.Project.Entities.Select(entity => entity.Id)]
            : [.. articles.SelectMany(article => article.Mentions).SelectMany(mention => mention.Ids).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }

    private static IEnumerable<string> PlacesNear(Fact fact, MutatedProject project) =>
        fact.AllEvidence.Select(evidence => evidence.Source!.Value).Distinct()
            .SelectMany(id => project.Context.ArticleOf(id)!.Mentions.Select(mention => mention.Span.In(project.Context.ArticleOf(id)!.Text)))
            .Concat(project.Project.Events.SelectMany(other => other.Place?.ByLanguage.Select(place => place.Text.Value) ?? []))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);
}
