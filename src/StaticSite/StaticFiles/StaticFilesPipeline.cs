using System.Collections.Frozen;
using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Markdown.Texts;

namespace StaticSite.StaticFiles;

/// <summary>Pictures, documents and data that are published as they are.</summary>
internal static class StaticFilesPipeline
{
    /// <param name="taken">What belongs to other pipelines: folders with a slash behind them, and files. There, a file
    /// of the wrong kind is a slip, such as <c>glossary/cache.txt</c>, and no wish to publish it.</param>
    public static IPipeline Of(ImmutableArray<string> taken) => new Pipeline<StaticFile>("Static files")
    {
        Reads = source => StaticFileKind.Has(source.Name) && !taken.Any(place => Covers(place, source.Name)),
        Catalogue = (source, _, diagnostics) => ReadStaticFile.Read(source, diagnostics),
        Publishes =
        [
            Published.Fact.AtIndex((catalogue, _) => new Published(catalogue.Of<StaticFile>())),
            IPictures.Fact.AtIndex((catalogue, _) => new Pictures(catalogue.Of<StaticFile>())),
        ],
        Needs = [Published.Fact],
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
