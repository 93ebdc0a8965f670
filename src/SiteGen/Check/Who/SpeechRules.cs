using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Read;
using SiteGen.Text;

namespace SiteGen.Check.Who;

/// <summary>How something was said: in the speaker's own words, in the article's, or not at all.</summary>
internal static class SpeechRules
{
    private const int MostOwn = 4;

    public static void Check(Claim claim, IReadOnlyList<SpokenPassage> passages, CheckLog log)
    {
        CheckSpeech(claim, passages, log);
        if (claim.Stance is { } stance)
        {
            CheckStance(stance.Value, stance.At, passages, log);
        }
    }

    private static void CheckSpeech(Claim claim, IReadOnlyList<SpokenPassage> passages, CheckLog log)
    {
        var at = claim.Speech.At;
        if (claim.Speech.Value == Speech.Direct)
        {
            if (claim.Speaker is ArticleVoice)
            {
                log.Finds(CheckKind.Speech, WhoMessages.ArticleIsNotQuoted(at, passages[0].QuoteAt));
            }
            else if (passages.Any(passage => passage.Passage.Parts.Any(part => IsQuoted(part, passage) || QuotedBits.IsMore(claim, part, passage))))
            {
                // One word in marks makes no quotation of a long sentence.
                Say(passages.Any(passage => Count(passage) is var (quoted, own) && quoted * MostOwn >= own), WhoNotes.Quoted, at, log);
            }
            else if (passages.SelectMany(passage => passage.Quotations
                .Where(quotation => passage.Passage.Parts.Any(quotation.Overlaps)).Select(passage.Words)).FirstOrDefault() is { } bit)
            {
                log.Open(CheckKind.Speech, at, WhoNotes.BitQuoted(bit.Trim('“', '”', '"', '«', '»')));
            }
            else
            {
                log.Finds(CheckKind.Speech, WhoMessages.NotDirect(at, passages[0].QuoteAt));
            }
        }
        else if (passages.FirstOrDefault(passage => passage.Passage.Parts.All(part => IsQuoted(part, passage))) is { } quoted)
        {
            if (IsRetoldInside(claim, quoted))
            {
                log.Open(CheckKind.Speech, at, WhoNotes.PartlyQuoted);
            }
            else
            {
                log.Finds(CheckKind.Speech, WhoMessages.NotIndirect(at, quoted.QuoteAt));
            }
        }
        else
        {
            // What is told stands in quotation marks, or beside them.
            var isRetold = passages.All(passage => Count(passage) is var (quoted, own) && quoted <= own);
            Say(isRetold && !passages.Any(passage => QuotedBits.AreTold(claim, passage)), WhoNotes.Unquoted, at, log);
        }
    }

    // "Báo Sậy viết: “Ông Ro Tan nói rằng đập an toàn.”": the marks are of whoever tells what he said.
    private static bool IsRetoldInside(Claim claim, SpokenPassage passage)
    {
        var words = FrameFinders.For(passage.Grammar);
        var ids = claim.Speaker is NamedVoice named ? named.Ids.Select(id => id.Value).ToList() : [];
        return passage.Quotations.Any(quotation => passage.Article.MentionsIn(quotation, passage.Evidence).Any(name => name.Ids.Any(ids.Contains)
            && words.Verbs.Find(passage.Article.Text, new(name.Span.End, quotation.End)).Any(verb => IsWithoutMarks(verb.Span.End, quotation))));

        // "“Ông Ro Tan nói: “Đập an toàn.”": his own words in marks of their own.
        bool IsWithoutMarks(int start, TextSpan quotation) => passage.Article.Text.AsSpan(start, quotation.End - start).IndexOfAny('“', '"', '«') < 0;
    }

    private static void Say(bool isRead, LedgerNote note, Place at, CheckLog log)
    {
        if (isRead)
        {
            log.Agrees(CheckKind.Speech, at, note);
        }
        else
        {
            log.Open(CheckKind.Speech, at, WhoNotes.PartlyQuoted);
        }
    }

