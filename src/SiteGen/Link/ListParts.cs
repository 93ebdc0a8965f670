using System.Collections.Immutable;
using System.Globalization;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Link;

/// <summary>What the things of one part have in common. In the order of lists.</summary>
internal enum PartKind
{
    /// <summary>They begin with a digit or sign.</summary>
    Signs,

    /// <summary>They begin with one letter of the alphabet.</summary>
    Letter,

    /// <summary>They begin with a letter that the alphabet lacks.</summary>
    OtherLetters,

    /// <summary>Statements that articles make themselves.</summary>
    Articles,

    Year,
    Undated,
}

/// <summary>A part of a list that is too long for one page.</summary>
/// <param name="Name">The letter, upper case, or the year in four digits; else empty.</param>
/// <param name="Ids">Of the facts or articles in it, in no set order.</param>
internal sealed record ListPart(PartKind Kind, string Name, ImmutableArray<string> Ids)
{
    /// <summary>A letter's own, whatever else is in the list: <c>d</c> for D, <c>u0111</c> for Đ.</summary>
    public string FileName => Kind switch
    {
        PartKind.Letter =>
            string.Concat(Name.ToLowerInvariant()
            .Select(c => char.IsAsciiLetter(c) ? c.ToString() : string.Create(CultureInfo.InvariantCulture, $"u{(int)c:x4}"))),
        PartKind.Year => Name,
        PartKind.Signs => "signs",
        PartKind.OtherLetters => "letters",
        PartKind.Articles => "articles",
        _ => "undated",
    };
}

/// <summary>Divides long lists: those sorted by date by year, all others by the letter that they begin with in the language of the page.</summary>
internal sealed class ListParts(Project project)
{
    /// <summary>The most entries of a list on one page. A part is not divided again.</summary>
    public const int Most = 500;

    private readonly ILookup<Section, Fact> _sections = project.Facts.DistinctBy(fact => fact.Id).ToLookup(Paths.SectionOf);

    /// <summary>Whether there is anything in the section.</summary>
    public bool Any(Section section) => Count(section) > 0;

    /// <summary>In the order of the list; empty where it fits on one page.</summary>
    public ImmutableArray<ListPart> Of(Section section, string language)
    {
        if (Count(section) <= Most)
        {
            return [];
        }

        var alphabet = new Alphabet(project.Ui[language].Alphabet, project.Ui[language].Tones);
        var placed = section == Section.Sources
            ? project.Articles.Select(article => (article.Id, Part: OfYear(article.Published?.Value)))
            : _sections[section].Select(fact => (fact.Id, Part: Of(fact, language, alphabet)));
        return
        [
            .. placed.GroupBy(one => one.Part, one => one.Id)
                .OrderBy(group => group.Key.Kind).ThenBy(group => group.Key.Rank)
                .Select(group => new ListPart(group.Key.Kind, NameOf(group.Key, alphabet), [.. group])),
        ];
    }

    private int Count(Section section) => section == Section.Sources ? project.Articles.Length : _sections[section].Count();

    private (PartKind Kind, int Rank) Of(Fact fact, string language, Alphabet alphabet) => fact switch
    {
        Event happening => OfYear(happening.Date.Value),
        Claim { Speaker: ArticleVoice } => (PartKind.Articles, 0),
        Claim { Speaker: UnnamedVoice voice } => OfLetter(BeginningOf(voice.Text, language), alphabet),
        Claim { Speaker: NamedVoice voice } => OfLetter(BeginningOf(voice.Ids[0].Value, language), alphabet),
        _ => OfLetter(BeginningOf(Graph.NameOf(fact), language), alphabet),
    };

    private static (PartKind Kind, int Rank) OfLetter(string text, Alphabet alphabet) => alphabet.Read(text).FirstOrDefault() switch
    {
        { Kind: LetterKind.Letter, Rank: var rank } => (PartKind.Letter, rank),
        { Kind: LetterKind.Foreign } => (PartKind.OtherLetters, 0),
        _ => (PartKind.Signs, 0),
    };

    // Of an open date, the end that is known.
    private static (PartKind Kind, int Rank) OfYear(EdtfDate? date) =>
        date is null ? (PartKind.Undated, 0) : (PartKind.Year, (date.First == DateOnly.MinValue ? date.Last : date.First).Year);

    private string BeginningOf(string id, string language) => project.FactsById.TryGetValue(id, out var fact) ? BeginningOf(Graph.NameOf(fact), language) : id;

    // A text may begin with a link: then with its words, or with the name that it prints. A number has no letter.
    private string BeginningOf(LocalText text, string language)
    {
        var words = text.Best(language).Text.Value;
        return InlineLinks.At(words, 0) switch
        {
            null => words,
            { Words: { } shown } => shown,
            { Part: not null } => "",
            { Id: var id } => project.FactsById.TryGetValue(id, out var fact) ? Graph.NameOf(fact).Best(language).Text.Value : id,
        };
    }

    private static string NameOf((PartKind Kind, int Rank) part, Alphabet alphabet) => part.Kind switch
    {
        PartKind.Letter => alphabet[part.Rank].ToUpperInvariant(),
        PartKind.Year => part.Rank.ToString("0000", CultureInfo.InvariantCulture),
        _ => "",
    };
}
