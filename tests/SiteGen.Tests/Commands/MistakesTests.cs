using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using SiteGen.Check;
using SiteGen.Diagnostics;
using SiteGen.Load;
using SiteGen.Tests.Tools;
using SiteGen.Text;
using static SiteGen.Tests.Tools.Verifier;

namespace SiteGen.Tests.Commands;

/// <summary>What editors do to files, one at a time in a copy of the shipped project, and what they are told: one mistake, one message.</summary>
public sealed partial class MistakesTests
{
    private const string Claim = "content/claims/kimball-focus.yaml";
    private const string Quoted = "content/claims/fierce-reaction.yaml";
    private const string Statistic = "content/statistics/china-warheads.yaml";
    private const string Person = "content/people/daryl-kimball.yaml";
    private const string Meeting = "content/events/arms-control-meeting.yaml";
    private const string Article = "seeds/wsj-consultations.txt";
    private const string Sentence = "Tuy nhiên, nỗ lực thúc đẩy chế tạo thêm vũ khí hạt nhân của ĐCSTQ đã gây ra phản ứng dữ dội từ cộng đồng quốc tế.";

    private static readonly (string Name, Action<Scenario> Make)[] Mistakes =
    [
        Edit("a typo in a key", Claim, "speaker:", "speeker:"),
        Edit("a typo in a key of evidence", Claim, "- quote:", "- qoute:"),
        Edit("a capital in a key", Claim, "speech:", "Speech:"),
        Edit("a key left out", Claim, "speaker: daryl-kimball\n", ""),
        Edit("a key twice", Claim, "speech: indirect\n", "speech: indirect\nspeech: indirect\n"),
        Edit("a tab", Claim, "  - quote", "\t- quote"),
        Edit("a colon in a text", Claim, "en: >-\n    The arms talks may", "en: He said: the arms talks may"),
        Edit("a bracket before a quote", Quoted, ">-\n      Tuy nhiên", "[Tuy nhiên"),
        Edit("a link begins a text", Person, "en: He spoke", "en: [[kimball-focus]] spoke"),
        Edit("a # in a name", Person, "name: Daryl Kimball", "name: Daryl #Kimball"),
        Edit("a quotation mark that is not closed", Person, "name: Daryl Kimball", "name: \"Daryl Kimball"),
        Edit("an apostrophe begins a text", Person, "en: He spoke", "en: 'He' spoke"),
        Edit("a quote not indented", Claim, "- quote: >-\n      Ông", "- quote: >-\n Ông"),
        Edit("a key indented too little", Claim, "    translation:", "   translation:"),
        Edit("a key indented too far", Claim, "speech:", "  speech:"),
        Edit("a key indented into the text above", Claim, "about:", "  about:"),
        Edit("a colon left out", Claim, "speech: indirect", "speech indirect"),
        Edit("a colon left out before lines", "seeds/wsj-consultations.yaml", "label:\n", "label\n"),
        Edit("a colon left out in the first line", Person, "name: Daryl", "name Daryl"),
        Edit("an equals sign", Claim, "speech: indirect", "speech = indirect"),
        Edit("text after >-", Quoted, ">-\n      Tuy nhiên", ">- Tuy nhiên"),
        Edit("a hyphen left out before evidence", Claim, "  - quote", "    quote"),
        Edit("a hyphen left out before an observation", Statistic, "  - id: washington-now", "    id: washington-now"),
        Edit("a hyphen left out before the first observation", Statistic, "  - id: wsj-now", "    id: wsj-now"),
        Edit("a hyphen left out in a list of words", Statistic, "  - đầu đạn\n", "  đầu đạn\n"),
        Edit("no space after a hyphen", Statistic, "  - đầu đạn\n", "  -đầu đạn\n"),
        Edit("a dash for a hyphen", Claim, "  - quote", "  – quote"),
        Edit("a list not closed", Claim, "communication-lines]", "communication-lines"),
        Edit("a list for a text", Claim, "speech: indirect", "speech: [indirect]"),
        Edit("a text for a list", Claim, "about: [consultations-planned, transparency, nuclear-doctrine, communication-lines]", "about: consultations-planned, transparency"),
        Edit("a comma left out", Claim, "[consultations-planned, transparency", "[consultations-planned transparency"),
        Edit("a tone in the name that pages show", "content/people/sun-xiaobo.yaml", "  vi: Tôn Hiểu Ba\n", "  vi: Tôn Hiểu Bá\n"),
        Edit("a stance turned round", "content/claims/presidents-strategic-stability.yaml", "stance: supports", "stance: opposes"),
        Edit("a role that ends before it begins", Person, "organization: arms-control-association\n", "organization: arms-control-association\n    from: 2021\n    to: 2019\n"),
        Edit("a picture that is not there", Person, "name: Daryl Kimball\n", "name: Daryl Kimball\nimage:\n  file: people/daryl-kimball.jpg\n  alt: Chân dung\n  credit: Một người\n  license: CC BY 4.0\n  source: https://example.org/photo\n"),
        ("a picture of twelve megapixels", project =>
        {
            project.Edit(Person, "name: Daryl Kimball\n", "name: Daryl Kimball\nimage:\n  file: people/daryl-kimball.png\n  alt: { vi: Chân dung, en: Portrait }\n  credit: A. Person\n  license: CC BY 4.0\n  source: https://example.org/photo\n");
            Directory.CreateDirectory(project.PathTo("content/static/people"));
            File.WriteAllBytes(project.PathTo("content/static/people/daryl-kimball.png"), [0x89, .. "PNG\r\n"u8, 0x1A, 10, 0, 0, 0, 13, .. "IHDR"u8, 0, 0, 0x0F, 0xA0, 0, 0, 0x0B, 0xB8]);
        }),
        Edit("a picture without a licence", Person, "name: Daryl Kimball\n", "name: Daryl Kimball\nimage:\n  file: people/daryl-kimball.jpg\n  alt: Chân dung\n  credit: Một người\n  source: https://example.org/photo\n"),
        Edit("a date with slashes", Meeting, "date: 2023-11-06", "date: 6/11/2023"),
        Edit("a date with slashes that is one day only", Meeting, "date: 2023-11-06", "date: 26/11/2023"),
        Edit("two days with a dash", Meeting, "date: 2023-11-06", "date: 2023-11-06 - 2023-11-12"),
        Edit("a date in words", Meeting, "date: 2023-11-06", "date: ngày 6 tháng 11"),
        Edit("a month that is none", Statistic, "id: wsj-2030\n    value: 1000\n    qualifier: more-than\n    kind: projected\n    as_of: 2030", "id: wsj-2030\n    value: 1000\n    qualifier: more-than\n    kind: projected\n    as_of: 2030-13"),
        .. new[] { "no", "012", "1e3", "~", "5.200", "5,200", "500+", "500 đầu đạn", "“500”" }.Select(value => Edit($"value: {value}", Statistic, "id: wsj-now\n    value: 500", $"id: wsj-now\n    value: {value}")),
        .. new[] { "no", "~", "null", "012" }.Select(value => Edit($"name: {value}", Person, "name: Daryl Kimball", $"name: {value}")),
        .. new[] { "yes", "~" }.Select(value => Edit($"date: {value}", Meeting, "date: 2023-11-06", $"date: {value}")),
        Edit("speaker: null", Claim, "speaker: daryl-kimball", "speaker: null"),
        Edit("translated: yes", "content/claims/china-daily-defensive.yaml", "translated: true", "translated: yes"),
        Edit("kind: Báo cáo", Statistic, "id: wsj-now\n    value: 500\n    qualifier: more-than\n    kind: reported", "id: wsj-now\n    value: 500\n    qualifier: more-than\n    kind: Báo cáo"),
        Edit("a name for an id", Claim, "speaker: daryl-kimball", "speaker: Daryl Kimball"),
        Edit("spaces in an id", Claim, "speaker: daryl-kimball", "speaker: daryl kimball"),
        Edit("one bracket around a link", Person, "[[kimball-focus|có thể sẽ tập trung vào]]", "[kimball-focus|có thể sẽ tập trung vào]"),
        Edit("a quotation that ends before the sentence", Quoted, $">-\n      {Sentence}", $"\"Tuy nhiên\", {Sentence[11..]}"),
        Edit("an accent in a unit", "content/statistics/us-nuclear-weapons.yaml", "unit_words:\n  - vũ khí hạt nhân", "unit_words:\n  - vũ khí hat nhân"),
        Edit("a typo in an id", Person, "arms-control-association", "arms-control-asociation"),
        Edit("a typo in a source", Claim, "source: wsj-consultations", "source: wsj-consultation"),
        Edit("a typo in a side", "content/organizations/us-dod.yaml", "side: us", "side: usa"),
        Edit("a typo in a language", Person, "  en: He", "  eng: He"),
        Edit("two ids for one", Claim, "speaker: daryl-kimball", "speaker: daryl-kimball, fas"),
        Edit("marks of Word around a word", Claim, "speech: indirect", "speech: “indirect”"),
        Edit("marks of Word around an id", Claim, "speaker: daryl-kimball", "speaker: “daryl-kimball”"),
        Edit("marks of Word around a date", Meeting, "date: 2023-11-06", "date: “2023-11-06”"),
        Edit("marks of Word around a quote", Quoted, $">-\n      {Sentence}", $"“{Sentence}”"),
        Edit("an accent in a quote", Quoted, "phản ứng dữ dội từ cộng đồng quốc tế.\n    tr", "phản ưng dữ dội từ cộng đồng quốc tế.\n    tr"),
        Edit("a tone on another vowel", Claim, "khủng hoảng hiệu quả hơn.\n    tr", "khủng hỏang hiệu quả hơn.\n    tr"),
        Edit("a number in a quote", Statistic, "Theo một báo cáo tháng 10 của Lầu Năm Góc, Trung Quốc hiện có hơn 500 đầu đạn hạt nhân đang hoạt động trong kho vũ khí\n", "Theo một báo cáo tháng 10 của Lầu Năm Góc, Trung Quốc hiện có hơn 600 đầu đạn hạt nhân đang hoạt động trong kho vũ khí\n"),
        Edit("words left out of a quote", Quoted, "nỗ lực thúc đẩy chế tạo thêm", "nỗ lực … thêm"),
        Edit("a zero-width space in a quote", Quoted, "Tuy nhiên", "Tuy\u200B nhiên"),
        Edit("a zero-width space in an id", Claim, "daryl-kimball\n", "daryl-kimball\u200B\n"),
        Edit("a zero-width space in a key", Quoted, "speech", "spee\u200Bch"),
        Edit("no-break spaces before a key", Claim, "  - quote", "\u00A0\u00A0- quote"),
        Edit("a no-break space after a colon", Claim, "speech: ", "speech:\u00A0"),
        Edit("a merge", Claim, "speech: indirect\n", "<<<<<<< HEAD\nspeech: indirect\n=======\nspeech: direct\n>>>>>>> other\n"),
        Bytes("saved as UTF-16", Claim, Encoding.Unicode, withMark: true),
        Bytes("saved as UTF-16 without its mark", Claim, Encoding.Unicode, withMark: false),
        Bytes("saved as Latin-1", Claim, Encoding.Latin1, withMark: false),
        Bytes("an article with a byte order mark", Article, Encoding.UTF8, withMark: true),
        Text("an article with Windows line ends", Article, text => text.Replace("\n", "\r\n", StringComparison.Ordinal)),
        Edit("an article changed where it is quoted", Article, "hơn 500 đầu đạn", "hơn 501 đầu đạn"),
        Text("an article changed where it is not", Article, text => text + "\n"),
        ("an article without its words", project => project.Delete(Article)),
        ("an article deleted", project => project.Delete(Article).Delete("seeds/wsj-consultations.yaml")),
        ("an article without words", project => project.File(Article, "")),
        ("an empty file", project => project.File("content/claims/new-claim.yaml", "")),
        ("a person emptied", project => project.File(Person, "")),
        ("a person deleted", project => project.Delete("content/people/jake-sullivan.yaml")),
        ("a state deleted", project => project.Delete("content/organizations/us.yaml")),
        Edit("a state that is unreadable", "content/organizations/us.yaml", "type: state", "type: sttae"),
        Edit("an alias taken away", "content/organizations/us-dod.yaml", "aliases:\n", "short_name:\n"),
        Edit("an event that is unreadable", Meeting, "status:", "satus:"),
        Copy("two files with one id", Person, "content/organizations/daryl-kimball.yaml"),
        Copy("a file with the id of an article", Person, "content/people/wsj-consultations.yaml"),
        Move("a person among organizations", Person, "content/organizations/daryl-kimball.yaml"),
        Move("a claim among events", Claim, "content/events/kimball-focus.yaml"),
        Move("a person in no folder", Person, "content/daryl-kimball.yaml"),
        Move("a person among articles", Person, "seeds/daryl-kimball.yaml"),
        Move("the ending .yml", Person, "content/people/daryl-kimball.yml"),
        Move("the ending .yaml.txt", Person, "content/people/daryl-kimball.yaml.txt"),
        Move("capitals in a file name", Person, "content/people/Daryl-Kimball.yaml"),
        Move("spaces in a file name", Person, "content/people/Daryl Kimball.yaml"),
        Copy("a copy that a program left", Person, "content/people/daryl-kimball.yaml~"),
        Edit("a side taken out of the site", "content/site.yaml", "  china:\n", "  chna:\n"),
        Edit("all sides taken out of the site", "content/site.yaml", "sides:\n  us:\n    vi: Phía Mỹ\n    en: US side\n  china:\n    vi: Phía Trung Quốc\n    en: Chinese side\n", ""),
        Edit("a language taken out of the site", "content/site.yaml", "[vi, en]", "[vi]"),
        Edit("a language that nobody has translated", "content/site.yaml", "[vi, en]", "[vi, en, fr]"),
        Edit("two languages as a text", "content/site.yaml", "[vi, en]", "vi, en"),
        Edit("a name for a language", "content/site.yaml", "[vi, en]", "[vi, English]"),
        Edit("a language twice", "content/site.yaml", "[vi, en]", "[vi, vi]"),
        ("no site.yaml", project => project.Delete("content/site.yaml")),
        Edit("a title of the site left out", "content/site.yaml", "title:\n  vi: Đàm phán kiểm soát vũ khí Mỹ – Trung\n  en: US–China arms control talks\n", ""),
        Move("a folder in a folder", Person, "content/people/us/daryl-kimball.yaml"),
        ("a folder in the singular", project => project.File("content/person/jane-doe.yaml", "name: Jane Doe\nsource: wsj-consultations\nadded: 2026-11-21\n")),
        ("a folder with a capital", project => Directory.Move(project.PathTo("content/people"), project.PathTo("content/People"))),
        ("a picture among claims", project => project.File("content/claims/photo.png", "x")),
        ("an article of a word processor", project => project.File("seeds/news.docx", "x")),
        ("a word processor's file by another name", project => File.WriteAllBytes(project.PathTo("content/claims/a-claim.yaml"), [0x50, 0x4B, 3, 4, 0x14, 0, 6, 0, 0xDF, 0xA4])),
        ("an article in place of a fact", project => project.File("content/claims/a-claim.yaml", Repository.ReadTalks("seeds/washington-meeting.txt"))),
        ("an article of nine megabytes", project => project.File(Article, new('a', 9_000_000))),
        ("a list in place of a fact", project => project.File("content/claims/a-claim.yaml", "- speaker: nato\n- speech: indirect\n")),
        ("only some keys", project => project.File("content/claims/a-claim.yaml", "speaker: daryl-kimball\nspeech: indirect\n")),
        ("nothing filled in", project => project.File("content/claims/a-claim.yaml", "speaker:\nsource: wsj-consultations\nadded: 2026-11-21\nspeech:\ntext: A claim.\nevidence:\n  - quote: >-\n\n    # A remark of yours.\n    #note:\n")),
        Text("two facts in one file", Person, text => text + text),
        Text("two facts with a line between", Person, text => $"{text}---\n{text}"),
        Edit("an empty list", Claim, "about: [consultations-planned, transparency, nuclear-doctrine, communication-lines]", "about: []"),
        Edit("no colon but a wide one", Claim, "speech: indirect", "speech：indirect"),
        Edit("no space after a colon", Claim, "speech: indirect", "speech:indirect"),
        Edit("an anchor", Claim, "speech: indirect", "speech: &x indirect"),
        Edit("a merge key", Claim, "speech: indirect", "<<: *base\nspeech: indirect"),
        Edit("a % begins a text", Person, "en: He spoke", "en: %He spoke"),
        Edit("an item without its hyphen", Meeting, "  - who: us-dod", "    who: us-dod"),
        Edit("a remark in a quote", Quoted, "      Tuy nhiên, nỗ", "      # from the evening\n      Tuy nhiên, nỗ"),
        Edit("a remark behind a quote", Quoted, "quốc tế.\n    tr", "quốc tế. # checked\n    tr"),
        Edit("a soft hyphen in a name", Person, "name: Daryl Kimball", "name: Daryl Kim\u00ADball"),
        Edit("marks of Word around a name", "content/people/sun-xiaobo.yaml", "vi: Tôn Hiểu Ba", "vi: “Tôn Hiểu Ba”"),
        Edit("marks of Word around a title", Person, "vi: Giám đốc điều hành", "vi: “Giám đốc điều hành”"),
        Edit("marks of Word, single ones", Claim, "speech: indirect", "speech: ‘indirect’"),
        Edit("value: 1 000 with a thin space", Statistic, "id: wsj-2030\n    value: 1000", "id: wsj-2030\n    value: 1\u202F000"),
        Edit("value: 500-600", Statistic, "id: wsj-now\n    value: 500", "id: wsj-now\n    value: 500-600"),
        Edit("qualifier: hơn", Statistic, "id: wsj-now\n    value: 500\n    qualifier: more-than", "id: wsj-now\n    value: 500\n    qualifier: hơn"),
        Edit("a path for an id", Claim, "speaker: daryl-kimball", "speaker: people/daryl-kimball.yaml"),
        Edit("a link for an id", Claim, "speaker: daryl-kimball", "speaker: [[daryl-kimball]]"),
        Edit("a surname for an id", Claim, "speaker: daryl-kimball", "speaker: Kimball"),
        Edit("a link that is not closed", Person, "[[kimball-focus|may focus on]]", "[[kimball-focus|may focus on]"),
        ("a link on a page that is not closed", project => project.File("content/pages/news.md", "---\ntitle: News\n---\nSee [[jake-sullivan] and [[us]].\n")),
        Edit("an accent in the quote of an event", Meeting, "Tôn Hiểu Ba vào", "Tôn Hiểu Bá vào"),
        Edit("a quote that begins in a word", Quoted, "Tuy nhiên, nỗ", "uy nhiên, nỗ"),
        Edit("an accent in a name", Person, "name: Daryl Kimball", "name: Đaryl Kimball"),
        Edit("a name in another order", Person, "name: Daryl Kimball", "name: Kimball Daryl"),
        Edit("an accent in one of several names", "content/people/xi-jinping.yaml", "vi: Tập Cận Bình", "vi: Tập Cân Bình"),
        Edit("somebody else's name", Person, "name: Daryl Kimball", "name: Jake Sullivan"),
        Edit("an accent in a title", Person, "vi: Giám đốc điều hành", "vi: Giám đôc điều hành"),
        Edit("a wrong participant", Meeting, "who: mallory-stewart", "who: wang-yi"),
        Edit("a wrong date of an event", Meeting, "date: 2023-11-06", "date: 2023-11-07"),
        Edit("a wrong state of an event", Meeting, "status: reported", "status: planned"),
        Edit("a wrong subject", Statistic, "subject: china", "subject: us"),
        Edit("a wrong language of an article", "seeds/wsj-consultations.yaml", "language: vi", "language: en"),
        Edit("a page without its first line", "content/pages/about.md", "---\ntitle", "title"),
    ];

