using System.Text;
using SiteGen.Diagnostics;
using SiteGen.Edit;
using SiteGen.Load;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Edit;

/// <summary>Every value of every shipped fact, changed and changed back.</summary>
public sealed class ShippedFilesTests
{
    public static TheoryData<string> Folders => [.. ProjectLoader.FactFolders];

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_value_that_is_changed_and_changed_back_leaves_the_bytes_as_they_were(string folder)
    {
        var files = Directory.GetFiles(Path.Combine(Repository.Talks, "content", folder), "*.yaml");
        Assert.NotEmpty(files);
        foreach (var path in files)
        {
            var bytes = File.ReadAllBytes(path);
            ChangeAndChangeBack(path, bytes);
            ChangeAndChangeBack(path, Encoding.UTF8.GetBytes("\uFEFF" + Encoding.UTF8.GetString(bytes).TrimEnd('\n').Replace("\n", "\r\n", StringComparison.Ordinal)));
        }
    }

    private static void ChangeAndChangeBack(string path, byte[] bytes)
    {
        var file = Read(path, bytes);
        var all = ScalarAt.AllIn(file.Root).ToList();
        for (var i = 0; i < all.Count; i++)
        {
            var (old, other) = (all[i].Scalar.Value, Other(all[i].Scalar.Value));
            var changed = With(file, ScalarEdit.Replace(all[i], other));
            var there = ScalarAt.AllIn(changed.Root).ElementAt(i);
            Assert.Equal(other, there.Scalar.Value);
            Assert.NotEqual(bytes, changed.Bytes);

            var back = With(changed, ScalarEdit.Replace(there, old));
            Assert.True(bytes.AsSpan().SequenceEqual(back.Bytes), $"{path}: {all[i].Path} did not come back");
        }
    }

    // Of the same look: a number that becomes a text gets quotation marks, and keeps them.
    private static string Other(string value) => ScalarText.LookOf(value) switch
    {
        Look.Number => value + "1",
        Look.Word => value == "true" ? "false" : "true",
        _ => value + "x",
    };

    private static YamlFile Read(string path, byte[] bytes)
    {
        List<Diagnostic> problems = [];
        var file = YamlFile.Read(path, bytes, problems);
        Assert.Empty(problems);
        return file!;
    }

    private static YamlFile With(YamlFile file, TextEdit edit)
    {
        List<Diagnostic> problems = [];
        var after = file.With(edit, problems);
        Assert.Empty(problems);
        return after!;
    }
}
