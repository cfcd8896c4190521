using System.Collections.Immutable;
using Markdig.Syntax;
using StaticSite.Engine;
using StaticSite.Markdown.Parsing;
using StaticSite.Markdown.Texts;

namespace StaticSite.Markdown.Steps;

/// <summary>Checks each <c>::: kind key</c> container and notes which part of the site it shows, or which kind of container its
/// own text stands in.</summary>
internal static class PlaceEmbeds
{
    private static readonly object EmbedKey = new();

    /// <param name="written">The whole text.</param>
    public static void Place(MarkdownDocument document, string written, TextScope text, ImmutableArray<ContainerKind> containers)
    {
        foreach (var container in document.Descendants<TextContainer>())
            if (Read(container, written, text, containers) is { } part)
                container.SetData(EmbedKey, part);
    }

    /// <summary>The part that a container stands for; its own text, if that is to be in it, is not there yet. Null after a
    /// report.</summary>
    public static BodyPart? Of(TextContainer container) => container.GetData(EmbedKey) as BodyPart;

    private static BodyPart? Read(TextContainer container, string whole, TextScope text, ImmutableArray<ContainerKind> containers)
    {
        var page = text.Page;
        var at = text.Locate(container.Line, container.Column);
        var (kind, key) = (container.Info ?? "", container.Arguments?.Trim() ?? "");
        var held = KindOf(container, containers);

        if (kind.EndsWith(":::", StringComparison.Ordinal) || key.EndsWith(":::", StringComparison.Ordinal))
        {
            page.Diagnostics.Add(MarkdownDiagnostics.OneLineContainer.At(at) with { Fix = held is null ? CloseBelow(at, kind, key) : null });
            return null;
        }

        if (container.ClosingFencedCharCount == 0)
        {
            // Where nothing may stand in it, its end belongs right below.
            page.Diagnostics.Add(MarkdownDiagnostics.UnclosedContainer.At(at) with
            { Fix = held is null ? Fix.Replace(at with { Line = at.Line + 1, Column = 1 }, "", ":::\n") : null });
            return null;
        }

        if (held is not null)
        {
            if (!container.HasText && !container.IsElement)
                page.Diagnostics.Report(MarkdownDiagnostics.EmptyContainer, at, kind);
            else if (held.IsOfParts)
                SplitParts.Check(container, kind, text);
            ReportForm(container, held, whole, text);
            return new BodyPart.Contained(held, ContainerText.Empty);
        }

        // Others were put into the text before.
        if (kind == IParts.Word && container.HasText && page.Index.Ask(IParts.AllNames, "") is not null)
        {
            var first = container.First(block => block is not ContainerTitle);
            page.Diagnostics.Report(MarkdownDiagnostics.ContainerHoldsText, text.Locate(first.Line, first.Column), $"{kind} {key}".TrimEnd());
            return null;
        }

        var indexes = page.Index.All(IEmbedIndex.Facts).ToArray();
        if (indexes.FirstOrDefault(index => index.Kind == kind) is not { } known)
        {
            var kinds = indexes.Select(index => index.Kind).Concat(containers.Select(one => one.Name))
                .Concat(page.Index.Ask(IParts.AllNames, "") is null ? [] : [IParts.Word]).Order(StringComparer.Ordinal).ToArray();
            page.Diagnostics.Add(MarkdownDiagnostics.UnknownContainer.At(
                at, kind, Nearest.Hint(kind, kinds), string.Join(", ", kinds))
                with
            { Fix = Nearest.Sure(kind, kinds) is { } sure ? Fix.Replace(at, $"::: {kind}", $"::: {sure}") : null });
            return null;
        }

        if (FindParts(known, key, at, page.Diagnostics) is not { } targets)
            return null;

        var shown = $"{kind} {key}".TrimEnd();
        if (container.HasText)
        {
            page.Diagnostics.Report(MarkdownDiagnostics.ContainerHoldsText, text.Locate(container[0].Line, container[0].Column), shown);
            return null;
        }

        // A table is much longer than the line that shows it, and its rows have anchors.
        if (!page.State<ShownParts>().Lines.TryAdd((kind, key), at.Line))
        {
            page.Diagnostics.Report(MarkdownDiagnostics.EmbeddedTwice, at, shown, page.State<ShownParts>().Lines[(kind, key)]);
            return null;
        }

        // What leads to others says nothing of them, so it brings none of their previews along.
        var (section, title) = text.SectionOf(container);
        var link = known.Takes == EmbedKeys.One ? LinkKind.Embed : LinkKind.Written;
        foreach (var (target, fragment) in targets)
            page.Add(new Link(at, link, target, fragment, section, title));
        return new BodyPart.Embed(kind, string.Join(' ', KeysOf(known, key)));
    }

