using SiteGen.Model;
using SiteGen.Read;
using SiteGen.Text;

namespace SiteGen.Check.Readings;

/// <summary>
/// Whoever reports a number is its source in words: in its sentence, or before it, where a report may go on; and nobody else where the words name a source.
/// </summary>
internal static class ReporterRule
{
    private static readonly GrammarFinder FormerOffices = new(grammar => grammar.FormerOffices);
    private static readonly GrammarFinder NotFormerOffices = new(grammar => grammar.NotFormerOffices);
    private static readonly GrammarFinder Expectations = new(grammar => grammar.Expectations);
    private static readonly GrammarFinder Findings = new(grammar => grammar.Findings);
    private static readonly GrammarFinder Prepositions = new(grammar => grammar.Prepositions);
    private static readonly GrammarFinder RelativePronouns = new(grammar => grammar.Frames.RelativePronouns);
    private static readonly GrammarFinder PlaceLeads = new(grammar => grammar.PlaceLeads);
    private static readonly GrammarFinder SameAsBefore = new(grammar =>
        [.. grammar.Demonstratives, .. grammar.Pronouns, .. grammar.Speech.Pointers, .. grammar.Honorifics]);
    private static readonly GrammarFinder Doubts = new(grammar => grammar.Doubts);
    private static readonly GrammarFinder ReportNouns = new(grammar => grammar.ReportNouns.Concat(grammar.SourceNouns));

    public static IEnumerable<Outcome> Check(Observation observation, NumberSite site, CheckContext context) => observation.ReportedBy switch
    {
        _ when site.Sentence.Grammar is null => [new Outcome.Open(ValueNotes.ReporterLanguage)],
        _ when ThingsSpokenOf.Before(site) is { } frame => [new Outcome.Open(ValueNotes.ReporterMayBe(frame.Words.In(site.Sentence.Text)))],
        _ when ThingsSpokenOf.OfSpeaker(site) is { } frame => [new Outcome.Open(ValueNotes.ReporterMayBe(frame.Words.In(site.Sentence.Text)))],
        NamedVoice named => named.Ids.Select(id => CheckId(observation, id.Value, site, context)),
        UnnamedVoice unnamed => [UnnamedReporterRule.Check(observation, unnamed, site, site.Sentence.Grammar, context)],
        _ => [CheckArticle(observation, site)],
    };

    private static Outcome CheckArticle(Observation observation, NumberSite site)
    {
        // "X is content with 3 points and says that …": what stands before the verb is not said.
        if (!site.Sources.IsEmpty && site.Sources.All(frame => frame.Words.Contains(site.Number.Span) && frame.Content.Start >= frame.Words.End))
        {
            return new Outcome.Open(ValueNotes.ReporterMayBe(site.Sources[0].Words.In(site.Sentence.Text)));
        }

        if (!site.Sources.IsEmpty && site.Sources.All(frame => TurnedFrames.Has(frame, site, site.Sentence.Grammar!)))
        {
            return new Outcome.Open(ValueNotes.ReporterMayBe(site.Sources[0].Words.In(site.Sentence.Text)));
        }

        // "the 40-member council met, X said": how large it is everybody knows.
        if (!site.Sources.IsEmpty && IsGlued(site))
        {
            return new Outcome.Open(ValueNotes.ReporterMayBe(site.Sources[0].Words.In(site.Sentence.Text)));
        }

        if (!site.Sources.IsEmpty && IsAside(site, site.Sentence.Grammar!))
        {
            return new Outcome.Open(ValueNotes.ReporterMayBe(site.Sources[0].Words.In(site.Sentence.Text)));
        }

        if (RivalOf(site) is { } rival)
        {
            return new Outcome.Finds(ValueMessages.ReporterIsNamed(observation, site, rival));
        }

        if (site.Sources.Select(frame => frame.Speaker).FirstOrDefault(IsSomebody) is { } somebody)
        {
            return new Outcome.Finds(ValueMessages.ReporterIsSomebody(observation, "article", site, somebody));
        }

        var unread = site.Sources.Select(frame => (TextSpan?)frame.Words).FirstOrDefault() ?? SpeechSigns.Unread(site.Sentence.Read);
        return unread is { } sign ? new Outcome.Open(ValueNotes.ReporterMayBe(sign.In(site.Sentence.Text)))
            : new Outcome.Agrees(ValueNotes.ReporterIsArticle);
    }

