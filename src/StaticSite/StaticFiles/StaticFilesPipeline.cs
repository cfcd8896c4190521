using System.Collections.Frozen;
using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Features;
using StaticSite.Markdown.Texts;
using StaticSite.Settings;

namespace StaticSite.StaticFiles;

/// <summary>Pictures, documents and data that are published as they are.</summary>
internal static class StaticFilesPipeline
{
    public static IPipeline Of(FeatureList features)
    {
        // There, a file of the wrong kind is a slip, such as 'glossary/cache.txt', and no wish to publish it.
        var taken = features.ClosedPlaces;
        ImmutableArray<FileKind> deep = [.. features.Files.Where(kind => kind.IsDeep)];
        return Of(
            source => StaticFileKind.Has(source.Name) && !taken.Any(place => Covers(place, source.Name)) && !(Around(source) is not null && StaticFileKind.IsPlainText(source.Name)),
            (source, settings) => Around(source) is { FolderIn: { } folderIn, Folder: var folder }
                ? string.Join('/', new[] { folderIn(settings), source.Name[(folder.Length + 1)..] }.Where(part => part.Length > 0))
                : source.Name);

        FileKind? Around(SourceFile source) =>
            deep.FirstOrDefault(kind => source.Name.StartsWith(kind.Folder + "/", StringComparison.Ordinal));
    }

    private static Pipeline<StaticFile> Of(Func<SourceFile, bool> reads, Func<SourceFile, SiteSettings, string> addressOf) => new("Static files")
    {
        Reads = reads,
        Catalogue = (source, opening, diagnostics) => ReadStaticFile.Read(source, addressOf(source, opening.Get(SiteSettings.Fact)), diagnostics),
        Publishes =
        [
            Published.Fact.AtIndex((catalogue, _) => new Published(catalogue.Of<StaticFile>())),
            IPictures.Fact.AtIndex((catalogue, _) => new Pictures(catalogue.Of<StaticFile>())),
        ],
        Needs = [SiteSettings.Fact, Published.Fact],
        Generate = site => site.Get(Published.Fact).Files
            .Select(file => new OutputFile(file.Address, file.Source.Bytes)),
    };

    private static bool Covers(string place, string name) =>
        place.EndsWith('/') ? name.StartsWith(place, StringComparison.Ordinal) : name == place;

    private sealed record Published(ImmutableArray<StaticFile> Files)
    {
        public static Fact<Published> Fact { get; } = new("static files");
    }

    private sealed class Pictures(IEnumerable<StaticFile> files) : IPictures
    {
        private readonly FrozenDictionary<SitePath, PictureSize?> _sizes =
            files.ToFrozenDictionary(file => file.Address, file => MeasurePicture.Measure(file.Source));

        public PictureSize? SizeOf(SitePath picture) => _sizes.GetValueOrDefault(picture);
    }
}
