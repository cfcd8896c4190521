using Statiq.Common;
using StaticSite.Engine;
using IDocument = Statiq.Common.IDocument;

namespace StaticSite.Statiq;

/// <summary>Our own values, riding in the metadata of Statiq's documents under the names of their types.</summary>
internal static class Cargo
{
    public static MetadataItems Of<T>(T value) where T : class => new() { { typeof(T).Name, value } };

    public static T? In<T>(IDocument document) where T : class => document.Get(typeof(T).Name) as T;

    /// <summary>What the second barrier made, for modules of PostProcess.</summary>
    public static SiteBuild BuildIn(IExecutionContext context) =>
        In<SiteBuild>(context.Outputs.FromPipeline(HostedPipelines.Site)[0])!;

    public static IContentProvider ContentOf(OutputFile file) =>
        new MemoryContent(file.Content().ToArray(), MediaTypes.Get(file.Path.FileName));
}
