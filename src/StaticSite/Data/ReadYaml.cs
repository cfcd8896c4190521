using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using StaticSite.Engine;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace StaticSite.Data;

/// <summary>Reads YAML events into nodes that know their places, and refuses what an author never needs and an
/// attacker would use: anchors, aliases, tags, second documents, duplicate keys and deep nesting.</summary>
internal static class ReadYaml
{
    private const int DeepestNesting = 12;

    /// <param name="firstLine">The line of the file in which the text starts, from 1.</param>
    /// <param name="shape">What the text may hold, for those who want to know what is wrong with it.</param>
    /// <returns>The top mapping, or null after a report.</returns>
    public static YamlNode.Mapping? Read(string text, string path, int firstLine, DiagnosticBag diagnostics, Shape? shape = null)
    {
        var source = new YamlSource(text, path, firstLine, shape);
        if ((FindSeparator(text, source) ?? FindBullets.Find(source) ?? FindOddSpaces.Find(source)) is { } odd)
        {
            diagnostics.Add(odd);
            return null;
        }

        var reading = new Reading(source, diagnostics);
        var parser = new GuardedParser(text);
        try
        {
            return reading.Document(parser);
        }
        catch (YamlException fault)
        {
            diagnostics.Add(ExplainYamlFault.Explain(fault, source));
            return null;
        }
        catch (Refused)
        {
            return null;
        }
    }

    // The parser takes these for line ends, and editors do not.
    private static Diagnostic? FindSeparator(string text, YamlSource source)
    {
        if (text.AsSpan().IndexOfAny('\u2028', '\u2029') is not (>= 0 and var place))
            return null;

        var before = text.AsSpan(0, place);
        var at = source.At(before.Count('\n'), place - before.LastIndexOf('\n') - 1);
        return YamlDiagnostics.RefusedSign.At(at, Signs.Name(text[place])) with
        { Fix = Fix.Replace(at, text[place].ToString(), "") with { OpensFile = true } };
    }

    // Unwinds a reading whose fault is reported already.
    private sealed class Refused : Exception;

    private sealed class Reading(YamlSource source, DiagnosticBag diagnostics)
    {
        private int _brackets;

        public YamlNode.Mapping? Document(IParser parser)
        {
            parser.Consume<StreamStart>();
            if (parser.Accept<StreamEnd>(out _))
                return new YamlNode.Mapping([], source.At(0, 0));

            parser.Consume<DocumentStart>();
            var node = Node(parser, 0);
            parser.Consume<DocumentEnd>();
            if (parser.Accept<DocumentStart>(out var second))
                Refuse(YamlDiagnostics.SecondDocument, second.Start);

            if (node is YamlNode.Scalar { IsEmpty: true })
                return new YamlNode.Mapping([], node.At);
            if (node is YamlNode.Mapping mapping)
                return mapping;

            diagnostics.Add(NoMapping(node));
            return null;
        }

        // A text alone may be a key with its value that only lacks its colon.
        private Diagnostic NoMapping(YamlNode node) =>
            (node is YamlNode.Scalar ? FindMissing.OfKey(source, LineOf(node)) : null)?.ToDiagnostic() ?? YamlDiagnostics.Syntax.At(
                node.At, "Keys with values are expected here, each on a line of its own: 'title: …'.");

        private int LineOf(YamlNode node) => node.At.Line - source.At(0, 0).Line;

        private YamlNode Node(IParser parser, int depth, bool isItem = false)
        {
            if (depth > DeepestNesting)
                Refuse(YamlDiagnostics.TooDeep, parser.Current!.Start, DeepestNesting);
            if (parser.Accept<AnchorAlias>(out var alias))
                Refuse(YamlDiagnostics.NotAccepted, alias.Start, "an alias ('*')");
            if (parser.Current is NodeEvent { Anchor.IsEmpty: false } anchored)
                Refuse(YamlDiagnostics.NotAccepted, anchored.Start, "an anchor ('&')");
            if (parser.Current is NodeEvent { Tag.IsEmpty: false } tagged)
                Refuse(YamlDiagnostics.NotAccepted, tagged.Start, "a tag ('!')");

            if (parser.TryConsume<Scalar>(out var scalar))
                return Scalar(scalar, isItem);
            if (parser.TryConsume<SequenceStart>(out var sequence))
                return Sequence(parser, sequence, depth);
            return Mapping(parser, parser.Consume<MappingStart>(), depth, isItem);
        }

        private YamlNode.Scalar Scalar(Scalar scalar, bool isItem)
        {
            if (scalar.Style == ScalarStyle.DoubleQuoted && scalar.Value.AsSpan().ContainsAny(Signs.Refused))
                CheckEscapes.Check(source, (int)scalar.Start.Index, (int)scalar.End.Index, At(scalar.Start), diagnostics);
            if (scalar.Style == ScalarStyle.Plain && FindFault(scalar, isItem) is { } fault)
                Refuse(fault);

            var isLiteral = scalar.Style == ScalarStyle.Plain && scalar.Start.Line == scalar.End.Line;
            return new(scalar.Value, scalar.Style != ScalarStyle.Plain, isLiteral, At(scalar.Start))
            {
                Places = isLiteral ? null : PlaceLetters.Of(scalar, source),
                Note = NoteBehind(scalar),
                IsOnOneLine = scalar.Start.Line == scalar.End.Line,
                WrittenLength = (int)(scalar.End.Index - scalar.Start.Index),
            };
        }

