using System.ComponentModel;
using System.Diagnostics;

namespace SiteGen.Commands;

/// <summary>The browser of whoever sits at this machine.</summary>
internal static class DefaultBrowser
{
    /// <param name="refused">Called where there is none, now or a little later.</param>
    public static void Open(Uri address, Action refused)
    {
        // Of what the opener and the browser say, nothing concerns an editor. A shell can send it nowhere and still tell how the opener ended.
        var opener = OperatingSystem.IsMacOS() ? "open" : "xdg-open";
        var start = OperatingSystem.IsWindows()
            ? new ProcessStartInfo(address.AbsoluteUri) { UseShellExecute = true }
            : new("/bin/sh", ["-c", $"exec {opener} \"$0\" >/dev/null 2>&1", address.AbsoluteUri]);
        try
        {
            if (Process.Start(start) is { } started && !start.UseShellExecute)
            {
                _ = TellAsync(started, refused);
            }
        }
        catch (Exception failure) when (failure is Win32Exception or InvalidOperationException or FileNotFoundException)
        {
            refused();
        }
    }

    private static async Task TellAsync(Process opener, Action refused)
    {
        using (opener)
        {
            await opener.WaitForExitAsync();
            if (opener.ExitCode != 0)
            {
                refused();
            }
        }
    }
}