    // "The plant, which gives 8 percent of it, will close, X announced": what is put in may be the paper's.
    private static bool IsAside(NumberSite site, Grammar grammar) => grammar.Frames.Inverts
        && RelativePronouns.AtStart(site.Sentence.Text, site.Clause, grammar) is not null
        && site.Sentence.Text.AsSpan(0, site.Clause.Start).TrimEnd() is [.., ','] && site.Sources.All(frame => frame.IsBehind);

    private static bool IsGlued(NumberSite site) =>
        site.Sentence.Grammar is { Frames.Inverts: true }
        && site.Sentence.Text.AsSpan(site.Number.Span.End) is ['-' or '‑', var next, ..] && char.IsLetter(next);

    private static Outcome CheckId(Observation observation, string id, NumberSite site, CheckContext context)
    {
        if (site.Sources.SelectMany(frame => frame.Named).Concat(site.Counted?.By ?? []).FirstOrDefault(name => name.Ids.Contains(id)) is { } source)
        {
            return Read(id, source, site);
        }

        if (BodyOf(id, site) is var (body, frame))
        {
            if (FormerlyOf(body, frame, site) is { } former)
            {
                return new Outcome.Finds(ValueMessages.ReporterIsAnother(observation, id, site, former));
            }

            if (frame.Speaker is NamedSpeaker)
            {
                return Read(id, body, site);
            }

            return new Outcome.Open(ValueNotes.ReporterMayBe(frame.Words.In(site.Sentence.Text)));
        }

        if (RivalOf(site) is { } rival)
        {
            return new Outcome.Finds(ValueMessages.ReporterIsAnother(observation, id, site, rival));
        }

        var earlier = EarlierSource(id, site, context);
        if (site.Sources.Select(source => source.Speaker).FirstOrDefault(speaker => IsSomebody(speaker) && !MayBe(id, speaker, site)) is { } somebody)
        {
            return earlier is null ? new Outcome.Finds(ValueMessages.ReporterIsSomebody(observation, id, site, somebody))
                : new Outcome.Open(ValueNotes.ReporterMayBe(somebody.Words.In(site.Sentence.Text)));
        }

        if ((FoundBy(id, observation, site, site.Sentence.Grammar!) ?? ReportBy(id, site.Sentence) ?? Headline(id, site.Sentence)) is { } finder)
        {
            return Read(id, finder, site);
        }

        if (earlier is not var (name, isNext))
        {
            return new Outcome.Open(ValueNotes.ReporterUnread(id));
        }

        return isNext && !site.Sources.Any(frame => IsNewcomer(frame.Speaker, site))
            ? Read(id, name, site)
            : new Outcome.Open(ValueNotes.ReporterFarBefore(id));
    }

    public static Outcome Read(string id, Mention name, NumberSite site) => site.Sentence.Article.Read.People.MayBeAnother(name)
        ? new Outcome.Open(ValueNotes.ReporterMayBe(name.Span.In(site.Sentence.Text)))
        : new Outcome.Agrees(ValueNotes.ReporterRead(id, name.Span.In(site.Sentence.Text)));

    /// <summary>A known name that is read to report the number.</summary>
    public static Mention? RivalOf(NumberSite site) =>
        site.Sources.Where(frame => frame.Speaker is NamedSpeaker { IsOpen: false } && !Denies(frame, site)).SelectMany(frame => frame.Named)
            .Concat(site.Counted?.By.Where(name => name.Ids.Any(site.Sentence.Article.Read.Names.CanSpeak)) ?? []).FirstOrDefault();

