using System.Globalization;
using System.Text;
using SiteGen.Model;

namespace SiteGen.Render.Views.Charts;

/// <summary>Text of a drawing. It does not break its lines by itself, and <c>time</c> or <c>a</c> would not be what they are in HTML.</summary>
internal sealed record ChartWords(IReadOnlyList<string> Lines, Tie To, bool IsOfPage)
{
    /// <summary>Pixels from one line to the next.</summary>
    public const int LineHeight = 19;

    // A letter's width at the size of the style sheet, with room for wide ones.
    private const int LetterWidth = 8;

    /// <summary>What the text may take up on the narrowest phone.</summary>
    public int Width { get; } = Lines.Max(line => line.EnumerateRunes().Count()) * LetterWidth;

    /// <summary>The words, tied to their fact; <paramref name="x"/> is where each line begins.</summary>
    public Html Markup(string x)
    {
        var words = Lines.Count == 1 ? HtmlText.Encoded(Lines[0]) : string.Concat(Lines.Select(OneOfSeveral));
        return new Tied(To, new(words), IsOfPage).InDrawing;

        string OneOfSeveral(string line, int index) =>
            string.Create(CultureInfo.InvariantCulture, $"<tspan x=\"{x}\" dy=\"{(index == 0 ? 0 : LineHeight)}\">{HtmlText.Encoded(line)}</tspan>");
    }

    public static ChartWords Value(PageContext page, Statistic statistic, Observation observation, int letters) =>
        Of(page, Observations.Words(page, statistic, observation), letters, statistic, observation, TieKeys.Value);

    /// <summary>The date that the number is about, or that of its article; it must have either.</summary>
    public static ChartWords AsOf(PageContext page, Statistic statistic, Observation observation, int letters) =>
        Of(page, Observations.AsOfWords(page, observation)!, letters, statistic, observation, observation.AsOf is null ? TieKeys.ReportedOn : TieKeys.AsOf);

    public static ChartWords Who(PageContext page, Statistic statistic, Observation observation, int letters) =>
        Of(page, Observations.WhoWords(page, observation), letters, statistic, observation, TieKeys.Reporter);

    private static ChartWords Of(PageContext page, string text, int letters, Statistic statistic, Observation observation, string key) =>
        new(Wrapped(text, letters), new(statistic.Id, statistic.PartOf(observation), key), statistic.Id == page.Subject);

    // Each line keeps the space at its end, so that all of them together are the text.
    private static List<string> Wrapped(string text, int letters)
    {
        List<string> lines = [];
        var line = new StringBuilder();
        foreach (var word in text.Split(' ').Select((word, index) => (Text: word, IsFirst: index == 0)))
        {
            if (!word.IsFirst)
            {
                line.Append(' ');
            }

            if (line.Length > 1 && line.Length + word.Text.Length > letters)
            {
                lines.Add(line.ToString());
                line.Clear();
            }

            line.Append(word.Text);
        }

        return [.. lines, line.ToString()];
    }
}