    private static readonly (string Name, Action<Scenario> Make)[] NoMistakes =
    [
        Edit("quotation marks around a number", Statistic, "id: wsj-now\n    value: 500", "id: wsj-now\n    value: \"500\""),
        Edit("marks that belong to a name", "content/people/sun-xiaobo.yaml", "vi: Tôn Hiểu Ba", "vi: \"“Tôn Hiểu Ba”\""),
        Edit("no-break spaces in a quote", Quoted, "Tuy nhiên, nỗ lực", "Tuy\u00A0nhiên,\u00A0nỗ lực"),
        Edit("a no-break space after a value", Claim, "speech: indirect", "speech: indirect\u00A0"),
        Edit("a tab after a colon", Claim, "speech: indirect", "speech:\tindirect"),
        Edit("a space before a colon", Claim, "speech:", "speech :"),
        Text("decomposed letters", Quoted, text => text.Normalize(NormalizationForm.FormD)),
        Text("Windows line ends", Claim, text => text.Replace("\n", "\r\n", StringComparison.Ordinal)),
        Bytes("a byte order mark", Claim, Encoding.UTF8, withMark: true),
    ];

    [Fact]
    public async Task One_mistake_gives_one_message_that_says_what_where_and_the_mend()
    {
        var table = new StringBuilder();
        var messages = new StringBuilder();
        foreach (var (name, make) in Mistakes)
        {
            var problems = ProblemsAfter(make);
            table.Append(name.PadRight(48)).Append(problems.Length).Append("  ").AppendJoin(' ', problems.Select(problem => problem.Code)).Append('\n');
            messages.Append("\n# ").Append(name).Append('\n').AppendJoin('\n', problems.Select(DiagnosticPrinter.Print));
        }

        // How many words the interface has is no matter of this test.
        await Verify($"{table}{MoreWords().Replace(messages.ToString(), "and N more")}");
        Assert.DoesNotContain(table.ToString().TrimEnd('\n').Split('\n'), line => !line[48..].StartsWith("1 ", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_no_mistake_gives_no_message() =>
        Assert.Equal([], NoMistakes.SelectMany(each => ProblemsAfter(each.Make).Select(problem => $"{each.Name}: {problem.Code} {problem.Title}")));

    [Fact]
    public void A_fact_that_cannot_be_read_is_one_message_whichever_it_is()
    {
        var wrong = FactFiles("people", "organizations", "events", "statistics", "claims", "terms")
            .Select(file => (File: file, Problems: ProblemsAfter(project => project.File(file, $"nothing: here\n{Repository.ReadTalks(file)}"))))
            .Where(each => each.Problems is not [{ Code: "SG020" }])
            .Select(each => $"{each.File}: {string.Join(' ', each.Problems.Select(problem => problem.Code))}");

        Assert.Equal([], wrong);
    }

    [Fact]
    public void A_fact_that_somebody_deleted_is_at_most_one_message_whichever_it_is()
    {
        var wrong = FactFiles("people", "organizations", "events")
            .Select(file => (File: file, Problems: ProblemsAfter(project => project.Delete(file))))
            .Where(each => each.Problems.Length > 1)
            .Select(each => $"{each.File}: {string.Join(' ', each.Problems.Select(problem => problem.Code))}");

        Assert.Equal([], wrong);
    }

    [Fact]
    public void A_wrong_accent_in_a_quote_of_an_event_is_one_message_whichever_it_is()
    {
        var quotes = ProjectLoader.Load(Repository.Talks, Shipped.Ui, new())!.Events.SelectMany(happening => happening.Evidence).Select(evidence => evidence.Quote.At);
        var wrong = quotes.Select(quote => (Quote: quote, Problems: ProblemsWith(WithoutAccent(quote))))
            .Where(each => each.Problems is not [{ Code: "SG103" }])
            .Select(each => $"{each.Quote}: {string.Join(' ', each.Problems.Select(problem => problem.Code))}");

        Assert.Equal([], wrong);
    }

    private static UnsavedFile WithoutAccent(Place quote)
    {
        var text = quote.Source.Text;
        var at = Enumerable.Range(quote.Span.Start, quote.Span.Length).First(i => text[i] > 'z' && char.IsLower(text[i]));
        return new(quote.Source.Path, Encoding.UTF8.GetBytes(string.Concat(text.AsSpan(0, at), Letters.Unaccented(text[at].ToString()), text.AsSpan(at + 1))));
    }

    private static ImmutableArray<Diagnostic> ProblemsWith(UnsavedFile unsaved)
    {
        var problems = new DiagnosticBag();
        Checker.Check(ProjectLoader.Load(Repository.Talks, Shipped.Ui, problems, unsaved)!, problems);
        return problems.Sorted();
    }

    private static IEnumerable<string> FactFiles(params string[] folders) =>
        from folder in folders
        from file in Directory.EnumerateFiles(Path.Combine(Repository.Talks, "content", folder), "*.yaml").Order(StringComparer.Ordinal)
        select $"content/{folder}/{Path.GetFileName(file)}";

    private static ImmutableArray<Diagnostic> ProblemsAfter(Action<Scenario> mistake)
    {
        using var project = Scenario.Shipped("content", "seeds");
        mistake(project);
        var problems = new DiagnosticBag();
        if (ProjectLoader.Load(project.PathTo("."), Shipped.Ui, problems) is { } loaded)
            Checker.Check(loaded, problems);

        return problems.Sorted();
    }

    private static (string Name, Action<Scenario> Make) Edit(string name, string file, string old, string @new) => (name, project => project.Edit(file, old, @new));

    private static (string Name, Action<Scenario> Make) Text(string name, string file, Func<string, string> change) => (name, project => project.File(file, change(Repository.ReadTalks(file))));

    private static (string Name, Action<Scenario> Make) Bytes(string name, string file, Encoding encoding, bool withMark) =>
        (name, project => File.WriteAllBytes(project.PathTo(file), [.. withMark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Repository.ReadTalks(file))]));

    private static (string Name, Action<Scenario> Make) Copy(string name, string file, string to) => (name, project => project.File(to, Repository.ReadTalks(file)));

    private static (string Name, Action<Scenario> Make) Move(string name, string file, string to) => (name, project => project.Delete(file).File(to, Repository.ReadTalks(file)));

    [GeneratedRegex(@"and \d+ more", RegexOptions.NonBacktracking)]
    private static partial Regex MoreWords();
}
