using System.Collections.Immutable;
using SiteGen.Check.Readings;
using SiteGen.Check.Who;
using SiteGen.Model;
using SiteGen.Read;
using SiteGen.Text;

namespace SiteGen.Draft;

/// <summary>Chosen words as something that somebody said: who, how and when as the rules read it.</summary>
internal sealed class ClaimDrafter
{
    private const int MostVoices = 4;

    // An office before the speaker, a day behind.
    private const int MostBesideTail = 4;

    private readonly Trial _trial;
    private readonly SpokenPassage? _spoken;

    public ClaimDrafter(Trial trial)
    {
        _trial = trial;
        _spoken = trial.Article.Grammar is { } grammar ? SpokenPassage.Of(trial.Evidence, trial.Passage, trial.Article, grammar) : null;
        Voices = [.. Speakers().Take(MostVoices)];
    }

    /// <summary>Who may be read to speak, the likeliest first: somebody, or else the article; nobody where the words leave it open.</summary>
    public ImmutableArray<Voice> Voices { get; }

    /// <summary>Whether somebody is read to speak; what only a report shows is rather a number or an event.</summary>
    public bool IsSaid => Voices is [NamedVoice or UnnamedVoice, ..] ? _spoken!.Frames.Any(frame => frame.Kind != FrameKind.Report)
        : _spoken?.Frames.Any(frame => frame is { Kind: FrameKind.Verb, Speaker: UnreadSpeaker { Name.IsEmpty: false } }) == true;

    /// <summary>Whom a reader would call the speaker.</summary>
    public string NameOf(Voice voice) => voice switch
    {
        NamedVoice named => string.Join(", ", named.Ids.Select(id => _trial.Context.NameOf(id.Value))),
        UnnamedVoice unnamed => unnamed.Text.ByLanguage[0].Text.Value,
        _ => "the article",
    };

    /// <param name="speaker">One of <see cref="Voices"/>.</param>
    public string Write(Voice? speaker, string added)
    {
        var yaml = new YamlDraft();
        var speech = speaker is not null ? SpeechOf(speaker) : _spoken is { Frames.IsEmpty: false } ? SpeechOf(Somebody) : null;
        WriteSpeaker(yaml, speaker);
        WriteVia(yaml, speaker, speech);
        yaml.Add("added", added);
        if (speech is { } way)
        {
            yaml.Add("speech", Spelling.Kebab(way));
        }
        else
        {
            yaml.Ask("speech", _trial.Remark("remark.speech"));
        }

        if (speech == Speech.Direct)
        {
            yaml.Note($"translated: true   {_trial.Remark("remark.translated")}");
        }

        // A date in what the article says itself is of what it speaks of.
        if (speaker is NamedVoice or UnnamedVoice && speech is { } said)
        {
            yaml.Add("said_on", SaidOn(_trial.Claim(speaker, said))?.ToString());
        }

        if (Said(speaker, speech) is { } text)
        {
            Texts.Ask(yaml, "text", "remark.claim-text", _trial,
                (_trial.Article.Article.Language.Value, text));
        }
        else
        {
            Texts.Ask(yaml, "text", "remark.claim-text-empty", _trial);
        }

        if (speaker is not null && speech is { } words)
        {
            yaml.List("about", [.. About(_trial.Claim(speaker, words))]);
        }

        return yaml.Map("evidence", evidence => evidence.Item(item => EvidenceDrafter.Write(item, _trial))).ToString();
    }

    // Where nobody is known to speak, somebody does.
    private UnnamedVoice Somebody => new(Trial.Local(_trial.Article.Article.Language.Value, "…"), null, Trial.At);

    // The words that the innermost frame makes somebody's; of an article's own judgment, all of them.
    private string? Said(Voice? speaker, Speech? speech)
    {
        if (_trial.Chosen.Parts is not [var only])
        {
            return null;
        }

        var (text, grammar) = (_trial.Article.Article.Words.Text, _trial.Article.Grammar);
        var frame = speaker is ArticleVoice ? null : _spoken?.Frames.LastOrDefault();
        if (speech == Speech.Direct)
        {
            return OwnWords.Spoken(text, frame is { IsBehind: false } ? Within(frame.Content, only) : Quotation(only), grammar);
        }

        return OwnWords.Sentence(text, frame is null ? only : frame.IsBehind ? BeforeTail(frame, only) : Within(frame.Content, only), grammar);
    }

