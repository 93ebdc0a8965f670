using System.Text;
using SiteGen.Desk;
using SiteGen.Diagnostics;
using SiteGen.Draft;
using SiteGen.Load;
using SiteGen.Model;
using SiteGen.Tests.Draft;
using SiteGen.Tests.Tools;

namespace SiteGen.Tests.Desk;

/// <summary>A draft is written without touching anything else.</summary>
public sealed class EditingTests
{
    private const string Item = """
        - source: wsj-consultations
          quote: >-
            các chi tiết quan trọng vẫn chưa được quyết định.
          # translation:
          #   en: …?

        """;

    [Fact]
    public void Evidence_is_appended_to_every_shipped_fact_and_each_other_byte_stays()
    {
        using var files = Scenario.Shipped();
        var project = Load(files);
        var draft = new FactDraft(DraftKind.Evidence, Item, null, null, []);
        var targets = Targets.For(draft, project, "en").ToList();
        Assert.True(targets.Count > 60, $"{targets.Count}");

        foreach (var target in targets)
        {
            var path = project.Facts.Single(fact => fact.Id == target.Value.Split('.')[0]).File.Path;
            var before = File.ReadAllBytes(files.PathTo(path));

            var written = new Editing(files.PathTo("."), project, DeskWords.In("en")).Append(DraftKind.Evidence, target.Value, Item);

            Assert.True(written.Done == path, $"{target.Value}: {written.Message}");
            var after = File.ReadAllBytes(files.PathTo(path));
            AssertInserted(before, after, "các chi tiết quan trọng vẫn chưa được quyết định.");
            var (was, now) = (Of(project, target.Value), Of(Load(files), target.Value));
            Assert.Equal([.. was, "các chi tiết quan trọng vẫn chưa được quyết định."], now);
            File.WriteAllBytes(files.PathTo(path), before);
        }
    }

    [Fact]
    public void An_observation_goes_to_the_end_of_its_statistic()
    {
        using var files = Scenario.Shipped();
        var project = Load(files);
        var draft = Drafts.Of(DraftKind.Observation, "wsj-consultations", "Theo Liên đoàn Nhà khoa học Mỹ, Mỹ hiện có khoảng 5.200 vũ khí hạt nhân đang được sử dụng.");

        var written = new Editing(files.PathTo("."), project, DeskWords.In("en")).Append(draft.Kind, "china-warheads", draft.Yaml.ReplaceLineEndings("\r\n"));

        Assert.Equal("Appended to content/statistics/china-warheads.yaml:95", written.Message);
        var statistic = Load(files).Statistics.Single(one => one.Id == "china-warheads");
        Assert.Equal(5, statistic.Observations.Length);
        Assert.Equal(new Rational(5200), statistic.Observations[^1].Min.Value);
    }

