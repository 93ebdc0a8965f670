using SiteGen.Model;

namespace SiteGen.Read.Dates;

internal enum DatePart
{
    Year,
    Month,
    Day,
}

/// <summary>How a date in a file stands to the words of an article.</summary>
internal abstract record Agreement;

/// <summary>The words mean the date; <see cref="DateNotes.Read"/> says how.</summary>
internal abstract record DatesAgree : Agreement;

/// <summary>The words give every part.</summary>
/// <param name="Reading">What an editor reads the words as; null where they say it themselves.</param>
internal sealed record AgreesAsGiven(EdtfDate? Reading = null) : DatesAgree;

/// <summary>What the words lack was derived from the article's date.</summary>
/// <param name="MonthToo">Not the year alone.</param>
internal sealed record AgreesAsDerived(EdtfDate Published, bool MonthToo) : DatesAgree
{
    /// <summary>Whether the words give no part of the date but what day it is from the article's.</summary>
    public bool DayToo { get; init; }
}

/// <summary>The words do not give the date.</summary>
/// <param name="What">In plain English, for messages.</param>
internal abstract record DatesDiffer(string What) : Agreement;

/// <summary>The date cannot be meant.</summary>
/// <param name="Part">The first part that differs.</param>
internal sealed record Contradicts(string What, DatePart Part) : DatesDiffer(What);

/// <summary>Nothing contradicts, but the words alone do not give the date: the editor adds
/// <c>published</c> to the article or <c>reads</c> to the evidence.</summary>
internal sealed record NeedsMore(string What) : DatesDiffer(What);

/// <summary>Words beside the date make another one of it, which is not read: the point stays open.</summary>
internal sealed record Unclear(string What) : DatesDiffer(What);
