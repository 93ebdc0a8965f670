using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Read;

/// <summary>One sentence of an article with what is read in it: names, clauses, quotations, and who is made to speak.</summary>
internal sealed class Sentence
{
    private readonly Lazy<ImmutableArray<ReportingFrame>> _frames;
    private readonly Lazy<ImmutableArray<TextSpan>> _unknown;
    private readonly ImmutableArray<TextSpan> _masks;

    public Sentence(ReadArticle article, TextSpan span, Evidence? evidence)
    {
        (Article, Span, Evidence) = (article, span, evidence);
        Names = article.MentionsIn(span, evidence);
        _masks = [.. Names.Select(mention => mention.Span)];
        Voices = [.. Names.Where(mention => mention.Ids.Any(article.Names.CanSpeak))];
        Quotations = article.Quotations.Over(span);
        Body = article.Grammar is null ? span : Dateline.After(article, span);
        _unknown = new(() => article.Grammar is null ? [] : [.. article.UnknownIn(span).Where(name => !Names.Any(known => known.Span.Overlaps(name)))]);
        _frames = new(() => article.Grammar is null ? [] : [.. new FrameReader(this).Find()]);
    }

    public ReadArticle Article { get; }

    public TextSpan Span { get; }

    /// <summary>Without a dateline.</summary>
    public TextSpan Body { get; }

    public Evidence? Evidence { get; }

    public string Text => Article.Text;

    public Grammar? Grammar => Article.Grammar;

    /// <summary>Only where <see cref="Grammar"/> is known.</summary>
    public FrameFinders Words => FrameFinders.For(Article.Grammar!);

    /// <summary>Every name, also of terms: words of grammar inside one are part of it.</summary>
    public ImmutableArray<Mention> Names { get; }

    /// <summary>The names of people and bodies, who alone can speak.</summary>
    public ImmutableArray<Mention> Voices { get; }

    public ImmutableArray<TextSpan> Quotations { get; }

    public ImmutableArray<TextSpan> Clauses => Article.ClausesOf(Span);

    /// <summary>
    /// Who is made to speak in it, in order, an outer frame before those inside it. A heuristic: what rests on it refuses only a positive contradiction.
    /// </summary>
    public ImmutableArray<ReportingFrame> Frames => _frames.Value;

    /// <summary>Names in capitals that no file knows.</summary>
    public ImmutableArray<TextSpan> Unknown => _unknown.Value;

    /// <summary>Whether a name that no file knows may be another spelling of a known one: of a person, only if they have a word in common.</summary>
    public bool MayName(string id, TextSpan unknown) => !Article.Names.IsPerson(id) || !unknown.Of(Text).Contains(' ')
        || Article.Names.SpellingsOf(id).SelectMany(spelling => spelling.Split(' ')).Intersect(unknown.In(Text).Split(' '), StringComparer.OrdinalIgnoreCase)
        .Any();

    public bool IsPerson(Mention name) => name.Ids.All(Article.Names.IsPerson);

    /// <summary>Words of grammar inside <paramref name="within"/>, without those in names.</summary>
    public IEnumerable<TextSpan> Find(PhraseFinder<string> finder, TextSpan within) =>
        finder.Find(Text, within).Select(match => match.Span).Where(span => !IsMasked(span));

    public bool IsMasked(TextSpan span) => _masks.FirstOver(span) is not null;

    public bool IsQuoted(TextSpan span) => Quotations.FirstOver(span) is not null;

    /// <summary>Where the article goes back to its own words after a speaker's, e.g. ", ám chỉ tới …"; empty where it does not.</summary>
    public TextSpan Aside => Asides.FirstOrDefault() is { IsEmpty: false } aside ? new(aside.Start, Span.End) : default;

    /// <summary>The words with which the article goes back to its own, after a comma.</summary>
    public IEnumerable<TextSpan> Asides =>
        Words.Asides.Find(Text, Span).Select(match => match.Span).Where(aside => Text.AsSpan(0, aside.Start).TrimEnd() is [.., ',']);

    private bool EndsName(int end)
    {
        foreach (var name in _masks)
        {
            if (name.End == end)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Without white space and marks around it.</summary>
    public TextSpan Trim(TextSpan span)
    {
        var (start, end) = span;
        while (start < end && !SiteGen.Text.Words.IsPart(Text[start]))
        {
            start++;
        }

        // The full stop of "Kelva Co." belongs to it.
        while (end > start && !SiteGen.Text.Words.IsPart(Text[end - 1]) && !(Text[end - 1] == '.' && EndsName(end)))
        {
            end--;
        }

        return new(start, end);
    }
}
