using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Render.Views;
using SiteGen.Text;

namespace SiteGen.Render;

/// <summary>Says a note of the ledger in a language.</summary>
/// <param name="nameOf">The name of a fact, or the label of an article, by id.</param>
internal sealed class LedgerWording(Wording wording, Func<string, string> nameOf)
{
    /// <summary>The keys of every note that there is.</summary>
    public static ImmutableArray<string> AllKeys { get; } = [.. Enum.GetValues<NoteKey>().Select(key => $"check.{Spelling.Kebab(key)}")];

    public string Text(LedgerNote note) => wording.Format(KeyOf(note.Key), [.. note.Values.Select(value => (value.Name, Text(value.Value)))]);

    public string Text(NoteValue value) => value switch
    {
        NoteValue.Words words => words.Text,
        NoteValue.Plain plain => plain.Text,
        NoteValue.Number number => wording.Number(number.Value),
        NoteValue.Date date => wording.Date(date.Value),
        NoteValue.Name name => nameOf(name.Id),
        NoteValue.Language language => wording.Has(Keys.NameOf(language.Tag)) ? wording[Keys.NameOf(language.Tag)] : language.Tag,
        NoteValue.Notes notes => Markup.List([.. notes.Items.Select(Text)], wording["list.separator"], wording["list.last"]),
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "a value that no language writes"),
    };

    public static string KeyOf(NoteKey key) => AllKeys[(int)key];
}
