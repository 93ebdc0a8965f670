namespace SiteGen.Render.Templates;

internal enum HtmlMode
{
    /// <summary>Between tags.</summary>
    Text,

    /// <summary>Inside <c>title</c> or <c>textarea</c>, where tags are no tags.</summary>
    PlainText,

    /// <summary>Inside <c>script</c> or <c>style</c>.</summary>
    Code,
    Comment,

    /// <summary>After <c>&lt;!</c>, or <c>&lt;/</c> and no letter: nothing, up to the next <c>&gt;</c>.</summary>
    Declaration,
    TagName,
    Tag,
    AttributeName,
    AfterAttributeName,
    BeforeValue,
    QuotedValue,
    UnquotedValue,
}

/// <summary>Where in the HTML a template has come to. Two branches of a block must come to the same place.</summary>
/// <param name="TagStart">Where the tag began, and <paramref name="AttributeStart"/> the attribute: for messages.</param>
/// <param name="Value">The beginning of the attribute's value; an expression in it, wherever, stands as U+FFFC.</param>
internal readonly record struct HtmlState(HtmlMode Mode, string Tag, string Attribute, char Quote, string Value, bool HasSource, int TagStart,
    int AttributeStart)
{
    /// <summary>The elements that are open here, the innermost.</summary>
    public OpenElement? Open { get; init; }

    /// <summary>How many more are open inside of that, which lie too deep to be followed.</summary>
    public int TooDeep { get; init; }

    /// <summary>What the tag says under <c>rel</c>.</summary>
    public string Relation { get; init; } = "";

    /// <summary>Where the tag names an address of another site, as it stands there; 0 where it names none.</summary>
    public int ForeignAt { get; init; }

    /// <summary>Whether the tag says which fact the page is about.</summary>
    public bool NamesFact { get; init; }

    /// <summary>Whether the page itself said so, at its <c>body</c> or <c>html</c>.</summary>
    public bool IsPageOfFact { get; init; }

    /// <summary>Whether an element around says which fact the page is about.</summary>
    public bool IsOfFact => IsPageOfFact || Open?.IsOfFact == true;

    /// <summary>Between tags.</summary>
    public HtmlState Outside => Start with { Open = Open, TooDeep = TooDeep, IsPageOfFact = IsPageOfFact };

    public static HtmlState Start { get; } = new(HtmlMode.Text, "", "", '\0', "", false, 0, 0);

    public const char Expression = '\uFFFC';

    private const int LongestName = 64;

    private const int LongestValue = 256;

    /// <summary>Of a value that may name several addresses.</summary>
    public const int LongestList = 4096;

    public bool IsAddress =>
        Attribute is "href" or "src" or "srcset" or "action" or "formaction" or "poster" or "cite" or "data"
            or "ping" or "background" or "manifest" or "xlink:href" or "xml:base" or "imagesrcset" or "attributionsrc" or "classid" or "codebase" or "archive";

    /// <summary>Whether the value may hold <c>url(…)</c>.</summary>
    public bool IsPaint =>
        Attribute is "fill" or "stroke" or "filter" or "mask" or "clip-path" or "cursor" || Attribute.StartsWith("marker", StringComparison.Ordinal);

    public bool IsCode => Attribute is "style" or "srcdoc" || Attribute.StartsWith("on", StringComparison.Ordinal);

    public bool InsideTag => Mode is not (HtmlMode.Text or HtmlMode.PlainText or HtmlMode.Code or HtmlMode.Comment or HtmlMode.Declaration);

    /// <summary>A name with one more letter; no known name is that long.</summary>
    public static string Name(string name, char c) => name.Length < LongestName ? name + char.ToLowerInvariant(c) : name;

    /// <summary>
    /// With one more letter of the value. Its beginning says where an address leads, wherever white space stands in it, and all of it if an expression does.
    /// </summary>
    public HtmlState WithLetter(char c)
    {
        if (c == Expression)
        {
            return Value.Contains(c, StringComparison.Ordinal) ? this : this with { Value = Value + c };
        }

        if (Value.Length >= Longest || (IsBlank(c) && Value is [.., var last] && IsBlank(last)))
        {
            return this;
        }

        return this with { Value = Value + c };
    }

    private int Longest => IsPaint || Attribute.EndsWith("srcset", StringComparison.Ordinal) ? LongestList : LongestValue;

    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || char.IsControl(c);

    /// <summary>Whether what follows reads the same after both.</summary>
    public bool MeetsAt(HtmlState other) => StandsAt(other) && OpenElement.Unlike(Open, other.Open) is null;

    /// <summary>Whether both are at the same place of a tag, whatever elements are open.</summary>
    public bool StandsAt(HtmlState other) =>
        Mode == other.Mode
        && (Mode is HtmlMode.Text or HtmlMode.Comment or HtmlMode.Declaration || Tag == other.Tag)
        && (!InsideTag || HasSource == other.HasSource)
        && (!IsAtAttribute || MeetsAtAttribute(other));

    private bool IsAtAttribute =>
        Mode is HtmlMode.AttributeName or HtmlMode.QuotedValue or HtmlMode.UnquotedValue or HtmlMode.BeforeValue or HtmlMode.AfterAttributeName;

    // Where an address begins, it may yet become one of any scheme.
    private bool MeetsAtAttribute(HtmlState other) =>
        Attribute == other.Attribute
        && Quote == other.Quote
        && (!IsAddress || Value.Length == 0 == (other.Value.Length == 0));
}
