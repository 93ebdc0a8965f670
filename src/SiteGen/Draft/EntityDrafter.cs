using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Read;
using SiteGen.Text;

namespace SiteGen.Draft;

/// <summary>Chosen words as somebody or something that articles name, for each name in them; a name that the project knows is offered a new office at
/// most.</summary>
internal sealed class EntityDrafter
{
    // Longer words are no name.
    private const int MostWords = 8;

    private readonly Trial _trial;
    private readonly string _words;

    public EntityDrafter(Trial trial)
    {
        (_trial, _words) = (trial, trial.Article.Article.Words.Text);
        Bodies = trial.Article.Grammar is { } of ? [.. BodiesIn(of)] : [];
        Unknown = trial.Article.Grammar is { } grammar ? [.. UnknownIn(grammar)] : [];
        ByItself = NameByItself();
    }

    /// <summary>The names among the chosen words that no file knows, in order.</summary>
    public ImmutableArray<TextSpan> Unknown { get; }

    /// <summary>Whole names of bodies among the chosen words, of several words, that no file knows.</summary>
    private ImmutableArray<TextSpan> Bodies { get; }

    /// <summary>The chosen words without marks around them, where they are so few that they may be a name by themselves, and none that is known.</summary>
    public TextSpan? ByItself { get; }

    /// <summary>The people of the project whom the chosen words name, each by the first name.</summary>
    public IEnumerable<(Mention Name, Person Person)> People => _trial.Names
        .SelectMany(name => name.Ids.Select(id => (name, Person: _trial.Context.FactOf(id) as Person)))
        .Where(pair => pair.Person is not null)
        .DistinctBy(pair => pair.Person!.Id)
        .Select(pair => (pair.name, pair.Person!));

    /// <summary>What may be the name of somebody new.</summary>
    public IEnumerable<TextSpan> NewPeople =>
        NewNames.Where(name => !Bodies.Any(name.Overlaps) && Words.In(_words, name).All(IsPersonal) && !IsPlace(name)).Select(WithoutTitle);

    /// <summary>What may be the name of a new body.</summary>
    public IEnumerable<TextSpan> NewBodies =>
        NewNames.Where(name => name.In(_words).Any(char.IsUpper) && !MoneySigns.IsMoney(name.In(_words)) && !Bodies.Any(name.Overlaps))
        .Where(name => WithoutTitle(name) == name && !IsAddressed(name))
        .Concat(Bodies).OrderBy(name => name.Start);

    private TextSpan WithoutTitle(TextSpan name) => TitledName.Bare(_words, name, _trial.Article.Grammar);

    // "thành phố Đá Trắng"
    private bool IsPlace(TextSpan name) => _trial.Article.Grammar is { } grammar
        && PhraseFinder.For(grammar.PlaceNouns).Find(_words, new(SentenceOf(name).Start, name.Start)).Any(noun => noun.Span.End == name.Start - 1);

    // "ông Lâm"
    private bool IsAddressed(TextSpan name) => _trial.Article.Grammar is { } grammar
        && Words.In(_words, new(SentenceOf(name).Start, name.Start)).LastOrDefault() is { IsEmpty: false } before
        && grammar.Honorifics.Contains(before.In(_words), StringComparer.OrdinalIgnoreCase);

    private TextSpan SentenceOf(TextSpan name) => _trial.Article.SentencesOver(name).First();

    // "ông Đăng" of an article that names Trần Hải Đăng: a known person by one word of the name.
    private bool IsShortForKnown(TextSpan name) => !Words.In(_words, name).Skip(1).Any()
        && _trial.Article.Mentions.Where(mention => mention.Ids.Any(id => _trial.Context.FactOf(id) is Person))
            .Any(mention => Words.In(_words, mention.Span).LastOrDefault().In(_words) == name.In(_words));

    // With a capital and small letters behind it, or an initial: "USD" and "TP" are nobody.
    private bool IsPersonal(TextSpan word) => char.IsUpper(_words[word.Start]) && (word.Length == 1 || word.In(_words).Any(char.IsLower));

    private IEnumerable<TextSpan> BodiesIn(Grammar grammar) => _trial.Sentences
        .SelectMany(sentence => BodyNames.In(_words, sentence, grammar))
        .Where(name => _trial.Chosen.Parts.Any(part => part.Contains(name)) && !_trial.Names.Any(known => known.Span.Overlaps(name)))
        .DistinctBy(name => name.In(_words), StringComparer.Ordinal);

    private IEnumerable<TextSpan> NewNames => ByItself is { } alone && !Unknown.Contains(alone) ? Unknown.Append(alone) : Unknown;

    private string Language => _trial.Article.Article.Language.Value;

    /// <summary>One more office of a person.</summary>
    public string Role(Mention name, Person person)
    {
        var (title, body, evidence) = OfficeOf(name, person);
        return new YamlDraft().Item(role => WriteRole(role, title, body, evidence)).ToString();
    }

    /// <summary>Whether the chosen words themselves give the person an office.</summary>
    public bool HasOffice(Mention name, Person person) => OfficeOf(name, person) is { Title: not null, Evidence: var evidence } && evidence == _trial;

