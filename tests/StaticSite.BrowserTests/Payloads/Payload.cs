using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using StaticSite.Data;
using StaticSite.Tests;

namespace StaticSite.BrowserTests.Payloads;

/// <summary>A text that would run a script, or load something, in a page that took it for more than a text.</summary>
/// <param name="Number">By which the script tells which one it came from.</param>
internal sealed partial record Payload(int Number, string Text)
{
    public static string Folder { get; } = Path.Combine(RepositoryFolder.Root, "tests", "StaticSite.BrowserTests", "Payloads");

    public static ImmutableArray<Payload> All { get; } =
    [
        .. File.ReadAllLines(Path.Combine(Folder, "payloads.txt"))
            .Where(line => line.Length > 0 && !line.StartsWith("// ", StringComparison.Ordinal))
            .Select((line, place) => new Payload(place + 1, Escape().Replace(line, Decode).Replace("CALL", $"hit({place + 1})", StringComparison.Ordinal))),
    ];

    /// <summary>Whether it holds only signs that a text may hold.</summary>
    public bool IsText => !Text.AsSpan().ContainsAny(Signs.Refused);

    /// <summary>The text as YAML and JSON have it between double quotes, half a surrogate pair too.</summary>
    public static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (var sign in text)
            _ = sign is '"' or '\\' or < ' ' or > '~' ? quoted.Append(CultureInfo.InvariantCulture, $"\\u{(int)sign:X4}") : quoted.Append(sign);
        return quoted.Append('"').ToString();
    }

    private static string Decode(Match escape) => escape.Value[1] switch
    {
        'n' => "\n",
        't' => "\t",
        'u' => ((char)int.Parse(escape.ValueSpan[2..], NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToString(),
        _ => "\\",
    };

    [GeneratedRegex(@"\\(?:u[0-9A-F]{4}|[nt\\])")]
    private static partial Regex Escape();
}
