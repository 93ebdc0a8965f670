using SiteGen.Diagnostics;
using SiteGen.Write;

namespace SiteGen.Tests.Write;

public sealed class EditorsFileTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("sitegen-editor-").FullName;

    private string Fact => Path.Combine(_folder, "fact.yaml");

    [Fact]
    public void A_file_that_is_as_it_was_read_is_written()
    {
        File.WriteAllText(Fact, "a: old\n");

        EditorsFile.Replace(Fact, EditorsFile.Read(Fact), "a: new\n"u8.ToArray());

        Assert.Equal("a: new\n", File.ReadAllText(Fact));
        Assert.Equal([Fact], Directory.GetFileSystemEntries(_folder));
    }

    [Fact]
    public void What_an_editor_has_saved_meanwhile_is_not_written_over()
    {
        File.WriteAllText(Fact, "a: saved meanwhile\n");

        Assert.Throws<InputOutputException>(() => EditorsFile.Replace(Fact, "a: old\n"u8, "a: new\n"u8.ToArray()));

        Assert.Equal("a: saved meanwhile\n", File.ReadAllText(Fact));
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);
}
