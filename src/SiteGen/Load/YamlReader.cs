using System.Collections.Immutable;
using SiteGen.Diagnostics;
using SiteGen.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace SiteGen.Load;

/// <summary>Reads the plain part of YAML that editors need: maps, lists and texts. Anchors, aliases,
/// tags, merge keys and second documents are refused.</summary>
internal sealed class YamlReader
{
    // Facts nest five deep; the parser itself would go on until memory ends.
    private const int DeepestNesting = 16;

    private readonly SourceText _file;
    private readonly TextSpan _part;
    private readonly List<Diagnostic> _problems;
    private readonly Parser _parser;

    private YamlReader(SourceText file, TextSpan part, List<Diagnostic> problems)
    {
        (_file, _part, _problems) = (file, part, problems);
        _parser = new(new StringReader(part.In(file.Text)));
    }

    /// <summary>The map that <paramref name="part"/> of the file holds, or null where it can't be read, which is then among the problems.</summary>
    public static YamlMap? Read(SourceText file, TextSpan part, List<Diagnostic> problems)
    {
        if (YamlGuard.Refuses(file, part) is { } refusal)
        {
            problems.Add(refusal);
            return null;
        }

        return new YamlReader(file, part, problems).ReadDocument();
    }

    private YamlMap? ReadDocument()
    {
        var lastGood = _part.Start;
        try
        {
            while (Next() is StreamStart or DocumentStart)
            {
                lastGood = OffsetOf(_parser.Current!.Start);
            }

            if (_parser.Current is StreamEnd)
            {
                return Refuse(FileMessages.Empty(_file));
            }

            if (ReadNode(0) is not { } root)
            {
                return null;
            }

            while (Next() is DocumentEnd)
            {
            }

            return (_parser.Current, root) switch
            {
                (DocumentStart second, _) => Refuse(YamlMessages.SecondDocument(At(second))),
                (_, YamlMap map) => map,
                _ => Refuse(YamlMessages.NoKeys(root.At)),
            };
        }
        catch (YamlException exception)
        {
            return Refuse(YamlSyntax.Explain(_file, _part, LastOffset(lastGood), OffsetOf(exception.Start)));
        }
        catch (Exception refused) when (refused is not OutOfMemoryException)
        {
            // The parser's way of refusing e.g. `{text` without an end, or an escape that stands for no letter.
            return Refuse(YamlSyntax.Explain(_file, _part, LastOffset(lastGood), LastOffset(lastGood)));
        }
    }

    private ParsingEvent? Next() => _parser.MoveNext() ? _parser.Current : null;

    private YamlNode? ReadNode(int depth)
    {
        var current = _parser.Current!;
        if (current is AnchorAlias)
        {
            return Refuse<YamlNode>(YamlMessages.Alias(At(current)));
        }

        if (current is NodeEvent node && (!node.Anchor.IsEmpty || !node.Tag.IsEmpty))
        {
            return Refuse<YamlNode>(node.Anchor.IsEmpty ? YamlMessages.Tag(At(node)) : YamlMessages.Anchor(At(node)));
        }

        if (depth > DeepestNesting)
        {
            return Refuse<YamlNode>(YamlMessages.TooDeep(At(current)));
        }

        return current switch
        {
            SequenceStart => ReadList(current, depth),
            MappingStart start => ReadMap(start, depth),
            Scalar scalar => ReadScalar(scalar, isKey: false),
            _ => Refuse<YamlNode>(YamlMessages.Unreadable(At(current))),
        };
    }

    private YamlList? ReadList(ParsingEvent start, int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (Next() is not SequenceEnd)
        {
            if (ReadNode(depth + 1) is not { } item)
            {
                return null;
            }

            items.Add(item);
        }

        return new(items.DrainToImmutable(), Between(start, _parser.Current!)) { Whole = Whole(start, _parser.Current!) };
    }

