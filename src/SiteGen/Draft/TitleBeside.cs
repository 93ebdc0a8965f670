using SiteGen.Check.Who;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Draft;

/// <summary>Words that look like a title of office, and the body beside them.</summary>
internal sealed record Office(TextSpan Title, Mention? Body);

/// <summary>The title of office that stands before a person's name, or behind it after a comma, and the body that it is at.</summary>
internal sealed class TitleBeside(Trial trial, TextSpan name, Grammar grammar)
{
    private const int MostWords = 10;
    private const string Hyphen = "-";

    private static readonly string[] Owners = ["’s ", "'s "];

    private readonly string _text = trial.Article.Text;
    private readonly TextSpan _sentence = trial.Article.SentencesOver(name).First();
    private readonly TitleWordFinders _finders = TitleWordFinders.For(grammar);

    private readonly Lazy<List<Mention>> _bodies = new(() =>
    [
        .. trial.Article.MentionsIn(trial.Article.SentencesOver(name).First(), trial.Evidence)
            .Where(mention => mention.Ids is [var id] && trial.Context.FactOf(id) is Organization),
    ]);

    /// <summary>The nearest first.</summary>
    public IEnumerable<Office> Read() => new[] { Before(AfterHonorifics(name.Start)), BeforeComma(), Behind() }.OfType<Office>();

    // "người đứng đầu NATO, ông Jens Stoltenberg"
    private Office? BeforeComma()
    {
        var end = AfterHonorifics(name.Start);
        while (end > _sentence.Start && _text[end - 1] == ' ')
        {
            end--;
        }

        return end > _sentence.Start && _text[end - 1] == ',' ? OfBody(end - 1) ?? Before(end - 1) : null;
    }

    // "the secretary-general of the Harbour Board, Bo Chen"
    private Office? OfBody(int end)
    {
        if (!grammar.Frames.Inverts || _bodies.Value.Find(mention => mention.Span.End == end) is not { } body)
        {
            return null;
        }

        var link = WordsBefore(body.Span.Start).SkipWhile(IsArticle).FirstOrDefault();
        return !link.IsEmpty && grammar.Possessives.Contains(link.In(_text), StringComparer.OrdinalIgnoreCase) && Before(link.Start) is { } office
            ? office with { Body = body }
            : null;
    }

    private int AfterHonorifics(int end)
    {
        foreach (var word in WordsBefore(end))
        {
            if (_text[word.End..end] != " " || !grammar.Honorifics.Contains(word.In(_text), StringComparer.OrdinalIgnoreCase))
            {
                break;
            }

            end = word.Start;
        }

        return end;
    }

    // "Cố vấn An ninh Quốc gia Mỹ Jake Sullivan", "US National Security Adviser Jake Sullivan"
    private Office? Before(int end)
    {
        Mention? body = null;
        var isCapital = false;
        var start = end;
        foreach (var word in WordsBefore(end))
        {
            if (body?.Span.Contains(word) == true)
            {
                continue;
            }

            if (_text[word.End..start].Trim() is not ("" or Hyphen))
            {
                break;
            }

            if (_bodies.Value.Find(mention => mention.Span.Overlaps(word)) is { } mention)
            {
                if (body is not null || start != end)
                {
                    break;
                }

                (body, end, start) = (mention, mention.Span.Start, mention.Span.Start);
            }
            else if (IsStop(word) || IsArticle(word) || (isCapital && !char.IsUpper(_text[word.Start])))
            {
                break;
            }
            else
            {
                isCapital |= start == end && IsCapitalHead(word);
                start = word.Start;
            }
        }

        var title = Trimmed(new(start, end));
        if (title.IsEmpty)
        {
            return null;
        }

        return new(title, body
            ?? (grammar.Frames.Inverts ? _bodies.Value.Find(mention => mention.Span.End < start && _text[mention.Span.End..start] is " " or "’s " or "'s ")
            : null));
    }

    // "…, một quan chức cấp cao của Bộ Ngoại giao Mỹ,", "…, the Harbour Board’s chief engineer,"
    private Office? Behind()
    {
        if (name.End >= _sentence.End || _text[name.End] != ',')
        {
            return null;
        }

        var rest = new TextSpan(name.End + 1, _sentence.End);
        var comma = _text.IndexOf(',', rest.Start, rest.Length);
        rest = comma < 0 ? rest : new(rest.Start, comma);
        var body = _bodies.Value.Find(mention => rest.Contains(mention.Span));
        var owner = body is null ? null : Array.Find(Owners, sign => _text.AsSpan(body.Span.End).StartsWith(sign, StringComparison.Ordinal));
        var words = Words.In(_text, owner is null ? new(rest.Start, body?.Span.Start ?? rest.End) : new(body!.Span.End + owner.Length, rest.End)).ToList();
        var isNoun = owner is not null || (words is [var first, ..] && (IsArticle(first) || IsIndefinite(first)));
        var title = TitleIn(words);
        return title.IsEmpty || !(isNoun || HasHead(title)) ? null : new(title, body);
    }

    private TextSpan TitleIn(List<TextSpan> words)
    {
        TextSpan title = default;
        foreach (var word in words.SkipWhile(word => IsArticle(word) || IsIndefinite(word)).Take(MostWords))
        {
            if (!title.IsEmpty && (_text[title.End..word.Start] is not (" " or Hyphen) || EndsTitle(word)))
            {
                break;
            }

            title = title.IsEmpty ? word : new(title.Start, word.End);
        }

        return title;
    }

    private bool EndsTitle(TextSpan word) =>
        _finders.Links.Contains(word.In(_text)) || grammar.Possessives.Contains(word.In(_text), StringComparer.OrdinalIgnoreCase);

    private bool IsIndefinite(TextSpan word) => grammar.Frames.Indefinites.Contains(word.In(_text), StringComparer.OrdinalIgnoreCase);

    // Behind a noun they mean that very one: "này".
    private bool IsArticle(TextSpan word) => grammar.Frames.Inverts && grammar.Speech.Pointers.Contains(word.In(_text), StringComparer.OrdinalIgnoreCase);

    // "Bo Chen, declined to comment" goes on with a verb: without an article, a word must be known as a title.
    private bool HasHead(TextSpan title) => grammar.Titles.Heads is not { Count: > 0 } heads
        || Words.In(_text, title).Any(word => heads.Contains(word.In(_text), StringComparer.OrdinalIgnoreCase));

    private IEnumerable<TextSpan> WordsBefore(int end) => Words.In(_text, new(_sentence.Start, end)).Reverse().Take(MostWords + 4);

    // "It pleased Chief Executive Officer Jane Roe": such a title goes back as far as the capitals.
    private bool IsCapitalHead(TextSpan word) =>
        char.IsUpper(_text[word.Start]) && grammar.Titles.Heads.Contains(word.In(_text), StringComparer.OrdinalIgnoreCase);

    private bool IsStop(TextSpan word) =>
        _finders.Before.LongestAt(_text, word.Start, word.End) is { } match && match.Span == word
        && !grammar.OfficeModifiers.Contains(word.In(_text), StringComparer.OrdinalIgnoreCase);

    private TextSpan Trimmed(TextSpan span)
    {
        var (start, end) = span;
        while (end > start && char.IsWhiteSpace(_text[end - 1]))
        {
            end--;
        }

        return new(start, end);
    }
}
