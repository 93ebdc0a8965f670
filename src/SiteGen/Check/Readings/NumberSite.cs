using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Read;
using SiteGen.Read.Numbers;
using SiteGen.Text;

namespace SiteGen.Check.Readings;

/// <summary>A sentence that a quote stands in, with all that is read in it.</summary>
/// <param name="Before">The sentence before, empty where there is none.</param>
internal sealed record ReadSentence(
    Evidence Evidence,
    Passage Passage,
    ArticleText Article,
    TextSpan Span,
    TextSpan Before,
    Sentence Read,
    ImmutableArray<GivenDate> Dates,
    ImmutableArray<NumberReading> Numbers)
{
    public string Text => Article.Text;

    public ImmutableArray<TextSpan> Clauses => Read.Clauses;

    /// <summary>With the evidence's own readings of words.</summary>
    public ImmutableArray<Mention> Names => Read.Names;

    public Grammar? Grammar => Article.Grammar;

    public EdtfDate? Published => Article.Article.Published?.Value;

    /// <summary>The numbers that the quote itself holds.</summary>
    public IEnumerable<NumberReading> Quoted => Numbers.Where(number => Passage.Parts.Any(part => part.Contains(number.Span)));

    public Place At(TextSpan span) => new(Article.Article.Words, span);

    public static IEnumerable<ReadSentence> Of(Evidence evidence, Passage passage, ArticleText article)
    {
        var sentences = article.AllSentences;
        var first = sentences.FirstEndingAfter(passage.Parts.Min(part => part.Start), sentence => sentence);
        var end = passage.Parts.Max(part => part.End);
        for (var i = first; i < sentences.Length && sentences[i].Start < end; i++)
        {
            var span = sentences[i];
            if (passage.Parts.Any(part => part.Overlaps(span)))
            {
                yield return Of(evidence, passage, article, i);
            }
        }
    }

    /// <summary>With words that are numbers only for one who looks for them.</summary>
    public ReadSentence Leniently() => this with
    {
        Numbers = NumberReader.Read(Text, Span, Grammar, [.. Names.Select(name => name.Span)], Article.DatesIn(Span), isLenient: true),
    };

    /// <summary>The few sentences before it in its paragraph, and the last one of the paragraph before, the nearest first.</summary>
    public IEnumerable<ReadSentence> Earlier()
    {
        const int most = 8;
        var sentences = Article.AllSentences;
        var (paragraph, last) = (Article.ParagraphAt(Span.Start), sentences.IndexOf(Span) - 1);
        for (var i = last; i >= 0 && i > last - most && (sentences[i] == Before || sentences[i].Start >= paragraph.Start); i--)
        {
            yield return Of(Evidence, Passage, Article, i);
        }
    }

    private static ReadSentence Of(Evidence evidence, Passage passage, ArticleText article, int i)
    {
        var span = article.AllSentences[i];
        var read = article.Read.Read(span, evidence);
        return new(
            evidence,
            passage,
            article,
            span,
            i > 0 ? article.AllSentences[i - 1] : default,
            read,
            GivenDate.In(article, span, evidence),
            article.NumbersIn(read));
    }
}

/// <summary>One number of a quote, in its sentence.</summary>
internal sealed record NumberSite(ReadSentence Sentence, NumberReading Number)
{
    private const int LeadWords = 3;
    private const int LeadSyllables = 5;

    private static readonly GrammarFinder Baselines = new(grammar => grammar.Baselines);
    private static readonly GrammarFinder ReportingVerbs = new(grammar => grammar.ReportingVerbs);
    private static readonly GrammarFinder ChangeJoiners = new(grammar => grammar.Numbers.ChangeJoiners);
    private static readonly GrammarFinder TotalLeads = new(grammar => grammar.Numbers.TotalLeads);
    private static readonly GrammarFinder TimeNouns = new(grammar => grammar.Numbers.TimeNouns);
    private static readonly GrammarFinder NowWords = new(grammar => grammar.NowWords);
    private static readonly GrammarFinder PlannedFor = new(grammar => grammar.Dates.PlannedFor);
    private static readonly GrammarFinder PastMarkers = new(grammar => grammar.PastMarkers.Concat(grammar.Passives));
    private static readonly GrammarFinder PhraseOpeners = new(grammar => grammar.PhraseOpeners);
    private static readonly GrammarFinder DayLeads = new(grammar => grammar.Prepositions);
    private static readonly GrammarFinder Multipliers = new(grammar => grammar.Numbers.Multipliers);

