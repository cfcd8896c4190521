using System.Collections.Immutable;
using StaticSite.Engine;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace StaticSite.Data;

/// <summary>Reads YAML events into nodes that know their places, and refuses what an author never needs and an
/// attacker would use: anchors, aliases, tags, second documents, duplicate keys and deep nesting.</summary>
public static class ReadYaml
{
    private const int DeepestNesting = 12;

    /// <param name="firstLine">The line of the file in which the text starts, from 1.</param>
    /// <returns>The top mapping, or null after a report.</returns>
    public static YamlNode.Mapping? Of(string text, string path, int firstLine, DiagnosticBag diagnostics)
    {
        var reading = new Reading(text, path, firstLine, diagnostics);
        var parser = new Parser(new StringReader(text));
        try
        {
            return reading.Document(parser);
        }
        catch (InvalidOperationException) when (parser.Current is { End: var last })
        {
            // How the parser says that a comment stands in a list whose bracket is never closed.
            diagnostics.Add(DescribeYamlFault.Of(new YamlException(last, last, ""), text, path, firstLine));
            return null;
        }
        catch (YamlException fault)
        {
            diagnostics.Add(DescribeYamlFault.Of(fault, text, path, firstLine));
            return null;
        }
        catch (Refused)
        {
            return null;
        }
    }

    // Unwinds a reading whose fault is reported already.
    private sealed class Refused : Exception;

    private sealed class Reading(string text, string path, int firstLine, DiagnosticBag diagnostics)
    {
        public YamlNode.Mapping? Document(Parser parser)
        {
            parser.Consume<StreamStart>();
            if (parser.Accept<StreamEnd>(out _))
                return new YamlNode.Mapping([], new SourceLocation(path, firstLine, 1));

            parser.Consume<DocumentStart>();
            var node = Node(parser, 0);
            parser.Consume<DocumentEnd>();
            if (parser.Accept<DocumentStart>(out var second))
                Refuse(YamlDiagnostics.SecondDocument, second.Start);

            if (node is YamlNode.Scalar { IsEmpty: true })
                return new YamlNode.Mapping([], node.At);
            if (node is YamlNode.Mapping mapping)
                return mapping;

            diagnostics.Report(YamlDiagnostics.Syntax, node.At,
                "Keys with values are expected here, each on a line of its own: 'title: …'.");
            return null;
        }

        private YamlNode Node(Parser parser, int depth)
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
                return Scalar(scalar);
            if (parser.TryConsume<SequenceStart>(out var sequence))
                return Sequence(parser, sequence, depth);
            return Mapping(parser, parser.Consume<MappingStart>(), depth);
        }

        private YamlNode.Scalar Scalar(Scalar scalar) =>
            new(
            scalar.Value,
            scalar.Style != ScalarStyle.Plain,
            scalar.Style == ScalarStyle.Plain && scalar.Start.Line == scalar.End.Line,
            At(scalar.Start))
            { Note = NoteBehind(scalar) };

        // Behind a space, a number sign starts a note. Not every author knows.
        private Located? NoteBehind(Scalar scalar)
        {
            var line = text.AsSpan((int)scalar.End.Index);
            line = line[..(line.IndexOf('\n') is >= 0 and var end ? end : line.Length)];
            var spaces = line.IndexOfAnyExcept(' ', '\t');
            return scalar.Style == ScalarStyle.Plain && spaces > 0 && line[spaces] == '#'
                ? new Located(line[spaces..].TrimEnd().ToString(), At(scalar.End) with { Column = (int)scalar.End.Column + spaces })
                : null;
        }

        private YamlNode.Sequence Sequence(Parser parser, SequenceStart start, int depth)
        {
            var items = ImmutableArray.CreateBuilder<YamlNode>();
            while (!parser.Accept<SequenceEnd>(out _))
                items.Add(Node(parser, depth + 1));
            var end = parser.Consume<SequenceEnd>();
            return new YamlNode.Sequence(
                items.ToImmutable(), start.Style == SequenceStyle.Flow, At(start.Start), At(end.Start));
        }

        private YamlNode.Mapping Mapping(Parser parser, MappingStart start, int depth)
        {
            var entries = ImmutableArray.CreateBuilder<(YamlNode.Scalar, YamlNode)>();
            var lines = new Dictionary<string, int>(StringComparer.Ordinal);
            while (!parser.TryConsume<MappingEnd>(out _))
            {
                if (Node(parser, depth + 1) is not YamlNode.Scalar key)
                {
                    Refuse(YamlDiagnostics.Syntax, start.Start, "A key must be a plain word followed by a colon.");
                    continue;
                }

                var value = Node(parser, depth + 1);
                if (lines.TryAdd(key.Text, key.At.Line))
                    entries.Add((key, value));
                else
                    diagnostics.Add(YamlDiagnostics.DuplicateKey.At(key.At, key.Text, lines[key.Text])
                        with
                    { Fix = RemoveRepeated(key, value, entries) });
            }

            return new YamlNode.Mapping(entries.ToImmutable(), At(start.Start));
        }

        // Only a line that says what another says already can surely go.
        private Fix? RemoveRepeated(YamlNode.Scalar key, YamlNode value, IEnumerable<(YamlNode.Scalar Key, YamlNode Value)> entries) =>
            value is YamlNode.Scalar { IsLiteral: true, Text: var said } && value.At.Line == key.At.Line &&
            entries.First(entry => entry.Key.Text == key.Text).Value is YamlNode.Scalar first && first.Text == said &&
            text.Split('\n')[key.At.Line - firstLine] is var line && line.TrimStart().StartsWith(key.Text, StringComparison.Ordinal)
                ? Fix.Replace(key.At with { Column = 1 }, line + "\n", "")
                : null;

        private SourceLocation At(Mark mark) => new(path, (int)mark.Line + firstLine - 1, (int)mark.Column);

        private void Refuse(DiagnosticRule rule, Mark mark, params ReadOnlySpan<object?> arguments)
        {
            var fix = rule == YamlDiagnostics.NotAccepted && mark.Line >= 1 && text.Split('\n') is var lines && mark.Line <= lines.Length
                ? OfferFix.Quote(At(mark), lines[(int)mark.Line - 1], (int)mark.Column)
                : null;
            diagnostics.Add(rule.At(At(mark), arguments) with { Fix = fix });
            throw new Refused();
        }
    }
}
