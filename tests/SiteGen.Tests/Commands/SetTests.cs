using System.CommandLine;
using System.Text;
using SiteGen.Commands;
using SiteGen.Diagnostics;
using SiteGen.Edit;
using SiteGen.Load;
using SiteGen.Tests.Tools;
using YamlDotNet.RepresentationModel;
using static SiteGen.Tests.Tools.Verifier;

namespace SiteGen.Tests.Commands;

/// <summary><c>set</c>: one value changes, readers learn why, and what would not pass <c>check</c> is not written.</summary>
public sealed class SetTests : IDisposable
{
    private const string Ships = "content/statistics/ships.yaml";
    private const string Talks = "content/claims/talks.yaml";

    private readonly Scenario _project = Scenario.Empty()
        .File("content/site.yaml", "title: Talks\ndescription: Who said what.\nlanguages: [en, vi]\n")
        .File("content/organizations/ministry.yaml", "name: The Ministry\ntype: government\nadded: 2026-11-21\n")
        .File(Talks, "\uFEFF# the first claim\r\nspeaker: ministry\r\nspeech: indirect\r\ntext:\r\n  en: Talks took place.\r\nadded: 2026-11-21\r\nsource: report\r\nevidence:\r\n  - quote: The Ministry said that talks took place.")
        .File(Ships, "title: Ships # of the navy\nsubject: ministry\nunit: ships\nadded: 2026-11-21\nsource: report\nobservations:\n  - id: now\n    value: 500\n    as_of: 2023-11-06\n    reported_by: ministry\n    note: >-\n      By one\n      count.\n    evidence:\n      - quote: On 6 November 2023 the Ministry counted 500 ships.\n".Replace("Ships #", "'Ships' #", StringComparison.Ordinal))
        .File("seeds/report.txt", "The Ministry said that talks took place. On 6 November 2023 the Ministry counted 500 ships.\n")
        .File("seeds/report.yaml", "label: Report\nlanguage: en\npublish: full\nsha256: 8fe184a98cdd428777f63ff1f3198d4c2a6ecbf108d7f615d96258cb52646c75\n");

    [Fact]
    public void A_published_value_changes_with_a_correction_of_that_day_and_no_other_byte()
    {
        var before = Read(Ships);

        Assert.Equal(0, Set("ships", "observations.now.note", "By one count: the last.", "--why.en", "It was another count."));

        Assert.Equal(
            before.Replace("      By one\n      count.\n", "      By one\n      count:\n      the\n      last.\n", StringComparison.Ordinal)
            + "corrections:\n  - date: 2026-12-01\n    was: By one count.\n    now: >-\n      By one count: the last.\n    why:\n      en: It was another count.\n",
            Read(Ships));
    }

    [Fact]
    public void Of_long_texts_that_begin_alike_what_differs_is_told()
    {
        const string begin = "Talks took place in a hall by the sea where the delegates of both sides sat until late at night";
        Set("talks", "text.en", $"{begin} on Monday.", "--why", "A slip.");

        var told = _project.Run("set", "talks", "text.en", $"{begin} on Friday.", "--why", "The day was wrong.").Output;

        Assert.Matches("was \"… .*Monday.\" and is now \"… .*Friday.\"\n", told);
    }

    [Fact]
    public void A_second_correction_stands_below_the_first_and_a_text_of_a_language_is_marked_as_such()
    {
        var before = Read(Talks);

        Assert.Equal(0, Set("talks", "text.en", "Talks have taken place.", "--why", "A slip."));
        Assert.Equal(0, Set("talks", "evidence.1.quote", "that talks took place", "--why.vi", "Gọn hơn.", "--why.en=Shorter: better."));

        Assert.Equal(
            before.Replace("en: Talks took place.", "en: Talks have taken place.", StringComparison.Ordinal).Replace("The Ministry said that talks took place.", "that talks took place", StringComparison.Ordinal)
            + "\r\ncorrections:\r\n  - date: 2026-12-01\r\n    was:\r\n      en: Talks took place.\r\n    now:\r\n      en: Talks have taken place.\r\n    why:\r\n      en: A slip."
            + "\r\n  - date: 2026-12-01\r\n    was: The Ministry said that talks took place.\r\n    now: that talks took place\r\n    why:\r\n      en: >-\r\n        Shorter: better.\r\n      vi: Gọn hơn.",
            Read(Talks));
    }

