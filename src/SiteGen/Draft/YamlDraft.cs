using System.Text;
using SiteGen.Edit;
using SiteGen.Text;

namespace SiteGen.Draft;

/// <summary>Writes YAML line by line, so that whatever a text holds is read back as it is; but a sign that an article may have for a line end, and a value
/// may not, is a space, as which it is compared.</summary>
internal sealed class YamlDraft
{
    private const int Step = 2;

    private readonly StringBuilder _text = new();
    private int _indent;
    private bool _beginsItem;

    public override string ToString() => _text.ToString();

    /// <summary>A short text: an id, a date, a word.</summary>
    public YamlDraft Add(string key, string? value)
    {
        if (value is not null)
        {
            Line($"{key}: {Scalar(UnfitCharacters.WithSpaces(value))}");
        }

        return this;
    }

    /// <summary>Words of an article, on a line of their own, where nothing in them can be misread.</summary>
    public YamlDraft Words(string key, string? value)
    {
        if (value is null)
        {
            return this;
        }

        value = UnfitCharacters.WithSpaces(value);
        if (!FitsBlock(value))
        {
            return Raw($"{key}: {ScalarText.Double(value)}");
        }

        Line($"{key}: >-");
        // In a folded block an empty line stands for a line end.
        foreach (var (i, line) in value.Split('\n').Index())
        {
            _text.Append(i > 0 ? "\n" : "");
            if (line.Length > 0)
            {
                _text.Append(' ', _indent + Step).Append(line).Append('\n');
            }
        }

        return this;
    }

    /// <summary>An item of a list that is a short text itself.</summary>
    public YamlDraft Text(string value) => Raw(Scalar(UnfitCharacters.WithSpaces(value)));

    public YamlDraft List(string key, IReadOnlyCollection<string> ids) => ids.Count == 0 ? this : Raw($"{key}: [{string.Join(", ", ids)}]");

    public YamlDraft Raw(string line)
    {
        Line(line);
        return this;
    }

    /// <summary>A key that the words do not give, and what belongs there.</summary>
    public YamlDraft Ask(string key, string what) => Note(what).Raw($"{key}:");

    public YamlDraft Note(string what)
    {
        // A comment before an item's first key would stand outside of the item.
        if (_beginsItem)
        {
            throw new InvalidOperationException("an item begins with a key");
        }

        return Raw($"# {string.Concat(what.Select(c => ScalarText.NeedsEscape(c) ? ' ' : c))}");
    }

    /// <summary>A map under a key.</summary>
    public YamlDraft Map(string key, Action<YamlDraft> write)
    {
        Line($"{key}:");
        return Inside(write);
    }

    /// <summary>One item of a list.</summary>
    public YamlDraft Item(Action<YamlDraft> write)
    {
        _beginsItem = true;
        return Inside(write);
    }

    private YamlDraft Inside(Action<YamlDraft> write)
    {
        _indent += Step;
        write(this);
        _indent -= Step;
        return this;
    }

    private void Line(string line)
    {
        _text.Append(' ', _beginsItem ? _indent - Step : _indent).Append(_beginsItem ? "- " : "").Append(line).Append('\n');
        _beginsItem = false;
    }

    // Numbers and dates need no quotation marks: they are meant so.
    private static string Scalar(string value) =>
        ScalarText.CanBePlain(value, inBrackets: false) && ScalarText.LookOf(value) != Look.Word ? value : ScalarText.Quoted(value);

    private static bool FitsBlock(string value) => !value.Any(c => c != '\n' && ScalarText.NeedsEscape(c))
        && value.Split('\n') is var lines && lines[0].Length > 0 && lines[^1].Length > 0
        && Array.TrueForAll(lines, line => line.Length == 0 || (!char.IsWhiteSpace(line[0]) && !char.IsWhiteSpace(line[^1])));
}
