using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Link;
using SiteGen.Load;
using SiteGen.Model;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Link;

/// <summary>Of a list so long that it is divided by letters.</summary>
public sealed class PageListTests
{
    private static readonly ImmutableDictionary<string, UiWords> Ui = ProjectLoader.Load(Repository.Talks, Shipped.Ui, new())!.Ui;

    [Theory]
    [InlineData("anchor", "anchor chain")]
    [InlineData("anchor", "Anchor")]
    [InlineData("anchor", "bow")]
    [InlineData("anchor", "ánh sáng")]
    [InlineData("anchor", "[[bow]] anchor")]
    [InlineData("[[bow|stern]] anchor", "[[stern|bow]] anchor")]
    [InlineData("anchor", "4 anchors")]
    [InlineData("đê", "dê")]
    [InlineData("ê", "e\u0302")]
    [InlineData("ếch", "êm")]
    public void After_an_edit_a_name_stands_where_it_would_stand_in_a_new_list(string before, string after)
    {
        var (old, now) = (Of(before), Of(after));

        Assert.Equal(Told(GraphOf(now, null)), Told(GraphOf(now, GraphOf(old, null))));
        Assert.Equal(after, ((FactPage)GraphOf(now, GraphOf(old, null)).PageAt("terms/edited.html")!).Fact is Term term ? term.Name.Best("vi").Text.Value : "");
    }

    [Fact]
    public void A_list_is_not_made_anew_where_only_the_rest_of_a_name_has_changed()
    {
        var old = GraphOf(Of("anchor"), null);

        Assert.Same(Lists(old), Lists(GraphOf(Of("anchor chain"), old)));
        Assert.NotSame(Lists(old), Lists(GraphOf(Of("bow"), old)));

        static ListPage Lists(Graph graph) => graph.Pages.OfType<ListPage>().First(page => page.Section == Section.Terms);
    }

    private static Project Of(string name) => Make.Project([], []) with
    {
        Terms = [Make.Term("edited", name), .. Enumerable.Range(0, ListParts.Most).Select(i => Make.Term($"term-{i}", $"{(char)('a' + (i % 26))}-{i}"))],
        Ui = Ui,
    };

    private static Graph GraphOf(Project project, Graph? before) => new(project, new([]) { Passages = ImmutableDictionary<Evidence, Passage>.Empty }, before);

    private static IEnumerable<string> Told(Graph graph) => graph.Pages.Select(page => page switch
    {
        ListPage list => $"{page.Path}: {string.Join(", ", list.Parts.Select(Told))}",
        ListPartPage part => $"{page.Path}: {Told(part.Part)}",
        _ => page.Path,
    });

    private static string Told(ListPart part) => $"{part.Kind} {part.Name} ({string.Join(' ', part.Ids.Order(StringComparer.Ordinal))})";
}
