using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Load;

/// <summary>Looks at a YAML text line by line before it is parsed, for what the parser would explain badly or not at all.</summary>
internal static class YamlGuard
{
    private const int DeepestIndent = 100;

    /// <summary>What is wrong with the text as a whole, or null.</summary>
    public static Diagnostic? Refuses(SourceText file, TextSpan part)
    {
        if (UnfitCharacters.Find(part.Of(file.Text)) is { } unfit)
        {
            return FileMessages.UnfitCharacter(file, part.Start + unfit);
        }

        for (var line = file.LineAt(part.Start); line < file.LineCount && file.Line(line).Start < part.End; line++)
        {
            var span = file.Line(line);
            var words = span.Start;
            while (words < span.End && file.Text[words] == ' ')
            {
                words++;
            }

            if (words < span.End && file.Text[words] == '\t' && !string.IsNullOrWhiteSpace(span.In(file.Text)))
            {
                return YamlMessages.TabIndent(new(file, new(words, words + 1)));
            }

            if (words < span.End && NameOfSpace(file.Text[words]) is { } name)
            {
                return YamlMessages.HiddenSpace(new(file, new(words, words + 1)), name);
            }

            if (span.Of(file.Text).IndexOfAny("\f\u2028\u2029") is >= 0 and var separator)
            {
                return FileMessages.UnfitCharacter(file, span.Start + separator);
            }

            if (words < span.End && words - span.Start > DeepestIndent)
            {
                return YamlMessages.TooDeep(new(file, new(words, words + 1)));
            }

            if (IsConflictMarker(span.Of(file.Text)))
            {
                return YamlMessages.ConflictMarker(new(file, span));
            }
        }

        return null;
    }

    private static string? NameOfSpace(char c) => c == '\u00A0' ? "a no-break space" : Lookalikes.IsHidden(c) ? Lookalikes.Name(c) : null;

    private static bool IsConflictMarker(ReadOnlySpan<char> line) =>
        line.StartsWith("<<<<<<< ", StringComparison.Ordinal) || line.StartsWith(">>>>>>> ", StringComparison.Ordinal) || line is "=======";
}
