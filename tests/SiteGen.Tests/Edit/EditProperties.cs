using System.Text;
using FsCheck;
using FsCheck.Fluent;
using SiteGen.Diagnostics;
using SiteGen.Edit;
using SiteGen.Load;

namespace SiteGen.Tests.Edit;

/// <summary>After any edit the file says the new value at that place, and else what it said before, in the same bytes.</summary>
public sealed class EditProperties
{
    private static readonly Config Many = Config.QuickThrowOnFailure.WithMaxTest(1000);

    [Fact]
    public void A_value_is_replaced_and_nothing_else() =>
        Prop.ForAll(YamlGen.File.ToArbitrary(), YamlGen.Value.ToArbitrary(), Index, (raw, value, index) =>
        {
            var file = Read(raw);
            var all = ScalarAt.AllIn(file.Root).ToList();
            if (all.Count == 0)
                return true;

            var chosen = all[index % all.Count];
            var after = With(file, ScalarEdit.Replace(chosen, value));

            Assert.Equal(Values(file.Root).Select((entry, i) => i == index % all.Count ? entry with { Value = value } : entry), Values(after.Root));
            Assert.Equal(Outside(file, chosen.Scalar), Outside(after, ScalarAt.AllIn(after.Root).ElementAt(index % all.Count).Scalar));
            return KeepsItsLineEnds(raw, after);
        }).Check(Many);

    [Fact]
    public void A_key_is_inserted_and_nothing_else() =>
        Prop.ForAll(YamlGen.File.ToArbitrary(), YamlGen.Value.ToArbitrary(), Index, (raw, value, index) =>
        {
            var file = Read(raw);
            var maps = Nodes(file.Root).OfType<YamlMap>().ToList();
            var after = With(file, MapEdit.Insert(maps[index % maps.Count], "new", value));

            var inserted = Assert.IsType<YamlScalar>(Nodes(after.Root).OfType<YamlMap>().ElementAt(index % maps.Count).Find("new")?.Value);
            Assert.Equal(value, inserted.Value);
            AssertOnlyAdded(file, after, entry => entry.Path == "new" || entry.Path.EndsWith(".new", StringComparison.Ordinal));
            return KeepsItsLineEnds(raw, after);
        }).Check(Many);

    [Fact]
    public void A_text_is_appended_to_a_list_and_nothing_else() =>
        Prop.ForAll(YamlGen.File.ToArbitrary(), YamlGen.Value.ToArbitrary(), Index, (raw, value, index) =>
        {
            var file = Read(raw);
            var homes = Nodes(file.Root).OfType<YamlMap>().Where(map => !Extent.IsInBrackets(map)).SelectMany(map => map.Entries.Where(entry => entry.Value is YamlList).Select(entry => (Map: map, Key: entry.Key.Value)).Append((map, "new"))).ToList();
            var (map, key) = homes[index % homes.Count];
            var before = (map.Find(key)?.Value as YamlList)?.Items.Length ?? 0;
            var after = With(file, ListEdit.AppendText(map, key, value)!.Value);

            var changed = Nodes(after.Root).OfType<YamlMap>().ElementAt(Nodes(file.Root).OfType<YamlMap>().ToList().IndexOf(map));
            var list = Assert.IsType<YamlList>(changed.Find(key)?.Value);
            Assert.Equal((before + 1, value), (list.Items.Length, Assert.IsType<YamlScalar>(list.Items[^1]).Value));
            AssertOnlyAdded(file, after, entry => ReferenceEquals(entry.Scalar, list.Items[^1]));
            return KeepsItsLineEnds(raw, after);
        }).Check(Many);

