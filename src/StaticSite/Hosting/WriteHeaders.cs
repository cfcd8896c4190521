namespace StaticSite.Hosting;

internal static class WriteHeaders
{
    // A year, and files whose names change with their content.
    private const string ForEver = "Cache-Control: public, max-age=31536000, immutable";

    public static string Write(string policy, string root, bool hides)
    {
        string[] everywhere =
        [
            $"Content-Security-Policy: {policy}; frame-ancestors 'none'",
            "Strict-Transport-Security: max-age=31536000",
            "X-Content-Type-Options: nosniff",
            "Referrer-Policy: strict-origin-when-cross-origin",
            "Permissions-Policy: camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()",
            "Cross-Origin-Opener-Policy: same-origin",
            "Cross-Origin-Resource-Policy: same-origin",
            "X-Frame-Options: DENY",
            .. hides ? ["X-Robots-Tag: noindex"] : Array.Empty<string>(),
        ];
        return Rule($"{root}/*", everywhere) + Rule($"{root}/assets/*", ForEver) + Rule($"{root}/search/:hash/*", ForEver);
    }

    private static string Rule(string path, params string[] headers) =>
        path + '\n' + string.Concat(headers.Select(header => $"  {header}\n"));
}
