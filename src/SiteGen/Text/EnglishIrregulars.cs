namespace SiteGen.Text;

/// <summary>English words whose forms do not begin alike.</summary>
internal static class EnglishIrregulars
{
    public static IReadOnlyList<IReadOnlyList<string>> Forms { get; } =
    [
        ["meet", "met", "meeting"], ["hold", "held"], ["find", "found"], ["take", "took", "taken"], ["give", "gave", "given"], ["go", "went", "gone"],
        ["come", "came"], ["see", "saw", "seen"], ["know", "knew", "known"], ["think", "thought"], ["buy", "bought"], ["bring", "brought"],
        ["fight", "fought"], ["seek", "sought"], ["teach", "taught"], ["catch", "caught"], ["sell", "sold"], ["tell", "told"], ["say", "said"],
        ["pay", "paid"], ["make", "made"], ["lead", "led"], ["feed", "fed"], ["leave", "left"], ["lose", "lost"], ["win", "won"], ["begin", "began", "begun"],
        ["run", "ran"], ["sink", "sank", "sunk"], ["sing", "sang", "sung"], ["swim", "swam", "swum"], ["drink", "drank", "drunk"],
        ["fall", "fell", "fallen"], ["rise", "rose", "risen"], ["drive", "drove", "driven"], ["write", "wrote", "written"], ["ride", "rode", "ridden"],
        ["break", "broke", "broken"], ["speak", "spoke", "spoken"], ["steal", "stole", "stolen"], ["choose", "chose", "chosen"], ["fly", "flew", "flown"],
        ["grow", "grew", "grown"], ["throw", "threw", "thrown"], ["draw", "drew", "drawn"], ["wear", "wore", "worn"], ["bear", "bore", "born", "borne"],
        ["get", "got", "gotten"], ["stand", "stood"], ["understand", "understood"], ["build", "built"], ["rebuild", "rebuilt"], ["send", "sent"],
        ["spend", "spent"], ["lend", "lent"], ["mean", "meant"], ["keep", "kept"], ["sleep", "slept"], ["feel", "felt"], ["deal", "dealt"], ["eat", "ate"],
        ["shoot", "shot"], ["strike", "struck"], ["stick", "stuck"], ["become", "became"], ["overcome", "overcame"], ["hear", "heard"], ["child", "children"],
        ["man", "men"], ["woman", "women"], ["person", "people"], ["life", "lives"], ["country", "countries"], ["company", "companies"], ["city", "cities"],
        ["party", "parties"], ["study", "studies"], ["try", "tried", "tries"], ["deny", "denied", "denies"], ["carry", "carried", "carries"],
        ["die", "died", "dying"], ["apply", "applied", "applies"], ["supply", "supplied", "supplies"],
    ];
}
