namespace StaticSite.Cli.Tests.Preview;

/// <summary>Does what a page in a browser does: hears that something changed, and asks what that is for itself.</summary>
internal sealed class FollowingTab(HttpClient client, string page, StreamReader events) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    private string _said = "";

    /// <summary>What is told next that was not told before.</summary>
    public async Task<string> NextAsync()
    {
        while (await events.ReadLineAsync().WaitAsync(Patience) is { } line)
        {
            if (line.Length == 0)
                continue;

            var news = await client.GetStringAsync(new Uri($"/_preview/news?page={page}", UriKind.Relative));
            if (news != _said)
                return _said = news;
        }

        throw new EndOfStreamException("The preview has nothing more to say.");
    }

    public void Dispose() => events.Dispose();
}
