using SiteGen.Load;
using static SiteGen.Tests.Tools.Verifier;

namespace SiteGen.Tests.Load;

public sealed class YamlMessagesTests
{
    private static readonly Dictionary<string, string> Slips = new(StringComparer.Ordinal)
    {
        ["a-comment-cuts-a-text"] = "name: Jane Doe\nsummary: She holds the # 1 place\n",
        ["a-comment-is-all-there-is"] = "name: #janedoe\n",
        ["a-link-begins-a-text"] = "name: Jane Doe\nsummary: [[us]] led the talks\n",
        ["a-link-is-all-of-a-text"] = "name: Jane Doe\nadded: 2026-11-21\nsummary: [[us]]\nroles: []\n",
        ["a-colon-in-a-text"] = "name: Jane Doe\nsummary: Doe said: \"We will talk\"\n",
        ["an-at-sign"] = "name: Jane Doe\nsummary: @janedoe wrote it\n",
        ["a-percent-sign"] = "name: %half\n",
        ["a-backtick"] = "name: `Jane`\n",
        ["an-asterisk"] = "name: *Jane* Doe\n",
        ["an-alias-alone"] = "name: *jane\n",
        ["an-ampersand"] = "name: &Jane Doe\n",
        ["an-exclamation-mark"] = "name: !Jane Doe\n",
        ["an-open-brace"] = "name: {Jane\nadded: 2026-11-21\n",
        ["an-open-bracket"] = "aliases: [Jane, Doe\nadded: 2026-11-21\n",
        ["text-after-a-bracket"] = "name: [Jane] Doe\n",
        ["a-comma-in-braces"] = "name: {vi: Jane, en: Doe, Jane}\n",
        ["text-after-quotes"] = "name: Jane Doe\nsummary: \"Open\" was her word\n",
        ["open-quotes"] = "name: \"Jane Doe\nadded: 2026-11-21\n",
        ["text-on-the-line-of-a-block"] = "summary: >- Jane Doe spoke\n  first\n",
        ["a-list-on-the-line-of-its-key"] = "aliases: - Jane\n",
        ["no-space-after-the-colon"] = "name: Jane Doe\nadded:2026-11-21\nside: us\n",
        ["no-colon"] = "name: Jane Doe\nadded 2026-11-21\nside: us\n",
        ["indented-too-far"] = "name: Jane Doe\n  added: 2026-11-21\n",
        ["indented-like-nothing"] = "roles:\n    - title: Minister\n  organization: us\n",
        ["a-tab"] = "roles:\n\t- title: Minister\n",
        ["a-merge-conflict"] = "name: Jane Doe\n<<<<<<< HEAD\nside: us\n=======\nside: china\n>>>>>>> other\n",
        ["a-merge-key"] = "<<: other\nname: Jane Doe\n",
        ["a-key-that-is-a-list"] = "? [a, b]\n: c\n",
        ["a-second-document"] = "name: Jane Doe\n---\nname: John Doe\n",
        ["a-key-twice"] = "name: Jane Doe\nadded: 2026-11-21\nname: Jane\nroles: []\n",
        ["no-key-at-all"] = "Jane Doe\n",
        ["only-a-comment"] = "# Jane Doe\n",
        ["nested-too-deeply"] = $"name: {new string('[', 40)}\n",
        ["indented-too-deeply"] = $"name:\n{new string(' ', 120)}Jane\n",
    };

    public static TheoryData<string> Names => [.. Slips.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public Task A_slip_is_explained(string name)
    {
        var (value, problems) = Yaml.Read(PersonReader.Person, Slips[name]);

        Assert.Null(value);
        return Verify(Yaml.Show(Slips[name], problems), @case: name);
    }
}
