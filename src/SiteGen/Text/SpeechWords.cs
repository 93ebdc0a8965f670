namespace SiteGen.Text;

/// <summary>The words of one language by which who speaks, and of whom, shows where no reporting frame
/// tells it. Lower case, found whole and in any case.</summary>
internal sealed record SpeechWords
{
    /// <summary>Verbs that say what somebody thinks of a thing without repeating words: hoan nghênh, condemned. Their subject may be said to speak.</summary>
    public required Phrases Attitudes { get; init; }

    /// <summary>Words by which somebody is for what is spoken of: ủng hộ, welcomed.</summary>
    public required Phrases Supporting { get; init; }

    /// <summary>Words by which somebody is against it: phản đối, denied.</summary>
    public required Phrases Opposing { get; init; }

    /// <summary>What is itself against something, so that who opposes it may support that: lệnh cấm, ban.</summary>
    public required Phrases Opposed { get; init; }

    /// <summary>Words after whose subject something may be said, and that make no frame: nêu rõ, saying.</summary>
    public required Phrases Signs { get; init; }

    /// <summary>Nouns and phrases beside whoever thinks so: quan điểm của X, in X’s view. Documents, whose authors speak in them, are no less.</summary>
    public required Phrases Opinions { get; init; }

    /// <summary>Words by which a person speaks of themselves, or is spoken of again: tôi, his.</summary>
    public required Phrases PersonSelves { get; init; }

    /// <summary>The same of a body: chúng tôi, its.</summary>
    public required Phrases BodySelves { get; init; }

    /// <summary>Words by which who speaks begins to tell of itself: X said <c>it</c> had 40.</summary>
    public IReadOnlyList<string> SelfSubjects { get; init; } = [];

    /// <summary>Words beside a common noun that make it something named before: "công ty <c>này</c>", "<c>the</c> company".</summary>
    public required Phrases Pointers { get; init; }

    /// <summary>Words before what somebody expected that hold a thing against it, and make it nobody's words: <c>short of</c> its estimate.</summary>
    public IReadOnlyList<string> MarkLeads { get; init; } = [];

    /// <summary>Words behind a word of saying that make a noun of it: kết luận <c>trên</c>.</summary>
    public IReadOnlyList<string> NounPointers { get; init; } = [];

    /// <summary>Words before a name that make it what is spoken of: <c>về</c> Nga, asked <c>about</c> Russia.</summary>
    public required Phrases Topics { get; init; }
}
