using SiteGen.Check.Readings;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Draft;

/// <summary>One number of the chosen words, read as an observation: value, hedge, unit, kind, dates and source as the rules read them.</summary>
internal sealed class ObservationDrafter(Trial trial, NumberSite site)
{
    private Grammar? Grammar => site.Sentence.Grammar;

    private string Language => trial.Article.Article.Language.Value;

    private EdtfDate? Published => site.Sentence.Published;

    /// <summary>The number with its hedge, as the article has it.</summary>
    public string Words
    {
        get
        {
            var start = site.Number.HedgeSpan is { } hedge && hedge.End <= site.Number.Span.Start ? hedge.Start : site.Number.Span.Start;
            return site.Sentence.Text[start..Math.Max(site.Number.Span.End, site.Number.OtherEnd?.Span.End ?? 0)];
        }
    }

    /// <summary>Each number of the chosen words once; the two ends of a range are one.</summary>
    public static IEnumerable<ObservationDrafter> All(Trial trial) =>
        from sentence in ReadSentence.Of(trial.Evidence, trial.Passage, trial.Article)
        from number in sentence.Quoted
        where number.OtherEnd is not { } end || (number.Span.Start < end.Span.Start && sentence.Quoted.Any(other => other.Span == end.Span))
        select new ObservationDrafter(trial, new(sentence, number));

    /// <summary>The article's words for what is counted, and whether they certainly end there.</summary>
    public (string Words, bool IsKnown)? Unit => UnitBehind.Of(site, trial.Context) ?? UnitOfNext;

    private (string Words, bool IsKnown)? UnitOfNext =>
        UnitBehind.OfNext(site, trial.Context) is { } next && UnitRule.Check(Counting(next.Words), Observation(), site) is Outcome.Agrees ? next : null;

    /// <summary>What is said with the number, in the article's words: a sentence, or what somebody says in it. Null where it is too long.</summary>
    public string? Said
    {
        get
        {
            var said = site.Sources.Select(frame => frame.Content).LastOrDefault(content => content.Contains(site.Number.Span), site.Sentence.Span);
            var chosen = trial.Chosen.Parts.FirstOrDefault(part => part.Contains(site.Number.Span));
            TextSpan words = new(Math.Max(said.Start, chosen.Start), Math.Min(Math.Min(said.End, site.Sentence.Span.End), chosen.End));
            return OwnWords.Words(trial.Article.Article.Words.Text, words, Grammar);
        }
    }

    /// <summary>Whom or what the number is about, as its rule reads it: whoever stands nearest, or else the one thing that stands before the number. Whom only
    /// an earlier sentence names is for the editor to say.</summary>
    public IEnumerable<string> Subjects => Somebody.Concat(Things is [var only] ? [only] : []).Where(id => SubjectOutcome(id) is Outcome.Agrees);

    /// <summary>Those whom the sentence names, of whom the rule can't say whether the number is theirs.</summary>
    public IEnumerable<string> OpenSubjects => Somebody.Where(id => SubjectOutcome(id) is Outcome.Open);

    private List<string> Things =>
    [
        .. site.Sentence.Names.Where(name => site.Clause.Contains(name.Span) && name.Span.End <= site.Number.Span.Start)
            .SelectMany(name => name.Ids).Distinct(StringComparer.Ordinal).Where(id => trial.Context.FactOf(id) is Term),
    ];

    private IEnumerable<string> Somebody => site.Sentence.Names
        .OrderBy(name => name.Span.Start > site.Number.Span.Start)
        .ThenByDescending(name => name.Span.Start)
        .SelectMany(name => name.Ids)
        .Distinct(StringComparer.Ordinal)
        .Where(id => trial.Context.FactOf(id) is Person or Organization or Event);

    private Outcome SubjectOutcome(string id) => SubjectRule.Check(Trial.Statistic(id, Trial.Local("zxx", "…"), Observation()), site, trial.Context);

    private Statistic Counting(string unit) => Trial.Statistic("…", Trial.Local(Language, unit), Observation());

    /// <summary>The statistics that count what the number does, those about whom the words name first.</summary>
    public IEnumerable<(Statistic Statistic, bool IsAbout)> Fitting =>
        from statistic in trial.Context.Project.Statistics
        where UnitRule.Check(statistic, Observation(), site) is Outcome.Agrees
        let isAbout = SubjectRule.Check(statistic, site, trial.Context) is Outcome.Agrees
        orderby isAbout descending
        select (statistic, isAbout);

    /// <summary>Whether it is written in digits.</summary>
    public bool IsInDigits => site.Number.Span.Of(site.Sentence.Text).ContainsAnyInRange('0', '9');

    /// <param name="of">The statistic that it is to be one of; null for a new one.</param>
    /// <param name="unread">Whom or what that is about, where the words do not name it.</param>
    public void Write(YamlDraft yaml, Statistic? of = null, string? unread = null)
    {
        var observation = Read(of);
        if (observation.IsRange)
        {
            yaml.Map("range", range => range.Add("min", observation.Min.ToString()).Add("max", observation.Max.ToString()));
        }
        else
        {
            yaml.Add("value", WrittenNumber.Of(site).ToString());
        }

        yaml.Add("qualifier", observation.Qualifier is { } qualifier ? Spelling.Kebab(qualifier.Value) : null);
        if (site.Number.IsHedgeUncertain)
        {
            yaml.Note(trial.Remark("remark.hedge", ("words", site.Number.HedgeSpan!.Value.In(site.Sentence.Text))));
        }

        if (KindOf(Observation()) is { } kind)
        {
            yaml.Add("kind", Spelling.Kebab(kind));
        }
        else
        {
            yaml.Ask("kind", trial.Remark("remark.kind"));
        }

        WriteAsOf(yaml, observation);
        yaml.Add("stated_on", observation.StatedOn?.ToString());
        WriteReporter(yaml, observation.ReportedBy);
        WriteUnit(yaml, of);
        yaml.Map("evidence", evidence => evidence.Item(item => EvidenceDrafter.Write(item, trial, unread)));
    }