        // What YAML takes for a text, and its author did not mean for one.
        private Diagnostic? FindFault(Scalar scalar, bool isItem)
        {
            var (line, column) = ((int)scalar.Start.Line - 1, (int)scalar.Start.Column - 1);
            if (scalar.End.Line > scalar.Start.Line && _brackets == 0 &&
                CheckFolds.Check(source, line, (int)scalar.End.Line - 1, column, isItem) is { } odd)
                return odd;

            // Behind a digit, it means inches.
            return scalar.Value is [.., not (>= '0' and <= '9'), '"'] && scalar.Value.AsSpan().Count('"') % 2 == 1
                ? YamlDiagnostics.MissingOpening.At(At(scalar.Start), '"', '"') with
                { Fix = new Fix([source.Insert(line, column, "\"")]) }
                : null;
        }

        // Behind a space, a number sign starts a note. Not every author knows.
        private Located? NoteBehind(Scalar scalar)
        {
            // The parser counts a line end that is not there.
            var line = source.Text.AsSpan(Math.Min((int)scalar.End.Index, source.Text.Length));
            line = line[..(line.IndexOf('\n') is >= 0 and var end ? end : line.Length)];
            var spaces = line.IndexOfAnyExcept(' ', '\t');
            return scalar.Style == ScalarStyle.Plain && spaces > 0 && line[spaces] == '#'
                ? new Located(line[spaces..].TrimEnd().ToString(), At(scalar.End) with { Column = (int)scalar.End.Column + spaces })
                : null;
        }

        private YamlNode.Sequence Sequence(IParser parser, SequenceStart start, int depth)
        {
            var items = ImmutableArray.CreateBuilder<YamlNode>();
            _brackets += start.Style == SequenceStyle.Flow ? 1 : 0;
            while (!parser.Accept<SequenceEnd>(out _))
                items.Add(Node(parser, depth + 1, isItem: true));
            _brackets -= start.Style == SequenceStyle.Flow ? 1 : 0;
            var end = parser.Consume<SequenceEnd>();
            return new YamlNode.Sequence(
                items.ToImmutable(), start.Style == SequenceStyle.Flow, At(start.Start), At(end.Start));
        }

        private YamlNode.Mapping Mapping(IParser parser, MappingStart start, int depth, bool isItem)
        {
            var entries = ImmutableArray.CreateBuilder<(YamlNode.Scalar, YamlNode)>();
            var lines = new Dictionary<string, int>(StringComparer.Ordinal);
            _brackets += start.Style == MappingStyle.Flow ? 1 : 0;
            while (!parser.TryConsume<MappingEnd>(out _))
            {
                if (Node(parser, depth + 1) is not YamlNode.Scalar key)
                {
                    Refuse(YamlDiagnostics.Syntax, start.Start, "A key must be a plain word followed by a colon.");
                    continue;
                }

                if (key is { IsQuoted: false } && key.Text.Contains(' ') && _brackets == 0 && FindSlip(LineOf(key)) is { } slip)
                    Refuse(slip.ToDiagnostic());

                var value = Node(parser, depth + 1);
                if (lines.TryAdd(key.Text, key.At.Line))
                    entries.Add((key, value));
                else if (isItem && entries[0].Item1.Text == key.Text && StartsAnew(key, lines) is { } number)
                    Refuse(FindMissing.DashAt(source, number, source.Lines[(int)start.Start.Line - 1].Dash).ToDiagnostic());
                else
                    diagnostics.Add(YamlDiagnostics.DuplicateKey.At(key.At, key.Text, lines[key.Text])
                        with
                    { Fix = RemoveRepeated(key, value, entries) });
            }

            _brackets -= start.Style == MappingStyle.Flow ? 1 : 0;
            return new YamlNode.Mapping(entries.ToImmutable(), At(start.Start));
        }

        /// <summary>Why a key is more than a word: it lost its colon, or it is text below keys that have no end.</summary>
        private Slip? FindSlip(int line) => FindMissing.OfKey(source, line) ??
            (line > 0 && source.Lines[line - 1].IsBlank ? FindMisplaced.Text(source, line).FirstOrDefault() : null);

        /// <summary>The line of a key that is repeated, if the next is too: an entry without its hyphen.</summary>
        private int? StartsAnew(YamlNode.Scalar key, Dictionary<string, int> lines) =>
            LineOf(key) is var number && source.Lines[number] is { HasKey: true, IsItem: false } &&
            number + 1 < source.Lines.Length && lines.ContainsKey(source.Lines[number + 1].Key.ToString())
                ? number
                : null;

        // Only a line that says what another says already can surely go.
        private Fix? RemoveRepeated(YamlNode.Scalar key, YamlNode value, IEnumerable<(YamlNode.Scalar Key, YamlNode Value)> entries) =>
            value is YamlNode.Scalar { IsLiteral: true, Text: var said } && value.At.Line == key.At.Line &&
            entries.First(entry => entry.Key.Text == key.Text).Value is YamlNode.Scalar first && first.Text == said &&
            source.Lines[LineOf(key)].Text is var line && line.TrimStart().StartsWith(key.Text, StringComparison.Ordinal)
                ? Fix.Replace(key.At with { Column = 1 }, line + "\n", "")
                : null;

        private SourceLocation At(Mark mark) => source.At((int)mark.Line - 1, (int)mark.Column - 1);

        private void Refuse(DiagnosticRule rule, Mark mark, params ReadOnlySpan<object?> arguments)
        {
            var fix = rule == YamlDiagnostics.NotAccepted
                ? OfferFix.Quote(At(mark), source.Lines[(int)mark.Line - 1].Text, (int)mark.Column)
                : null;
            Refuse(rule.At(At(mark), arguments) with { Fix = fix });
        }

        [DoesNotReturn]
        private void Refuse(Diagnostic fault)
        {
            diagnostics.Add(fault);
            throw new Refused();
        }
    }
}