    /// <summary>The kind of container that a word behind colons stands for, ours or others'.</summary>
    public static ContainerKind? KindOf(TextContainer container, ImmutableArray<ContainerKind> containers)
    {
        var word = container.Info ?? "";
        return containers.FirstOrDefault(kind => kind.Is(word)) ?? containers.FirstOrDefault(kind => kind.IsElsewhere(word));
    }

    private static void ReportForm(TextContainer container, ContainerKind kind, string whole, TextScope text)
    {
        if (container.IsElement)
            return;

        var written = container.WrittenName;
        var ours = container.IsAlert ? $"[!{kind.Name.ToUpperInvariant()}]" : kind.Name;
        var at = text.Locate(container.Line, container.NameColumn);
        if (container is { IsAlert: true, Title: not null })
            text.Page.Diagnostics.Add(MarkdownDiagnostics.TitledAlert.At(at, written, kind.Name, container.Arguments ?? "") with
            { Fix = UnquoteAlert.Describe(container, kind.Name, whole, text) });
        else if (!written.Equals(ours, StringComparison.OrdinalIgnoreCase))
            text.Page.Diagnostics.Add(MarkdownDiagnostics.ForeignContainer.At(at, written, ours) with { Fix = Fix.Replace(at, written, ours) });
    }

    /// <summary>Where each part comes from; null after a report.</summary>
    private static List<(SitePath Page, string Fragment)>? FindParts(IEmbedIndex known, string key, SourceLocation at, DiagnosticBag diagnostics)
    {
        if (known.Takes == EmbedKeys.None && key.Length > 0)
        {
            diagnostics.Add(MarkdownDiagnostics.NeedsNoKey.At(at, known.Kind, key) with { Fix = Fix.Replace(at, $"::: {known.Kind} {key}", $"::: {known.Kind}") });
            return null;
        }

        if (known.Takes != EmbedKeys.One && key.Length == 0 && !known.TryFind("", out _, out _))
        {
            diagnostics.Add(MarkdownDiagnostics.NothingToShow.At(at, known.Kind) with { Missing = known.FileOf("") });
            return null;
        }

        var parts = new List<(SitePath, string)>();
        var areKnown = true;
        foreach (var one in KeysOf(known, key))
        {
            if (known.TryFind(one, out var target, out var fragment))
            {
                parts.Add((target, fragment));
                continue;
            }

            areKnown = false;
            var keys = diagnostics.Candidates(known.Keys);
            diagnostics.Add(MarkdownDiagnostics.UnknownPart.At(at, known.NameOfOne, one, Nearest.Hint(one, keys)) with
            {
                Fix = Nearest.Sure(one, keys) is { } sure
                    ? Fix.Replace(at, $"::: {known.Kind} {key}", $"::: {known.Kind} {Instead(key, one, sure)}")
                    : null,
                Missing = known.FileOf(one),
                Names = known.AddressOf(one),
            });
        }

        return areKnown ? parts : null;
    }

    /// <summary>The keys that a container names; an empty one where it names none.</summary>
    internal static string[] KeysOf(IEmbedIndex known, string key) =>
        known.Takes == EmbedKeys.Any && key.Length > 0 ? key.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries) : [key];

    private static string Instead(string key, string written, string sure) =>
        key == written ? sure : string.Join(' ', key.Split(' ').Select(one => one == written ? sure : one));

    private sealed class ShownParts
    {
        public Dictionary<(string Kind, string Key), int> Lines { get; } = [];
    }

    private static Fix? CloseBelow(SourceLocation at, string kind, string key) =>
        key.EndsWith(":::", StringComparison.Ordinal) && key[..^3].TrimEnd() is { Length: > 0 } part
            ? Fix.Replace(at, $"::: {kind} {key}", $"::: {kind} {part}\n:::")
            : null;
}
