using System.Globalization;
using System.Runtime.ExceptionServices;
using System.Security.Cryptography;
using System.Text;
using SiteGen.Diagnostics;

namespace SiteGen.Write;

/// <summary>What a build did to the output. A file is unchanged when its bytes are; removed, when only the old site had it.</summary>
/// <param name="Changed">False: the output folder was not touched at all.</param>
/// <param name="Refused">The output folder was not touched, since the site was not accepted.</param>
internal sealed record WriteReport(int Written, int Unchanged, int Removed, bool Changed, bool Refused = false);

/// <summary>The one door to the disk. Whatever happens, the output is the old site or the new one, whole.</summary>
internal static class SiteWriter
{
    /// <summary>Makes the output hold exactly these files.</summary>
    /// <param name="output">It need not exist. Links on the way to it are followed and stay.</param>
    /// <param name="protectedFolders">
    /// Folders that the output may neither be nor hold; nor may it lie inside one of them, but for one that is named as holding
    /// others of them: the project may hold the site, <c>content/</c> may not.
    /// </param>
    /// <param name="files">Rendered in parallel, those that take long first; of several that fail, the first in this order, then by path, is reported.</param>
    /// <param name="accept">Asked once every file is rendered, before the output changes: what can be told only of the whole site. It gives
    /// the notes for the list of the site, or null where the site is not to be written.</param>
    /// <exception cref="InputOutputException">The output is as it was before.</exception>
    public static WriteReport Write(string output, IReadOnlyList<string> protectedFolders, IReadOnlyCollection<OutputFile> files,
        Func<IEnumerable<string>?>? accept = null)
    {
        using var stage = Stages.Begin("rendering and writing the site");
        var sorted = OutputPaths.CheckAndSort(files);
        var folder = OutputFolder.Resolve(output, protectedFolders);

        Disk.CreateFolder(folder.Parent);
        using var finish = Interruption.Finish(() => Tidy(folder));
        using var turn = BuildLock.Take(folder);
        FolderExchange.Mend(folder);

        var old = OldSite.Read(folder.Site);
        try
        {
            var report = Fill(folder.New, sorted, old, accept ?? (() => []));
            if (report is { Changed: true, Refused: false })
            {
                // Once more: rendering takes time, and somebody may have put a file there meanwhile.
                old.RefuseForeignFiles();
                Interruption.Token.ThrowIfCancellationRequested();
                FolderExchange.Exchange(folder);
            }

            Disk.DeleteFolder(folder.New);
            Disk.DeleteFolder(folder.Old);
            stage?.SetTag(Stages.Found, string.Create(CultureInfo.InvariantCulture, $"{sorted.Length} files, {report.Written} of them new or changed"));
            return report;
        }
        catch
        {
            DeleteIfPossible(folder.New);
            throw;
        }
    }

    /// <summary>How many files the output holds, where its list begins with this note, and where they are byte for byte those of the list, and no others;
    /// with the notes that follow. Null where anything differs.</summary>
    /// <exception cref="InputOutputException">As of <see cref="Write"/>.</exception>
    public static (int Files, string[] Notes)? Holds(string output, IReadOnlyList<string> protectedFolders, string note)
    {
        var folder = OutputFolder.Resolve(output, protectedFolders);
        if (!IsNoted(folder.Site, note))
            return null;

        using var stage = Stages.Begin("comparing the site with its list");
        using var finish = Interruption.Finish(() => Tidy(folder));
        using var turn = BuildLock.Take(folder);
        if (Directory.Exists(folder.New) || Directory.Exists(folder.Old))
            return null;

        var site = BuiltSite.Read(folder.Site);
        var isSame = site.Notes.FirstOrDefault() == note && site.Foreign().Count == 0
            && site.Listed.Keys
                .AsParallel()
                .WithCancellation(Interruption.Token)
                .All(path => site.Content(path) is { } content && site.IsAsBuilt(path, content));
        return isSame ? (site.Listed.Count, site.Notes[1..]) : null;
    }

    // A list that is damaged is told by the build that needs it.
    private static bool IsNoted(string site, string note)
    {
        return SiteListing.In(site) is { } bytes
            && SiteListing.Notes(Encoding.UTF8.GetString(bytes)).FirstOrDefault() == note
            && SiteListing.Read(bytes) is not null;
    }

    private static WriteReport Fill(string folder, OutputFile[] files, OldSite old, Func<IEnumerable<string>?> accept)
    {
        foreach (var name in files.Select(file => Path.GetDirectoryName(file.Path)!).Append("").Distinct(StringComparer.Ordinal))
            Disk.CreateFolder(Path.Combine(folder, name));

        var hashes = new byte[files.Length][];
        var equal = new bool[files.Length];
        var failures = new Exception?[files.Length];
        int[] order = [.. Enumerable.Range(0, files.Length).OrderBy(at => !files[at].IsLong)];
        Parallel.For(0, files.Length, (turn, loop) =>
        {
            var at = order[turn];
            try
            {
                Interruption.Token.ThrowIfCancellationRequested();
                var content = Disk.Try("read", files[at].Origin, files[at].Content);
                hashes[at] = SHA256.HashData(content.Span);
                equal[at] = Place(folder, files[at].Path, content, old);
            }
            catch (Exception failure)
            {
                failures[at] = failure;
                // Break, unlike Stop, still runs all that stand before this one: the first failure is the same in every run.
                loop.Break();
            }
        });
        if (order.Select(at => failures[at]).FirstOrDefault(failure => failure is not null) is { } first)
            ExceptionDispatchInfo.Throw(first);

        var notes = accept();
        var listed = Place(folder, SiteListing.FileName, SiteListing.Format(files.Select(file => file.Path).Zip(hashes), notes ?? []), old);

        var unchanged = equal.Count(isEqual => isEqual);
        var removed = old.CountWithout(files.Select(file => file.Path));
        return new(files.Length - unchanged, unchanged, removed, Changed: !listed || removed > 0 || unchanged < files.Length,
            Refused: notes is null);
    }

    /// <summary>True where the old site holds the same bytes: its own file is taken over, so that its time stays and nothing is written.</summary>
    private static bool Place(string folder, string path, ReadOnlyMemory<byte> content, OldSite old)
    {
        var (before, after) = (old.PathTo(path), Path.Combine(folder, path));
        var equal = old.MayHave(path) && Disk.IsRegularAndEqual(before, content.Span);
        if (!equal || !HardLink.TryCreate(before, after))
            Disk.WriteNew(after, content);

        return equal;
    }

    // Of work that goes on meanwhile: what it still writes goes with the next try.
    private static void Tidy(OutputFolder folder)
    {
        const int tries = 5;
        for (var left = tries; left > 0 && Directory.Exists(folder.New); left--)
        {
            DeleteIfPossible(folder.New);
        }

        File.Delete(folder.Lock);
    }

    private static void DeleteIfPossible(string folder)
    {
        try
        {
            Disk.DeleteFolder(folder);
        }
        catch (InputOutputException)
        {
            // What went wrong before matters more, and the next build deletes what is left.
        }
    }
}