    // "The dam holds, Ro Tan said yesterday.": the words up to the comma before whoever says them.
    private TextSpan BeforeTail(ReportingFrame frame, TextSpan only)
    {
        var text = _trial.Article.Article.Words.Text;
        var said = Within(frame.Content, only);
        var comma = said.Contains(frame.Words) ? text.LastIndexOf(',', frame.Words.Start, frame.Words.Start - said.Start) : -1;
        var isTail = comma > said.Start && Words.In(text, new(comma, frame.Words.Start)).Take(MostBesideTail + 1).Count() <= MostBesideTail
            && Words.In(text, new(frame.Words.End, said.End)).Take(MostBesideTail + 1).Count() <= MostBesideTail;
        return isTail ? new(said.Start, BeforeOffice(said.Start, comma)) : said;
    }

    // "The dam holds, its chief engineer, Ro Tan, said.": the office before the name is no part of what was said.
    private int BeforeOffice(int start, int end)
    {
        var (text, grammar) = (_trial.Article.Article.Words.Text, _trial.Article.Grammar);
        var comma = end > start ? text.LastIndexOf(',', end - 1, end - start) : -1;
        List<TextSpan> words = comma < 0 ? [] : [.. Words.In(text, new(comma, end)).Take(MostBesideTail + 1)];
        return words.Count is > 0 and <= MostBesideTail && grammar?.Titles.Heads.Contains(words[^1].In(text), StringComparer.OrdinalIgnoreCase) == true
            ? comma : end;
    }

    private static TextSpan Within(TextSpan said, TextSpan only) =>
        only.Overlaps(said) ? new(Math.Max(said.Start, only.Start), Math.Min(said.End, only.End)) : only;

    // "“…,” ông Đăng nói.": with its marks.
    private TextSpan Quotation(TextSpan only)
    {
        var text = _trial.Article.Article.Words.Text;
        if (_spoken!.Quotations.Where(quotation => only.Overlaps(quotation)).ToList() is [var one])
        {
            return Within(new(one.Start - (one.Start > 0 && OwnWords.Opens(text[one.Start - 1]) ? 1 : 0),
                one.End + (one.End < text.Length && OwnWords.Closes(text[one.End]) ? 1 : 0)), only);
        }

        return only;
    }

    private void WriteSpeaker(YamlDraft yaml, Voice? speaker)
    {
        switch (speaker)
        {
            case NamedVoice { Ids: [var only] }:
                yaml.Add("speaker", only.Value);
                break;
            case NamedVoice several:
                yaml.List("speaker", [.. several.Ids.Select(id => id.Value)]);
                break;
            case ArticleVoice:
                yaml.Add("speaker", "article");
                break;
            case UnnamedVoice unnamed:
                yaml.Map("speaker", map =>
                {
                    map.Map("unnamed", texts =>
                    {
                        texts.Add(_trial.Article.Article.Language.Value, unnamed.Text.ByLanguage[0].Text.Value);
                        foreach (var language in _trial.Context.Project.Site.Languages.Where(language =>
                            language.Value != _trial.Article.Article.Language.Value))
                        {
                            texts.Note($"{language}: …?");
                        }
                    });
                    map.Add("of", unnamed.Of?.Value);
                });
                break;
            default:
                yaml.Ask("speaker", WhoMaySpeak());
                break;
        }
    }

    // A name that no file knows yet is no unnamed speaker.
    private string WhoMaySpeak() => _spoken?.Frames.LastOrDefault()?.Speaker switch
    {
        null => _trial.Remark("remark.speaker"),
        UnreadSpeaker { Name.IsEmpty: false } named =>
            _trial.Remark("remark.speaker-new", ("name", TitledName.Bare(_spoken.Words(named.Name), _trial.Article.Grammar))),
        var speaker => _trial.Remark("remark.speaker-unnamed", ("words", _spoken.Words(speaker.Words))),
    };

    // The innermost frame goes first: "Theo X, … Y cho biết …" is said by Y.
    private IEnumerable<Voice> Speakers()
    {
        if (_spoken is null)
        {
            return [];
        }

        var read = _spoken.Frames.Reverse().SelectMany(frame => VoicesOf(frame.Speaker).Where(Agrees).Take(1)).DistinctBy(NameOf, StringComparer.Ordinal)
            .ToList();
        return read.Count > 0 ? read : new Voice[] { new ArticleVoice(Trial.At) }.Where(Agrees);
    }

