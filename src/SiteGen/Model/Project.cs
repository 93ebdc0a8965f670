using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Model;

/// <summary>Everything that Load has read, each list in the order of its ids.</summary>
internal sealed record Project
{
    private AllFacts? _facts;

    public required Site Site { get; init; }

    public ImmutableArray<Article> Articles { get; init; } = [];

    public ImmutableArray<Person> People { get; init; } = [];

    public ImmutableArray<Organization> Organizations { get; init; } = [];

    public ImmutableArray<Event> Events { get; init; } = [];

    public ImmutableArray<Statistic> Statistics { get; init; } = [];

    public ImmutableArray<Claim> Claims { get; init; } = [];

    public ImmutableArray<Term> Terms { get; init; } = [];

    public ImmutableArray<MarkdownPage> Pages { get; init; } = [];

    /// <summary>Interface words by language: the project's own before those shipped with the tool.</summary>
    public ImmutableDictionary<string, UiWords> Ui { get; init; } = ImmutableDictionary<string, UiWords>.Empty;

    /// <summary>Files to be copied as they are.</summary>
    public ImmutableArray<StaticFile> StaticFiles { get; init; } = [];

    /// <summary>Ids of fact files that could not be read whole: references to them are no second problem.</summary>
    public ImmutableHashSet<string> UnreadIds { get; init; } = [];

    public IEnumerable<Entity> Entities => [.. People, .. Organizations, .. Terms];

    /// <summary>Every fact, by kind and then by id.</summary>
    public ImmutableArray<Fact> Facts => Known.All;

    /// <summary>By id; of two with one id, which is refused elsewhere, the first.</summary>
    public IReadOnlyDictionary<string, Fact> FactsById => Known.ById;

    // Asked for at every step of an edit. A project with other lists is another one, whatever it was copied from.
    private AllFacts Known => _facts is { } facts && facts.AreOf(this) ? facts : _facts = new(this);

    /// <summary>The project with nothing in it but what stands in some files.</summary>
    /// <param name="isIn">Asked of paths in the project.</param>
    public Project Only(Predicate<string> isIn) => this with
    {
        Articles = [.. Articles.Where(article => isIn(article.File.Path) || isIn(article.Words.Path))],
        People = [.. People.Where(fact => isIn(fact.File.Path))],
        Organizations = [.. Organizations.Where(fact => isIn(fact.File.Path))],
        Events = [.. Events.Where(fact => isIn(fact.File.Path))],
        Statistics = [.. Statistics.Where(fact => isIn(fact.File.Path))],
        Claims = [.. Claims.Where(fact => isIn(fact.File.Path))],
        Terms = [.. Terms.Where(fact => isIn(fact.File.Path))],
        Pages = [.. Pages.Where(page => isIn(page.File.Path))],
    };
}

/// <summary>The facts of a project in one list, and by id.</summary>
internal sealed class AllFacts
{
    private readonly Project _project;
    private readonly Lazy<Dictionary<string, Fact>> _byId;

    public AllFacts(Project project)
    {
        _project = project;
        All = [.. project.Entities, .. project.Events, .. project.Statistics, .. project.Claims];
        _byId = new(() =>
        {
            var byId = new Dictionary<string, Fact>(All.Length, StringComparer.Ordinal);
            foreach (var fact in All)
            {
                byId.TryAdd(fact.Id, fact);
            }

            return byId;
        });
    }

    public ImmutableArray<Fact> All { get; }

    public IReadOnlyDictionary<string, Fact> ById => _byId.Value;

    /// <summary>Whether the project's lists are those that these facts are from.</summary>
    public bool AreOf(Project project) => ReferenceEquals(_project, project)
        || (_project.People == project.People && _project.Organizations == project.Organizations && _project.Terms == project.Terms
            && _project.Events == project.Events && _project.Statistics == project.Statistics && _project.Claims == project.Claims);
}

internal sealed record Site
{
    public required SourceText File { get; init; }

    public required LocalText Title { get; init; }

    public required LocalText Description { get; init; }

    /// <summary>By which what is published is known as this site's; null leaves it to the title.</summary>
    public Located<string>? Id { get; init; }

    /// <summary>BCP 47; the first is the default, whose pages stand at the top of the site.</summary>
    public required ImmutableArray<Located<string>> Languages { get; init; }

    /// <summary>The values of <c>side</c>, in the order of the file.</summary>
    public ImmutableArray<(Located<string> Id, LocalText Name)> Sides { get; init; } = [];

    public Located<string>? BaseUrl { get; init; }

    /// <summary>Who serves the site, for what the build tells that host in files of its own.</summary>
    public Located<Host>? Host { get; init; }

    public Located<string>? Repository { get; init; }

    public LocalText? License { get; init; }

    public LocalText? Publisher { get; init; }

    /// <summary>Where it is published; the first is the default.</summary>
    public ImmutableArray<TargetSettings> Publish { get; init; } = [];

    public string DefaultLanguage => Languages[0].Value;
}

/// <summary>Hosts of static sites that the tool knows the files of.</summary>
internal enum Host
{
    Github,
    Gitlab,
    Codeberg,
    Cloudflare,
    Netlify,
}

/// <summary>A page of prose: <c>content/pages/NAME.md</c>, or <c>NAME.LANGUAGE.md</c> for another language than the default.</summary>
/// <param name="Nav">The page's place in the menu; null keeps it out of it.</param>
/// <param name="Body">The Markdown after the front matter.</param>
/// <param name="BodyAt">Where the body begins in its file, so that messages can name lines.</param>
internal sealed record MarkdownPage(string Name, string Language, SourceText File, Located<string> Title, Located<string>? Description, int? Nav, string Body,
    Place BodyAt)
{
    /// <summary>The page whose text opens the home page.</summary>
    public const string Home = "home";

    /// <summary>The text that opens the home page of a language: in another language where nobody has translated it yet.</summary>
    public static MarkdownPage? HomeOf(Project project, string language) =>
        project.Pages.Where(page => page.Name == Home).OrderBy(page => page.Language != language).FirstOrDefault();
}

/// <summary>The interface of one language: <c>content/ui/LANGUAGE.yaml</c>.</summary>
/// <param name="Words">Every scalar of the file under its dotted key (<c>nav.people</c>, <c>number.decimal</c>, <c>date.day</c>).</param>
/// <param name="Alphabet">Base letters in their order, lower case, NFC: <c>a ă â b … đ …</c>.</param>
/// <param name="Tones">Combining marks in their order; the empty string is no mark.</param>
internal sealed record UiWords(string Language, ImmutableDictionary<string, Located<string>> Words, ImmutableArray<string> Alphabet,
    ImmutableArray<string> Tones)
{
    /// <summary>Keys that the tool's own files do not have, where the project writes them: each is a word only if a template prints it.</summary>
    public ImmutableArray<Located<string>> Own { get; init; } = [];
}

/// <param name="Path">Under the output, with <c>/</c>.</param>
/// <param name="FullPath">Where it is read from, if it stands on the disk.</param>
internal sealed record StaticFile(string Path, string FullPath)
{
    /// <summary>Its bytes, where it stands inside the program.</summary>
    public byte[]? Content { get; init; }

    public long Length => Content?.Length ?? new FileInfo(FullPath).Length;

    /// <exception cref="InputOutputException">It is no regular file, or larger than <see cref="RegularFile.LargestCopied"/>.</exception>
    public byte[] Read() => Content ?? RegularFile.Read(FullPath, RegularFile.LargestCopied);
}
