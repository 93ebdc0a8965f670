using System.Collections.Immutable;
using SiteGen.Link;
using SiteGen.Model;
using SiteGen.Render.Views;
using SiteGen.Text;

namespace SiteGen.Render.Data.Tables;

/// <summary>The pieces that tables are made of: one column a language for texts, ids and other lists in one cell.</summary>
internal sealed class TableMaker(SiteContext site)
{
    /// <summary>Stands between the values of a list in one cell.</summary>
    public const string Separator = " | ";

    private readonly ImmutableArray<PageContext> _pages = [.. site.Graph.Project.Site.Languages.Select(language =>
        new PageContext(site, site.Graph.Pages.OfType<HomePage>().First(page => page.Language == language.Value)))];

    public Graph Graph => site.Graph;

    /// <param name="keys">The columns that tell rows apart.</param>
    /// <param name="foreignKeys">Columns that hold one id, each with its table.</param>
    public static Table Make<T>(string name, string description, IEnumerable<T> things, ImmutableArray<string> keys, ImmutableArray<ForeignKey> foreignKeys,
        params ImmutableArray<ImmutableArray<Column<T>>> columns)
    {
        ImmutableArray<Column<T>> all = [.. columns.SelectMany(group => group)];
        return new(name, description, [.. all.Select(column => column.Field)], keys, foreignKeys,
            things.Select(thing => (IReadOnlyList<string?>)[.. all.Select(column => column.Value(thing))]));
    }

    public static ImmutableArray<Column<T>> One<T>(string name, string description, Func<T, string?> value, FieldType type = FieldType.String) =>
        [new(name, description, value, type)];

    public static ImmutableArray<Column<T>> Date<T>(string name, string description, Func<T, Located<EdtfDate>?> value) =>
        One<T>(name, $"{description} A date in EDTF level 1.", thing => value(thing)?.Value.Text);

    public static ImmutableArray<Column<T>> Ids<T>(string name, string description, Func<T, IEnumerable<Located<string>>> values) =>
        One<T>(name, $"{description} Several are separated by \"{Separator}\".", thing => List(values(thing)));

    /// <summary>One column for each language of the site.</summary>
    public ImmutableArray<Column<T>> Text<T>(string name, string description, Func<T, LocalText?> text) =>
    [
        .. _pages.Select(page => new Column<T>($"{name}_{page.Language}", $"{description} In the language {page.Language}.", thing => In(page, text(thing)))),
    ];

    private static string? In(PageContext page, LocalText? text) => text?.In(page.Language) is { } words ? page.Plain(words.Value) : null;

    /// <summary>Of a field that holds an id or a name: the id, or the name in its first language.</summary>
    public static ImmutableArray<Column<T>> IdOrName<T>(string name, string description, Func<T, LocalText?> value) =>
        One<T>(name, $"{description} An id, or a name.", thing => value(thing)?.ByLanguage[0].Text.Value);

    /// <summary>Whose word something is.</summary>
    public ImmutableArray<Column<T>> Voice<T>(string name, Func<T, Voice> voice) =>
    [
        new(name, $"The ids of whoever it is. Several are separated by \"{Separator}\".", thing => voice(thing) is NamedVoice named ? List(named.Ids) : null),
        new($"{name}_kind", "named, unnamed, or article where the article says it itself.", thing =>
            voice(thing) switch { NamedVoice => "named", UnnamedVoice => "unnamed", _ => "article" }),
        .. Text<T>($"{name}_unnamed", "Somebody whom the article does not name.", thing => (voice(thing) as UnnamedVoice)?.Text),
        new($"{name}_of", "The body that somebody unnamed belongs to: an id.", thing => (voice(thing) as UnnamedVoice)?.Of?.Value),
    ];

    public static string? List(IEnumerable<Located<string>> values) => string.Join(Separator, values.Select(value => value.Value));
}
