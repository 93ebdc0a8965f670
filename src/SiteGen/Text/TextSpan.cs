namespace SiteGen.Text;

/// <summary>A half-open range <c>[Start, End)</c> of UTF-16 units in some text.</summary>
internal readonly record struct TextSpan(int Start, int End)
{
    public int Length => End - Start;

    public bool IsEmpty => End <= Start;

    public bool Contains(int offset) => offset >= Start && offset < End;

    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    public bool Overlaps(TextSpan other) => other.Start < End && Start < other.End;

    /// <summary>What lies between two that do not overlap, in either order.</summary>
    public static TextSpan Between(TextSpan one, TextSpan other) => new(Math.Min(one.End, other.End), Math.Max(one.Start, other.Start));

    public static TextSpan Whole(string text) => new(0, text.Length);

    public string In(string text) => text[Start..End];

    public ReadOnlySpan<char> Of(string text) => text.AsSpan(Start, Length);
}