    [Fact]
    public void A_file_of_another_system_keeps_its_line_ends_its_mark_and_its_missing_last_line_end()
    {
        using var files = Scenario.Shipped();
        const string path = "content/claims/details-undecided.yaml";
        var text = File.ReadAllText(files.PathTo(path)).TrimEnd('\n').Replace("\n", "\r\n", StringComparison.Ordinal);
        var before = (byte[])[0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(text)];
        File.WriteAllBytes(files.PathTo(path), before);

        new Editing(files.PathTo("."), Load(files), DeskWords.In("en")).Append(DraftKind.Evidence, "details-undecided", Item);

        var after = File.ReadAllBytes(files.PathTo(path));
        AssertInserted(before, after, "các chi tiết");
        Assert.DoesNotContain("\n", Encoding.UTF8.GetString(after).Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("nobody", Item, "There is no fact “nobody”.")]
    [InlineData("daryl-kimball.7", Item, "has no list of evidence on lines of its own there")]
    [InlineData("details-undecided", "source: x\nquote: y\n", "not one item of a list")]
    [InlineData("details-undecided", "- source: x\n- source: y\n", "not one item of a list")]
    [InlineData("details-undecided", "- source: x\nspeaker: nobody\n", "not one item of a list")]
    [InlineData("details-undecided", "- source: [x\n", "not one item of a list")]
    [InlineData("details-undecided", "", "not one item of a list")]
    [InlineData("china-warheads", Item, "china-warheads has several numbers: say which, e.g. china-warheads.wsj-now.")]
    public void What_is_no_item_or_has_no_place_is_refused_and_nothing_is_written(string target, string yaml, string message)
    {
        using var files = Scenario.Shipped();
        var before = files.Tree("content");

        var written = new Editing(files.PathTo("."), Load(files), DeskWords.In("en")).Append(DraftKind.Evidence, target, yaml);

        Assert.Null(written.Done);
        Assert.Contains(message, written.Message, StringComparison.Ordinal);
        Assert.Equal(before, files.Tree("content"));
    }

    [Fact]
    public void A_file_that_was_broken_meanwhile_is_left_as_it_is()
    {
        using var files = Scenario.Shipped();
        var project = Load(files);
        files.File("content/claims/details-undecided.yaml", "speaker: [open\n");

        var written = new Editing(files.PathTo("."), project, DeskWords.In("en")).Append(DraftKind.Evidence, "details-undecided", Item);

        Assert.Null(written.Done);
        Assert.NotEmpty(written.Problems);
        Assert.Equal("speaker: [open\n", File.ReadAllText(files.PathTo("content/claims/details-undecided.yaml")));
    }

    [Fact]
    public void A_draft_becomes_a_file_of_its_own_in_the_folder_of_its_kind()
    {
        using var files = Scenario.Shipped();
        var draft = Drafts.Of(DraftKind.Term, "wsj-consultations", "hội nghị thượng đỉnh");
        Directory.Delete(files.PathTo("content/terms"), recursive: true);

        var written = new Editing(files.PathTo("."), Load(files), DeskWords.In("en")).Create(draft.Kind, draft.NewId!, draft.Yaml);

        Assert.Equal("content/terms/hoi-nghi-thuong-dinh.yaml", written.Done);
        Assert.Equal($"# yaml-language-server: $schema=../.schema/term.json\n{draft.Yaml}", File.ReadAllText(files.PathTo(written.Done!)));
        Assert.True(File.Exists(files.PathTo("content/.schema/term.json")));
    }

    [Fact]
    public void A_role_goes_to_its_person_and_a_skipped_line_to_its_article_with_every_other_byte_kept()
    {
        using var files = Scenario.Shipped();
        var project = Load(files);
        var (person, article) = (File.ReadAllBytes(files.PathTo("content/people/wang-yi.yaml")), File.ReadAllBytes(files.PathTo("seeds/wsj-consultations.yaml")));

        var role = new Editing(files.PathTo("."), project, DeskWords.In("en")).Append(DraftKind.Role, "wang-yi", "- title: Bộ trưởng\n  evidence:\n    - source: wsj-consultations\n      quote: x\n");
        var skipped = new Editing(files.PathTo("."), project, DeskWords.In("en")).Append(DraftKind.Skip, "wsj-consultations", "- line: Tuy nhiên, vào thời điểm đó\n  why: x\n");

        Assert.StartsWith("Appended to content/people/wang-yi.yaml:", role.Message, StringComparison.Ordinal);
        AssertInserted(person, File.ReadAllBytes(files.PathTo("content/people/wang-yi.yaml")), "  - title: Bộ trưởng\n    evidence:\n");
        Assert.Equal("Appended to seeds/wsj-consultations.yaml:20", skipped.Message);
        AssertInserted(article, File.ReadAllBytes(files.PathTo("seeds/wsj-consultations.yaml")), "skip:\n  - line: Tuy nhiên, vào thời điểm đó\n    why: x\n");
        Assert.Equal("“us” has no roles.", new Editing(files.PathTo("."), project, DeskWords.In("en")).Append(DraftKind.Role, "us", "- title: x\n").Message);
    }

    [Fact]
    public void What_is_written_already_is_not_written_again()
    {
        using var files = Scenario.Shipped();
        var number = Drafts.Of(DraftKind.Observation, "wsj-consultations", "Theo Liên đoàn Nhà khoa học Mỹ, Mỹ hiện có khoảng 5.200 vũ khí hạt nhân đang được sử dụng.");
        const string term = "term:\n  vi: hội nghị\nevidence:\n  - source: wsj-consultations\n    quote: hội nghị thượng đỉnh\n";

        Assert.Equal("content/claims/details-undecided.yaml:10:5 says just the same already; nothing was written.", Append(DraftKind.Evidence, "details-undecided", Item.Replace("các chi tiết", "Tuy nhiên, các chi tiết", StringComparison.Ordinal)));
        Assert.StartsWith("content/statistics/us-nuclear-weapons.yaml:", Append(DraftKind.Observation, "us-nuclear-weapons", number.Yaml), StringComparison.Ordinal);
        Assert.Equal("Written: content/terms/summit.yaml:1", Create("summit", $"added: 2026-11-22\n{term}"));
        Assert.Equal("content/terms/summit.yaml says just the same already; nothing was written.", Create("summit-again", $"added: 2026-11-23\n{term}"));
        Assert.Equal("Written: content/terms/hoi-nghi.yaml:1", Create("", term.Replace("quote: hội nghị thượng đỉnh", "quote: hội nghị", StringComparison.Ordinal)));
        Assert.Equal("The file needs a name, or its term some words to be named after.", Create("", "term:\n  vi:\n"));

        string Append(DraftKind kind, string target, string yaml) => new Editing(files.PathTo("."), Load(files), DeskWords.In("en")).Append(kind, target, yaml).Message;

        string Create(string name, string yaml) => new Editing(files.PathTo("."), Load(files), DeskWords.In("en")).Create(DraftKind.Term, name, yaml).Message;
    }

    [Theory]
    [InlineData("us", "There is a “us” already: content/organizations/us.yaml")]
    [InlineData("wsj-consultations", "There is a “wsj-consultations” already")]
    [InlineData("broken", "There is a “broken” already")]
    [InlineData("../../x", "can’t be a file’s name")]
    [InlineData("Hội nghị", "Take hoi-nghi.")]
    [InlineData("2023", "can’t be a file’s name")]
    [InlineData("index", "can’t be a file’s name")]
    public void A_name_that_is_taken_or_is_no_id_is_refused(string id, string message)
    {
        using var files = Scenario.Shipped().File("content/people/broken.yaml", "name: [\n");
        var before = files.Tree("content");

        var written = new Editing(files.PathTo("."), Load(files), DeskWords.In("en")).Create(DraftKind.Term, id, "term: x\n");

        Assert.Null(written.Done);
        Assert.Contains(message, written.Message, StringComparison.Ordinal);
        Assert.Equal(before, files.Tree("content"));
    }

    [Fact]
    public void What_is_no_yaml_is_refused_with_its_place()
    {
        using var files = Scenario.Shipped();

        var written = new Editing(files.PathTo("."), Load(files), DeskWords.In("en")).Create(DraftKind.Term, "new-term", "term: [x\n");

        Assert.Null(written.Done);
        Assert.Equal("content/terms/new-term.yaml", written.Problems[0].At.Source.Path);
        Assert.False(File.Exists(files.PathTo("content/terms/new-term.yaml")));
    }

    private static Project Load(Scenario files) => ProjectLoader.Load(files.PathTo("."), Path.Combine(Repository.Root, "content", "ui"), new DiagnosticBag())!;

    private static IEnumerable<string> Of(Project project, string target)
    {
        var fact = project.Facts.Single(fact => fact.Id == target.Split('.')[0]);
        IEnumerable<Evidence> evidence = fact switch
        {
            Statistic statistic => statistic.Observations.Single(observation => statistic.PartOf(observation) == target.Split('.')[1]).Evidence,
            Person person => person.Roles[target.Split('.')[1][0] - '1'].Evidence,
            _ => fact.AllEvidence,
        };
        return evidence.Select(piece => piece.Quote.Value);
    }

    // All of the old bytes stand in the new ones, in two pieces around what is new.
    private static void AssertInserted(byte[] before, byte[] after, string words)
    {
        var first = before.AsSpan().CommonPrefixLength(after);
        Assert.True(after.AsSpan().EndsWith(before.AsSpan(first)), "the bytes behind the new ones differ");
        Assert.Contains(words, Encoding.UTF8.GetString(after.AsSpan(first, after.Length - before.Length)), StringComparison.Ordinal);
    }
}
