using System.Globalization;
using SiteGen.Link;
using SiteGen.Model;
using static SiteGen.Render.Data.Tables.TableMaker;

namespace SiteGen.Render.Data.Tables;

/// <summary>What the facts rest on: articles, quotes, and what had to be corrected.</summary>
internal static class SourceTables
{
    public static IEnumerable<Table> All(TableMaker make)
    {
        var project = make.Graph.Project;
        return
        [
            Make("evidence", "The words of the articles that each fact rests on.", project.Facts.SelectMany(fact => make.Graph.UsesOf(fact)), ["fact", "part"],
                [new("source", "sources")],
                One<Use>("fact", "The id of the fact.", use => use.Fact.Id),
                One<Use>("part", "Which of its pieces of evidence.", use => use.EvidenceAnchor),
                One<Use>("source", "The article.", use => use.Passage.Article.Id),
                One<Use>("line", "The line of the article where the words begin, from 1.", use =>
                    Digits(use.Passage.Article.Words.PositionOf(use.Passage.Whole.Start).Line), FieldType.Integer),
                One<Use>("quote", "The exact words.", use => use.Evidence.Quote.Value),
                make.Text<Use>("translation", "The quote in the editors' translation.", use => use.Evidence.Translation)),
            Make("corrections", "What was wrong on the site and is mended.",
                project.Facts.SelectMany(fact => fact.Corrections.Select((correction, index) => (Fact: fact, Correction: correction, Number: index + 1))),
                ["fact", "number"], [],
                One<(Fact Fact, Correction Correction, int Number)>("fact", "The id of the fact.", row => row.Fact.Id),
                One<(Fact Fact, Correction Correction, int Number)>("number", "Which of its corrections, from 1.", row =>
                    Digits(row.Number), FieldType.Integer),
                Date<(Fact Fact, Correction Correction, int Number)>("date", "When it was mended.", row => row.Correction.Date),
                make.Text<(Fact Fact, Correction Correction, int Number)>("was", "What stood there.", row => row.Correction.Was),
                make.Text<(Fact Fact, Correction Correction, int Number)>("now", "What stands there now.", row => row.Correction.Now),
                make.Text<(Fact Fact, Correction Correction, int Number)>("why", "Why.", row => row.Correction.Why)),
            Make("sources", "The articles that every fact rests on.", project.Articles, ["id"], [],
                One<Article>("id", "The file's name.", article => article.Id),
                make.Text<Article>("label", "The editors' name for the article.", article => article.Label),
                make.Text<Article>("title", "The article's own title.", article => article.Title),
                IdOrName<Article>("publisher", "The outlet that ran it.", article => article.Publisher),
                IdOrName<Article>("author", "Who wrote it.", article => article.Author),
                IdOrName<Article>("origin", "The outlet that it retells.", article => article.Origin),
                Date<Article>("published", "When it appeared.", article => article.Published),
                Date<Article>("accessed", "When the editors read it.", article => article.Accessed),
                One<Article>("language", "Its language (BCP 47).", article => article.Language.Value),
                One<Article>("url", "Where it is on the web.", article => article.Url?.Value),
                One<Article>("archive_url", "Where a copy of it is kept.", article => article.ArchiveUrl?.Value),
                One<Article>("sha256", "The SHA-256 of its text.", article => article.ActualSha256)),
        ];
    }

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
