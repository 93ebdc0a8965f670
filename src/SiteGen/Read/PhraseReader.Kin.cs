using SiteGen.Model;
using SiteGen.Text;

namespace SiteGen.Read;

/// <content>Somebody who is told of only by whose wife, son or neighbour they are.</content>
internal sealed partial class PhraseReader
{
    // "vợ ông Ro Tan", "vợ luật sư Ro Tan" are somebody of his; "vợ Ro Tan" may be the wife or her husband (true). Null where no such noun stands before.
    private bool? KinOf(Mention name, TextSpan before)
    {
        var (text, words) = (sentence.Text, sentence.Words);
        before = sentence.Trim(before);
        // "đại diện gia đình ông Ro Tan"
        var isLed = words.OfficeHeads.LongestAt(text, before.Start, before.End) is not null
            || words.UnnamedHeads.LongestAt(text, before.Start, before.End) is not null;
        var kin = words.Kin.LongestAt(text, before.Start, before.End)?.Span ?? (isLed ? sentence.Find(words.Kin, before).LastOrDefault() : default);
        if (kin.IsEmpty)
        {
            return null;
        }

        var title = sentence.Trim(new(kin.End, name.Span.Start));
        if (title.IsEmpty)
        {
            return true;
        }

        if (words.Kin.LongestAt(text, title.Start, title.End) is null && (words.Honorifics.LongestAt(text, title.Start, title.End)
            ?? words.OfficeHeads.LongestAt(text, title.Start, title.End) ?? words.UnnamedHeads.LongestAt(text, title.Start, title.End)) is not null)
        {
            return false;
        }

        return null;
    }

    private bool IsBeforeHonorific(TextSpan noun, TextSpan before) =>
        sentence.Words.Honorifics.LongestAt(sentence.Text, sentence.Trim(new(noun.End, before.End)).Start, before.End) is not null;
}
