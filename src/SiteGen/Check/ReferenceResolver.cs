using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check;

/// <summary>What an id may lead to.</summary>
[Flags]
internal enum Target
{
    None = 0,
    Person = 1,
    Organization = 2,
    Term = 4,
    Event = 8,
    Statistic = 16,
    Claim = 32,
    Article = 64,

    /// <summary>Whoever can say or do something.</summary>
    Speaker = Person | Organization,

    /// <summary>Anything that words can mean.</summary>
    Fact = Person | Organization | Term | Event | Statistic | Claim,

    Anything = Fact | Article,
}

/// <summary>Looks ids up, and reports those that lead nowhere or to the wrong kind of thing.</summary>
internal sealed class ReferenceResolver(Project project, CheckContext context, DiagnosticBag diagnostics)
{
    private readonly Lazy<Dictionary<string, string>> _newIds = new(() => project.Facts
        .SelectMany(fact => fact.FormerIds.Select(former => (former.Value, fact.Id)))
        .DistinctBy(pair => pair.Value)
        .ToDictionary(pair => pair.Value, pair => pair.Id));

    private readonly Dictionary<(string Written, Target Expected), string?> _meant = [];

    public void Expect(IEnumerable<Located<string>?> ids, Target expected)
    {
        foreach (var id in ids.OfType<Located<string>>())
        {
            Expect(id, expected);
        }
    }

    public void Expect(Located<string> id, Target expected)
    {
        if (project.UnreadIds.Contains(id.Value))
        {
            return;
        }

        var found = KindOf(id.Value);
        if (found == Target.None)
        {
            diagnostics.Add(ReferenceMessages.UnknownId(id, Meant(id.Value, expected), expected));
        }
        else if ((found & expected) == Target.None)
        {
            diagnostics.Add(ReferenceMessages.WrongKind(id, found, expected));
        }
    }

    /// <summary>A field that holds an id or a name: what has the form of an id and is none is a warning.</summary>
    public void ExpectIfId(LocalText? text, Target expected)
    {
        if (text is not { ByLanguage: [{ Text: var only }] } || project.UnreadIds.Contains(only.Value))
        {
            return;
        }

        if (KindOf(only.Value) != Target.None)
        {
            Expect(only, expected);
        }
        else if (LooksLikeId(only.Value))
        {
            diagnostics.Add(ReferenceMessages.LooksLikeId(only, Meant(only.Value, expected)));
        }
    }

    public void ExpectSide(Located<string>? side)
    {
        if (side is not null && !project.Site.Sides.Any(known => known.Id.Value == side.Value))
        {
            diagnostics.Add(ReferenceMessages.UnknownSide(side, [.. project.Site.Sides.Select(known => known.Id.Value)]));
        }
    }

    public Target KindOf(string id) => context.FactOf(id) switch
    {
        Person => Target.Person,
        Organization => Target.Organization,
        Term => Target.Term,
        Event => Target.Event,
        Statistic => Target.Statistic,
        Claim => Target.Claim,
        _ => context.ArticleOf(id) is null ? Target.None : Target.Article,
    };

    /// <summary>The id that somebody meant who wrote a name, a former id, or a slip; null where none is close.</summary>
    public string? Meant(string written, Target expected)
    {
        // A missing article may be named thousands of times.
        if (!_meant.TryGetValue((written, expected), out var meant))
        {
            _meant[(written, expected)] = meant = FindMeant(written, expected);
        }

        return meant;
    }

    private string? FindMeant(string written, Target expected)
    {
        if (_newIds.Value.TryGetValue(written, out var newId))
        {
            return newId;
        }

        // people/jane-doe.yaml for jane-doe.
        var (slash, end) = (written.LastIndexOf('/') + 1, written.LastIndexOf('.'));
        if (written[slash..(end > slash ? end : written.Length)] is var name && name != written && Fits(name, expected))
        {
            return name;
        }

        var fitting = context.Names.Named(written).Where(id => Fits(id, expected)).ToList();
        if (fitting is [var only])
        {
            return only;
        }

        var ids = project.Facts.Select(fact => fact.Id).Concat(project.Articles.Select(article => article.Id)).Where(id => Fits(id, expected));
        if (Closest.To(written, ids) is { } closest)
        {
            return closest;
        }

        var spellings = project.Entities.Where(entity => Fits(entity.Id, expected)).SelectMany(entity => entity.Spellings.Select(spelling => spelling.Value));
        if (Closest.To(written, spellings) is { } spelling)
        {
            return context.Names.Named(spelling) is [var named] ? named : null;
        }

        // A name without the rest of it, e.g. Kimball.
        return Letters.Bare(written) is var part && ids.Where(id => id.Split('-').Contains(part)).Take(2).ToList() is [var whole] ? whole : null;
    }

    private bool Fits(string id, Target expected) => (KindOf(id) & expected) != Target.None;

    // A name that readers may see has a capital, a space or an accent.
    private static bool LooksLikeId(string text) => text.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c) || c is '-' or '_');
}
