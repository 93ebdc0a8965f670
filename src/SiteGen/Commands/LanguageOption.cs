using System.CommandLine;
using SiteGen.Desk;

namespace SiteGen.Commands;

/// <summary>The option <c>--lang</c>: which of its languages the tool speaks to its editor.</summary>
internal static class LanguageOption
{
    /// <param name="what">What is in that language.</param>
    /// <param name="otherwise">The language where none is given; null for that of the editor, as <c>LANG</c> says.</param>
    public static Option<string> Create(string what, string? otherwise = null)
    {
        var option = new Option<string>("--lang")
        {
            HelpName = "LANGUAGE",
            Description = $"{what}: {string.Join(" or ", DeskWords.Languages)}{(otherwise is null ? "; by default that of LANG" : "")}.",
            DefaultValueFactory = _ => otherwise ?? DeskWords.LanguageOf(Environment.GetEnvironmentVariable),
        };
        option.AcceptOnly([.. DeskWords.Languages]);
        return option;
    }
}
