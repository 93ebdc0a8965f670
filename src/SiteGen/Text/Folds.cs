namespace SiteGen.Text;

/// <summary>Differences of writing that are no differences of words.</summary>
[Flags]
internal enum Folds
{
    None = 0,

    /// <summary>Unicode's two ways to write an accented letter; folded by NFC before anything else.</summary>
    Composition = 1,

    /// <summary>Any run of white space, line ends included, is one space.</summary>
    WhiteSpace = 2,
    QuotationMarks = 4,
    Dashes = 8,

    /// <summary>One sign or three full stops.</summary>
    Ellipsis = 16,

    /// <summary>What a quote may differ in from its article.</summary>
    Allowed = WhiteSpace | QuotationMarks | Dashes | Ellipsis,

    /// <summary>Characters that nobody sees: to explain why a quote is not found, never to find it.</summary>
    Hidden = 32,

    /// <summary>Letters that look like others: to explain, never to find.</summary>
    Lookalikes = 64,
}
