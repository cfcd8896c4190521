namespace StaticSite.BrowserTests;

/// <summary>Looks for a Chromium that is installed; nothing is downloaded.</summary>
internal static class FindBrowser
{
    // The shell opens a window for a quarter of the work, since it has no frame, tabs and settings to draw around the page.
    private static readonly string[] Names =
        ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome.exe", "msedge.exe"];

    private static readonly string[] Places =
    [
        "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
        "/Applications/Chromium.app/Contents/MacOS/Chromium",
        @"C:\Program Files\Google\Chrome\Application\chrome.exe",
        @"C:\Program Files (x86)\Microsoft\Edge\Application\msedge.exe",
    ];

    /// <summary>Where it is, or null.</summary>
    public static string? OnThisMachine()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries);
        return Names.SelectMany(name => folders.Select(folder => Path.Combine(folder, name))).Concat(Places).FirstOrDefault(File.Exists);
    }
}