    [Fact]
    public void An_item_of_several_lines_is_appended_and_nothing_else() =>
        Prop.ForAll(YamlGen.File.ToArbitrary(), Index, (raw, index) =>
        {
            var file = Read(raw);
            var homes = Nodes(file.Root).OfType<YamlMap>().SelectMany(map => map.Entries.Select(entry => (Map: map, Key: entry.Key.Value)).Append((map, "new"))).ToList();
            var (map, key) = homes[index % homes.Count];
            if (ListEdit.Append(map, key, "source: here\nquote: >-\n  Some words: [[they]]\n\n  and more.\nreads:\n  they: us\n") is not { } edit)
            {
                return Extent.IsInBrackets(map) || map.Find(key) is { Value: not YamlList } || Extent.IsInBrackets(map.Find(key)!.Value);
            }

            var after = With(file, edit);
            var changed = Nodes(after.Root).OfType<YamlMap>().ElementAt(Nodes(file.Root).OfType<YamlMap>().ToList().IndexOf(map));
            var item = Assert.IsType<YamlMap>(Assert.IsType<YamlList>(changed.Find(key)?.Value).Items[^1]);
            Assert.Equal([("source", "here"), ("quote", "Some words: [[they]]\nand more."), ("reads.they", "us")], Values(item));
            var added = ScalarAt.AllIn(item).Select(entry => entry.Scalar).ToHashSet(ReferenceEqualityComparer.Instance);
            AssertOnlyAdded(file, after, entry => added.Contains(entry.Scalar));
            return KeepsItsLineEnds(raw, after);
        }).Check(Many);

    [Fact]
    public void A_line_that_is_written_for_a_text_says_that_text() =>
        Prop.ForAll(YamlGen.Value.ToArbitrary(), value => Values(Read($"{ScalarText.Line("key", value)}\nafter: it\n").Root).SequenceEqual([("key", value), ("after", "it")])).Check(Many);

    private static Arbitrary<int> Index => Gen.Choose(0, 1000).ToArbitrary();

    private static YamlFile Read(string raw)
    {
        List<Diagnostic> problems = [];
        var file = YamlFile.Read("file.yaml", Encoding.UTF8.GetBytes(raw), problems);
        Assert.True(file is not null && problems.Count == 0, raw + "\n" + string.Join('\n', problems.Select(DiagnosticPrinter.Print)));
        return file;
    }

    private static YamlFile With(YamlFile file, TextEdit edit)
    {
        List<Diagnostic> problems = [];
        var after = file.With(edit, problems);
        Assert.True(after is not null && problems.Count == 0, edit + "\n" + string.Join('\n', problems.Select(DiagnosticPrinter.Print)));
        return after;
    }

    private static IEnumerable<YamlNode> Nodes(YamlNode node) => node switch
    {
        YamlMap map => map.Entries.SelectMany(entry => Nodes(entry.Value)).Prepend(map),
        YamlList list => list.Items.SelectMany(Nodes).Prepend(list),
        _ => [node],
    };

    private static IEnumerable<(string Path, string Value)> Values(YamlNode root) => ScalarAt.AllIn(root).Select(at => (at.Path, at.Scalar.Value));

    // The lines that a value does not stand on, with their line ends.
    private static (string Before, string After) Outside(YamlFile file, YamlScalar scalar)
    {
        var raw = Encoding.UTF8.GetString(file.Bytes);
        var lines = raw.Split('\n');
        var (first, last) = (file.Text.LineAt(scalar.Whole.Start), file.Text.LineAt(Extent.End(scalar)));
        return (string.Join('\n', lines[..first]), string.Join('\n', lines[(last + 1)..]));
    }

    private static void AssertOnlyAdded(YamlFile before, YamlFile after, Func<ScalarAt, bool> isNew)
    {
        // In a file without a last line end, a block that keeps its own gets it only now.
        var unended = !before.Text.Text.EndsWith('\n');
        Assert.Equal(Values(before.Root).Select(Ended), ScalarAt.AllIn(after.Root).Where(entry => !isNew(entry)).Select(at => Ended((at.Path, at.Scalar.Value))));
        var same = before.Bytes.AsSpan().CommonPrefixLength(after.Bytes);
        Assert.True(after.Bytes.AsSpan().EndsWith(before.Bytes.AsSpan(same)), "bytes before or after the new ones have changed");

        (string Path, string Value) Ended((string Path, string Value) entry) => unended ? (entry.Path, entry.Value.TrimEnd('\n')) : entry;
    }

    private static bool KeepsItsLineEnds(string raw, YamlFile after)
    {
        var text = Encoding.UTF8.GetString(after.Bytes);
        return text.StartsWith('\uFEFF') == raw.StartsWith('\uFEFF')
            && text.EndsWith('\n') == raw.EndsWith('\n')
            && (!raw.Contains("\r\n", StringComparison.Ordinal) || text.Count(c => c == '\n') == text.Split("\r\n").Length - 1);
    }
}
