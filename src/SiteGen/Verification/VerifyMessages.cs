using SiteGen.Diagnostics;
using SiteGen.Render;
using SiteGen.Text;

namespace SiteGen.Verification;

/// <summary>What can be wrong with a built site.</summary>
internal static class VerifyMessages
{
    private const string Rebuild = "build the site again";

    public static Diagnostic Missing(Place at, string path) =>
        Error(Codes.BuiltFileMissing, at, $"the file {path} is missing", "it was built, and is not there", Rebuild);

    public static Diagnostic NoPage(Place at, string path) => Error(Codes.BuiltFileMissing, at, $"the page {path} was not built", "its fact is here", Rebuild);

    public static Diagnostic Foreign(SourceText listing, string path) =>
        Error(Codes.BuiltFileForeign, Place.StartOf(listing), $"the build did not write the file {path}", "",
            "move it away; a file that belongs to the site goes into content/static");

    public static Diagnostic Changed(Place at, string path) =>
        Error(Codes.BuiltFileChanged, at, $"the file {path} was changed after the build", "its hash is another now", Rebuild);

    public static Diagnostic NoText(Place at, string path) => Error(Codes.BuiltFileChanged, at, $"the file {path} is no UTF-8 text", "", Rebuild);

    public static Diagnostic TooDeep(Place page) =>
        Error(Codes.BuiltFileChanged, page, $"the elements of {page.Source.Path} are nested too deep to be read", "", Rebuild);

    public static Diagnostic Unreadable(SourceText facts, string problem) =>
        Error(Codes.FactsUnreadable, Place.StartOf(facts), $"{facts.Path} cannot be used: {problem}", "", Rebuild);

    public static Diagnostic OtherWords(Place at, string article) =>
        Error(Codes.FactsUnreadable, at, $"the words of the article {article} are not those of its hash", "words_sha256 or words was changed", Rebuild);

    public static Diagnostic TiedToNothing(TiedElement element) =>
        Error(Codes.TiedToNothing, element.At, $"the page shows \"{Short(element.Text)}\" as {Name(element.Tie)}, which data/facts.json does not have", "",
            Rebuild);

    public static Diagnostic Differs(TiedElement element, string expected)
    {
        var (shown, given) = Excerpts(element.Text, expected);
        return Error(Codes.ShownDiffers, element.At, $"the page shows \"{shown}\" where data/facts.json gives \"{given}\"", Name(element.Tie), Rebuild);
    }

    public static Diagnostic Misread(TiedElement element, string expected) => Error(
        Codes.ShownDiffers, element.At, $"a reader of \"{Short(element.Text)}\" sees something else than {expected}", Name(element.Tie),
        "mend number.*, qualifier.* and date.* in content/ui, then build the site again");

    public static Diagnostic DateDiffers(Place at, string machine, string shown) =>
        Error(Codes.ShownDiffers, at, $"the page shows \"{shown}\" for the date {machine}", "", Rebuild);

    public static Diagnostic ReferenceDiffers(Place at, string shown, string leadsTo) =>
        Error(Codes.ShownDiffers, at, $"the number \"{shown}\" in the article's words leads to \"{leadsTo}\"", "", Rebuild);

    public static Diagnostic NotAtPlace(Place at, string quote, string article, string words) => Error(
        Codes.PublishedQuoteMoved, at, $"the quote \"{Short(quote)}\" does not stand at its place in {article}",
        words.Length == 0 ? "no words stand there" : $"there stands \"{Short(words)}\"", Rebuild);

    public static Diagnostic WrongLine(Place at, string article, (int Line, int Column) given, (int Line, int Column) actual) => Error(
        Codes.PublishedQuoteMoved, at, $"the quote stands in {article} at {actual.Line}:{actual.Column}, not at {given.Line}:{given.Column}", "", Rebuild);

    public static Diagnostic Unread(Place at, string value, string read) =>
        Error(Codes.PublishedValueUnread, at, $"the value {value} is not what its quotes say",
            read.Length == 0 ? "no number is read there" : $"read there: {read}", Rebuild);

    public static Diagnostic NotHighlighted(Place at, string anchor, string words, string problem) =>
        Error(Codes.HighlightMissing, at, $"the words \"{Short(words)}\" are not highlighted as {anchor}", problem,
            $"{Rebuild}; a template must print the words of every paragraph");

    public static Diagnostic Untied(Place at, string number) => Diagnostic.Warning(
        Codes.NumberUntied.Id, at, $"the number {number} is tied to no fact", "", "where a template or a text holds it, write it as [[statistic#value]]");

    private static Diagnostic Error(Code code, Place at, string title, string note, string help) => Diagnostic.Error(code.Id, at, title, note, help);

    private static string Name(Tie tie) => string.Join(' ', new[] { tie.Fact, tie.Part, tie.Key }.Where(part => !string.IsNullOrEmpty(part)));

    private static string Short(string text) => text.Length <= 60 ? text : $"{text[..60]}…";

    // Of long texts, what stands around the first difference.
    private static (string Shown, string Given) Excerpts(string shown, string given)
    {
        const int around = 20;
        var same = shown.AsSpan().CommonPrefixLength(given);
        string Around(string text)
        {
            if (text.Length <= 3 * around)
            {
                return text;
            }

            return $"{(same > around ? "…" : "")}{text[Math.Min(text.Length, Math.Max(0, same - around))..Math.Min(text.Length, same + around)]}{(same
                + around < text.Length ? "…" : "")}";
        }
        return (Around(shown), Around(given));
    }
}
