using SiteGen.Diagnostics;
using SiteGen.Text;

namespace SiteGen.Load;

/// <summary>Which ids the files of a project have taken: each belongs to one file.</summary>
internal sealed class TakenIds(List<Diagnostic> problems)
{
    private readonly Dictionary<string, Place> _ids = new(StringComparer.Ordinal);

    /// <summary>Those of the folder that is being read, in order.</summary>
    public List<(string Id, Place At)> Taken { get; } = [];

    /// <summary>Ids of files that can't be read whole: somebody may name them all the same.</summary>
    public HashSet<string> Unread { get; } = [];

    public bool AreFree(IEnumerable<(string Id, Place At)> ids) => !ids.Any(id => _ids.ContainsKey(id.Id));

    /// <summary>Takes ids that are free.</summary>
    public void Take(IEnumerable<(string Id, Place At)> ids)
    {
        foreach (var (id, at) in ids)
        {
            _ids.Add(id, at);
        }
    }

    /// <summary>As if those of the folder that is being read were not taken yet.</summary>
    public void GiveBack()
    {
        foreach (var (id, _) in Taken)
        {
            _ids.Remove(id);
        }

        Taken.Clear();
    }

    /// <summary>Whether the file has the ending of its kind; if not, the problems say so.</summary>
    /// <param name="beside">Files among which it may stand twice, with the right ending and a wrong one.</param>
    public bool HasEnding(ProjectFile file, string ending, IReadOnlyList<ProjectFile> beside)
    {
        if (file.Ending == ending)
        {
            return true;
        }

        var id = Path.GetFileNameWithoutExtension(file.Name);
        var isThere = beside.Any(other => other.Ending == ending && other.Name == id);
        problems.Add(FileMessages.WrongEnding(file, ending, isThere));
        if (!isThere)
        {
            Unread.Add(id);
        }

        return false;
    }

    /// <summary>Whether the name of the file can be its id; if not, the problems say so.</summary>
    public bool HasId(ProjectFile file, Func<string, bool> isId)
    {
        if (isId(file.Name) && !Ids.IsTaken(file.Name))
        {
            return true;
        }

        // Others may name it already by the id that it should have.
        Unread.Add(Ids.Suggest(file.Name) ?? file.Name);
        problems.Add(isId(file.Name) ? FileMessages.IdIsTaken(file.Start, file.Name) : FileMessages.NameIsNoId(file, Ids.Suggest(file.Name)));
        return false;
    }

    /// <summary>False where the id is given already; then the problems say so.</summary>
    public bool Claim(string id, Place at)
    {
        if (_ids.TryAdd(id, at))
        {
            Taken.Add((id, at));
            return true;
        }

        problems.Add(FileMessages.TwoWithOneId(id, at, _ids[id]));
        return false;
    }
}