    private void WriteAsOf(YamlDraft yaml, Observation observation)
    {
        if (observation.AsOf is { } asOf)
        {
            yaml.Add("as_of", asOf.ToString());
        }
        else if (observation.Kind.Value != ObservationKind.Projected)
        {
            // Without it pages say when the article reported the number.
            var published = Published is { } date ? trial.Remark("remark.published", ("date", date.ToString())) : "";
            yaml.Note($"as_of: …?   {trial.Remark("remark.as-of")}{published}");
        }
    }

    private void WriteReporter(YamlDraft yaml, Voice voice)
    {
        if (voice is NamedVoice named)
        {
            yaml.Add("reported_by", named.Ids[0].Value);
        }
        else if (site.Sources is [var frame, ..])
        {
            yaml.Note($"reported_by: …?   {trial.Remark("remark.reporter", ("words", frame.Words.In(site.Sentence.Text).Trim()))}");
        }
    }

    private void WriteUnit(YamlDraft yaml, Statistic? of)
    {
        // The statistic's own unit needs no second mention.
        if (of is null || Unit is not { } unit || (of.Unit.In(Language) is { } own && own.Value.Equals(unit.Words, StringComparison.OrdinalIgnoreCase)))
        {
            return;
        }

        yaml.Map("unit", texts => Texts.Write(texts, trial.Context, (Language, unit.Words)));
    }

    /// <summary>With all that the words give.</summary>
    public Observation Read(Statistic? of)
    {
        var observation = Observation();
        observation = observation with { Kind = Trial.Located(KindOf(observation) ?? ObservationKind.Reported) };
        observation = observation with { ReportedBy = ReporterOf(observation) };
        observation = observation with { AsOf = AsOf(observation, of) };
        return observation with { StatedOn = StatedOn(observation) };
    }

    private Observation Observation() => new()
    {
        At = Trial.At,
        Min = Trial.Located(site.Number.Value),
        Max = Trial.Located(site.Number.OtherEnd?.Value ?? site.Number.Value),
        Qualifier = site.Number.Hedge is { } hedge ? Trial.Located(hedge) : null,
        Kind = Trial.Located(ObservationKind.Reported),
        ReportedBy = new ArticleVoice(Trial.At),
        Evidence = [trial.Evidence],
    };

    // An estimate may be of what is to come, too, but for certain only where a word foresees it: then the rule has it for no estimate.
    private ObservationKind? KindOf(Observation observation) =>
        new ObservationKind?[] { ObservationKind.Estimated, ObservationKind.Projected, ObservationKind.Reported }
            .FirstOrDefault(kind => KindRule.Check(observation with { Kind = Trial.Located(kind!.Value) }, site) is Outcome.Agrees);

    // Whoever stands in a frame beside the number goes before whoever is only named.
    private Voice ReporterOf(Observation observation)
    {
        var framed = site.Sources.Reverse().SelectMany(frame => frame.Named.Concat(frame.Beside));
        foreach (var id in framed.Concat(site.Sentence.Names).SelectMany(name => name.Ids).Distinct(StringComparer.Ordinal)
            .Where(id => trial.Context.FactOf(id) is Person or Organization))
        {
            var voice = new NamedVoice([Trial.Located(id)], Trial.At);
            if (IsNamedHere(id) && ReporterRule.Check(observation with { ReportedBy = voice }, site, trial.Context).All(outcome => outcome is Outcome.Agrees))
            {
                return voice;
            }
        }

        return observation.ReportedBy;
    }

    // A source of the sentence before may be left again: that is for the editor to say.
    private bool IsNamedHere(string id) => site.Sentence.Names.Any(name => name.Ids.Contains(id));

    private Located<EdtfDate>? AsOf(Observation observation, Statistic? of)
    {
        var planned = observation.Kind.Value == ObservationKind.Projected;
        var given = site.ClauseDates.Concat(planned ? [] : site.FrameDates).Select(date => DateChoice.Of(date, Published, planned));
        var ofEvent = of is not null && trial.Context.FactOf(of.Subject.Value) is Event happening ? happening.Date.Value : null;
        var now = planned || Published is null ? null : DateChoice.Now(Published);
        return given.Append(ofEvent).Append(now).OfType<EdtfDate>().Select(Trial.Located).FirstOrDefault(date =>
            (of is null ? NumberDateRules.AsOf(observation with { AsOf = date }, site)
                : NumberDateRules.AsOf(of, observation with { AsOf = date }, site, trial.Context)) is Outcome.Agrees);
    }

    // Where the source's date is what the number is about, it need not be told twice.
    private Located<EdtfDate>? StatedOn(Observation observation) => site.FrameDates
        .Select(date => DateChoice.Of(date, Published, planned: false))
        .OfType<EdtfDate>()
        .Where(date => date != observation.AsOf?.Value)
        .Select(Trial.Located)
        .FirstOrDefault(date => NumberDateRules.StatedOn(observation with { StatedOn = date }, site) is Outcome.Agrees);
}
