using Microsoft.AspNetCore.Http;

namespace StaticSite.Cli.Preview;

/// <summary>Tells one browser, by server-sent events, that something else is shown, until it leaves. What that means for a
/// page, the page asks for itself.</summary>
internal static class TellChanges
{
    /// <summary>The first is told at once: whoever listens only now may have missed some.</summary>
    public static async Task ToAsync(HttpContext context, PreviewedSite site, CancellationToken ended)
    {
        context.Response.ContentType = "text/event-stream";
        try
        {
            for (var shown = await site.CurrentAsync(ended); ; shown = await shown.Next.WaitAsync(ended))
            {
                await context.Response.WriteAsync("data: changed\n\n", ended);
                await context.Response.Body.FlushAsync(ended);
            }
        }
        catch (OperationCanceledException) when (ended.IsCancellationRequested)
        {
            // The browser went away, or the preview ends: nobody is left to tell.
        }
    }
}
