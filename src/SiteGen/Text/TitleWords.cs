namespace SiteGen.Text;

/// <summary>The words of one language that show where a title of office begins and ends. Lower case, found whole and in any case.</summary>
internal sealed record TitleWords
{
    /// <summary>Words after which a title may begin; empty where any word may stand there, as an adjective may before "biologist".</summary>
    public required Phrases Before { get; init; }

    /// <summary>Words of two people that stand before the title of one: <c>thầy trò</c> huấn luyện viên.</summary>
    public Phrases Pairs { get; init; } = [];

    /// <summary>Words with which a title is over.</summary>
    public required Phrases After { get; init; }

    /// <summary>Nouns with which the name of a body begins, although in lower case: "giám đốc <c>công ty</c> Hòa Bình".</summary>
    public required Phrases BodyNouns { get; init; }

    /// <summary>What titles end with that stand before a name and have capitals as it has: "<c>Director</c> Jane Roe". None in a language that writes them
    /// small.</summary>
    public Phrases Heads { get; init; } = [];

    /// <summary>Longer words that begin like one of <see cref="BodyNouns"/> and belong to the title: <c>bộ phận</c>.</summary>
    public required Phrases PartNouns { get; init; }

    /// <summary>Words between two titles of one person: <c>kiêm</c>.</summary>
    public IReadOnlyList<string> Joining { get; init; } = [];

    /// <summary>Words right before the title of who comes into office: X được bổ nhiệm <c>giữ chức</c> giám đốc.</summary>
    public Phrases Takings { get; init; } = [];

    /// <summary>Words right before the title of who is in office: X <c>serves as</c> director.</summary>
    public Phrases Holdings { get; init; } = [];

    /// <summary>Words between a title and the name of who had it before: <c>thay</c> ông Y.</summary>
    public Phrases Replacings { get; init; } = [];

    /// <summary>Words between a title and who has it: "the director <c>is</c> X".</summary>
    public required Phrases Copulas { get; init; }

    /// <summary>Offices of two words of which the second alone is another one: <c>general secretary</c>.</summary>
    public Phrases Compounds { get; init; } = [];

    /// <summary>Small words between a name and a title that is told beside it: Jane Roe, <c>the</c> director.</summary>
    public required Phrases Apposed { get; init; }

    /// <summary>Words of a body's name that have no capital: Institute <c>of</c> Physics.</summary>
    public Phrases NameJoiners { get; init; } = [];

    /// <summary>Small words before a name that are not of it: <c>the</c> American Bar Association.</summary>
    public Phrases Articles { get; init; } = [];

    /// <summary>Words between a name and the body that somebody belongs to: Jane Roe <c>of</c> NATO.</summary>
    public required Phrases BodyLeads { get; init; }

    /// <summary>What ties a part of a body to the name before it: NASA<c>’s</c> Science Directorate.</summary>
    public required Phrases Owning { get; init; }

    /// <summary>Offices whose title says their field in other words than the name of their ministry: <c>ngoại trưởng</c>.</summary>
    public IReadOnlyList<(string Office, string Field)> OfficeFields { get; init; } = [];

    /// <summary>Of how many words a field at least is told: a syllable is too little.</summary>
    public required int LeastField { get; init; }

    /// <summary>Whether a field may stand before the office: Health Minister.</summary>
    public required bool HasFieldBefore { get; init; }

    /// <summary>Ends of words that go on with what somebody does: "director work<c>ing</c> for".</summary>
    public required Phrases VerbEndings { get; init; }
}
