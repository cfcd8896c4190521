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
            return text.ReplaceLineEndings("\n");

        using var stream = part.Assembly.GetManifestResourceStream(part.ResourceName);
        if (stream is null)
            return null;

        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