    private YamlMap? ReadMap(MappingStart start, int depth)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var firsts = new Dictionary<string, Place>(StringComparer.Ordinal);
        while (Next() is not MappingEnd)
        {
            if (_parser.Current is not Scalar scalar)
            {
                return Refuse<YamlMap>(YamlMessages.KeyIsNoText(At(_parser.Current!)));
            }

            if (ReadKey(scalar, isFlow: start.Style == MappingStyle.Flow) is not { } key || Next() is null || ReadNode(depth + 1) is not { } value)
            {
                return null;
            }

            if (firsts.TryAdd(key.Value, key.At))
            {
                entries.Add(new(key, value));
            }
            else
            {
                // Where the hyphen of an item is missing, all its keys stand twice: that is one mistake.
                return Refuse<YamlMap>(YamlMessages.DuplicateKey(key, firsts[key.Value]));
            }
        }

        return new(entries.DrainToImmutable(), Between(start, _parser.Current!)) { Whole = Whole(start, _parser.Current!) };
    }

    private YamlScalar? ReadKey(Scalar scalar, bool isFlow)
    {
        if (!scalar.Anchor.IsEmpty || !scalar.Tag.IsEmpty || scalar is { Value: "<<", Style: ScalarStyle.Plain })
        {
            return Refuse<YamlScalar>(YamlMessages.MergeOrMarkedKey(At(scalar)));
        }

        if (ReadScalar(scalar, isKey: true) is not { } key)
        {
            return null;
        }

        var colon = OffsetOf(scalar.End);
        while (colon < _part.End && _file.Text[colon] is ' ' or '\n')
        {
            colon++;
        }

        // In {vi: one, two} the comma has cut the text, and YAML takes "two" for a key.
        return isFlow && (colon >= _part.End || _file.Text[colon] is ',' or '}') ? Refuse<YamlScalar>(YamlMessages.CommaCutsText(key.At)) : key;
    }

    private YamlScalar? ReadScalar(Scalar scalar, bool isKey)
    {
        var span = YamlSpans.Of(_file.Text, new(OffsetOf(scalar.Start), OffsetOf(scalar.End)), scalar.Style);
        var place = new Place(_file, span);
        if (!isKey && scalar.Style == ScalarStyle.Plain && YamlSpans.CommentAfter(_file.Text, span.End) is { } comment)
        {
            return Refuse<YamlScalar>(YamlMessages.CommentCutsText(new(_file, comment), isEmpty: scalar.Value.Length == 0));
        }

        if (UnfitCharacters.FindInValue(scalar.Value) is { } unfit)
        {
            return Refuse<YamlScalar>(FileMessages.UnfitEscape(place, scalar.Value, unfit));
        }

        var isNothing = !isKey && scalar is { Style: ScalarStyle.Plain, Value: "~" or "null" or "Null" or "NULL" };
        return new(isNothing ? "" : scalar.Value, place) { Whole = new(OffsetOf(scalar.Start), Math.Max(OffsetOf(scalar.Start), OffsetOf(scalar.End))) };
    }

    private YamlMap? Refuse(Diagnostic problem) => Refuse<YamlMap>(problem);

    private T? Refuse<T>(Diagnostic problem)
        where T : YamlNode
    {
        _problems.Add(problem);
        return null;
    }

    private int LastOffset(int fallback) => _parser.Current is { } current ? OffsetOf(current.Start) : fallback;

    private int OffsetOf(YamlDotNet.Core.Mark mark) => Math.Clamp(_part.Start + (int)mark.Index, _part.Start, _part.End);

    private Place At(ParsingEvent parsed) => new(_file, new(OffsetOf(parsed.Start), Math.Max(OffsetOf(parsed.Start), OffsetOf(parsed.End))));

    private TextSpan Whole(ParsingEvent start, ParsingEvent end)
    {
        // The parser ends some lists in front of their bracket.
        var (from, to, close) = (OffsetOf(start.Start), OffsetOf(end.End), OffsetOf(end.Start));
        return new(from, Math.Max(from, to == close && to < _part.End && (_file.Text[to] is ']' or '}') ? to + 1 : to));
    }

    private Place Between(ParsingEvent start, ParsingEvent end)
    {
        var (from, to) = (OffsetOf(start.Start), OffsetOf(end.Start));
        while (to > from && char.IsWhiteSpace(_file.Text[to - 1]))
        {
            to--;
        }

        return new(_file, new(from, to));
    }
}
