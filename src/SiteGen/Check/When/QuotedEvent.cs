using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.When;

/// <summary>One quote that an event rests on.</summary>
internal sealed record QuotedEvent(Evidence Evidence, Passage Passage, ArticleText Article)
{
    /// <summary>What the event is called, if anything: words that name it are of no other one.</summary>
    public LocalText? Title { get; init; }

    public TextSpan Span => Passage.Whole;

    public string Language => Article.Article.Language.Value;

    public EdtfDate? Published => Article.Article.Published?.Value;

    public IEnumerable<TextSpan> Sentences => Article.SentencesOver(Span);

    public Place At(TextSpan span) => new(Article.Article.Words, span);

    public string Words(TextSpan span) => span.In(Article.Text);

    public IEnumerable<Mention> Mentions => Passage.Parts.SelectMany(part => Article.MentionsIn(part, Evidence));

    public IEnumerable<(QuotedEvent Quote, ComparedDate Date)> Dates(EdtfDate claimed, bool planned) =>
        Passage.Parts.SelectMany(part => ComparedDate.In(Article, part, Evidence, claimed, planned
            && !IsOver(claimed), Title?.In(Language)?.Value)).Select(date => (this, date));

    /// <summary>Those in the words around the quote too.</summary>
    public IEnumerable<(QuotedEvent Quote, ComparedDate Date)> DatesBeside(EdtfDate claimed, bool planned) =>
        Sentences.SelectMany(sentence => ComparedDate.In(Article, sentence, Evidence, claimed, planned
            && !IsOver(claimed), Title?.In(Language)?.Value)).Select(date => (this, date));

    // What is over is read as what has been: that it can't be planned is another rule's to say.
    private bool IsOver(EdtfDate claimed) => Article.Article.Published is { Value: var published } && claimed.IsOverBefore(published)
        && Article.Grammar is { } grammar && !PhraseFinder.For(grammar.Modals).Find(Article.Text, Span).Any();

    public bool Has(string words, bool ignoreCase) =>
        new PhraseFinder<bool>([KeyValuePair.Create(words, true)], ignoreCase) is var finder
            && Passage.Parts.Any(part => finder.Find(Article.Text, part).Any());

    // "his London World Championships silver": not where it was; but "in London Zoo" may be.
    private bool IsInLongerName(TextSpan place)
    {
        var text = Article.Text;
        var next = place.End + 1 < text.Length && text[place.End] == ' ' ? Text.Words.In(text, new(place.End, Math.Min(text.Length, place.End + 40)))
            .FirstOrDefault() : default;
        return !next.IsEmpty && next.Start == place.End + 1 && char.IsUpper(text[next.Start]) && Article.Grammar is { Frames.Inverts: true }
            && !Sentences.Any(sentence => Article.DatesIn(sentence).Concat(Article.RelativeDaysIn(sentence)).Any(date => date.Span.Overlaps(next)))
            && !Mentions.Any(name => name.Span.Start == next.Start) && !PlaceLocatives.In(this).Any(words => words.Contains(place));
    }

    /// <summary>Whether the quote has the place, each part of it ("San Francisco, Mỹ"), or another name of the same entity.</summary>
    public bool Names(string place, CheckContext context)
    {
        var mentions = Mentions.ToImmutableArray();
        return Names(place) || place.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).All(Names);

        // Not as a piece of another name: "Dorn" in "Dorn Rovers".
        bool Names(string words)
        {
            var found = Passage.Parts.SelectMany(part => PhraseFinder.Of(words).Find(Article.Text, part)).Select(phrase => phrase.Span);
            if (found.Any(span => span.In(Article.Text) == words && !IsInLongerMention(span) && !IsInLongerName(span)))
            {
                return true;
            }

            if (IsDateline(words))
            {
                return true;
            }

            return context.Names.Named(words) is [var id] && mentions.Any(mention => mention.Ids.Contains(id));
        }

        // "DORN: The vote was held here": a paragraph begins with where it was written, in capitals.
        bool IsDateline(string words) => Article.Grammar is { Frames.Inverts: true } grammar && Passage.Parts.Any(part =>
            part.Start == Article.ParagraphAt(part.Start).Start
            && Article.Text.AsSpan(part.Start).StartsWith(words.ToUpperInvariant(), StringComparison.Ordinal)
            && Article.Text.AsSpan(part.Start + words.Length) is [':' or ',', ' ', ..]);

        bool IsInLongerMention(TextSpan span) => mentions.Any(mention => mention.Span.Contains(span) && mention.Span != span);
    }
}