    /// <summary>Other numbers of the quote that may be meant as well, and agree no better.</summary>
    public ImmutableArray<NumberReading> Rivals { get; init; } = [];

    /// <summary>What <see cref="UnitRule"/> has said of it: several rules ask.</summary>
    public (Statistic Of, Observation In, Outcome Found)? Unit { get; set; }

    /// <summary>Its clause's number in the sentence.</summary>
    public int ClauseIndex { get; } = Math.Max(0, Sentence.Clauses.ToList().FindIndex(clause => clause.Contains(Number.Span.Start)));

    public TextSpan Clause => Sentence.Clauses[ClauseIndex];

    /// <summary>With the few words before its comma: "Hiện nay, …".</summary>
    public TextSpan ClauseAndLead => ClauseIndex > 0 && Words.In(Sentence.Text, Sentence.Clauses[ClauseIndex - 1]).Take(LeadWords + 1).Count() <= LeadWords
        ? new(Sentence.Clauses[ClauseIndex - 1].Start, Clause.End)
        : Clause;

    /// <summary>Who is made to say it, the outer before the inner, also where its quotation goes over several sentences.</summary>
    public ImmutableArray<ReportingFrame> Sources => field.IsDefault ? field = Spoken.At(Number.Span, Sentence.Article.Read, Sentence.Evidence).Frames : field;

    /// <summary>Who found it by counting; null where nobody did.</summary>
    public Counting? Counted { get; } = Counting.Of(Sentence, Number);

    /// <summary>Where the number begins, with its hedge and the other end of its range.</summary>
    public int Start => new[] { Number.Span.Start, Number.HedgeSpan?.Start ?? Number.Span.Start, Number.OtherEnd?.Span.Start ?? Number.Span.Start }.Min();

    /// <summary>Whether it stands among the words of who speaks, anywhere in the sentence, or of who counted.</summary>
    public bool IsInFrame(TextSpan span) => Sentence.Read.Frames.Any(frame => frame.Stretch.Contains(span)) || Counted?.Words.Contains(span) == true;

    /// <summary>The dates of what is said: those of the number's clause, else of a clause beside it that only says when ("Năm 2021, …").</summary>
    public IReadOnlyList<GivenDate> ClauseDates => field ??= DatesOfClause();

    private List<GivenDate> DatesOfClause()
    {
        if (BracketDates.Of(this) is { } bracketed)
        {
            return [bracketed];
        }

        var own = OwnOf(DatesIn(Clause));
        if (own.FindAll(date => !IsOfSaying(date.Span)) is { Count: > 0 } told)
        {
            return told;
        }

        if (Adverbials().SelectMany(DatesIn).Where(date => !IsOfSaying(date.Span)).ToList() is { Count: > 0 } beside)
        {
            return beside;
        }

        return own.FindAll(date => date.Words is null || !IsOfSaying(date.Span));
    }

    /// <summary>The dates of the source: "một báo cáo tháng 10 của X".</summary>
    public IEnumerable<GivenDate> FrameDates => Sentence.Dates.Where(date => !date.IsOfNoun && IsInFrame(date.Span) && !IsBaseline(date.Span));

    /// <summary>Whether a date of the sentence is only that of what the number is compared with.</summary>
    public bool IsBaseline(TextSpan date) =>
        Sentence.Clauses.FirstOrDefault(clause => clause.Contains(date)) is { IsEmpty: false } clause && IsBaseline(date, clause);

    private List<GivenDate> DatesIn(TextSpan clause) => [.. Sentence.Dates.Where(date => clause.Contains(date.Span) && !IsInFrame(date.Span)
        && !date.IsOfNoun && !IsBaseline(date.Span, clause) && !IsOfStart(date.Span) && !IsThen(date.Span, clause) && !IsOfTotal(date.Span)
        && !BracketDates.IsOfAnother(date, this) && !IsOfPlan(date.Span))];

