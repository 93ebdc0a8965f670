using System.Globalization;
using SiteGen.Diagnostics;
using SiteGen.Edit;
using SiteGen.Model;
using SiteGen.Render;
using SiteGen.Scaffold;
using SiteGen.Serve;
using SiteGen.Text;
using SiteGen.Write;

namespace SiteGen.Desk;

/// <summary>Shows of each file that has changed since the last commit which fact it is, and which of its values were others.</summary>
internal sealed class ChangeMaker(LiveState state, Wording wording)
{
    private const int MostFiles = 50;
    private const int MostValues = 12;
    private const int LargestFile = 1_000_000;
    private const int MostLetters = 120;
    private const int LettersAround = 60;

    public (string Summary, IReadOnlyList<ChangeView> Views) Make()
    {
        var (all, why) = SinceCommit.In(state.Root);
        if (all is null)
        {
            return (why, []);
        }

        var shown = all.Take(MostFiles).ToList();
        var committed = SinceCommit.Committed(state.Root, [.. shown.Select(change => change.Before).OfType<string>()]);
        var history = History.Of(state.Root).ByPath;
        var facts = (state.Project?.Facts ?? []).ToLookup(fact => fact.File.Path, StringComparer.Ordinal);
        return (Summary(all.Count),
            [.. shown.Select(change =>
            View(change, committed, facts[change.Path].FirstOrDefault(), change.Before is { } path ? history?.GetValueOrDefault(path) : null))]);
    }

    private string Summary(int files)
    {
        if (files == 0)
        {
            return wording["overview.no-changes"];
        }

        return wording.Format(files > MostFiles ? "overview.changed-cut" : "overview.changed", ("files", wording.Count("count.file", files)),
            ("most", wording.Number(MostFiles)));
    }

    private ChangeView View(Change change, IReadOnlyDictionary<string, byte[]> committed, Fact? fact, LastChange? last)
    {
        var values = change.Before is { } before && committed.TryGetValue(before, out var was) && Now(change.Path) is { } now
            ? Differences(change.Path, was, now).ToList() : [];
        return new(
            change.Path,
            change.What,
            fact is null ? null : InlineLinks.Plain(KnownIds.NameOf(fact).Best(wording.Language).Text.Value),
            fact is not null && state.Graph?.Project.Facts.Any(shown => shown.Id == fact.Id) == true ? DeskPages.FactPage(fact) : null,
            [.. values.Take(MostValues).Select(Value)],
            last is null ? null : wording.Format("overview.before-that", ("day", last.Day), ("commit", last.Commit)),
            values.Count > MostValues ? wording.Format("desk.more", ("n", wording.Number(values.Count - MostValues))) : null);
    }

    private byte[]? Now(string path)
    {
        var full = Path.Combine(state.Root, path);
        return new FileInfo(full) is { Exists: true, LinkTarget: null, Length: <= LargestFile } file && new LinkGuard(state.Root).IsInside(file)
            ? Disk.Try("read", full, () => RegularFile.Read(full, LargestFile)) : null;
    }

    private static IEnumerable<ValueChange> Differences(string path, byte[] was, byte[] now) =>
        path.EndsWith(".yaml", StringComparison.Ordinal) && YamlFile.Read(path, was, []) is { } before && YamlFile.Read(path, now, []) is { } after
            ? ValueChanges.Between(before.Root, after.Root)
            : Lines(was, now);

    // Of a text, from the first line that differs to the last.
    private static IEnumerable<ValueChange> Lines(byte[] was, byte[] now)
    {
        var (before, after) = (Split(was), Split(now));
        var head = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        var tail = before.Skip(head).Reverse().Zip(after.Skip(head).Reverse()).TakeWhile(pair => pair.First == pair.Second).Count();
        for (var i = head; i < Math.Max(before.Length, after.Length) - tail; i++)
        {
            yield return new(string.Create(CultureInfo.InvariantCulture, $"line {i + 1}"), i < before.Length - tail ? before[i] : null, i < after.Length - tail
                ? after[i] : null);
        }

        static string[] Split(byte[] bytes) => System.Text.Encoding.UTF8.GetString(bytes).ReplaceLineEndings("\n").Split('\n');
    }

    // Of two texts, whole words that differ, with a little of what stands around them in both.
    private ValueView Value(ValueChange change)
    {
        if (change is not { Was: { } was, Now: { } now })
        {
            return new(change.Key, "", Shown(change.Was), Shown(change.Now), "");
        }

        var head = was.AsSpan().CommonPrefixLength(now);
        while (head > 0 && was[head - 1] != ' ')
        {
            head--;
        }

        var tail = 0;
        var most = Math.Min(was.Length, now.Length) - head;
        for (var i = 1; i <= most && was[^i] == now[^i]; i++)
        {
            tail = was[^i] == ' ' ? i : tail;
        }

        var (before, after) = (was[..head], was[(was.Length - tail)..]);
        return new(
            change.Key,
            before.Length > LettersAround ? $"… {before[(before.IndexOf(' ', before.Length - LettersAround) + 1)..]}" : before,
            Shown(was[head..(was.Length - tail)]),
            Shown(now[head..(now.Length - tail)]),
            Excerpts.Of(after, LettersAround));
    }

    private string? Shown(string? text) => text is null ? null : text.Length == 0 ? wording["desk.nothing"] : Excerpts.Of(text, MostLetters);
}
