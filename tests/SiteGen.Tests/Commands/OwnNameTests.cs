using SiteGen.Commands;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Commands;

/// <summary>How the tool tells its caller to call it.</summary>
public sealed class OwnNameTests
{
    [Theory]
    [InlineData("/home/an/.dotnet/tools/sitegen", "/home/an/.dotnet/tools/.store/sitegen/1.0.0/sitegen/1.0.0/tools/net10.0/any/", "/home/an/.dotnet/tools/sitegen", "sitegen")]
    [InlineData("/opt/sitegen", "/opt/", "/usr/bin/sitegen", "/opt/sitegen")]
    [InlineData("/home/an/out/sitegen", "/home/an/out/", null, "out/sitegen")]
    [InlineData("/home/an/sitegen", "/home/an/", null, "./sitegen")]
    [InlineData("/home/an/sitegen-linux-x64", "/home/an/", "/usr/bin/sitegen", "./sitegen-linux-x64")]
    [InlineData("/home/an/my tools/sitegen", "/home/an/my tools/", null, "\"my tools/sitegen\"")]
    [InlineData("/usr/bin/dotnet", "/home/an/.nuget/packages/sitegen/1.0.0/tools/net10.0/any/", null, "dotnet sitegen")]
    [InlineData("/usr/bin/dotnet", "/opt/lib/", null, "dotnet /opt/lib/sitegen.dll")]
    public void It_is_what_the_caller_can_type_from_the_folder_it_stands_in(string program, string folder, string? onPath, string call)
    {
        if (!OperatingSystem.IsWindows())
            Assert.Equal(call, OwnName.Of(program, folder, "/home/an", onPath));
    }

    [Fact]
    public void In_a_clone_it_is_the_call_that_builds_it_first()
    {
        var made = Path.Combine(Repository.Root, "src", "SiteGen", "bin", "Debug", "net10.0");

        Assert.Equal("dotnet run --project src/SiteGen --", OwnName.Of(Path.Combine(made, "sitegen"), made + "/", Repository.Root, null));
        Assert.Equal("dotnet run --project ../src/SiteGen --", OwnName.Of(Path.Combine(made, "sitegen"), made + "/", Path.Combine(Repository.Root, "tests"), null));
    }
}
