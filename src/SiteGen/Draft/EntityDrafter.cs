using SiteGen.Check.Coverage;
using SiteGen.Check.Who;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Draft;

/// <summary>Chosen words as somebody or something that articles name: the name, and beside a person's name the title.</summary>
internal sealed class EntityDrafter(Trial trial)
{
    private readonly string _words = trial.Article.Article.Words.Text;

    private string Language => trial.Article.Article.Language.Value;

    /// <summary>A name with capitals among the chosen words: best one of two words or more that no file knows, else one of the kind that is asked for.</summary>
    public TextSpan? NameOf<T>()
        where T : Entity
    {
        var unknown = Unknown().Select(name => (TextSpan?)name).ToList();
        return unknown.Find(name => name!.Value.Of(_words).Contains(' '))
            ?? trial.Names.FirstOrDefault(name => name.Ids.Any(id => trial.Context.FactOf(id) is T))?.Span
            ?? unknown.FirstOrDefault();
    }

    /// <summary>Names that no file knows.</summary>
    public IEnumerable<TextSpan> Unknown()
    {
        if (trial.Article.Grammar is not { } grammar)
        {
            return [];
        }

        var names = new UnknownNames(trial.Article.Text, grammar, new(trial.Article.Text, trial.Article.Mentions.Select(mention => mention.Span)));
        return trial.Sentences.SelectMany(names.In).Where(name => trial.Chosen.Parts.Any(part => part.Contains(name)));
    }

    public (string Yaml, string? NewId) Person(string added)
    {
        var name = NameOf<Person>();
        var yaml = new YamlDraft();
        Name(yaml, "name", name);
        yaml.Add("added", added).Map("roles", roles => roles.Item(role =>
        {
            var (title, body) = name is { } span && trial.Article.Grammar is { } grammar ? new TitleBeside(trial, span, grammar).Read() : default;
            var words = title?.In(_words);
            role.Map("title", texts =>
            {
                foreach (var language in trial.Context.Project.Site.Languages.Select(language => language.Value))
                {
                    _ = language == Language && words is not null ? texts.Add(language, words) : texts.Raw($"{language}:");
                }
            });
            _ = body is null ? role.Note("organization: …?") : role.Add("organization", body);
            role.Map("evidence", evidence => evidence.Item(item => EvidenceDrafter.Write(item, trial)));
        }));
        return (yaml.ToString(), name?.In(_words));
    }

    public (string Yaml, string? NewId) Organization(string added)
    {
        var name = NameOf<Organization>();
        var yaml = new YamlDraft();
        Name(yaml, "name", name);
        yaml.Ask("type", string.Join(", ", Enum.GetValues<OrganizationType>().Select(type => Spelling.Kebab(type))));
        yaml.Add("added", added).Map("evidence", evidence => evidence.Item(item => EvidenceDrafter.Write(item, trial)));
        return (yaml.ToString(), name?.In(_words));
    }

    public (string Yaml, string? NewId) Term(string added)
    {
        var isShort = Words.In(_words, trial.Chosen.Whole).Take(8).Count() < 8;
        TextSpan? name = isShort && trial.Chosen.Parts is [var only] ? only : trial.Names.Where(mention => mention.Ids.Any(id => trial.Context.FactOf(id) is Term)).Select(mention => (TextSpan?)mention.Span).FirstOrDefault();
        var yaml = new YamlDraft();
        Name(yaml, "term", name);
        yaml.Add("added", added).Map("evidence", evidence => evidence.Item(item => EvidenceDrafter.Write(item, trial)));
        return (yaml.ToString(), name?.In(_words));
    }

    private void Name(YamlDraft yaml, string key, TextSpan? name)
    {
        if (name is { } span)
        {
            Texts.Ask(yaml, key, "as readers of each language know it", trial.Context, (Language, span.In(_words)));
        }
        else
        {
            Texts.Ask(yaml, key, "no name was read here", trial.Context);
        }
    }
}
