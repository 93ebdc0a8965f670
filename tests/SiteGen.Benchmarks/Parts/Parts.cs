using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.NoEmit;
using SiteGen.Benchmarks.Corpus;
using SiteGen.Check;
using SiteGen.Load;
using SiteGen.Model;
using SiteGen.Write;

namespace SiteGen.Benchmarks;

/// <summary>The stages of a build, one by one, in this process.</summary>
[MemoryDiagnoser]
public class Parts : IDisposable
{
    private readonly string _root = Directory.CreateTempSubdirectory("sitegen-parts-").FullName;
    private Project _project = null!;
    private OutputFile[] _files = [];
    private int _writings;

    [Params(1_000)]
    public int Entities { get; set; }

    // In this process: another would be restored and built anew, from a project that the lock files do not know.
    internal static void Run() => BenchmarkRunner.Run<Parts>(ManualConfig.Create(DefaultConfig.Instance)
        .AddJob(Job.ShortRun.WithToolchain(InProcessNoEmitToolchain.Instance))
        .HideColumns(Column.Error, Column.StdDev, Column.RatioSD));

    [GlobalSetup]
    public void Setup()
    {
        FactSheet.Write(_root, Entities);
        _project = ProjectLoader.Load(_root, Shipped.Ui, new())!;
        _files = [.. Pipeline.Site(_root, null, new())!.Files.Select(file => file.Content() is var content ? file with { Content = () => content } : file)];
    }

    [Benchmark]
    public object? Load() => ProjectLoader.Load(_root, Shipped.Ui, new());

    [Benchmark]
    public object Check() => Checker.Check(_project, new());

    [Benchmark]
    public long Render()
    {
        var bytes = 0L;
        Parallel.ForEach(Pipeline.Site(_root, null, new())!.Files, file => Interlocked.Add(ref bytes, file.Content().Length));
        return bytes;
    }

    [Benchmark]
    public object Write() => SiteWriter.Write(Path.Combine(_root, $"site-{_writings++}"), [], _files);

    [GlobalCleanup]
    public void Dispose()
    {
        Directory.Delete(_root, recursive: true);
        GC.SuppressFinalize(this);
    }
}
