using Microsoft.Extensions.Logging;
using Statiq.Common;
using StaticSite.Disk;
using StaticSite.Engine;
using IDocument = Statiq.Common.IDocument;
using IPipeline = StaticSite.Engine.IPipeline;

namespace StaticSite.Statiq;

/// <summary>Input: the files, read as the default host reads them, so that nothing from outside is published. What was found
/// wrong is the first document, before those of the files.</summary>
/// <param name="pipelines">All that there are. Some of them would make some of a site, to be put in the place of a whole one.</param>
internal sealed class ReadSite(PipelineList pipelines) : SyncModule
{
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context)
    {
        if (!pipelines.All(pipeline => context.ExecutingPipelines.ContainsKey(pipeline.Name)))
            throw new ExecutionException("Only some of the pipelines were asked for, and they make the site together. Ask for none by name.");

        var found = new DiagnosticBag();
        var files = Folders.Of(context.FileSystem)
            .Where(folders => Directory.Exists(folders.Input))
            .SelectMany(folders => new ReadInput(folders, new ParallelScheduler()).Read(found)
                .Select(file => Of(context.FileSystem.GetFile(Path.Combine(folders.Input, file.Name)), file, context)))
            .OfType<IDocument>()
            .GroupBy(document => document.Destination)
            .Select(overlaid => overlaid.Last())
            .ToArray();
        return [context.CreateDocument(Cargo.Of(found)), .. files];
    }

    // A folder of the input may stand for one inside it, and files may be left out, as Statiq is told.
    private static IDocument? Of(IFile file, SourceFile source, IExecutionContext context)
    {
        if (!file.Exists)
            return null;

        var path = context.FileSystem.GetRelativeInputPath(file.Path);
        return context.CreateDocument(
            file.Path, path, Cargo.Of(new SourceFile(source.Folder, path.FullPath, source.Bytes)), file.GetContentProvider());
    }
}

/// <summary>Process: what all files are told of those that are read first. It is the first document, before all others.</summary>
internal sealed class OpenSite(SitePhases phases) : SyncModule
{
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context) =>
    [
        context.CreateDocument(Cargo.Of(phases.Open(context.Inputs.Select(Cargo.In<SourceFile>).OfType<SourceFile>()))),
        .. context.Inputs,
    ];
}

/// <summary>Process: front matter and data of each file.</summary>
internal sealed class CatalogueFiles(SitePhases phases) : ParallelSyncModule
{
    protected override IEnumerable<IDocument> ExecuteInput(IDocument input, IExecutionContext context) =>
        [Cargo.In<SourceFile>(input) is { } source
            ? input.Clone(Cargo.Of(phases.Catalogue(source, Cargo.In<OpenedSite>(context.Inputs[0])!)))
            : input];
}

/// <summary>First barrier. What it makes is the first document, before those of the files.</summary>
internal sealed class IndexSite(SitePhases phases) : SyncModule
{
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context) =>
    [
        context.CreateDocument(Cargo.Of(phases.Index(
            context.Inputs.Select(Cargo.In<CataloguedFile>).OfType<CataloguedFile>(), Cargo.In<OpenedSite>(context.Inputs[0])!))),
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
internal sealed class LinkSite(SitePhases phases, KeepOutput output) : SyncModule
{
    protected override IEnumerable<IDocument> ExecuteContext(IExecutionContext context)
    {
        var composed = context.Outputs.Select(Cargo.In<ComposedFile>).OfType<ComposedFile>();
        var build = phases.Link(composed, Cargo.In<IndexedSite>(context.Inputs[0])!);
        var unreadable = context.Inputs.Select(Cargo.In<DiagnosticBag>).OfType<DiagnosticBag>().SelectMany(bag => bag.Found);
        Diagnostic[] findings = [.. unreadable, .. new BuiltSite(build).Diagnostics];

        // Without Statiq's own prefix, so that editors and build servers find the place.
        foreach (var finding in findings)
        {
            var level = LevelOf(finding.Severity);
            context.Logger.Log(level, default, finding, null, (found, _) => found.ToString());
        }

        if (findings.Any(finding => finding.Severity == Severity.Error))
            throw new ExecutionException("The content has errors. Nothing was written.");

        output.Approve();
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
