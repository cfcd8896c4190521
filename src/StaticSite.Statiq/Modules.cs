using Microsoft.Extensions.Logging;
using Statiq.Common;
using StaticSite.Engine;
using IDocument = Statiq.Common.IDocument;
using IPipeline = StaticSite.Engine.IPipeline;

namespace StaticSite.Statiq;

/// <summary>Process: front matter and data of each file.</summary>
internal sealed class CatalogueFiles(SitePhases phases) : ParallelModule
{
    protected override async Task<IEnumerable<IDocument>> ExecuteInputAsync(IDocument input, IExecutionContext context)
    {
        var folder = context.FileSystem.RootPath.GetRelativePath(context.FileSystem.GetContainingInputPath(input.Source));
        var source = new SourceFile(folder.FullPath, input.Source.GetRelativeInputPath().FullPath, await input.GetContentBytesAsync());
        return [input.Clone(Cargo.Of(phases.Catalogue(source)))];
    }
}

/// <summary>First barrier. What it makes is the first document, before those of the files.</summary>
internal sealed class IndexSite(SitePhases phases) : SyncModule
{
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context) =>
    [
        context.CreateDocument(Cargo.Of(phases.Index(context.Inputs.Select(Cargo.In<CataloguedFile>).OfType<CataloguedFile>()))),
        .. context.Inputs,
    ];
}

/// <summary>Process: the documents of one pipeline.</summary>
internal sealed class ComposeFiles(IPipeline pipeline, SitePhases phases) : SyncModule
{
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context)
    {
        var site = context.Outputs.FromPipeline(HostedPipelines.Site);
        var index = Cargo.In<IndexedSite>(site[0])!;
        var own = site.Where(document => Cargo.In<CataloguedFile>(document)?.Pipeline == pipeline);
        return new ParallelScheduler().Map(
            [.. own], document => document.Clone(Cargo.Of(phases.Compose(Cargo.In<CataloguedFile>(document)!, index))));
    }
}

/// <summary>Second barrier. It logs what was found, and ends the run if that is an error, before anything is written.</summary>
internal sealed class LinkSite(SitePhases phases) : SyncModule
{
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context)
    {
        var composed = context.Outputs.Select(Cargo.In<ComposedFile>).OfType<ComposedFile>();
        var build = phases.Link(composed, Cargo.In<IndexedSite>(context.Inputs[0])!);
        var site = new BuiltSite(build);

        // Without Statiq's own prefix, so that editors and build servers find the place.
        foreach (var finding in site.Diagnostics)
        {
            var level = LevelOf(finding.Severity);
            context.Logger.Log(level, default, finding, null, (found, _) => found.ToString());
        }

        if (site.HasErrors)
            throw new ExecutionException("The content has errors. Nothing was written.");

        return [context.CreateDocument(Cargo.Of(build))];
    }

    private static LogLevel LevelOf(Severity severity) => severity switch
    {
        Severity.Error => LogLevel.Error,
        Severity.Warning => LogLevel.Warning,
        _ => LogLevel.Debug,
    };
}

/// <summary>PostProcess: the files of each document.</summary>
internal sealed class RenderDocuments : SyncModule
{
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context)
    {
        var build = Cargo.BuildIn(context);
        return new ParallelScheduler()
            .Map(context.Inputs, document => build.Render(Cargo.In<ComposedFile>(document)!)
                .Select(file => document.Clone(file.Path.FileName, Cargo.ContentOf(file)))
                .ToArray())
            .SelectMany(files => files);
    }
}

/// <summary>PostProcess: the files of one pipeline that no document stands behind.</summary>
internal sealed class GenerateFiles(IPipeline pipeline) : SyncModule
{
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context) => context.Inputs.Concat(
        Cargo.BuildIn(context).Generate(pipeline)
            .Select(file => context.CreateDocument(file.Path.FileName, Cargo.ContentOf(file))));
}

/// <summary>Output: the files without content, which Statiq's own module leaves out. Browsers and hosts ask for some.</summary>
internal sealed class WriteEmptyFiles : SyncModule
{
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context)
    {
        foreach (var input in context.Inputs.Where(input => input.ContentProvider.GetLength() == 0))
        {
            using var file = context.FileSystem.GetOutputFile(input.Destination).OpenWrite();
            file.SetLength(0);

            // Statiq deletes what it does not see being written to.
            file.Write([]);
        }

        return context.Inputs;
    }
}
