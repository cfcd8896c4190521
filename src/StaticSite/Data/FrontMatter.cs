using StaticSite.Engine;

namespace StaticSite.Data;

/// <summary>The keys at the top of a Markdown file, and the text below them.</summary>
/// <param name="Matter">Without keys where the file has no front matter.</param>
/// <param name="Body">Not decoded yet.</param>
public sealed record FrontMatter(YamlNode.Mapping Matter, BodyText Body)
{
    /// <summary>Parts a file into keys and text, and reads the keys as YAML.</summary>
    /// <param name="shape">The keys that are expected, by which slips are told from texts; null where nobody knows them.</param>
    /// <param name="isOptional">Whether a file may do without, so that all of it is text.</param>
    /// <param name="foreign">What the site says of keys that the shape does not have; null for nothing.</param>
    /// <returns>Null after a report, for a file that is no text, or whose keys cannot be read.</returns>
    public static FrontMatter? Read(
        SourceFile source, DiagnosticBag diagnostics, Shape? shape = null, bool isOptional = false, ForeignKeys? foreign = null)
    {
        if (!DecodeText.CanRead(source, diagnostics))
            return null;

        var bytes = source.Bytes.Span;
        var matterStart = LineEnds.EndOfLine(bytes, 0);
        if (!IsFence(bytes[..matterStart], isFirst: true))
        {
            if (FindLateMatter.Find(source, DecodeText.WithoutMark(bytes), 1, shape) is { } late)
            {
                diagnostics.Add(late);
                return null;
            }

            var isToml = DecodeText.WithoutMark(bytes[..matterStart]).TrimEnd(" \t\r\n"u8).SequenceEqual("+++"u8);
            if (isOptional && !isToml)
                return new FrontMatter(
                    new YamlNode.Mapping([], source.Start), new BodyText(source, bytes.Length - DecodeText.WithoutMark(bytes).Length, 1));

            diagnostics.Report(YamlDiagnostics.NoFrontMatter, source.Start, isToml ? ": '+++' starts TOML, which is not read" : "");
            return null;
        }

        for (var (line, start) = (2, matterStart); start < bytes.Length; line++)
        {
            var end = LineEnds.EndOfLine(bytes, start);
            if (IsFence(bytes[start..end], isFirst: false))
            {
                if (FindLateMatter.Find(source, bytes[end..], line + 1, shape) is { } second)
                    diagnostics.Add(second);
                return ReadYaml.Read(DecodeText.Lines(bytes[matterStart..start]), source.Path, 2, diagnostics, shape) is { } matter
                    ? new FrontMatter(
                        shape is null || foreign is null ? matter : foreign.Translate(matter, shape, diagnostics), new BodyText(source, end, line + 1))
                    : null;
            }

            start = end;
        }

        diagnostics.Add(FindMisplaced.Text(new YamlSource(DecodeText.Lines(bytes[matterStart..]), source.Path, 2, shape), 0).FirstOrDefault() is { } slip
            ? slip.ToDiagnostic()
            : YamlDiagnostics.UnclosedFrontMatter.At(source.Start));
        return null;
    }

    /// <summary>Whether the file has none, so that all of it is text.</summary>
    public bool IsMissing => Body.Line == 1;

    private static bool IsFence(ReadOnlySpan<byte> line, bool isFirst)
    {
        if (isFirst)
            line = DecodeText.WithoutMark(line);
        return line.StartsWith("---"u8) && line[3..].Trim(" \t\r\n"u8).IsEmpty;
    }
}
