using SiteGen.Publish;

namespace SiteGen.Tests.Publish;

/// <summary>A real place to publish to, as somebody else sees and changes it.</summary>
internal abstract class Place : IDisposable
{
    public static Place Of(string kind) => kind switch
    {
        "folder" => new FolderPlace(),
        "git" => new GitPlace(),
        "s3" => new StorePlace(),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, message: null),
    };

    public abstract ITarget Open();

    /// <summary>Every file by its path, but for the tool's own list, in order.</summary>
    public IReadOnlyDictionary<string, string> Content() => new SortedDictionary<string, string>(All().Where(file => file.Key != Listing.FileName).ToDictionary(), StringComparer.Ordinal);

    /// <summary>What readers are served at this moment: without what a publish that was ended has left beside files.</summary>
    public virtual IReadOnlyDictionary<string, string> Served() => Content().Where(file => !Path.GetFileName(file.Key).StartsWith('.')).ToDictionary(StringComparer.Ordinal);

    /// <summary>Two equal answers are two equal places.</summary>
    public virtual string Everything() => string.Join('\n', All().OrderBy(file => file.Key, StringComparer.Ordinal).Select(file => $"{file.Key}: {file.Value}"));

    /// <summary>What stands of it in <c>content/site.yaml</c>, below its name.</summary>
    public abstract string Yaml { get; }

    /// <summary>What the command needs in its environment.</summary>
    public virtual IReadOnlyDictionary<string, string> Environment { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    public abstract void Put(string path, string text);

    public abstract void Delete(string path);

    public abstract void Dispose();

    protected abstract IReadOnlyDictionary<string, string> All();

    // Not on the threads of the tests: there are few, and all of them could wait here.
    protected static T Now<T>(Func<Task<T>> action) => Task.Run(action).GetAwaiter().GetResult();
}

internal sealed class FolderPlace : Place
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sitegen-publish-").FullName;

    public override ITarget Open() => FolderTarget.Open(PathTo(""), []);

    public override string Yaml => $"    kind: folder\n    path: {_folder}\n";

    public string PathTo(string path) => Path.Combine(_folder, path);

    public override void Put(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathTo(path))!);
        File.WriteAllText(PathTo(path), text);
    }

    public override void Delete(string path) => File.Delete(PathTo(path));

    public override void Dispose() => Directory.Delete(_folder, recursive: true);

    protected override IReadOnlyDictionary<string, string> All() =>
        Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories).ToDictionary(file => Path.GetRelativePath(_folder, file), File.ReadAllText, StringComparer.Ordinal);
}
