using System.Buffers;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.ExceptionServices;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.RenderTree;
using Microsoft.Extensions.Logging.Abstractions;
using StaticSite.Markdown.Texts;

namespace StaticSite.Theme.Rendering;

/// <summary>Draws page after page on one thread. Hot: runs for each page of the site.</summary>
/// <remarks>Razor's own HTML renderer goes through a dispatcher, a TextWriter and an encoder that turns apostrophes,
/// no-break spaces and emoji into numbers; this one writes the render tree straight to UTF-8.</remarks>
internal sealed class DrawPages() : Renderer(NoServices.Instance, NullLoggerFactory.Instance)
{
    private readonly Utf8Page _page = new();

    public override Dispatcher Dispatcher { get; } = new InlineDispatcher();

    /// <typeparam name="TLayout">Draws the whole page, from its first tag to its last.</typeparam>
    public void Draw<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] TLayout>(
        Drawing drawing, IBufferWriter<byte> output) where TLayout : View
    {
        Draw<TLayout>(drawing, new Dictionary<string, object?> { [nameof(View.On)] = drawing });
        if (drawing.Frame.Look.CurlsQuotes && QuoteMarks.Of(drawing.Frame.Language) is { } marks)
            CurlQuotes.Write(_page.Written, marks, output);
        else
            output.Write(_page.Written);
    }

    /// <summary>Draws a part of a page by itself, while another renderer is at the page.</summary>
    public Markup Draw(Drawing drawing, RenderFragment part)
    {
        Draw<PartView>(drawing, new Dictionary<string, object?> { [nameof(View.On)] = drawing, [nameof(PartView.Part)] = part });
        return new Markup(_page.Written.ToArray(), []);
    }

    private void Draw<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] TView>(
        Drawing drawing, Dictionary<string, object?> parameters) where TView : View
    {
        var root = AssignRootComponentId(InstantiateComponent(typeof(TView)));
        try
        {
            var drawn = RenderRootComponentAsync(root, ParameterView.FromDictionary(parameters));
            if (!drawn.IsCompleted)
                throw new UnreachableException("A component waits; none has anything to wait for.");

            drawn.GetAwaiter().GetResult();
            _page.Clear();
            new WriteRenderTree(_page, drawing, GetCurrentRenderTreeFrames).Component(root);
        }
        finally
        {
            // A renderer keeps every root that it is not told to forget.
            RemoveRootComponent(root);
        }
    }

    protected override Task UpdateDisplayAsync(in RenderBatch renderBatch) => Task.CompletedTask;

    protected override void HandleException(Exception exception) => ExceptionDispatchInfo.Throw(exception);

    /// <summary>Runs everything at once, where it is: a page is drawn by one thread from start to end.</summary>
    private sealed class InlineDispatcher : Dispatcher
    {
        public override bool CheckAccess() => true;

        public override Task InvokeAsync(Action workItem)
        {
            workItem();
            return Task.CompletedTask;
        }

        public override Task InvokeAsync(Func<Task> workItem) => workItem();

        public override Task<TResult> InvokeAsync<TResult>(Func<TResult> workItem) => Task.FromResult(workItem());

        public override Task<TResult> InvokeAsync<TResult>(Func<Task<TResult>> workItem) => workItem();
    }

    private sealed class NoServices : IServiceProvider
    {
        public static readonly NoServices Instance = new();

        public object? GetService(Type serviceType) => null;
    }
}
