using SiteGen.Link;
using SiteGen.Model;
using SiteGen.Render.Templates;
using SiteGen.Render.Views;

namespace SiteGen.Render;

/// <summary>Makes the bytes of any page, from any thread; equal graphs and templates make equal bytes.</summary>
/// <param name="baseUrl">The site's own address, for what must be absolute; null leaves that out.</param>
internal sealed class PageRenderer(Graph graph, TemplateSet templates, IReadOnlyDictionary<string, Wording> wordings, string? baseUrl)
{
    private readonly SiteContext _site = new(graph, wordings, baseUrl);

    /// <summary>What <see cref="TemplateSet.Load"/> needs to know of the pages: each template, and what it may read of the record that it gets.</summary>
    public static IReadOnlyDictionary<string, ViewRecord> Views { get; } = new Dictionary<string, ViewRecord>(StringComparer.Ordinal)
    {
        ["home"] = ViewRecords.HomeView,
        ["statistic"] = ViewRecords.StatisticView,
        ["person"] = ViewRecords.PersonView,
        ["organization"] = ViewRecords.OrganizationView,
        ["term"] = ViewRecords.TermView,
        ["event"] = ViewRecords.EventView,
        ["claim"] = ViewRecords.ClaimView,
        ["source"] = ViewRecords.SourceView,
        ["list"] = ViewRecords.ListView,
        ["text"] = ViewRecords.TextView,
        ["data"] = ViewRecords.DataView,
        ["moved"] = ViewRecords.MovedView,
        ["search"] = ViewRecords.SearchView,
        ["corrections"] = ViewRecords.CorrectionsView,
        ["network"] = ViewRecords.NetworkView,
        ["404"] = ViewRecords.NotFoundView,
    };

    /// <summary>The interface words that the code of the pages looks up, for <see cref="WordingCheck"/>.</summary>
    public static IReadOnlyList<string> Words => Keys.All;

    public ReadOnlyMemory<byte> Render(Page page)
    {
        var context = new PageContext(_site, page);
        var (template, view) = page switch
        {
            HomePage => ("home", HomeMaker.Make(context)),
            FactPage fact => OfFact(context, fact.Fact),
            SourcePage source => ("source", SourceMaker.Make(context, source.Article)),
            ListPage list => ("list", ListMaker.Make(context, list)),
            ListPartPage part => ("list", ListMaker.Make(context, part)),
            TextPage text => ("text", OtherMakers.Text(context, text.Text)),
            DataPage => ("data", DataMaker.Make(context)),
            MovedPage moved => ("moved", OtherMakers.Moved(context, moved.Fact)),
            SearchPage => ("search", SearchMaker.Make(context)),
            CorrectionsPage => ("corrections", CorrectionMaker.Make(context)),
            NetworkPage => ("network", NetworkMaker.Make(context)),
            NotFoundPage => ("404", (PageView)OtherMakers.NotFound(context)),
            _ => throw new ArgumentOutOfRangeException(nameof(page)),
        };
        return templates.Render(template, view);
    }

    /// <summary>The page of a fact, by the template that it is for.</summary>
    public static (string Template, PageView View) OfFact(PageContext page, Fact fact) => fact switch
    {
        Statistic statistic => ("statistic", StatisticMaker.Make(page, statistic)),
        Person person => ("person", EntityMaker.Make(page, person)),
        Organization organization => ("organization", EntityMaker.Make(page, organization)),
        Term term => ("term", EntityMaker.Make(page, term)),
        Event happening => ("event", EventMaker.Make(page, happening)),
        Claim claim => ("claim", ClaimMaker.Make(page, claim)),
        _ => throw new ArgumentOutOfRangeException(nameof(fact)),
    };
}
