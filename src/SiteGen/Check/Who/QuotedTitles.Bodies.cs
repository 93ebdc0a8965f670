using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Who;

/// <summary>At which bodies a title is.</summary>
internal sealed partial class QuotedTitles
{
    private static readonly GrammarFinder Pointing = new(grammar => [.. grammar.Pronouns, .. grammar.Demonstratives]);

    /// <summary>The bodies at which a title is, by the words that it stands in: "người đứng đầu NATO",
    /// "China’s foreign minister"; none where they name none.</summary>
    public ImmutableArray<Mention> BodiesOf(TextSpan title)
    {
        var sentence = SentenceOf(title);
        var names = article.MentionsIn(sentence, evidence);
        var bodies = names.Where(name => name.Ids.Any(id => context.FactOf(id) is Organization)).ToImmutableArray();
        var end = names.FirstOrDefault(name => name.Span.Start >= title.End && name.Ids.Any(id => context.FactOf(id) is Person))?.Span.Start ?? sentence.End;
        TextSpan rest = new(title.End, end);
        if (bodies.FirstOrDefault(body => title.Start < body.Span.Start && body.Span.Start < title.End && title.End < body.Span.End) is { } begun)
        {
            return [begun];
        }

        rest = new(rest.Start, MarkIn(rest) ?? rest.End);
        var first = bodies.FirstOrDefault(body => body.Span.Start >= title.End && rest.Contains(body.Span));
        if (first is not null && !IsBroken(new(title.End, first.Span.Start)))
        {
            return [first, .. bodies.Where(body =>
                body.Span.Start > first.Span.Start && rest.Contains(body.Span) && IsList(new(first.Span.End, body.Span.Start), bodies))];
        }

        if (ApposedTo(HolderOf(title), bodies) is { } apposed)
        {
            return [apposed];
        }

        // "US President"
        if (bodies.FirstOrDefault(body => title.Contains(body.Span)) is { } inside)
        {
            return bodies.FirstOrDefault(body => inside.Span.End == title.End && IsApposed(inside, body)) is { } whole ? [inside, whole] : [inside];
        }

        var start = WithModifier(title).Start;
        return grammar.Frames.Inverts
            ? [.. bodies.Where(body => body.Span.End <= start && Words(new(body.Span.End, start)) is " " or "’s " or "'s " or "’ " or "' ")]
            : [];
    }

    // The comma of "Sở Văn hóa, Thể thao" is of the name.
    private int? MarkIn(TextSpan rest)
    {
        for (var i = rest.Start; i < rest.End; i++)
        {
            if (Marks.Contains(article.Text[i]) && !_names.Any(name => name.Span.Contains(i)))
            {
                return i;
            }
        }

        return null;
    }

    /// <summary>All bodies tied to the title or to who has it, by looser words than those of <see cref="BodiesOf"/>.</summary>
    public ImmutableArray<Mention> TiedTo(TextSpan title)
    {
        var sentence = SentenceOf(title);
        if (HolderOf(title) is { } holder)
        {
            return [.. new TiedBodies(sentence, article.MentionsIn(sentence, evidence), article, grammar, context).Of(WithModifier(title), holder),
                .. PointedAt(title)];
        }

        return [];
    }

    // "Its chairman", "the company's chairman": the only employer that the paragraph names before.
    private ImmutableArray<Mention> PointedAt(TextSpan title)
    {
        TextSpan before = new(article.ParagraphAt(title.Start).Start, WithModifier(title).Start);
        if (SiteGen.Text.Words.In(article.Text, before).LastOrDefault() is not { IsEmpty: false } word || !IsJoined(word.End, before.End)
            || !(grammar.Owners.Contains(Words(word), StringComparer.OrdinalIgnoreCase) || IsOwningNoun(new(before.Start, word.End))))
        {
            return [];
        }

        var bodies = article.MentionsIn(before, evidence).Where(name => name.Ids.Any(id => !IsNoBody(id))).ToImmutableArray();
        return bodies.All(body => body.Ids.Intersect(bodies[0].Ids, StringComparer.Ordinal).Any()) ? bodies : [];
    }

    // "the company’s"
    private bool IsOwningNoun(TextSpan before) =>
        grammar.Frames.Inverts && Words(before).EndsWith('s') && before.Of(article.Text) is [.., '\'' or '’', _]
        && SiteGen.Text.Words.In(article.Text, before).LastOrDefault(word => word.Length > 1) is { IsEmpty: false } noun
        && char.IsLower(article.Text[noun.Start]);

    /// <summary>Words in a title, or right before it, that are an adjective of bodies: "Lithuanian foreign minister".</summary>
    public IEnumerable<(TextSpan Words, Organization Body)> FormsIn(TextSpan title)
    {
        var start = SiteGen.Text.Words.In(article.Text, new(SentenceOf(title).Start, title.Start)).LastOrDefault();
        TextSpan within = new(!start.IsEmpty && IsJoined(start.End, title.Start) ? start.Start : title.Start, title.End);
        return from word in SiteGen.Text.Words.In(article.Text, within)
               from id in context.Names.BodiesBeginning(word.Of(article.Text))
               where NamedOtherwise.FormOf((Organization)context.FactOf(id)!, word, article) is not null
               select (word, (Organization)context.FactOf(id)!);
    }

    // "chuyên gia X, Đại học Y, …": between commas, and no country, of which something may be told.
    private Mention? ApposedTo(Mention? holder, ImmutableArray<Mention> bodies) => holder is null ? null
        : bodies.FirstOrDefault(body => IsApposed(holder, body) && !body.Ids.Any(IsNoBody));

    private bool IsApposed(Mention holder, Mention body) =>
        body.Span.Start == holder.Span.End + 2
        && Words(new(holder.Span.End, body.Span.Start)) == ", "
        && article.Text.AsSpan(body.Span.End) is [',' or ')' or '.', ..];

    private bool IsNoBody(string id) =>
        context.FactOf(id) is not Organization { Type.Value: not (OrganizationType.State or OrganizationType.Government) };

    // "X said that he is the director": the pronoun may take the title to the name.
    private bool HasSpeech(TextSpan between) =>
        PhraseFinder.For(grammar.ReportingVerbs).Find(article.Text, between).Any() && !Pointing.In(article.Text, between, grammar).Any();

    // Also "NASA’s Science Directorate" and "Cục Muối thuộc Bộ Nước": the part and the whole.
    private bool IsList(TextSpan between, ImmutableArray<Mention> bodies)
    {
        IReadOnlyList<string>[] joining = [grammar.Frames.Coordinators, grammar.Possessives, grammar.Titles.Owning];
        return SiteGen.Text.Words.In(article.Text, between).All(word =>
            Array.Exists(joining, words => words.Contains(Words(word), StringComparer.OrdinalIgnoreCase))
            || bodies.Any(body => body.Span.Contains(word)));
    }
}