    private bool Agrees(Voice voice) =>
        _trial.Check(_trial.Claim(voice, Speech.Indirect))[CheckKind.Speaker] is var results && results.Any(CheckResults.IsCarried)
            && !results.Contains(CheckResult.Failed);

    private IEnumerable<Voice> VoicesOf(Speaker speaker) => speaker switch
    {
        NamedSpeaker named =>
            new NamedVoice([.. named.Names.Where(name => name.IsReading || name.Ids.Length == 1).SelectMany(name => name.Ids).Distinct(StringComparer.Ordinal)
            .Select(Trial.Located)], Trial.At) is { Ids.IsEmpty: false } voice ? [voice] : [],
        // With the body that they belong to, where it stands behind: "một quan chức cấp cao của chính quyền Biden".
        UnnamedSpeaker unnamed =>
            new[] { new TextSpan(unnamed.Words.Start, unnamed.Of.Select(name => name.Span.End).Append(unnamed.Words.End).Max()), unnamed.Words }.Distinct()
            .Select(words => new UnnamedVoice(
            Trial.Local(_trial.Article.Article.Language.Value, words.In(_trial.Article.Article.Words.Text)),
            unnamed.Of.SelectMany(name => name.Ids).Where(id => _trial.Context.FactOf(id) is Organization).Select(Trial.Located).FirstOrDefault(),
            Trial.At)),
        _ => [],
    };

    private Speech? SpeechOf(Voice speaker)
    {
        // Words in quotation marks are somebody's own.
        var ways = speaker is not ArticleVoice && _spoken!.Passage.Parts.Any(part => _spoken.Quotations.Any(part.Overlaps)) ? [Speech.Direct, Speech.Indirect]
            : new Speech?[] { Speech.Indirect };
        return ways.FirstOrDefault(way => !_trial.Check(_trial.Claim(speaker, way!.Value))[CheckKind.Speech].Contains(CheckResult.Failed));
    }

    private EdtfDate? SaidOn(Claim claim)
    {
        var published = _trial.Article.Article.Published?.Value;
        return _spoken!.Sentences.SelectMany(sentence => GivenDate.In(_trial.Article, sentence, _trial.Evidence))
            .Select(date => DateChoice.Of(date, published, planned: false))
            .OfType<EdtfDate>()
            .FirstOrDefault(date => _trial.Check(claim with { SaidOn = Trial.Located(date) })[CheckKind.SaidOn].ToList() is [var only] && only.IsCarried());
    }

    // Who tells what another one said.
    private void WriteVia(YamlDraft yaml, Voice? speaker, Speech? speech)
    {
        if (speaker is null or ArticleVoice || speech is null || _spoken is null)
        {
            return;
        }

        var speaking = speaker is NamedVoice named ? [.. named.Ids.Select(id => id.Value)] : ImmutableArray<string>.Empty;
        yaml.List("via", [.. _spoken.Frames.Select(frame => frame.Speaker).OfType<NamedSpeaker>().SelectMany(outer => outer.Names).SelectMany(name => name.Ids)
            .Distinct(StringComparer.Ordinal)
            .Except(speaking, StringComparer.Ordinal)
            .Where(id => IsVia(id, _trial.Claim(speaker, speech.Value)))]);
    }

    private bool IsVia(string id, Claim claim)
    {
        var (without, with) = (_trial.Check(claim)[CheckKind.Speaker].Count(CheckResults.IsCarried),
            _trial.Check(claim with { Via = [Trial.Located(id)] })[CheckKind.Speaker].ToList());
        return !with.Contains(CheckResult.Failed) && with.Count(CheckResults.IsCarried) > without;
    }

    private IEnumerable<string> About(Claim claim)
    {
        var saying = claim.Speaker is NamedVoice named ? named.Ids.Select(id => id.Value).ToList() : [];
        return _trial.Names
            .SelectMany(name => name.Ids)
            .Distinct(StringComparer.Ordinal)
            .Except(saying, StringComparer.Ordinal)
            .Where(MayBeMeant);

        bool MayBeMeant(string id) => !_trial.Check(claim with { About = [Trial.Located(id)] })[CheckKind.About].Contains(CheckResult.Failed);
    }
}