    [Fact]
    public void The_reason_is_reached_by_its_language_and_nothing_of_a_correction_of_one_language_asks_for_a_translation_but_the_reason()
    {
        Assert.Equal(0, Set("talks", "text.en", "Talks have taken place.", "--why", "A slip."));
        Assert.Equal(["en: A slip."], Untranslated(Talks));

        Assert.Equal(0, Set("talks", "corrections.1.why.vi", "Viết nhầm."));

        Assert.EndsWith("    why:\r\n      en: A slip.\r\n      vi: Viết nhầm.", Read(Talks), StringComparison.Ordinal);
        Assert.Empty(Untranslated(Talks));
    }

    [Fact]
    public void What_readers_never_see_changes_without_a_correction()
    {
        var before = Read(Ships);

        Assert.Equal(0, Set("ships", "added", "2026-11-22"));

        Assert.Equal(before.Replace("2026-11-21", "2026-11-22", StringComparison.Ordinal), Read(Ships));
    }

    [Theory]
    [InlineData("observations.now.value", "510")] // Not what the words say.
    [InlineData("observations.now.value", "5.000")] // Two numbers.
    [InlineData("observations.now.as_of", "6/11/2023")]
    [InlineData("observations.now.reported_by", "nobody")]
    public void What_would_not_pass_the_check_is_not_written(string key, string value)
    {
        var before = _project.Tree("content");

        Assert.Equal(1, Set("ships", key, value, "--why.en", "A try."));

        Assert.Equal(before, _project.Tree("content"));
    }

    [Fact]
    public void An_edit_that_breaks_another_fact_is_not_written()
    {
        _project.Edit(Talks, "en: Talks took place.", "en: Talks took place, see [[ships#now]].");
        var before = _project.Tree("content");

        Assert.Equal(1, Set("ships", "observations.now.id", "then"));

        Assert.Equal(before, _project.Tree("content"));
    }

    [Fact]
    public void An_error_in_another_fact_that_was_there_before_keeps_nobody_from_correcting_this_one()
    {
        _project.Edit(Talks, "speaker: ministry", "speaker: minstry");

        Assert.Equal(0, Set("ships", "title", "The ships", "--why.en", "A slip."));
    }

    [Fact]
    public void Errors_of_one_fact_are_mended_one_after_the_other_and_none_is_added()
    {
        _project.Edit(Talks, "speaker: ministry", "speaker: minstry").Edit(Talks, "speech: indirect", "speech: indirct");

        Assert.Equal(1, Set("talks", "added", "today")); // Wrong in itself.
        Assert.Equal(1, Set("talks", "speech", "dirct", "--why.en", "A slip.")); // No better.
        Assert.Equal(0, Set("talks", "text.en", "Talks have taken place.", "--why", "A slip.")); // No worse.
        Assert.Equal(0, Set("talks", "speech", "indirect", "--why.en", "A slip.")); // Only now the speaker's id is looked up.
        Assert.Equal(0, Set("talks", "speaker", "ministry", "--why.en", "A slip."));
        Assert.Equal(1, Set("talks", "speaker", "article", "--why.en", "A slip."));
    }

    [Fact]
    public void A_key_that_is_missing_is_added_in_the_order_of_its_kind_and_without_a_correction()
    {
        var (ships, talks) = (Read(Ships), Read(Talks));

        Assert.Equal(0, Set("ships", "definition", "Ships: those of the navy."));
        Assert.Equal(0, Set("ships", "observations.now.rank", "preferred"));
        Assert.Equal(0, Set("talks", "text.vi", "Đã đàm phán."));
        Assert.Equal(0, Set("talks", "review_by", "2030"));

        Assert.Equal(
            ships.Replace("unit: ships\n", "unit: ships\ndefinition: >-\n  Ships: those of the navy.\n", StringComparison.Ordinal).Replace("reported_by: ministry\n", "reported_by: ministry\n    rank: preferred\n", StringComparison.Ordinal),
            Read(Ships));
        Assert.Equal(talks.Replace("en: Talks took place.\r\n", "en: Talks took place.\r\n  vi: Đã đàm phán.\r\n", StringComparison.Ordinal) + "\r\nreview_by: 2030", Read(Talks));
    }

