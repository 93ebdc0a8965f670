using System.Collections.Immutable;
using SiteGen.Text;

namespace SiteGen.Model;

/// <summary>What every fact file has, whatever its kind.</summary>
internal abstract record Fact
{
    /// <summary>The file's name without its ending: unique over all kinds, <c>[a-z0-9-]+</c>.</summary>
    public required string Id { get; init; }

    public required SourceText File { get; init; }

    public required Located<EdtfDate> Added { get; init; }

    public Located<EdtfDate>? ReviewBy { get; init; }

    public ImmutableArray<Correction> Corrections { get; init; } = [];

    public ImmutableArray<Located<string>> FormerIds { get; init; } = [];

    public ImmutableArray<Accept> Accepts { get; init; } = [];

    /// <summary>Every piece of evidence in the file, in its order.</summary>
    public abstract IEnumerable<Evidence> AllEvidence { get; }

    public Place Start => Place.StartOf(File);
}

internal sealed record Correction(Located<EdtfDate> Date, LocalText Was, LocalText Now, LocalText Why);

/// <summary>A finding of a rule (by its code) that the editor answers for.</summary>
internal sealed record Accept(Located<string> Rule, LocalText Why);

/// <summary>A spelling under which the articles know an entity.</summary>
internal sealed record Alias(Located<string> Name, LocalText? Note);

/// <summary>A portrait or logo that may be shown, since its licence allows it.</summary>
/// <param name="File">Its path in <c>content/static</c>.</param>
/// <param name="Alt">What is seen on it, for those who don't see it.</param>
/// <param name="Source">Where it was taken from.</param>
internal sealed record Picture(Located<string> File, LocalText Alt, LocalText Credit, Located<string> License, Located<string> Source);

/// <summary>A fact that articles speak of by name: a person, organization or term.</summary>
internal abstract record Entity : Fact
{
    public required LocalText Name { get; init; }

    public ImmutableArray<Alias> Aliases { get; init; } = [];

    public Located<string>? Side { get; init; }

    public LocalText? Summary { get; init; }

    /// <summary>Only of a person or an organization.</summary>
    public Picture? Image { get; init; }

    /// <summary>Every spelling to be found in articles: names in each language, short and native names, aliases.</summary>
    public virtual IEnumerable<Located<string>> Spellings => Name.ByLanguage.Select(entry => entry.Text).Concat(Aliases.Select(alias => alias.Name));
}

internal sealed record Person : Entity
{
    public Located<string>? NativeName { get; init; }

    public ImmutableArray<Role> Roles { get; init; } = [];

    public ImmutableArray<WebLink> Links { get; init; } = [];

    public override IEnumerable<Located<string>> Spellings => NativeName is null ? base.Spellings : base.Spellings.Append(NativeName);

    public override IEnumerable<Evidence> AllEvidence => Roles.SelectMany(role => role.Evidence);
}

internal sealed record Role(LocalText Title, Located<string>? Organization, Located<EdtfDate>? From, Located<EdtfDate>? To, ImmutableArray<Evidence> Evidence,
    Place At);

/// <summary>A link to somewhere else: an http or https address and what it leads to.</summary>
internal sealed record WebLink(Located<string> Url, LocalText? Label);

internal enum OrganizationType
{
    State,
    Government,
    Agency,
    Alliance,
    Company,
    Union,
    ThinkTank,
    Media,
    Party,
    Other,
}

internal sealed record Organization : Entity
{
    public LocalText? ShortName { get; init; }

    public required Located<OrganizationType> Type { get; init; }

    public Located<string>? PartOf { get; init; }

    public ImmutableArray<Evidence> Evidence { get; init; } = [];

    public override IEnumerable<Located<string>> Spellings =>
        ShortName is null ? base.Spellings : base.Spellings.Concat(ShortName.ByLanguage.Select(entry => entry.Text));

    public override IEnumerable<Evidence> AllEvidence => Evidence;
}

internal sealed record Term : Entity
{
    public LocalText? Definition { get; init; }

    public ImmutableArray<Evidence> Evidence { get; init; } = [];

    public override IEnumerable<Evidence> AllEvidence => Evidence;
}

internal enum EventStatus
{
    /// <summary>Announced or foreseen when the article was written.</summary>
    Planned,

    /// <summary>An article says that it happened.</summary>
    Reported,

    /// <summary>Said to have happened by more than the one who reports it.</summary>
    Confirmed,
}

internal sealed record Event : Fact
{
    public required LocalText Title { get; init; }

    public required Located<EdtfDate> Date { get; init; }

    public LocalText? Place { get; init; }

    public required Located<EventStatus> Status { get; init; }

    public ImmutableArray<Participant> Participants { get; init; } = [];

    public LocalText? Summary { get; init; }

    public ImmutableArray<Evidence> Evidence { get; init; } = [];

    public override IEnumerable<Evidence> AllEvidence => Evidence;
}

internal sealed record Participant(Located<string> Who, Located<string>? Side, LocalText? Role);
