namespace SiteGen.Text;

/// <summary>Which characters of a text are marked; punctuation and spaces count for nothing.</summary>
internal sealed class Marked
{
    private readonly string _text;
    private readonly bool[] _marks;

    public Marked(string text, IEnumerable<TextSpan> spans)
    {
        (_text, _marks) = (text, new bool[text.Length]);
        foreach (var span in spans)
        {
            _marks.AsSpan(span.Start, span.Length).Fill(true);
        }
    }

    public bool HasAll(TextSpan span) => !Has(span, mark: false);

    public bool HasAny(TextSpan span) => Has(span, mark: true);

    private bool Has(TextSpan span, bool mark)
    {
        for (var i = span.Start; i < span.End; i++)
        {
            if (_marks[i] == mark && Words.IsPart(_text[i]))
            {
                return true;
            }
        }

        return false;
    }
}
