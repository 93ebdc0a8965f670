namespace SiteGen.Check.Readings;

internal enum DatePart
{
    Year,
    Month,
    Day,
}

/// <summary>How a date in a file stands to the words of an article.</summary>
/// <param name="What">In plain English, for the ledger and for messages.</param>
internal abstract record Agreement(string What)
{
    public bool Agrees => this is AgreesAsGiven or AgreesAsDerived;
}

/// <summary>The words give every part.</summary>
internal sealed record AgreesAsGiven(string What) : Agreement(What);

/// <summary>What the words lack was derived, e.g. <c>year derived from the article's date</c>.</summary>
internal sealed record AgreesAsDerived(string What) : Agreement(What);

/// <summary>The date cannot be meant.</summary>
/// <param name="Part">The first part that differs.</param>
internal sealed record Contradicts(string What, DatePart Part) : Agreement(What);

/// <summary>Nothing contradicts, but the words alone do not give the date: the editor adds <c>published</c> to the article or <c>reads</c> to the evidence.</summary>
internal sealed record NeedsMore(string What) : Agreement(What);
