using System.CommandLine;
using System.Globalization;
using SiteGen.Diagnostics;
using SiteGen.Edit;
using SiteGen.Load;
using SiteGen.Text;
using SiteGen.Write;

namespace SiteGen.Commands;

/// <summary><c>sitegen set</c>: changes or adds one value and no other byte, and says so to readers; what would not pass <c>check</c> is not written.</summary>
internal static class SetCommand
{
    private const int MostWords = 60;

    /// <param name="clock">For the date of the correction.</param>
    /// <param name="call">The words of the call, which may name languages in its options.</param>
    public static Command Create(TimeProvider clock, IReadOnlyCollection<string> call)
    {
        var fact =
            new Argument<string>("FACT") { Description = "The fact: the name of its file in content/, without .yaml. Or an article of seeds/, or site." };
        var key = new Argument<string>("KEY")
        {
            Description =
                "The way to the value, with full stops: summary.en, evidence.1.quote, observations.wsj-now.value. An item of a list is named by its id or "
                    + "its number from 1; the next number adds one. A key that is missing is added in its place.",
        };
        var value = new Argument<string>("VALUE") { Description = "The new value, as it would stand in the file; after -- where it begins with a hyphen." };
        var project = new Option<string>("--project") { HelpName = "DIR", Description = "The folder of the project.", DefaultValueFactory = _ => "." };
        var reasons = Reasons.OptionsIn(call);
        var command = new Command("set", "Change or add one value of a fact and no other byte. What would not pass check is not written.") { fact, key, value,
            project };
        foreach (var reason in reasons)
            command.Options.Add(reason);

        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(project),
            parsed.GetRequiredValue(fact),
            parsed.GetRequiredValue(key),
            parsed.GetRequiredValue(value),
            Reasons.Of(parsed, reasons),
            DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime)));
        return command;
    }

    private static int Run(string root, string fact, string key, string value, Reasons reasons, DateOnly today)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            throw new InputOutputException("the new value is empty", "where nothing is known, delete the line by hand");
        }

        if (((IEnumerable<string>)[fact, key, value, .. reasons.Texts]).FirstOrDefault(text => UnfitCharacters.Find(text) is not null) is { } unfit)
        {
            throw new InputOutputException($"{UnfitCharacters.NameAt(unfit, UnfitCharacters.Find(unfit)!.Value)} stands in \"{unfit}\"", "give it without");
        }

        var (path, isFact) = SetTarget.FileOf(root, fact);
        using var turn = EditorsFile.Turn(Path.Combine(root, path));
        List<Diagnostic> problems = [];
        if (YamlFile.Read(path, EditorsFile.Read(Path.Combine(root, path)), problems) is not { } file)
        {
            return Refuse(problems, path);
        }

        var at = SetTarget.ValueAt(file, key);
        var old = at?.Scalar.Value ?? "";
        var wanted = at is not null && BlockText.IsBlock(at.Scalar) && old.EndsWith('\n') ? value.TrimEnd('\n') + "\n" : value;
        if (at is not null && old == wanted)
        {
            Console.WriteLine($"{at.Scalar.At}: {at.Path} is {Short(old)} already; nothing was written");
            return ExitCode.Clean;
        }

        // What was not there, nobody has read.
        var isPublished = isFact && old.Length > 0 && Published.Shows(at!.Path);
        if (isPublished && reasons.AreMissing)
        {
            var asked = Reasons.Asked(LanguageOf(at!, SetTarget.Languages(root)), SetTarget.Languages(root));
            throw new InputOutputException($"{at!.Path} of {fact} is published, so its readers must learn why it changes",
                $"add {asked}: the fact gets a correction with today's date, what it was and what it is now");
        }

        var edited = file.With(at is null ? SetInsert.Of(file, key, value, SetTarget.Languages(root)) : ScalarEdit.Replace(at, wanted), problems);
        if (edited is not null && isPublished)
        {
            edited = edited.With(Correction(SetTarget.Languages(root), edited, at!, wanted, reasons, today), problems);
        }

        if (edited is null)
        {
            return Refuse(problems, path);
        }

        var now = at is null ? (YamlScalar)YamlPath.Find(edited.Root, key)! : SameIn(edited, at);
        var check = new SetCheck(root, new(path, edited.Bytes), now.At);
        if (check.Refusal is { } refusal)
        {
            return Refuse(refusal, path);
        }

        EditorsFile.Replace(Path.Combine(root, path), file.Bytes, edited.Bytes);
        var told = old.Length == 0 ? $"is now {Short(wanted)}" : $"was {Short(old, beside: wanted)} and is now {Short(wanted, beside: old)}";
        Tell($"{now.At}: {at?.Path ?? key} {told}", isPublished ? edited : null, reasons, check);
        return ExitCode.Clean;
    }

    private static TextEdit Correction(IReadOnlyList<string> languages, YamlFile file, ScalarAt at, string value, Reasons reasons, DateOnly today)
    {
        var language = LanguageOf(at, languages);
        var item = string.Create(CultureInfo.InvariantCulture,
            $"date: {today:yyyy-MM-dd}\n{Words("was", at.Scalar.Value)}\n{Words("now", value)}\n{reasons.Yaml(language, languages)}\n");
        return ListEdit.Append(file.Root, "corrections", item)
            ?? throw new InputOutputException($"the corrections in {file.Text.Path} do not stand on lines of their own, so none can be added",
                "write each of them on lines that begin with `- date: `");

        string Words(string name, string words) => language is not null
            ? $"{name}:\n{Extent.Indented(ScalarText.Line(language, words.TrimEnd('\n')), 2)}"
            : ScalarText.Line(name, words.TrimEnd('\n'));
    }

    // The last key of the way, where it is a language.
    private static string? LanguageOf(ScalarAt at, IReadOnlyList<string> languages) =>
        at.Path.LastIndexOf('.') is > 0 and var dot && languages.Contains(at.Path[(dot + 1)..]) ? at.Path[(dot + 1)..] : null;

    private static void Tell(string change, YamlFile? corrected, Reasons reasons, SetCheck check)
    {
        var left = new DiagnosticBag();
        left.AddRange(check.StillWrong.Concat(check.Warnings));
        Report.Problems(left, strict: false);
        Console.WriteLine(change);
        if (corrected is not null)
        {
            Console.WriteLine($"{((YamlList)corrected.Root.Find("corrections")!.Value).Items[^1].At}: the correction that readers will see");
        }
        else if (!reasons.AreMissing)
        {
            Console.Error.WriteLine("note: nothing that was published changed, so no correction was added.");
        }

        if (check.StillWrong.Count > 0)
        {
            Console.Error.WriteLine($"note: {Report.Count(check.StillWrong.Count, "error")} in this file {(check.StillWrong.Count == 1
                ? "is"
                : "are")} still to be mended.");
        }

        if (check.ProblemsElsewhere > 0)
        {
            Console.Error.WriteLine($"note: {Report.Count(check.ProblemsElsewhere, "error")} in other files {(check.ProblemsElsewhere == 1
                ? "was"
                : "were")} there before; sitegen check lists them.");
        }
    }

    // By its place among the values: an id that is changed changes the way to it, too.
    private static YamlScalar SameIn(YamlFile edited, ScalarAt at) =>
        ScalarAt.AllIn(edited.Root).First(other => other.Scalar.Whole.Start >= at.Scalar.Whole.Start).Scalar;

    private static int Refuse(IEnumerable<Diagnostic> problems, string path)
    {
        var bag = new DiagnosticBag();
        bag.AddRange(problems);
        Report.Problems(bag, strict: false);
        Console.Error.WriteLine($"Nothing was written; {path} is as it was.");
        return ExitCode.Content;
    }

    // Of long texts what stands where they begin to differ.
    private static string Short(string value, string beside = "")
    {
        var (line, other) = (OnOneLine(value), OnOneLine(beside));
        var same = line.AsSpan().CommonPrefixLength(other);
        var start = line.Length > MostWords && other.Length > 0 && same > MostWords / 2 ? line.LastIndexOf(' ', Math.Max(0, same - (MostWords / 2))) + 1 : 0;
        var shown = line[start..];
        var end = shown.Length > MostWords ? shown.LastIndexOf(' ', MostWords) : shown.Length;
        if (start > 0 || (end > 0 && end < shown.Length))
        {
            return $"\"{(start > 0 ? "… " : "")}{(end > 0 && end < shown.Length ? $"{shown[..end]} …" : shown)}\"";
        }

        return line.Contains(' ', StringComparison.Ordinal) || line.Length == 0 ? $"\"{line}\"" : line;
    }

    private static string OnOneLine(string value) => value.TrimEnd('\n').ReplaceLineEndings(" ");
}
