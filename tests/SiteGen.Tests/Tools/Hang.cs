namespace SiteGen.Tests.Tools;

/// <summary>Tells work that is more than linear from a slow machine: what takes so long does not end for an editor either.</summary>
internal static class Hang
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>What the work gives, or a failed test.</summary>
    public static T None<T>(Func<T> work)
    {
        var done = Task.Run(work);
        Assert.True(Task.WaitAny([done], Patience) == 0, $"It did not end within {Patience.TotalMinutes} minutes.");
        return done.GetAwaiter().GetResult();
    }
}
