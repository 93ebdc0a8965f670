using System.Text.RegularExpressions;
using SiteGen.Commands;
using SiteGen.Diagnostics;

namespace SiteGen.Tests.Commands;

public sealed class ProgressTests
{
    [Fact]
    public void On_a_terminal_a_stage_longer_than_a_second_is_told_and_wiped_away_when_it_ends()
    {
        using var terminal = new StringWriter();
        var shared = TextWriter.Synchronized(terminal);
        using (new Progress(shared, verbose: false, live: true))
        using (Stages.Begin("counting"))
        {
            Assert.True(SpinWait.SpinUntil(() => Told(), TimeSpan.FromMinutes(2)));
        }

        Assert.EndsWith("\r", terminal.ToString(), StringComparison.Ordinal);

        // Other tests have stages of their own meanwhile, of which one may have begun before.
        bool Told()
        {
            lock (shared)
            {
                return Regex.IsMatch(terminal.ToString(), @"\w … \d+ s", RegexOptions.None, TimeSpan.FromSeconds(1));
            }
        }
    }

    [Fact]
    public void A_file_gets_nothing_of_it()
    {
        using var file = new StringWriter();
        using (new Progress(file, verbose: false, live: false))
        using (Stages.Begin("counting"))
        {
            Thread.Sleep(TimeSpan.FromSeconds(1.2));
        }

        Assert.Equal("", file.ToString());
    }
}
