using SiteGen.Check.Who;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Draft;

/// <summary>The title of office that stands right before a person's name, or behind it after a comma, and the body that it is at.</summary>
internal sealed class TitleBeside(Trial trial, TextSpan name, Grammar grammar)
{
    private const int MostWords = 8;

    private readonly string _text = trial.Article.Text;
    private readonly TextSpan _sentence = trial.Article.SentencesOver(name).First();
    private readonly TitleWordFinders _finders = TitleWordFinders.For(grammar);

    /// <summary>Nothing where no words look like one.</summary>
    public (TextSpan? Title, string? Organization) Read()
    {
        var bodies = trial.Article.MentionsIn(_sentence, trial.Evidence).Where(mention => mention.Ids is [var id] && trial.Context.FactOf(id) is Organization).ToList();
        return Before(bodies) is { Title: not null } before ? before : Behind(bodies);
    }

    // "Cố vấn An ninh Quốc gia Mỹ Jake Sullivan"
    private (TextSpan? Title, string? Organization) Before(List<Mention> bodies)
    {
        var (end, start) = (name.Start, name.Start);
        string? body = null;
        var words = Words.In(_text, new(_sentence.Start, name.Start)).Reverse().Take(MostWords + 2).ToList();
        for (var i = 0; i < words.Count; i++)
        {
            var word = words[i];
            if (_text[word.End..start] != " " && !(start == name.Start && string.IsNullOrWhiteSpace(_text[word.End..start])))
            {
                break;
            }

            if (bodies.Find(mention => mention.Span.Overlaps(word)) is { } mention)
            {
                if (body is not null || start != end)
                {
                    break;
                }

                (body, end, start) = (mention.Ids[0], mention.Span.Start, mention.Span.Start);
                i += words.Skip(i).TakeWhile(other => mention.Span.Contains(other)).Count() - 1;
            }
            else if (start == end && grammar.Honorifics.Contains(word.In(_text), StringComparer.OrdinalIgnoreCase))
            {
                (end, start) = (word.Start, word.Start);
            }
            else if (IsStop(word))
            {
                break;
            }
            else
            {
                start = word.Start;
            }
        }

        var title = Trimmed(new(start, end));
        return (title.IsEmpty ? null : title, title.IsEmpty ? null : body);
    }

    // "…, một quan chức cấp cao của Bộ Ngoại giao Mỹ,"
    private (TextSpan? Title, string? Organization) Behind(List<Mention> bodies)
    {
        if (name.End >= _sentence.End || _text[name.End] != ',')
        {
            return default;
        }

        var rest = new TextSpan(name.End + 1, _sentence.End);
        var comma = _text.IndexOf(',', rest.Start, rest.Length);
        rest = comma < 0 ? rest : new(rest.Start, comma);
        var body = bodies.Find(mention => rest.Contains(mention.Span));
        TextSpan title = default;
        foreach (var word in Words.In(_text, new(rest.Start, body?.Span.Start ?? rest.End)).Take(MostWords))
        {
            if (title.IsEmpty && grammar.Frames.Indefinites.Contains(word.In(_text), StringComparer.OrdinalIgnoreCase))
            {
                continue;
            }

            if (!title.IsEmpty && (_text[title.End..word.Start] != " " || _finders.Links.Contains(word.In(_text)) || grammar.Possessives.Contains(word.In(_text), StringComparer.OrdinalIgnoreCase)))
            {
                break;
            }

            title = title.IsEmpty ? word : new(title.Start, word.End);
        }

        return (title.IsEmpty ? null : title, title.IsEmpty ? null : body?.Ids[0]);
    }

    private bool IsStop(TextSpan word) => _finders.Before.LongestAt(_text, word.Start, word.End) is { } match && match.Span == word && !grammar.OfficeModifiers.Contains(word.In(_text), StringComparer.OrdinalIgnoreCase);

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