    // "X denied 48 counts of harming 10 people": that it is so, others say.
    private static bool Denies(ReportingFrame frame, NumberSite site) => Doubts.In(site.Sentence.Text, frame.Words, site.Sentence.Grammar!).Any();

    // Somebody whom the article does not name, or a name that no file knows.
    private static bool IsSomebody(Speaker speaker) => speaker is UnnamedSpeaker or UnreadSpeaker { Name.IsEmpty: false };

    // "survivors told …": not whoever spoke before, as "it" or "the agency" may be.
    private static bool IsNewcomer(Speaker speaker, NumberSite site) => speaker is UnreadSpeaker && site.Sentence.Grammar is { Frames.Inverts: true } grammar
        && SameAsBefore.AtStart(site.Sentence.Text, speaker.Words, grammar) is null;

    // A name that no file knows may be another name of a body; of a person only if they have a word in common.
    private static bool MayBe(string id, Speaker speaker, NumberSite site) => speaker is UnreadSpeaker unread && site.Sentence.Read.MayName(id, unread.Name);

    // Who heads a body, or speaks in its name, may speak for it: "Ông X, Giám đốc Y, cho biết"; not "Ở Y, ông X cho biết".
    private static (Mention Body, ReportingFrame Frame)? BodyOf(string id, NumberSite site) => site.Sources
        .SelectMany(frame => frame.Beside.Select(name => (Name: name, Frame: frame)))
        .Where(pair => pair.Name.Ids.Contains(id) && (pair.Name.Span.End <= pair.Frame.Words.End || MayFollow(pair.Frame, site)))
        .Where(pair => !IsWholeOfSpeaker(pair.Name, pair.Frame, site))
        .Where(pair => pair.Name.Span.Start >= pair.Frame.Words.Start
        || !PlaceLeads.EndsBefore(site.Sentence.Text, pair.Name.Span.Start, pair.Frame.Stretch, site.Sentence.Grammar!))
        .Select(pair => ((Mention, ReportingFrame)?)pair)
        .FirstOrDefault();

    // "said X of the ministry"; but "hiệu trưởng X viết trong thư gửi cán bộ trường Y".
    private static bool MayFollow(ReportingFrame frame, NumberSite site) => frame.IsBehind && site.Sentence.Grammar is { Frames.Inverts: true };

    // "Cục X (Bộ Y) cho biết": the department does, and not what it is part of.
    private static bool IsWholeOfSpeaker(Mention body, ReportingFrame frame, NumberSite site) =>
        body.Span.Start > 0 && site.Sentence.Text[body.Span.Start - 1] == '(' && !frame.Named.IsEmpty
        && !frame.Named.Any(name => name.Ids.Any(site.Sentence.Article.Read.Names.IsPerson));

    // "Ông X, nguyên viện trưởng Viện Y, nhận định": Y says nothing.
    private static Mention? FormerlyOf(Mention body, ReportingFrame frame, NumberSite site)
    {
        var (text, grammar) = (site.Sentence.Text, site.Sentence.Grammar!);
        var isPerson = site.Sentence.Article.Read.Names.IsPerson;
        if (frame.Named.LastOrDefault(name => name.Span.End <= body.Span.Start && name.Ids.Any(isPerson)) is not { } person)
        {
            return null;
        }

        TextSpan title = new(person.Span.End, body.Span.Start);
        var others = NotFormerOffices.In(text, title, grammar).Select(office => office.Start).ToList();
        return FormerOffices.In(text, title, grammar).Any(word => !others.Contains(word.Start)) ? person : null;
    }

