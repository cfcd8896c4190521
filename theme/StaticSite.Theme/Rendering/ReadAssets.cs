using System.Text;

namespace StaticSite.Theme.Rendering;

/// <summary>Reads the files of features, which lie in their assemblies.</summary>
/// <param name="readOurs">Gives the text of a file of this theme by its name, or null for the one that the theme was
/// compiled with.</param>
internal sealed class ReadAssets(Func<string, string?>? readOurs)
{
    public string Read(AssetPart part)
    {
        var assembly = part.Beside.Assembly;
        if (assembly == typeof(ReadAssets).Assembly && readOurs?.Invoke(part.Name) is { } text)
            return text.ReplaceLineEndings("\n");

        using var stream = assembly.GetManifestResourceStream(part.ResourceName)
            ?? throw new ArgumentException($"{assembly.GetName().Name} holds no file {part.ResourceName}. Embed it, beside {part.Beside.Name}.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