    [Fact]
    public void Items_are_added_to_a_list_of_texts_by_their_number()
    {
        Assert.Equal(0, Set("ministry", "aliases.1", "the ministry: ours"));
        Assert.Equal(0, Set("ministry", "aliases.2", "Ministry"));
        Assert.Equal(0, Set("ministry", "summary.vi", "Một bộ."));

        Assert.Equal("name: The Ministry\naliases:\n  - 'the ministry: ours'\n  - Ministry\ntype: government\nsummary:\n  vi: Một bộ.\nadded: 2026-11-21\n", Read("content/organizations/ministry.yaml"));
    }

    [Fact]
    public void What_is_known_of_an_article_and_of_the_site_changes_without_a_correction()
    {
        var (article, site) = (Read("seeds/report.yaml"), Read("content/site.yaml"));

        Assert.Equal(0, Set("report", "label", "The report # 1"));
        Assert.Equal(0, Set("report", "note", "Found again."));
        Assert.Equal(1, Set("report", "published", "yesterday")); // That is no date.
        Assert.Equal(0, Set("site", "license", "CC BY 4.0"));

        Assert.Equal(article.Replace("label: Report", "label: 'The report # 1'", StringComparison.Ordinal).Replace("publish: full\n", "publish: full\nnote: Found again.\n", StringComparison.Ordinal), Read("seeds/report.yaml"));
        Assert.Equal(site + "license: CC BY 4.0\n", Read("content/site.yaml"));
    }

    [Fact]
    public void A_key_added_to_any_shipped_file_leaves_every_line_of_it()
    {
        foreach (var path in Directory.EnumerateFiles(Path.Combine(Repository.Talks, "content"), "*.yaml", SearchOption.AllDirectories).Where(path => !path.Contains("ui", StringComparison.Ordinal) && !path.EndsWith("site.yaml", StringComparison.Ordinal)))
        {
            var file = YamlFile.Read(path, File.ReadAllBytes(path), [])!;
            var edited = file.With(SetInsert.Of(file, "review_by", "2030-01-01", ["vi", "en"]), [])!;

            var lines = file.Text.Text.Split('\n');
            var added = edited.Text.Text.Split('\n').ToList();
            Assert.True(added.Remove("review_by: 2030-01-01"), path);
            Assert.Equal(lines, added);
            Assert.Equal("2030-01-01", ((YamlScalar)edited.Root.Find("review_by")!.Value).Value);
        }
    }