    // How many words of the quote stand in quotation marks, and how many outside that do not say who speaks.
    private static (int Quoted, int Own) Count(SpokenPassage passage)
    {
        var words = passage.Passage.Parts.SelectMany(part => Words.In(passage.Article.Text, part)).ToList();
        var quoted = words.Count(word => passage.Quotations.Any(word.Overlaps));
        var frames = words.Count(word => !passage.Quotations.Any(word.Overlaps) && passage.Frames.Any(frame => frame.Words.Overlaps(word)));
        return (quoted, words.Count - quoted - frames);
    }

    // In quotation marks, or nothing but who speaks beside the quotation: "X nói: “…”", "X said that “…”", "“…,” said X on Monday".
    private static bool IsQuoted(TextSpan part, SpokenPassage passage)
    {
        ImmutableArray<TextSpan> quoted = [.. passage.Quotations.Where(part.Overlaps)];
        if (quoted.IsEmpty)
        {
            return false;
        }

        ReadOnlySpan<TextSpan> own = [new(part.Start, quoted[0].Start), .. quoted.Zip(quoted.Skip(1), (one, next) => new TextSpan(one.End, next.Start)),
            new(quoted[^1].End, part.End)];
        foreach (var span in own)
        {
            if (Words.In(passage.Article.Text, span).Any() && !IsOnlyFrame(span, isBefore: span.End <= quoted[0].Start, passage))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsOnlyFrame(TextSpan span, bool isBefore, SpokenPassage passage)
    {
        var words = FrameFinders.For(passage.Grammar);
        if (passage.Frames.FirstOrDefault(frame => frame.Words.Overlaps(span)) is not { } frame || frame.Kind == FrameKind.NoComment)
        {
            return false;
        }

        if (!isBefore)
        {
            // ", adding that …", ", but …": the article says more in its own words.
            TextSpan rest = new(Math.Min(frame.Words.End, span.End), span.End);
            return !words.Complementizers
                .Find(passage.Article.Text, rest)
                .Concat(words.Contrasts.Find(passage.Article.Text, rest))
                .Concat(words.Coordinators.Find(passage.Article.Text, rest))
                .Any();
        }

        // Between verb and quotation: nothing, "that", or whom it was told, up to a colon.
        var between = passage.Words(new(Math.Min(Math.Max(frame.Words.End, frame.Content.Start), span.End), span.End)).Trim(' ', '“', '"', '«', ',');
        return between.Length == 0 || between.EndsWith(':') || passage.Grammar.Frames.Complementizers.Contains(between, StringComparer.OrdinalIgnoreCase);
    }

    private static void CheckStance(Stance stance, Place at, IReadOnlyList<SpokenPassage> passages, CheckLog log)
    {
        var silent = passages.SelectMany(passage =>
            passage.Frames.Where(frame => frame.Kind == FrameKind.NoComment).Select(frame => (Passage: passage, Frame: frame))).ToList();
        if (stance == Stance.NoComment)
        {
            if (silent.Count > 0)
            {
                log.Agrees(CheckKind.Speech, at, WhoNotes.NoComment(silent[0].Passage.Words(silent[0].Frame.Words)));
            }
            else
            {
                log.Finds(CheckKind.Speech, WhoMessages.NotNoComment(at, passages[0].QuoteAt));
            }
        }
        else if (silent.Count > 0 && passages.All(passage => passage.Frames.All(frame => frame.Kind == FrameKind.NoComment)))
        {
            log.Finds(CheckKind.Speech, WhoMessages.OnlyNoComment(at, silent[0].Passage.At(silent[0].Frame.Words)));
        }
        else if (StanceRule.Reversed(stance, passages) is var (passage, words))
        {
            var read = stance == Stance.Supports ? Stance.Opposes : Stance.Supports;
            log.Finds(CheckKind.Speech, WhoMessages.StanceIsReversed(at, Spelling.Kebab(stance), Spelling.Kebab(read), passage.At(words)));
        }
        else
        {
            log.Open(CheckKind.Speech, at, WhoNotes.StanceUnread);
        }
    }
}
