using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Read;
using SiteGen.Read.Dates;
using SiteGen.Text;

namespace SiteGen.Check.Readings;

/// <summary><c>stated_on</c>, and how dates are compared.</summary>
internal static partial class NumberDateRules
{
    private static readonly GrammarFinder Sinces = new(grammar => grammar.Dates.SinceLeads);
    private static readonly GrammarFinder Sayings = new(grammar => grammar.ReportingVerbs.Concat(grammar.Findings));

    /// <summary><c>stated_on</c>: the date of the source, in the number's sentence.</summary>
    public static Outcome? StatedOn(Observation observation, NumberSite site)
    {
        if (observation.StatedOn is not { } stated)
        {
            return null;
        }

        if (site.FrameDates.ToList() is { Count: > 0 } dates && !(dates.TrueForAll(IsPeriod) && IsSaidThere(stated.Value, site.Sentence)))
        {
            return Compare(stated, dates, site, planned: false, ValueMessages.StatedOnContradicts) is var outcome && outcome is Outcome.Agrees agrees
                ? new Outcome.Agrees(DateNotes.Stated(agrees.Note))
                : outcome;
        }

        if (LeadOfSaying(site) is { } lead)
        {
            return Compare(stated, [lead], site, planned: false, ValueMessages.StatedOnContradicts) is Outcome.Agrees said
                ? new Outcome.Agrees(DateNotes.Stated(said.Note)) : new Outcome.Finds(ValueMessages.StatedOnNotGiven(stated, site));
        }

        return site.Sentence.Grammar is null || IsToldBefore(stated.Value, site.Sentence) || IsSaidThere(stated.Value, site.Sentence)
            ? new Outcome.Open(DateNotes.StatedUnread)
            : new Outcome.Finds(ValueMessages.StatedOnNotGiven(stated, site));
    }

    private static bool IsPeriod(GivenDate date) => date.Words is { Day: null, Relative: null };

    // "Sáng 28/9, X công bố số liệu. Theo đó, GDP quý III tăng …": the day on which somebody spoke, in the sentence before.
    private static bool IsSaidThere(EdtfDate stated, ReadSentence sentence) =>
        stated.Precision == DatePrecision.Day && !sentence.Before.IsEmpty && sentence.Grammar is { } grammar
        && Sayings.In(sentence.Text, sentence.Before, grammar).Any()
        && DatesBefore(sentence).Any(date => !IsPeriod(date) && date.Agrees(stated, sentence.Published, planned: false) is DatesAgree);

    // In the sentence; or as a weekday in one before it, where a source is dated once.
    private static bool IsToldBefore(EdtfDate date, ReadSentence sentence)
    {
        if (sentence.Dates.Any(Agrees))
        {
            return true;
        }

        return sentence.Article.AllSentences
            .TakeWhile(one => one.Start <= sentence.Span.Start)
            .SelectMany(one => GivenDate.In(sentence.Article, one, sentence.Evidence))
            .Any(given => given.Words is { Relative: not null } && Agrees(given));

        bool Agrees(GivenDate given) => given.Agrees(date, sentence.Published, planned: false) is DatesAgree;
    }

    // "in the third quarter of 2019, up to 20 October": of the same year, perhaps.
    private static bool HasYearBeside(EdtfDate claimed, TextSpan date, NumberSite site) =>
        site.Sentence.Dates.Any(other => other.Span != date && other.Words?.Year == claimed.First.Year);

    // "40 since 2019" are not of 2019 alone.
    private static bool IsOnlyStart(EdtfDate claimed, TextSpan date, NumberSite site) =>
        site.Sentence.Grammar is { } grammar && site.Sentence.Published is { } published && claimed.Last < published.First
        && (Sinces.AtStart(site.Sentence.Text, date, grammar) is not null || Sinces.EndsBefore(site.Sentence.Text, date.Start, site.Sentence.Span, grammar));

    private static Outcome Compare(Located<EdtfDate> claimed, List<GivenDate> dates, NumberSite site, bool planned,
        Func<Located<EdtfDate>, NumberSite, TextSpan, string, Diagnostics.Diagnostic> contradicts)
    {
        var agreements = dates.ConvertAll(date => (date.Span, Agreement: date.Agrees(claimed.Value, site.Sentence.Published, planned)));
        var best = agreements.MinBy(pair => pair.Agreement switch
        {
            DatesAgree => 0,
            Unclear => 1,
            NeedsMore => 2,
            _ => 3,
        });
        return best.Agreement switch
        {
            DatesAgree or Contradicts when !planned && MonthsToCome.In(claimed.Value, dates, site) is { } ahead =>
                new Outcome.Open(DateNotes.Unclear(ahead.In(site.Sentence.Text))),
            DatesAgree when GivenDate.MissingEnd(claimed.Value, site.Sentence.Dates, site.Sentence.Published, planned) is { } missing =>
                new Outcome.Finds(ValueMessages.DateNeedsMore(claimed, site, best.Span, missing)),
            DatesAgree when IsOnlyStart(claimed.Value, best.Span, site) || GivenDate.IsStartOfSpan(claimed.Value, best.Span, site.Sentence) =>
                new Outcome.Open(DateNotes.Unclear(best.Span.In(site.Sentence.Text))),
            DatesAgree agrees => new Outcome.Agrees(DateNotes.Read(best.Span.In(site.Sentence.Text), agrees)),
            NeedsMore when HasYearBeside(claimed.Value, best.Span, site) => new Outcome.Open(DateNotes.Unclear(best.Span.In(site.Sentence.Text))),
            Unclear => new Outcome.Open(DateNotes.Unclear(best.Span.In(site.Sentence.Text))),
            NeedsMore needs => new Outcome.Finds(ValueMessages.DateNeedsMore(claimed, site, best.Span, needs.What)),
            Contradicts other => new Outcome.Finds(contradicts(claimed, site, best.Span, other.What)),
            _ => throw new InvalidOperationException($"{best.Agreement} is no agreement"),
        };
    }
}