    public string Person(TextSpan name, string added)
    {
        var office = OfficesBeside(name).FirstOrDefault();
        var evidence = office is null ? _trial : Over(name, office);
        return new YamlDraft()
            .Note(_trial.Remark("remark.person-name"))
            .Add("name", name.In(_words))
            .Add("added", added)
            .Map("roles", roles => roles.Item(role => WriteRole(role, office?.Title.In(_words), office?.Body?.Ids[0], evidence)))
            .ToString();
    }

    public string Organization(TextSpan name, string added)
    {
        var yaml = new YamlDraft();
        Texts.Ask(yaml, "name", "remark.name", _trial, (Language, name.In(_words)));
        yaml.Ask("type", string.Join(", ", Enum.GetValues<OrganizationType>().Select(type => Spelling.Kebab(type))));
        return yaml.Add("added", added).Map("evidence", evidence => evidence.Item(item => EvidenceDrafter.Write(item, _trial))).ToString();
    }

    public string Term(TextSpan name, string added)
    {
        var yaml = new YamlDraft();
        Texts.Ask(yaml, "term", "remark.name", _trial, (Language, name.In(_words)));
        return yaml.Add("added", added).Map("evidence", evidence => evidence.Item(item => EvidenceDrafter.Write(item, _trial))).ToString();
    }

    /// <summary>The offices that the words beside a name may give, the likeliest first.</summary>
    public IEnumerable<Office> OfficesBeside(TextSpan name) => _trial.Article.Grammar is { } grammar ? new TitleBeside(_trial, name, grammar).Read() : [];

    private void WriteRole(YamlDraft role, string? title, string? body, Trial evidence)
    {
        (string, string)[] known = title is null ? [] : [(Language, title)];
        role.Map("title", texts => Texts.Write(texts, _trial.Context, known));
        _ = body is null ? role.Note("organization: …?") : role.Add("organization", body);
        role.Map("evidence", list => list.Item(item => EvidenceDrafter.Write(item, evidence)));
    }

    // A title beside the chosen words is taken in with them.
    private (string? Title, string? Body, Trial Evidence) OfficeOf(Mention name, Person person)
    {
        foreach (var office in _trial.Names.Where(other => other.Ids.SequenceEqual(name.Ids))
            .SelectMany(other => OfficesBeside(other.Span).Select(office => (Name: other, Office: office))))
        {
            var evidence = Over(office.Name.Span, office.Office);
            var title = office.Office.Title.In(_words);
            foreach (var body in new[] { office.Office.Body?.Ids[0], null }.Distinct(StringComparer.Ordinal))
            {
                var results = evidence.Check(evidence.With(person, Language, title, body))[CheckKind.Role].ToList();
                if (results.Count > 0 && results.TrueForAll(CheckResults.IsCarried))
                {
                    return (title, body, evidence);
                }
            }
        }

        return (null, null, _trial);
    }

    private Trial Over(TextSpan name, Office office)
    {
        TextSpan[] spans = office.Body is { } body ? [name, office.Title, body.Span] : [name, office.Title];
        TextSpan whole = new(spans.Min(span => span.Start), spans.Max(span => span.End));
        if (_trial.Chosen.Parts.Any(part => part.Contains(whole)))
        {
            return _trial;
        }

        return _trial.With(Chosen.Of(_trial.Article, _trial.Chosen.Parts.Append(whole))!);
    }

    private TextSpan? NameByItself()
    {
        if (_trial.Chosen.Parts is not [var only] || only.Of(_words).Contains('\n'))
        {
            return null;
        }

        var words = Words.In(_words, only).Take(MostWords + 1).ToList();
        TextSpan name = new(words[0].Start, words[^1].End);
        // Words with a full stop are a sentence.
        if (only.End > name.End && _words[name.End] is '.' or '!' or '?' or '…')
        {
            return null;
        }

        if (words.Count > MostWords || !name.In(_words).Any(char.IsLetter) || _trial.Context.Names.Named(name.In(_words)).Length > 0)
        {
            return null;
        }

        return name;
    }

    // In "Trợ lý Ngoại trưởng Hoa Kỳ Mallory Stewart" the capitals of the title are no names; nor is one word with a capital, unless it stands as one.
    private IEnumerable<TextSpan> UnknownIn(Grammar grammar)
    {
        var text = _trial.Article.Text;
        var names = new UnknownNames(text, grammar, new(text, _trial.Article.Mentions.Select(mention => mention.Span)));
        var found = _trial.Sentences.SelectMany(names.In)
            .Where(name => _trial.Chosen.Parts.Any(part => part.Contains(name)) && (Words.In(text, name).Skip(1).Any() || StandsAsName(name)))
            .ToList();
        var titles = _trial.Names.Where(name => name.Ids.Any(id => _trial.Context.FactOf(id) is Person)).Select(name => name.Span).Concat(found)
            .SelectMany(OfficesBeside).Select(office => office.Title).ToList();
        return found.Where(name => !titles.Exists(title => title.Overlaps(name)) && !IsShortForKnown(name))
            .DistinctBy(name => name.In(text), StringComparer.Ordinal);
    }

    // "NATO", "ông Lâm"
    private bool StandsAsName(TextSpan word) =>
        (word.Length > 1 && !word.In(_words).Any(char.IsLower) && !IsAbbreviation(word))
        || IsAddressed(word);

    // "lãnh đạo TP": a noun, and no name.
    private bool IsAbbreviation(TextSpan word) =>
        _trial.Article.Grammar is { } grammar && grammar.Abbreviations.Contains(word.In(_words), StringComparer.OrdinalIgnoreCase);
}