    // "2,600 flights scheduled for Tuesday were already cancelled": the day of the flights.
    private bool IsOfPlan(TextSpan date) =>
        Sentence.Grammar is { } grammar && date.Start >= Number.Span.End && PlannedFor.In(Sentence.Text, new(Number.Span.End, date.Start), grammar)
            .LastOrDefault() is { IsEmpty: false } plan && string.IsNullOrWhiteSpace(Sentence.Text[plan.End..date.Start])
        && PastMarkers.In(Sentence.Text, new(date.End, Sentence.Span.End), grammar).Any();

    // "33 tonnes of a total of 43 for the whole of 2024": the date of the total.
    private bool IsOfTotal(TextSpan date) =>
        Sentence.Grammar is { } grammar && date.Start >= Number.Span.End
        && TotalLeads.In(Sentence.Text, new(Number.Span.End, date.Start), grammar)
            .Any(lead => Sentence.Numbers.Any(number => number.Span.Start >= lead.End)
                || Sentence.Text.AsSpan(lead.End, date.Start - lead.End).ContainsAnyInRange('0', '9'));

    // "cost 100 in April 2015 now costs 117.90": what is so now is not of the date before.
    private bool IsThen(TextSpan date, TextSpan clause) =>
        Sentence.Grammar is { } grammar && date.End <= Start && clause.Contains(Number.Span)
        && NowWords.In(Sentence.Text, new(date.End, Start), grammar).Any();

    // "from $60 in 2000 to $2 in 2002": each number has the date right behind it.
    private List<GivenDate> OwnOf(List<GivenDate> dates)
    {
        if (dates.Count > 1 && dates.Find(date => IsBehind(date.Span, Number.Span)) is { } own
            && dates.TrueForAll(date => date == own || Sentence.Numbers.Any(number => number.Span != Number.Span
                && (IsBehind(date.Span, number.Span) || (number.Span.Start >= date.Span.End && number.Span.End <= Start)))))
        {
            return [own];
        }

        return dates;
    }

    /// <summary>Whether a date stands right behind the number: "from 40 in 2019".</summary>
    public bool HasOwnDate => Sentence.Dates.Any(date => Clause.Contains(date.Span) && IsBehind(date.Span, Number.Span));

    private bool IsBehind(TextSpan date, TextSpan number)
    {
        // "million in the same period last year"
        const int unitWords = 5;
        return date.Start >= number.End && Clause.Contains(number) && !Sentence.Numbers.Any(other => other.Span.Start >= number.End
            && other.Span.End <= date.Start)
            && Words.In(Sentence.Text, new(number.End, date.Start)).Take(unitWords + 1).Count() <= unitWords;
    }

    // The January of "from 4,200 in January to 3,100"; but "for 2021 to 7% and for 2022 to 3%".
    private bool IsOfStart(TextSpan date) =>
        Sentence.Grammar is { } grammar && date.End <= Start && Sentence.Numbers.Any(number => number.Span.End <= date.Start && Clause.Contains(number.Span))
        && ChangeJoiners.AtStart(Sentence.Text, new(date.End, Start), grammar) is { } joiner && string.IsNullOrWhiteSpace(Sentence.Text[joiner.End..Start]);

    // "…, báo Sông Vân viết ngày 11 tháng Sáu", "…, the grocer said on Thursday"
    private bool IsOfSaying(TextSpan date)
    {
        if (Sentence.Grammar is not { } grammar || date.Start < Number.Span.End)
        {
            return false;
        }

        var lead = grammar.Frames.Inverts ? DayLeads.In(Sentence.Text, new(Number.Span.End, date.Start), grammar).LastOrDefault() : default;
        var isLed = !lead.IsEmpty && string.IsNullOrWhiteSpace(Sentence.Text[lead.End..date.Start]);
        return ReportingVerbs.EndsBefore(Sentence.Text, isLed ? lead.Start : date.Start, Sentence.Span, grammar);
    }

