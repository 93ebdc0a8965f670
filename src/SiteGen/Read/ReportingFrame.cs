using System.Collections.Immutable;
using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Read;

/// <summary>Who speaks in a frame, as far as the words show it.</summary>
/// <param name="Words">What a message marks.</param>
internal abstract record Speaker(TextSpan Words);

/// <summary>Known people or bodies.</summary>
/// <param name="Names">At least one. A mention with several ids that is no reading is a spelling that several entities share.</param>
/// <param name="IsSide">A word such as "phía" stands before the body's name: the body, or somebody of it.</param>
/// <param name="IsOpen">Others may speak too, whom the words do not show for certain: then nobody is refused.</param>
internal sealed record NamedSpeaker(ImmutableArray<Mention> Names, TextSpan Words, bool IsSide = false, bool IsOpen = false) : Speaker(Words)
{
    public bool Has(string id) => Names.Any(name => name.Ids.Contains(id));
}

/// <summary>Somebody whom the article does not name: "một quan chức cấp cao".</summary>
/// <param name="Of">The names in the same phrase; none of them speaks.</param>
internal sealed record UnnamedSpeaker(ImmutableArray<Mention> Of, TextSpan Words) : Speaker(Words);

/// <summary>Somebody whom the content does not know, or an office without a name.</summary>
/// <param name="Name">A name in capitals that no file knows; empty where the words have none.</param>
internal sealed record UnreadSpeaker(TextSpan Words, TextSpan Name = default) : Speaker(Words);

internal enum FrameKind
{
    /// <summary>"Theo X, …".</summary>
    Attribution,

    /// <summary>"X cho biết …", "…, said X".</summary>
    Verb,

    /// <summary>"Một báo cáo của X cho thấy …", "…, the report found".</summary>
    Report,

    /// <summary>"X chưa đưa ra bình luận …".</summary>
    NoComment,
}

/// <summary>A place in a sentence where somebody is made to speak.</summary>
/// <param name="Words">From the speaker to the verb.</param>
/// <param name="Content">What is said there: to the sentence's end, or to where the article goes on in its own voice. The whole sentence where the frame
/// stands in or after it.</param>
internal sealed record ReportingFrame(FrameKind Kind, Speaker Speaker, TextSpan Words, TextSpan Content)
{
    /// <summary>With what else its clause says of the speaker and of when it was said: "Ngày 30/10, Giám đốc Sở X Y cho biết".</summary>
    public required TextSpan Stretch { get; init; }

    /// <summary>Names in the stretch that do not speak: the body of an office, of somebody unnamed.</summary>
    public required ImmutableArray<Mention> Beside { get; init; }

    /// <summary>Whether it stands in or behind what is said: "…, X nói".</summary>
    public bool IsBehind => Content.Start < Words.Start;

    /// <summary>Whether it stands beside what is said, so that its names do nothing there: "theo X", "…, X nói".</summary>
    public bool IsAside => Kind == FrameKind.Attribution || IsBehind;

    /// <summary>The known names that it makes to speak.</summary>
    public ImmutableArray<Mention> Named => Speaker is NamedSpeaker named ? named.Names : [];

    /// <summary>Whether <paramref name="quote"/> takes in the frame or something of what is said in it.</summary>
    public bool Touches(TextSpan quote) => Words.Overlaps(quote) || Content.Overlaps(quote);
}