    [Fact]
    public void Permissions_of_the_file_stay_and_nothing_is_left_beside_it()
    {
        if (OperatingSystem.IsWindows())
            return;

        File.SetUnixFileMode(_project.PathTo(Ships), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);

        Assert.Equal(0, Set("ships", "title", "The ships", "--why.en", "A slip."));

        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead, File.GetUnixFileMode(_project.PathTo(Ships)));
        Assert.Equal([_project.PathTo(Ships)], Directory.GetFileSystemEntries(_project.PathTo("content/statistics")));
    }

    [Theory]
    [InlineData("title", 20)]
    [InlineData("observations.now.note", 20)]
    [InlineData("observations.now.id", 0)]
    [InlineData("observations.now.evidence.1.quote", 0)]
    public void Whatever_the_value_it_is_read_back_as_it_was_given_or_nothing_is_written(string key, int least)
    {
        var (original, set) = (Read(Ships), 0);
        string[] values =
        [
            "x: y", "# x", "- x", "? x", "! x", "& x", "*x", "%x", "@x", "`x`", "|", ">", ">-\n  x", "{a: b}", "[a, b]", "'", "\"", "'x", "\"x", "x: |\n  y", "a\nb", "a\r\nb", "a\n\nb", "\ta", " a ",
            "true", "null", "~", "0x1F", "1e3", "-5", "2023-11-06", "<<", "---", "...", "--- x", "x #y", "x\\ny", "<script>alert(1)</script>", "[[ships]]", "[[", "]]", "{n}",
            "\u0007", "\0", "\u0085", "\u2028", "\u202E", "\uFEFF", "\uFFFE", "é", "e\u0301", new string('x', 5_000), "../../x", "/x", "${HOME}", "$(x)", "`x`;x", "%00", "&amp;", "key:\n  - x\nadded: 1999-01-01",
        ];
        foreach (var value in values)
        {
            if (!IsSet(key, value))
            {
                Assert.Equal(original, Read(Ships));
                continue;
            }

            set++;
            var now = ReadBack(key);
            Assert.True(now == value.ReplaceLineEndings("\n").Normalize() || now == value.Trim(), $"{key}: {value} became {now}");
            _project.File(Ships, original);
        }

        Assert.InRange(set, least, values.Length - 5);
    }

    [Fact]
    public async Task A_value_that_cannot_be_set_is_explained()
    {
        string[][] calls =
        [
            ["ship", "title", "x"], ["reprot", "label", "x"], ["zebra", "title", "x"],
            ["ships", "titel", "x"], ["ships", "observations.now.vlaue", "1"], ["ships", "observations[now].value", "1"], ["ships", "observations.now", "1"], ["ships", "title.en", "x"], ["ships", "observations.2.value", "x"], ["ships", "observations.now.evidence.2.quote", "x"], ["ships", "definiton", "x"], ["ships", "unit_words", "x"], ["ships", "observations.now.evidence", "x"], ["report", "skip.1.line", "x"],
            ["ships", "title", "The ships"], ["talks", "text.en", "Talks have taken place."], ["ships", "title", "The ships", "--why.en", " "], ["ships", "title", "The ships", "--why", "A slip."], ["ships", "title", "The ships", "--why.fr", "Une erreur."], ["talks", "text.en", "Talks have taken place.", "--why", "A slip.", "--why.en", "A slip."], ["ships", "title", " "],
        ];
        var told = calls.Select(call =>
        {
            var problem = Assert.Throws<InputOutputException>(() => Set(call));
            return $"set {string.Join(' ', call)}\n  {problem.Message}\n  {problem.Help}\n";
        });

        await Verify(string.Join('\n', told));
    }

    [Fact]
    public async Task The_command_says_what_it_did()
    {
        string[][] calls =
        [
            ["ships", "observations.now.value", "500"],
            ["ships", "observations.now.value", "5.000", "--why.en", "A try."],
            ["ships", "title", "The ships of the Ministry, all of them, as one of its counts in that autumn had them", "--why.en", "A slip."],
            ["ships", "added", "2026-11-22", "--why", "A slip."],
            ["ships", "title", "@home"],
            ["ships", "definition", "The ships of the navy.", "--why", "It was missing."],
        ];
        var told = new StringBuilder();
        foreach (var call in calls)
        {
            var run = _project.Run(["set", .. call]);
            told.Append("sitegen set ").AppendJoin(' ', call).Append('\n').Append(run.Output).Append(run.Error).Append("exit code ").Append(run.ExitCode).Append("\n\n");
        }

        await Verify(told.ToString());
    }

    public void Dispose() => _project.Dispose();

    private int Set(params string[] arguments) => Run([.. arguments, "--project", _project.PathTo("")]);

    private static int Run(string[] arguments) => SetCommand.Create(new Noon(), arguments).Parse(arguments).Invoke(new() { EnableDefaultExceptionHandler = false });

    private bool IsSet(string key, string value)
    {
        try
        {
            return Run(["--project", _project.PathTo(""), "ships", key, "--why.en", "A try.", "--", value]) == 0;
        }
        catch (InputOutputException)
        {
            return false;
        }
    }

    // As another reader of YAML has it.
    private string? ReadBack(string key)
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(Read(Ships)));
        var node = stream.Documents[0].RootNode;
        foreach (var step in key.Split('.'))
            node = node is YamlMappingNode map ? map[step] : ((YamlSequenceNode)node)[0];
        return ((YamlScalarNode)node).Value;
    }

    // The lines of the corrections at which a translation is missing.
    private IEnumerable<string> Untranslated(string path) =>
        from missing in SiteGen.Check.Texts.Untranslated.In(ProjectLoader.Load(_project.PathTo("."), Shipped.Ui, new())!)
        let line = Read(path).Split("\r\n").ElementAtOrDefault(missing.At.Position.Line - 1)
        where missing.At.Source.Path == path && missing.At.Span.Start > Read(path).IndexOf("corrections", StringComparison.Ordinal)
        select line.Trim();

    private string Read(string path) => Encoding.UTF8.GetString(File.ReadAllBytes(_project.PathTo(path)));

    private sealed class Noon : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(2026, 12, 1, 12, 0, 0, TimeSpan.Zero);
    }
}
