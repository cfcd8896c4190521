using Statiq.Common;
using Statiq.Core;
using StaticSite.Engine;
using IPipeline = StaticSite.Engine.IPipeline;

namespace StaticSite.Statiq;

/// <summary>Our pipelines as Statiq's. What no single one can do, reading all files and the two barriers, is a pipeline of
/// its own that the others depend on: Statiq then runs the phases in the order that <see cref="IPipeline"/> asks for.</summary>
/// <remarks>The types here are internal, since Statiq makes one of every public pipeline type that it finds.</remarks>
internal static class HostedPipelines
{
    public const string Site = nameof(Site);

    /// <summary>Reads first what all others are told, catalogues every file, then passes the first barrier; PostProcess, for which Statiq waits until all have
    /// composed, is the second.</summary>
    public static Pipeline OfSite(PipelineList pipelines, SitePhases phases, KeepOutput output) => new()
    {
        InputModules = { new ReadSite(pipelines) },
        ProcessModules = { new OpenSite(phases), new CatalogueFiles(phases), new IndexSite(phases) },
        PostProcessModules = { new LinkSite(phases, output) },
    };

    public static Pipeline Of(IPipeline pipeline, SitePhases phases) => new()
    {
        Dependencies = { Site },
        PostProcessHasDependencies = true,
        ProcessModules = { new ComposeFiles(pipeline, phases) },
        PostProcessModules = { new RenderDocuments(), new GenerateFiles(pipeline) },
        OutputModules = { new WriteFiles(), new WriteEmptyFiles() },
    };
}
