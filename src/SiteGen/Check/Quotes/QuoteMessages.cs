using System.Globalization;
using SiteGen.Diagnostics;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Check.Quotes;

/// <summary>What an editor is told about a quote.</summary>
internal static class QuoteMessages
{
    private const string CopyExactly = "copy the sentence exactly; only spacing and quote marks may differ.";
    private const string NoRemarks = "below >- everything belongs to the quote, after # too: put a remark on a line of its own above the key.";
    private const string TakeMore = "quote more of the sentence, so that these words are in it.";

    public static Diagnostic NothingNear(QuoteSides sides, TextSpan part) => Diagnostic.Error(
        "SG101", sides.InQuote(part), "this quote is not in the article", $"nothing like it in {sides.Article.Words.Path}",
        "copy the sentence from the article, or name the article that has it under source.");

    public static Diagnostic Differs(QuoteSides sides, WordKind kind, int words, IReadOnlyList<Difference> differences)
    {
        var (code, title) = kind switch
        {
            WordKind.Case => ("SG104", "this quote differs from the article in capital letters"),
            WordKind.TonePlace => ("SG103", "this quote puts a tone mark on another vowel than the article"),
            WordKind.Accent => ("SG103", "this quote differs from the article in accents or tones"),
            WordKind.Number => ("SG105", "this quote has another number than the article"),
            WordKind.Order => ("SG102", "this quote has the article's words in another order"),
            WordKind.Dropped => ("SG102", words == 1 ? "this quote leaves out a word of the article" : "this quote leaves out words of the article"),
            WordKind.Added => ("SG102", words == 1 ? "this quote has a word that the article lacks" : "this quote has words that the article lacks"),
            _ when words == 1 => ("SG102", "this quote differs from the article by one word"),
            _ => ("SG102", string.Create(CultureInfo.InvariantCulture, $"this quote differs from the article by {words} words")),
        };
        var article = sides.Article.Words.Text;
        return new(
            code,
            Severity.Error,
            title,
            [
                .. differences.Select(difference => new Mark(
                    sides.InQuote(QuoteSides.Visible(sides.Quote.Text, difference.InQuote)), Said(sides, kind, difference))),
                .. differences.Select(difference => new Mark(sides.InArticle(QuoteSides.Visible(article, difference.InArticle)), "")),
            ],
            HowToCopy(sides, kind, differences));
    }

    private static string Said(QuoteSides sides, WordKind kind, Difference difference)
    {
        if (difference.InArticle.IsEmpty)
        {
            return "not in the article";
        }

        var there = Shown(difference.InArticle.In(sides.Article.Words.Text));
        if (difference.InQuote.IsEmpty)
        {
            return $"the article has \"{there}\" here";
        }

        return kind is WordKind.Accent or WordKind.TonePlace
            ? $"the article says \"{there}\", not \"{Shown(difference.InQuote.In(sides.Quote.Text))}\""
            : $"the article says \"{there}\"";
    }

    private static string HowToCopy(QuoteSides sides, WordKind kind, IReadOnlyList<Difference> differences)
    {
        if (differences.Any(difference => HasRemark(sides, difference.InQuote)))
        {
            return NoRemarks;
        }

        var leavesOut = kind == WordKind.Dropped || sides.Quote.Text.Contains('…') || sides.Quote.Text.Contains("...", StringComparison.Ordinal);
        return leavesOut ? "copy the sentence exactly, or write […] for words left out." : CopyExactly;
    }

    public static Diagnostic PunctuationDiffers(QuoteSides sides, TextSpan ours, TextSpan theirs)
    {
        var article = sides.Article.Words.Text;
        return Diagnostic.Error("SG106", sides.InQuote(QuoteSides.Visible(sides.Quote.Text, ours)), "this quote differs from the article in punctuation",
            SignsThere(ours.In(sides.Quote.Text), theirs.In(article)), HowToCopySigns(sides, ours))
            .And(sides.InArticle(QuoteSides.Visible(article, theirs)));
    }

    private static string SignsThere(string here, string there)
    {
        if (!string.IsNullOrWhiteSpace(there))
        {
            return $"the article has \"{Shown(there)}\"";
        }

        if (!string.IsNullOrWhiteSpace(here))
        {
            return "not in the article";
        }

        return there.Length > 0 ? "the article has a space here" : "the article has no space here";
    }

    private static string HowToCopySigns(QuoteSides sides, TextSpan ours)
    {
        if (HasRemark(sides, ours))
        {
            return NoRemarks;
        }

        return CurlyQuotes.Inside(sides.Quote.Text) is null ? CopyExactly
            : "take the quotation marks around the quote away: only those that the article prints belong to it.";
    }

    public static Diagnostic InAnotherArticle(QuoteSides sides, Article other, Place place) => Diagnostic.Error(
        "SG107", sides.WholeQuote, $"this quote is not in {sides.Article.Id}, but in another article", "", $"write source: {other.Id}")
            .And(place, "it stands here");

    public static Diagnostic Several(QuoteSides sides, TextSpan first, TextSpan second) => Diagnostic.Error(
        "SG108", sides.WholeQuote, "this quote occurs more than once in the article", "",
        "quote more words, or add the words before it as prefix or those after it as suffix.")
        .And(sides.InArticle(first), "here").And(sides.InArticle(second), "and here");

