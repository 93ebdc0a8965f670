namespace SiteGen.Tests.Tools;

/// <summary>A test that needs Chromium. It is skipped only where there is none and nobody relies on the result.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (Browser.Executable is null && Environment.GetEnvironmentVariable("CI") is null)
            Skip = "Chromium is neither at /usr/bin/chromium nor where the variable CHROMIUM says.";
    }
}
