using SiteGen.Text;

namespace SiteGen.Read;

/// <content>Who made a report known: "báo cáo được Viện Sông Vân công bố hôm qua", "số liệu do Kelva cung cấp".</content>
internal sealed partial class FrameReader
{
    // A report stands before the passive, and between its agent and the verb nothing.
    private NamedSpeaker? PublisherIn(TextSpan stretch)
    {
        foreach (var passive in sentence.Find(_words.Passives, stretch))
        {
            var name = sentence.Voices.FirstOrDefault(name => stretch.Contains(name.Span) && name.Span.Start >= passive.End
                && IsOnlyKind(new(passive.End, name.Span.Start)));
            if (name is null || !sentence.Find(_words.Documents, new(stretch.Start, passive.Start)).Any())
            {
                continue;
            }

            var rest = sentence.Trim(new(name.Span.End, stretch.End));
            if (rest.Start <= name.Span.End + 1 && _words.Publishings.LongestAt(_text, rest.Start, rest.End) is not null)
            {
                return new([name], name.Span);
            }
        }

        return null;
    }

    // "được tờ X đăng"
    private bool IsOnlyKind(TextSpan between)
    {
        var kinds = sentence.Find(_words.BeforeNames, between).ToList();
        return Words.In(_text, between).All(word => kinds.Exists(kind => kind.Contains(word)));
    }
}