    // "so với năm 2019", "gấp ba lần năm 2019": of what the number is compared with; but "so với 500 tàu năm 2019" gives the date of the 500.
    private bool IsBaseline(TextSpan date, TextSpan clause)
    {
        if (Sentence.Grammar is not { } grammar)
        {
            return false;
        }

        if (OwnBaselines.IsDatedBy(date, clause, this, grammar))
        {
            return false;
        }

        var isMultiple = Multipliers.AtStart(Sentence.Text, Number.Span, grammar) is not null
            || Multipliers.EndsBefore(Sentence.Text, Number.Span.Start, clause, grammar);
        return (clause.Contains(Number.Span) && OwnBaselines.IsCompared(date, this, grammar))
            || (isMultiple && date.Start >= Number.Span.End && Words.In(Sentence.Text, new(Number.Span.End, date.Start)).Count() <= 1)
            || Baselines.In(Sentence.Text, new(clause.Start, Math.Max(clause.Start, date.Start)), grammar)
                .Any(word => word.End > Number.Span.Start || Number.Span.End > date.Start);
    }

    // Back over sources ("Năm 2021, theo X, …"); after the number only at the sentence's end.
    private IEnumerable<TextSpan> Adverbials()
    {
        for (var i = ClauseIndex - 1; i >= 0
            && (Sentence.Read.Frames.Any(frame => frame.Stretch.Overlaps(Sentence.Clauses[i])) || SaysOnlyWhen(Sentence.Clauses[i])); i--)
        {
            yield return Sentence.Clauses[i];
        }

        // "Đến hết ngày 10.11, ủy ban có 9 đợt công bố và 121 ghế": what the sentence begins with dates all of it, unless there is another date or a "now".
        var sources = Sentence.Clauses.TakeWhile(clause => Sentence.Read.Frames.Any(frame => frame.Stretch.Overlaps(clause))).Count();
        var first = sources + Sentence.Clauses.Take(ClauseIndex).Skip(sources).Take(2).ToList().FindIndex(SaysOnlyWhen);
        // "Between June and July this year, …"
        var last = first + (first < sources ? 0 : Sentence.Clauses[(first + 1)..ClauseIndex].TakeWhile(SaysOnlyWhen).Count());
        if (first >= sources && last < ClauseIndex - 1 && Sentence.Clauses[(last + 1)..(ClauseIndex + 1)].All(clause => DatesIn(clause).Count == 0)
            && !NowWords.In(Sentence.Text, Clause, Sentence.Grammar!).Any())
        {
            foreach (var lead in Sentence.Clauses[first..(last + 1)])
            {
                yield return lead;
            }
        }

        if (ClauseIndex == Sentence.Clauses.Length - 2 && SaysOnlyWhen(Sentence.Clauses[^1]))
        {
            yield return Sentence.Clauses[^1];
        }
    }

    // "Chốt phiên giao dịch ngày 20/8, …": in syllables; but "Sau vụ nổ ở cảng ngày 20/8, …" says what was before.
    private int MostLeadWords(TextSpan clause) => Sentence.Grammar is { Frames.Inverts: false } grammar && clause == Sentence.Clauses[0]
        && PhraseOpeners.AtStart(Sentence.Text, clause, grammar) is null && !Sentence.Names.Any(name => clause.Contains(name.Span))
        ? LeadSyllables : LeadWords;

    private bool SaysOnlyWhen(TextSpan clause)
    {
        var dates = DatesIn(clause);
        var numbers = Sentence.Numbers.Where(number => clause.Contains(number.Span) && !dates.Exists(date => date.Span.Contains(number.Span))).ToList();
        var times = Sentence.Grammar is { } grammar
            ? TimeNouns.In(Sentence.Text, clause, grammar).Where(noun => !dates.Exists(date => date.Span.Overlaps(noun))).ToList() : [];
        // "1 giờ 30"
        var hours = times.Concat(numbers.Select(number => number.Span)
            .Where(number => times.Exists(noun => noun.Start - number.End is 0 or 1 || number.Start - noun.End == 1)))
            .ToList();
        return dates.Count > 0 && numbers.TrueForAll(number => hours.Contains(number.Span))
            && Words.In(Sentence.Text, clause).Count(word => !dates.Exists(date => date.Span.Overlaps(word))
                && !hours.Exists(hour => hour.Contains(word))) <= (dates.TrueForAll(date => date.Words is { IsYearWord: true }) ? 1 : MostLeadWords(clause));
    }
}
