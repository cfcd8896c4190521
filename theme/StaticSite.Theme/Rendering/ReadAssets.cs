using System.Text;

namespace StaticSite.Theme.Rendering;

/// <summary>Reads the files of features, which lie in their assemblies.</summary>
/// <param name="readOurs">Gives the text of a file of this theme by its name, or null for the one that the theme was
/// compiled with.</param>
internal sealed class ReadAssets(Func<string, string?>? readOurs)
{
    public string Read(AssetPart part) => TryRead(part) ?? throw new ArgumentException($"{Missing(part)} Embed it, beside the feature's look.");

    public static string Missing(AssetPart part) => $"{part.Assembly.GetName().Name} holds no file {part.ResourceName}.";

    public string? TryRead(AssetPart part)
    {
        if (part.Assembly == typeof(ReadAssets).Assembly && readOurs?.Invoke(part.Name) is { } text)
            return WithOneLineEnd(text);

        using var stream = part.Assembly.GetManifestResourceStream(part.ResourceName);
        if (stream is null)
            return null;

        using var reader = new StreamReader(stream, Encoding.UTF8);
        return WithOneLineEnd(reader.ReadToEnd());
    }

    // What else .NET takes for a line end may stand in a string of a script.
    private static string WithOneLineEnd(string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
}
