using System.Collections.Immutable;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StaticSite.Engine;
using StaticSite.Glossary.Mentions;
using StaticSite.Markdown.Parsing;
using StaticSite.Markdown.Steps;
using StaticSite.Markdown.Texts;

namespace StaticSite.Glossary.Suggestions;

/// <summary>Keeps the words of each text, for whoever asks what the glossary should change. Only a run that explains has this step.</summary>
internal sealed class KeepTexts : IBodyStep
{
    [ThreadStatic]
    private static FlatText? _flat;

    public string Name => "keep texts";

    public BodyAspects Reads => BodyAspects.Mentions | BodyAspects.Addresses;

    public BodyAspects Writes => BodyAspects.None;

    public void Apply(ParsedText parsed)
    {
        foreach (var leaf in parsed.Document.Leaves())
            if (leaf.Inline is { } inlines && !leaf.IsTitle())
                Keep(leaf, inlines, parsed.Scope);
    }

    private static void Keep(LeafBlock leaf, ContainerInline inlines, TextScope scope)
    {
        var flat = _flat ??= new FlatText();
        flat.Read(inlines);
        scope.Page.Observe(new WrittenText(
            flat.Text.ToString(),
            [.. flat.Segments.SelectMany(segment => PartsOf(segment, scope))],
            [.. LinksOf(leaf, scope)]));
    }

    private static IEnumerable<PlacedPart> PartsOf(FlatText.Segment segment, TextScope scope)
    {
        var (line, column) = (segment.Inline.Line, segment.Inline.Column);
        var at = scope.Locate(line, column);
        var isAsked = segment.Inline.Parent is MentionInline { IsAsked: true };
        var part = new PlacedPart(segment.Start, at, !isAsked && segment.Inline is LiteralInline && scope.Locate(line, column + 1) != at, isAsked);
        yield return part;
        if (!part.IsLiteral || scope.IsLiteralAt(line))
            yield break;

        // Words of a value may stand on several lines of the file, or with signs between them that nobody reads.
        for (var place = 1; place < segment.Length; place++)
            if (scope.Locate(line, column + place) is var there && there != part.At with { Column = part.At.Column + segment.Start + place - part.Start })
                yield return part = part with { Start = segment.Start + place, At = there };
    }

    private static List<WrittenLink> LinksOf(LeafBlock leaf, TextScope scope)
    {
        var links = new List<WrittenLink>();
        foreach (var inline in leaf.Inlines())
            if (inline is LinkInline { IsImage: false, FirstChild: not null } link && PlainText.Of(link) is { Length: > 0 } words)
                links.Add(new WrittenLink(words, ResolveAddresses.TargetOf(link)?.Path, scope.Locate(link.Line, link.Column), link.FindDescendants<CodeInline>().Any()));
        return links;
    }
}
