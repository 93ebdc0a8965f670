namespace SiteGen.Tests.Mutation;

/// <summary>One file of a project with one thing in it changed.</summary>
/// <param name="Operator">What kind of change it is, as the score counts them.</param>
/// <param name="Path">The file, as messages name it.</param>
/// <param name="Key">Where in the file, e.g. <c>observations[0].value</c>.</param>
/// <param name="Text">The whole file, changed.</param>
internal sealed record Mutant(string Operator, string Path, string Key, string Was, string Now, string Text)
{
    public override string ToString() => $"{Path} {Key}: {Short(Was)} → {Short(Now)}";

    private static string Short(string words) => (words.Length <= 70 ? words : $"{words[..40]} … {words[^28..]}").Replace("\n", "⏎", StringComparison.Ordinal);
}

internal enum Fate
{
    /// <summary>An error stops the build.</summary>
    Killed,

    /// <summary>Only a warning that the unchanged project has not.</summary>
    Warned,

    /// <summary>What the unchanged file is said to agree in is only not checked: nothing false is confirmed.</summary>
    Opened,
    Survived,
}

/// <param name="By">The code that was found, empty where nothing was.</param>
internal sealed record Verdict(Mutant Mutant, Fate Fate, string By);
