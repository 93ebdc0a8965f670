using System.CommandLine;
using SiteGen.Desk;

namespace SiteGen.Commands;

/// <summary>The option <c>--lang</c>: which of its languages the tool speaks to its editor.</summary>
internal static class LanguageOption
{
    /// <param name="what">What is in that language.</param>
    public static Option<string> Create(string what)
    {
        var option = new Option<string>("--lang")
        {
            HelpName = "LANGUAGE",
            Description = $"{what}: {string.Join(" or ", DeskWords.Languages)}; by default that of LANG.",
            DefaultValueFactory = _ => DeskWords.LanguageOf(Environment.GetEnvironmentVariable),
        };
        option.AcceptOnly([.. DeskWords.Languages]);
        return option;
    }
}