    // "X ghi nhận 45 ca"; "X dự kiến thu hoạch 3.000 tấn": what X finds, foresees or intends is X's own number.
    private static Mention? FoundBy(string id, Observation observation, NumberSite site, Grammar grammar)
    {
        var (text, clause) = (site.Sentence.Text, site.Clause);
        var names = site.Sentence.Names.Where(name => clause.Contains(name.Span) && name.Span.End <= site.Number.Span.Start).ToList();
        if (names.FindLast(name => name.Ids.Contains(id)) is not { } name || Prepositions.EndsBefore(text, name.Span.Start, clause, grammar))
        {
            return null;
        }

        var after = new TextSpan(name.Span.End, site.Number.Span.Start);
        var verbs = Findings.In(text, after, grammar).Concat(observation.Kind.Value == ObservationKind.Projected ? Expectations.In(text, after, grammar) : []);
        return verbs.Any(verb => !names.Exists(other => other.Span.Start > name.Span.Start && other.Span.Start < verb.Start)) ? name : null;
    }

    // "Lầu Năm Góc: Trung Quốc có 500 đầu đạn"; of "Mỹ: 500 đầu đạn" nobody else is refused for it.
    private static Mention? Headline(string id, ReadSentence sentence) =>
        sentence.Names.FirstOrDefault(name => name.Ids.Contains(id) && name.Span.End < sentence.Span.End && sentence.Text[name.Span.End] == ':');

    // A report may go on behind the sentence that names its source, until another source is named.
    private static (Mention Name, bool IsNext)? EarlierSource(string id, NumberSite site, CheckContext context)
    {
        var paragraph = site.Sentence.Article.ParagraphAt(site.Sentence.Span.Start);
        foreach (var (i, sentence) in site.Sentence.Earlier().Index())
        {
            var sources = sentence.Read.Frames.SelectMany(frame => frame.Named.Concat(frame.Beside.Where(name => name.Span.End <= frame.Words.End))).ToList();
            if ((sources.Find(name => name.Ids.Contains(id)) ?? (sources.Count == 0 ? ReportBy(id, sentence) : null)) is { } name)
            {
                return (name, i == 0 && sentence.Span.Start >= paragraph.Start);
            }

            if (sources.Count > 0)
            {
                return null;
            }
        }

        return null;
    }

    // "Lầu Năm Góc ra báo cáo hôm qua.", "(source: Pentagon)": the name nearest to the report.
    private static Mention? ReportBy(string id, ReadSentence sentence)
    {
        const int most = 6;
        var text = sentence.Text;
        return ReportNouns.In(text, sentence.Span, sentence.Grammar!)
            .Where(noun => !sentence.Names.Any(name => name.Span.Overlaps(noun)) && !IsVerb(noun, sentence))
            .Select(noun => sentence.Read.Voices.MinBy(name => Distance(text, noun, name.Span)) is { } nearest && Distance(text, noun, nearest.Span) <= most
            ? nearest : null)
            .FirstOrDefault(name => name?.Ids.Contains(id) == true);
    }

    // "còn Sở X thống kê 25 điểm": what it found is the number behind.
    private static bool IsVerb(TextSpan noun, ReadSentence sentence)
    {
        var name = sentence.Names.LastOrDefault(name => name.Span.End <= noun.Start);
        var number = sentence.Numbers.FirstOrDefault(number => number.Span.Start >= noun.End);
        return name is not null && number is not null && string.IsNullOrWhiteSpace(sentence.Text[name.Span.End..noun.Start])
            && string.IsNullOrWhiteSpace(sentence.Text[noun.End..Math.Min(number.Span.Start, number.HedgeSpan?.Start ?? number.Span.Start)])
            && Findings.In(sentence.Text, noun, sentence.Grammar!).Any();
    }

    private static int Distance(string text, TextSpan one, TextSpan other) =>
        Words.In(text, one.End <= other.Start ? new(one.End, other.Start) : new(other.End, Math.Max(other.End, one.Start))).Count();
}
