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
        var reading = new Reading(path, firstLine, diagnostics);
        try
        {
            return reading.Document(new Parser(new StringReader(text)));
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

    private sealed class Reading(string path, int firstLine, DiagnosticBag diagnostics)
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
            At(scalar.Start));

        private YamlNode.Sequence Sequence(Parser parser, SequenceStart start, int depth)
        {
            var items = ImmutableArray.CreateBuilder<YamlNode>();
            while (!parser.TryConsume<SequenceEnd>(out _))
                items.Add(Node(parser, depth + 1));
            return new YamlNode.Sequence(items.ToImmutable(), start.Style == SequenceStyle.Flow, At(start.Start));
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
                    diagnostics.Report(YamlDiagnostics.DuplicateKey, key.At, key.Text, lines[key.Text]);
            }

            return new YamlNode.Mapping(entries.ToImmutable(), At(start.Start));
        }

        private SourceLocation At(Mark mark) => new(path, (int)mark.Line + firstLine - 1, (int)mark.Column);

        private void Refuse(DiagnosticRule rule, Mark mark, params ReadOnlySpan<object?> arguments)
        {
            diagnostics.Report(rule, At(mark), arguments);
            throw new Refused();
        }
    }
}
