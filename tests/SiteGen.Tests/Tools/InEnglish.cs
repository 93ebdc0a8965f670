using SiteGen.Load;
using SiteGen.Model;
using SiteGen.Render;

namespace SiteGen.Tests.Tools;

/// <summary>Notes of the ledger in the English words of the repository; names are ids.</summary>
internal static class InEnglish
{
    private static readonly Lazy<LedgerWording> Words = new(() => new(new Wording(UiLoader.ShippedWords("en", Path.Combine(Repository.Root, "content", "ui"))), id => id));

    public static string Of(LedgerNote note) => Words.Value.Text(note);
}
