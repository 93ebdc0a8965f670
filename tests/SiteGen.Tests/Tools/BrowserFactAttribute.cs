using System.Runtime.CompilerServices;

namespace SiteGen.Tests.Tools;

/// <summary>A test that needs Chromium. It is skipped only where there is none and nobody relies on the result.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    /// <param name="test">The test's own name. Of one that is skipped the console shows nothing else, so the reason stands behind it.</param>
    public BrowserFactAttribute([CallerMemberName] string test = "")
    {
        if (Browser.Executable is null && Environment.GetEnvironmentVariable("CI") is null)
        {
            Skip = "Chromium is neither at /usr/bin/chromium nor where the variable CHROMIUM says.";
            DisplayName = $"{test}: {Skip}";
        }
    }
}
