using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.RegularExpressions;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Markdown.Texts;

namespace StaticSite.Includes;

/// <summary>Reads the parts, and tells others of them.</summary>
internal static partial class PartsPipeline
{
    /// <summary>Where they lie, as deep as somebody likes.</summary>
    public const string Folder = "parts/";

    private const string Ending = ".md";

    public static IPipeline Value => new Pipeline<Part>("Parts")
    {
        Reads = source => source.Name.StartsWith(Folder, StringComparison.Ordinal) && source.Name.EndsWith(Ending, StringComparison.Ordinal),
        Catalogue = (source, _, diagnostics) => Read(source, diagnostics),
        Publishes =
        [
            IParts.Fact.AtIndex((catalogue, _) => new Parts(catalogue.Of<Part>())),
            BarrierStep.CheckAtLink(ReportUnused, IParts.Fact, IDrafts.Facts),
        ],
    };

    private static Part? Read(SourceFile source, DiagnosticBag diagnostics)
    {
        var name = source.Name[Folder.Length..^Ending.Length];
        if (!SitePath.TryParse($"/{Folder}{name}.html", out _) || FrontMatter.Read(source, diagnostics, isOptional: true) is not { } read)
            return null;

        if (!read.IsMissing)
            diagnostics.Report(IncludeDiagnostics.PartWithMatter, source.Start);
        return new Part(source, new PartText(name, read.Body));
    }

    private static void ReportUnused(LinkedSite site, DiagnosticBag diagnostics)
    {
        var used = site.Documents<IDocument>().SelectMany(document => document.Observations.OfType<IncludedPart>()).Select(part => part.Name).ToHashSet();
        var parts = site.Get(IParts.Fact);
        AddNamedByDrafts(used, parts, site.All(IDrafts.Facts));
        foreach (var name in parts.Names)
            if (!used.Contains(name))
                diagnostics.Report(IncludeDiagnostics.UnusedPart, parts.Find(name)!.Text.Source.Start, name);
    }

    // What a draft includes is of use as soon as it is published.
    private static void AddNamedByDrafts(HashSet<string> used, IParts parts, ImmutableArray<IDrafts> drafts)
    {
        var named = new Queue<string>(drafts.SelectMany(some => some.LeftOut).SelectMany(draft => NamesIn(DecodeText.Lines(draft.Bytes.Span))));
        while (named.TryDequeue(out var name))
            if (parts.Find(name) is { } part && used.Add(name))
                foreach (var inner in NamesIn(part.Text.Decode()))
                    named.Enqueue(inner);
    }

    private static IEnumerable<string> NamesIn(string text) => IncludeLine().Matches(text)
        .Select(line => line.Groups["name"].Value.TrimEnd() is var name && name.EndsWith(Ending, StringComparison.Ordinal) ? name[..^Ending.Length] : name);

    [GeneratedRegex(@":::[ \t]*" + IParts.Word + @"[ \t]+(?<name>\S[^\n]*)", RegexOptions.CultureInvariant)]
    private static partial Regex IncludeLine();

    private sealed record Part(SourceFile Source, PartText Text) : IEntry
    {
        public SitePath? Path => null;
    }

    private sealed class Parts(ImmutableArray<Part> parts) : IParts
    {
        private readonly FrozenDictionary<string, PartText> _byName = parts.ToFrozenDictionary(part => part.Text.Name, part => part.Text, StringComparer.Ordinal);

        public ImmutableArray<string> Names { get; } = [.. parts.Select(part => part.Text.Name).Order(StringComparer.Ordinal)];

        public PartText? Find(string name) => _byName.GetValueOrDefault(name);
    }
}
