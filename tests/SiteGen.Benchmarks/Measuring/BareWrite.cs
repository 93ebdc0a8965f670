using System.Diagnostics;

namespace SiteGen.Benchmarks.Measuring;

/// <summary>Writes the files of a site that are in memory already, on all cores: less than that no generator can take.</summary>
internal static class BareWrite
{
    public static (int Files, long Bytes, TimeSpan Time) Of(string site, string into)
    {
        (string Path, byte[] Content)[] files = [.. Directory.EnumerateFiles(site, "*", SearchOption.AllDirectories).Select(file => (Path.GetRelativePath(site, file), File.ReadAllBytes(file)))];
        var start = Stopwatch.GetTimestamp();
        foreach (var folder in files.Select(file => Path.GetDirectoryName(file.Path)!).Distinct(StringComparer.Ordinal))
            Directory.CreateDirectory(Path.Combine(into, folder));

        Parallel.ForEach(files, file =>
        {
            using var handle = File.OpenHandle(Path.Combine(into, file.Path), FileMode.CreateNew, FileAccess.Write, FileShare.None, FileOptions.None, file.Content.Length);
            RandomAccess.Write(handle, file.Content, 0);
        });
        return (files.Length, files.Sum(file => (long)file.Content.Length), Stopwatch.GetElapsedTime(start));
    }
}
