using SiteGen.Check.Readings;
using SiteGen.Check.When;
using SiteGen.Model;
using SiteGen.Read;
using SiteGen.Text;

namespace SiteGen.Draft;

/// <summary>Chosen words as an event: its date, whether it happened or is foreseen, where, and who takes part.</summary>
internal sealed class EventDrafter(Trial trial, EntityDrafter entities)
{
    // Where nothing is known of time, any will do: what does not depend on it is all that is asked.
    private static readonly EdtfDate AnyDate = EdtfDate.Parse("2000")!;

    /// <summary>Whether the chosen words themselves give a date.</summary>
    public bool HasDate => Dates(quoted: true).Any();

    public string Write(string added)
    {
        var status = Status();
        var date = Date(status);
        var yaml = new YamlDraft();
        if (trial.Chosen.Parts is [var only] && OwnWords.Words(trial.Article.Article.Words.Text, only, trial.Article.Grammar) is { } words)
        {
            Texts.Ask(yaml, "title", "remark.event-title", trial,
                (trial.Article.Article.Language.Value, words));
        }
        else
        {
            Texts.Ask(yaml, "title", "remark.event-title-empty", trial);
        }

        yaml.Add("added", added);
        _ = date is null ? yaml.Ask("date", NoDate()) : yaml.Add("date", date.ToString());
        if (Place() is { } place)
        {
            yaml.Map("place", map => Texts.Write(map, trial.Context, (trial.Article.Article.Language.Value, place)));
        }

        yaml.Add("status", Spelling.Kebab(status));
        WriteParticipants(yaml, date ?? Published ?? AnyDate, status);
        return yaml.Map("evidence", evidence => evidence.Item(item => EvidenceDrafter.Write(item, trial))).ToString();
    }

    private EventStatus Status()
    {
        var date = Dates(quoted: false).Select(given => DateChoice.Of(given, Published, planned: false)).OfType<EdtfDate>().FirstOrDefault() ?? Published
            ?? AnyDate;
        List<EventStatus> possible =
        [
            .. new[] { EventStatus.Reported, EventStatus.Planned }.Where(status =>
                !trial.Check(trial.Event(date, status))[CheckKind.Status].Contains(CheckResult.Failed)),
        ];

        // "He has sued. A hearing is expected on 17 July": the one that goes with the date.
        return possible.Where(status => Date(status) is not null).Concat(possible).FirstOrDefault(EventStatus.Reported);
    }

    // A date beside the chosen words may be that of something else: it is only spoken of.
    private EdtfDate? Date(EventStatus status) => Dates(quoted: true)
        .Select(given => DateChoice.Of(given, Published, status == EventStatus.Planned))
        .OfType<EdtfDate>()
        .FirstOrDefault(date => IsCarried(trial.Event(date, status)));

    private bool IsCarried(Event happening)
    {
        var results = trial.Check(happening);
        return results[CheckKind.EventDate].ToList() is [var only]
            && only.IsCarried()
            && !results[CheckKind.Status].Contains(CheckResult.Failed);
    }

    private string NoDate() => string.Concat(
        trial.Remark("remark.no-date"),
        string.Join(", ", Dates(quoted: false).Select(date => $"“{date.Span.In(trial.Article.Text)}”")) is { Length: > 0 } beside
            ? trial.Remark("remark.no-date-beside", ("words", beside)) : "",
        Published is { } published ? trial.Remark("remark.published", ("date", published.ToString())) : "");

    private string? Place()
    {
        var quoted = new QuotedEvent(trial.Evidence, trial.Passage, trial.Article);
        // "in October 2024" is when.
        var dates = Dates(quoted: false).Select(date => date.Span).ToList();
        foreach (var words in PlaceLocatives.In(quoted).Where(words => !dates.Exists(words.Overlaps)))
        {
            // From the first capital on: "tại thị trấn Cồn Lau".
            if (Words.In(trial.Article.Text, words).FirstOrDefault(word => char.IsUpper(trial.Article.Text[word.Start])) is { IsEmpty: false } first)
            {
                return trial.Article.Article.Words.Text[first.Start..words.End];
            }
        }

        return null;
    }

    private void WriteParticipants(YamlDraft yaml, EdtfDate date, EventStatus status)
    {
        var (place, onlyTell, offices) = (Place(), OnlyTell(), OfficeReadings.In(trial).Select(office => office.Words).ToList());
        var who = trial.Names
            .Where(name =>
                name.Span.In(trial.Article.Article.Words.Text) != place && !onlyTell.Contains(name.Span)
                && !offices.Exists(office => office.Contains(name.Span)))
            .SelectMany(name => name.Ids)
            .Distinct(StringComparer.Ordinal)
            .Where(id => trial.Context.FactOf(id) is Person or Organization)
            .Where(id => !trial.Refused(trial.Event(date, status), [id]).Any())
            .ToList();

        // Of a saying those take part who speak; but it may be what is said that happened.
        var spokenOf = trial.Refused(trial.Event(date, status), who).ToList();
        if (who.Count == spokenOf.Count)
        {
            return;
        }

        yaml.Note(trial.Remark("remark.participants"));
        yaml.Map("participants", list =>
        {
            foreach (var id in who.Except(spokenOf, StringComparer.Ordinal))
            {
                list.Item(item =>
                {
                    item.Add("who", id);
                    item.Add("side", (trial.Context.FactOf(id) as Entity)?.Side?.Value);
                    item.Note("role: …?");
                });
            }

            if (spokenOf.Count > 0)
            {
                list.Note(trial.Remark("remark.spoken-of"));
                spokenOf.ForEach(id => list.Note($"- who: {id}"));
            }
        });
    }

    // "Chủ tịch Trung Quốc Tập Cận Bình", "Theo một quan chức của chính quyền Biden, …": the body is only where somebody has an office, or whose source it is.
    private HashSet<TextSpan> OnlyTell() =>
    [
        .. entities.People.SelectMany(pair => trial.Names.Where(name => name.Ids.SequenceEqual(pair.Name.Ids)))
            .SelectMany(name => entities.OfficesBeside(name.Span).Take(1)).Select(office => office.Body?.Span).OfType<TextSpan>(),
        .. trial.Sentences.SelectMany(sentence => trial.Article.FramesIn(sentence, trial.Evidence)).Where(frame => frame.Kind == FrameKind.Attribution)
            .Select(frame => frame.Speaker).OfType<UnnamedSpeaker>().SelectMany(speaker => speaker.Of).Select(name => name.Span),
    ];

    private EdtfDate? Published => trial.Article.Article.Published?.Value;

    private IEnumerable<GivenDate> Dates(bool quoted) => trial.Sentences
        .SelectMany(sentence => GivenDate.In(trial.Article, sentence, trial.Evidence))
        .Where(date => !quoted || trial.Chosen.Parts.Any(part => part.Contains(date.Span)));
}
