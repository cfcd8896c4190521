using System.Net.Mime;
using System.Text;
using Microsoft.AspNetCore.Http;
using StaticSite.Engine;

namespace StaticSite.Cli.Preview;

/// <summary>Answers as a host of static files would, and adds to each page the script that follows the site.</summary>
/// <remarks>Nothing is read from the disk, so no address leads out of the site.</remarks>
internal sealed class AnswerRequests(PreviewedSite site, int port, CancellationToken stop)
{
    public const string OwnFolder = "/_preview/";

    private static readonly SitePath NotFound = SitePath.Parse("/404.html");

    // A page elsewhere may point a name of its own at this machine; its requests still carry that name.
    private readonly string[] _hosts = [$"127.0.0.1:{port}", $"localhost:{port}"];

    public async Task AnswerAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        response.Headers.CacheControl = "no-store";
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.XFrameOptions = "DENY";
        response.Headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (!_hosts.Contains(request.Host.Value, StringComparer.OrdinalIgnoreCase))
            await SayAsync(context, StatusCodes.Status421MisdirectedRequest, $"This preview answers to {_hosts[0]} alone.");
        else if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            response.Headers.Allow = "GET, HEAD";
            await SayAsync(context, StatusCodes.Status405MethodNotAllowed, "A preview can only be read.");
        }
        else if (request.Path.StartsWithSegments(OwnFolder.TrimEnd('/'), StringComparison.Ordinal, out var own))
            await AnswerOwnAsync(context, own.Value);
        else
            await AnswerPageAsync(context, request.Path.Value ?? "/");
    }

    private async Task AnswerOwnAsync(HttpContext context, string? name)
    {
        if (name == "/events")
        {
            using var ended = CancellationTokenSource.CreateLinkedTokenSource(stop, context.RequestAborted);
            await TellChanges.ToAsync(context, site, ended.Token);
        }
        else if (name == "/news")
        {
            var shown = await site.CurrentAsync(context.RequestAborted);
            await WriteAsync(context, StatusCodes.Status200OK, MediaTypeNames.Application.Json,
                WriteNews.Write(shown, context.Request.Query["page"].ToString()));
        }
        else if (OwnFolder.TrimEnd('/') + name == EditorsPage.Address)
            await AnswerEditorsAsync(context);
        else if (PreviewResource.Find(name) is { } resource)
            await WriteAsync(context, StatusCodes.Status200OK, resource.Type, resource.Content);
        else
            await SayAsync(context, StatusCodes.Status404NotFound, "The preview has no such file.");
    }

    private async Task AnswerEditorsAsync(HttpContext context)
    {
        var state = EditorsState.Of(context.Request.Query);
        if (context.Request.Query[EditorsState.Toggle].ToString() is { Length: > 0 } pressed)
        {
            context.Response.Redirect(state.After(pressed).Address);
            return;
        }

        var shown = await site.CurrentAsync(context.RequestAborted);
        context.Response.Headers.ContentSecurityPolicy = EditorsPage.Policy;
        // To count takes a build, which must not keep a thread of the server.
        var page = shown.Use is { } use
            ? new EditorsPage(await Task.Run(() => use.Value, context.RequestAborted), state).Write()
            : PreviewResource.NoSite;
        await WriteAsync(context, StatusCodes.Status200OK, MediaTypeNames.Text.Html, FollowedPage.WithScript(page, EditorsPage.Address, EditorsPage.VersionOf(shown)));
    }

    private async Task AnswerPageAsync(HttpContext context, string address)
    {
        var shown = await site.CurrentAsync(context.RequestAborted);
        // A file that a host may have kept for ever is named by its content. What is being written must not be kept.
        shown.Headers?.AddTo(context);
        if (shown.Files is not { } files)
            await WriteAsync(context, StatusCodes.Status500InternalServerError, MediaTypeNames.Text.Html,
                FollowedPage.WithScript(PreviewResource.NoSite, address, FollowedPage.NoSite));
        else if (shown.Find(address) is not { } found)
            await AnswerNotFoundAsync(context, address, files);
        else if (found.Redirect is { } elsewhere)
            context.Response.Redirect(elsewhere + context.Request.QueryString);
        else
            await AnswerFileAsync(context, address, found.File!);
    }

    private static Task AnswerFileAsync(HttpContext context, string address, OutputFile file)
    {
        var (content, type) = (file.Content(), ContentType.Of(file.Path));
        return WriteAsync(context, StatusCodes.Status200OK, type, type == MediaTypeNames.Text.Html
            ? FollowedPage.WithScript(content, address, FollowedPage.VersionOf(content.Span))
            : content);
    }

    private static Task AnswerNotFoundAsync(HttpContext context, string address, FilesOnDemand files) =>
        files.Find(NotFound) is { } page
            ? WriteAsync(context, StatusCodes.Status404NotFound, MediaTypeNames.Text.Html,
                FollowedPage.WithScript(page.Content(), address, FollowedPage.NoPage))
            : SayAsync(context, StatusCodes.Status404NotFound, "The site has no such page.");

    private static Task SayAsync(HttpContext context, int status, string words) =>
        WriteAsync(context, status, MediaTypeNames.Text.Plain, Encoding.UTF8.GetBytes(words + "\n"));

    private static async Task WriteAsync(HttpContext context, int status, string type, ReadOnlyMemory<byte> content)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = type.StartsWith("text/", StringComparison.Ordinal) ? type + "; charset=utf-8" : type;
        context.Response.ContentLength = content.Length;
        if (!HttpMethods.IsHead(context.Request.Method))
            await context.Response.Body.WriteAsync(content, context.RequestAborted);
    }
}
