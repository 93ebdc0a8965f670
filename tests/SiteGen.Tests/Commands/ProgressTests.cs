using SiteGen.Commands;
using SiteGen.Diagnostics;

namespace SiteGen.Tests.Commands;

public sealed class ProgressTests
{
    [Fact]
    public void On_a_terminal_a_stage_longer_than_a_second_is_told_and_wiped_away_when_it_ends()
    {
        using var terminal = new StringWriter();
        using (new Progress(TextWriter.Synchronized(terminal), verbose: false, live: true))
        using (Stages.Begin("counting"))
        {
            Thread.Sleep(TimeSpan.FromSeconds(2.5));
        }

        Assert.Matches(@"\w … [12] s", terminal.ToString());
        Assert.EndsWith("\r", terminal.ToString(), StringComparison.Ordinal);
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
