using SiteGen.Load;
using SiteGen.Model;
using SiteGen.Render;
using SiteGen.Text;

namespace SiteGen;

/// <summary>The ledger in the language of the tool: the tool's own English words, whatever languages the site has.</summary>
internal static class EnglishLedger
{
    private const string Language = "en";

    private static readonly Lazy<Wording> Words = new(() => new(UiLoader.ShippedWords(Language, Shipped.Ui)));

    public static LedgerWording Of(Project project)
    {
        var names = project.Entities.Select(entity => (entity.Id, entity.Name))
            .Concat(project.Articles.Select(article => (article.Id, Name: article.Label)))
            .DistinctBy(entry => entry.Id)
            .ToDictionary(entry => entry.Id, entry => InlineLinks.Plain(entry.Name.Best(Language).Text.Value));
        return new(Words.Value, id => names.GetValueOrDefault(id, id));
    }
}