    public static Diagnostic CutsWord(QuoteSides sides, TextSpan part, TextSpan place)
    {
        var text = sides.Article.Words.Text;
        var atStart = !Words.IsBoundary(text, place.Start);
        var paragraph = Words.In(text, new(Math.Max(0, place.Start - 100), Math.Min(text.Length, place.End + 100)));
        var word = paragraph.FirstOrDefault(word => atStart ? word.Contains(place.Start) : word.Contains(place.End), place);
        return Diagnostic.Error(
            "SG109",
            sides.InQuote(atStart ? Words.In(sides.Quote.Text, part).First() : Words.In(sides.Quote.Text, part).Last()),
            $"this quote {(atStart ? "begins" : "ends")} in the middle of a word or number",
            $"the article says \"{Shown(word.In(text))}\"",
            "quote whole words and numbers.").And(sides.InArticle(word));
    }

    public static Diagnostic CutsOff(QuoteSides sides, Cut cut, TextSpan part)
    {
        var word = Shown(cut.Word.In(sides.Article.Words.Text));
        var what = cut.Kind switch
        {
            CutKind.Negation => "a word that denies it",
            CutKind.Modal => "a word that makes it possible, planned or future",
            CutKind.Condition => "a condition",
            CutKind.Doubt or CutKind.DoubtFrame => "a word that leaves it in doubt",
            CutKind.Suspicion => "a word of suspicion",
            CutKind.Hedge => "how exact its number is",
            _ => "words that deny or soften it",
        };
        return Diagnostic.Error("SG110", sides.InQuote(part), $"this quote leaves out {what}: \"{word}\"", "", TakeMore)
            .And(sides.InArticle(cut.Word), "left out");
    }

    public static Diagnostic OutOfOrder(QuoteSides sides, IReadOnlyList<TextSpan> places) => places.Aggregate(
        Diagnostic.Error(
            "SG111", sides.WholeQuote, "the parts of this quote do not follow each other in one paragraph", "",
            "put the parts in the article's order, or make two pieces of evidence of them."),
        (diagnostic, place) => diagnostic.And(sides.InArticle(place)));

    public static Diagnostic TooManyParts(QuoteSides sides, int omissions) => Diagnostic.Error(
        "SG111", sides.WholeQuote, string.Create(CultureInfo.InvariantCulture, $"this quote leaves words out at {omissions} places"), "",
        "make several shorter quotes of it.");

    public static Diagnostic Empty(QuoteSides sides, TextSpan part) => Diagnostic.Error(
        "SG112", part.IsEmpty ? sides.WholeQuote : sides.InQuote(part), WhatIsEmpty(sides.Quote), "",
        "copy a sentence of the article; […] stands only between words of it.");

    private static string WhatIsEmpty(QuoteText quote)
    {
        if (string.IsNullOrWhiteSpace(quote.Text))
        {
            return "this quote is empty";
        }

        if (!quote.HasOmissions)
        {
            return "this quote has no words, only punctuation";
        }

        return quote.Parts.Any(quote.HasWords) ? "this quote has no words beside an omission" : "this quote has no words, only an omission";
    }

    public static Diagnostic OtherContext(QuoteSides sides, TextSpan place)
    {
        var evidence = sides.Evidence;
        var (at, what) = (evidence.Prefix, evidence.Suffix) switch
        {
            ({ } prefix, null) => (prefix.At, "the prefix does not stand before this quote in the article"),
            (null, { } suffix) => (suffix.At, "the suffix does not stand after this quote in the article"),
            ({ } prefix, _) => (prefix.At, "the prefix and suffix do not stand around this quote in the article"),
            _ => (evidence.Quote.At, "the words around this quote are others in the article"),
        };
        return Diagnostic.Error("SG113", at, what, "", "copy the words that stand immediately before or after the quote.")
            .And(sides.InArticle(place), "the quote stands here");
    }

    public static Diagnostic HiddenInQuote(QuoteSides sides, TextSpan character, string name, TextSpan place)
    {
        var diagnostic = Diagnostic.Error("SG114", sides.InQuote(character), $"this quote contains {name}", "here",
            "delete it and type the word again, or copy it from the article's file.");
        return place.IsEmpty ? diagnostic : diagnostic.And(sides.InArticle(place));
    }

    public static Diagnostic HiddenInArticle(QuoteSides sides, TextSpan part, TextSpan character, string name) => Diagnostic.Error(
        "SG114", sides.InQuote(part), $"the article contains {name}, and this quote does not", "",
        "copy the words from the article's own file, that character too.").And(sides.InArticle(character), "here");

    // "# my remark" below >-
    private static bool HasRemark(QuoteSides sides, TextSpan span) =>
        sides.Quote.Text.AsSpan(Math.Max(0, span.Start - 2), Math.Min(sides.Quote.Text.Length, span.End) - Math.Max(0, span.Start - 2)).Contains('#')
            && !sides.Article.Words.Text.Contains('#');

    // Long words of the article would hide the message.
    private static string Shown(string words) => words.Length <= 60 ? words.ReplaceLineEndings(" ") : words[..60].ReplaceLineEndings(" ") + "…";
}
