using System.Security.Cryptography;
using System.Text;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Serve;

/// <summary>A project of any size, all of it made up: ten facts on each article, every name and most words its own.</summary>
internal static class LargeProject
{
    private static readonly string[] Syllables = ["ba", "ke", "li", "mo", "nu", "ra", "se", "ti", "vo", "zu", "da", "fe", "gi", "ho", "pu"];

    public static Scenario Of(int articles)
    {
        var project = Scenario.Empty()
            .File("content/site.yaml", "title: {vi: Trang lớn, en: A large site}\ndescription: {vi: Để đo., en: To measure.}\nlanguages: [en, vi]\n")
            .File("content/pages/home.md", "---\ntitle: Home\n---\n\nA large site.\n");
        for (var number = 0; number < articles; number++)
        {
            Add(project, number);
        }

        return project;
    }

    private static void Add(Scenario project, int number)
    {
        string[] own = [.. Enumerable.Range(number * 40, 40).Select(Word)];
        string[] names = [.. own.Select(word => char.ToUpperInvariant(word[0]) + word[1..])];
        var (first, second, body, ships) = ($"{names[1]} {names[2]}", $"{names[3]} {names[4]}", $"Agency of {names[0]}", $"{own[5]} ships");
        string[] lines =
        [
            $"Admiral {first} said that the {ships} of {own[10]} stay near {own[11]} on {own[12]} nights.",
            $"The {body} said that {second} leads the {own[13]} {own[14]} group.",
            $"Minister {second} said that the {own[15]} of {own[16]} needs {own[17]} {own[18]} hands.",
            $"The {body} has 120 {ships} in the {own[19]} {own[20]} harbour.",
            $"The {body} has 45 {own[21]} boats in the {own[22]} {own[23]} harbour.",
            $"{first} met {second} in {names[6]} on 6 November 2023, {own[24]} {own[25]} {own[26]}.",
            $"Nobody {own[27]} the {own[28]} {own[29]} of {own[30]}, and {own[31]} {own[32]} {own[33]} {own[34]}.",
        ];
        var text = string.Join("\n\n", lines) + "\n";
        var fact = $"source: article-{number}\nadded: 2023-11-20\n";
        project
            .File($"seeds/article-{number}.txt", text)
            .File($"seeds/article-{number}.yaml", $"label: Article {own[35]} {own[36]}\npublished: 2023-11-08\npublished_basis: Made up.\nlanguage: en\npublish: full\nsha256: {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))}\n")
            .File($"content/people/first-{number}.yaml", $"name: {first}\n{fact}roles:\n  - title: Admiral\n    evidence:\n      - quote: Admiral {first} said that\n")
            .File($"content/people/second-{number}.yaml", $"name: {second}\n{fact}summary: Met by [[first-{number}]].\nroles:\n  - title: Minister\n    evidence:\n      - quote: Minister {second} said that\n")
            .File($"content/organizations/body-{number}.yaml", $"name: {body}\ntype: agency\nadded: 2023-11-20\n")
            .File($"content/terms/ships-{number}.yaml", $"term: {ships}\n{fact}evidence:\n  - quote: the {ships} of {own[10]}\n")
            .File($"content/claims/stay-{number}.yaml", $"speaker: first-{number}\n{fact}speech: indirect\ntext: The ships of {own[10]} stay near {own[11]}.\nabout: [ships-{number}]\nevidence:\n  - quote: {lines[0]}\n")
            .File($"content/claims/hands-{number}.yaml", $"speaker: second-{number}\n{fact}speech: indirect\ntext: The {own[15]} needs {own[17]} hands.\nevidence:\n  - quote: {lines[2]}\n")
            .File($"content/claims/leads-{number}.yaml", $"speaker: body-{number}\n{fact}speech: indirect\ntext: The {own[13]} group has a leader.\nabout: [second-{number}]\nevidence:\n  - quote: {lines[1]}\n")
            .File($"content/statistics/ships-of-{number}.yaml", Statistic($"Ships of {names[0]}", ships, 120, lines[3]))
            .File($"content/statistics/boats-of-{number}.yaml", Statistic($"Boats of {names[0]}", $"{own[21]} boats", 45, lines[4]))
            .File($"content/events/met-{number}.yaml", $"title: The meeting in {names[6]}\n{fact}date: 2023-11-06\nstatus: reported\nparticipants:\n  - who: first-{number}\n  - who: second-{number}\nevidence:\n  - quote: {lines[5]}\n");

        string Statistic(string title, string unit, int value, string quote) =>
            $"title: {title}\n{fact}subject: body-{number}\nunit: {unit}\nobservations:\n  - value: {value}\n    kind: reported\n    as_of: 2023-11-08\n    reported_by: article\n    evidence:\n      - quote: {quote}\n";
    }

    private static string Word(int number) => string.Concat(Enumerable.Range(0, 4).Select(place => Syllables[number / (int)Math.Pow(Syllables.Length, place) % Syllables.Length]));
}
