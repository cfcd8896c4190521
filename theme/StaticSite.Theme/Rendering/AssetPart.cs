using System.Reflection;

namespace StaticSite.Theme.Rendering;

/// <summary>A file of a feature of the theme, inside its assembly.</summary>
/// <param name="Folder">What the compiler calls the folder: a namespace.</param>
internal readonly record struct AssetPart(Assembly Assembly, string Folder, string Name)
{
    /// <param name="beside">A type in the same folder.</param>
    public static AssetPart Beside(Type beside, string name) => new(beside.Assembly, beside.Namespace ?? "", name);

    /// <summary>What the compiler calls the file inside the assembly.</summary>
    public string ResourceName => $"{Folder}.{Name}";

    /// <summary>The file that an address such as <c>../Layout/parts.js</c> means in this one; null for any other than
    /// a relative one.</summary>
    public AssetPart? At(string address)
    {
        if (!address.StartsWith("./", StringComparison.Ordinal) && !address.StartsWith("../", StringComparison.Ordinal))
            return null;

        var folder = Folder.Split('.').ToList();
        var steps = address.Split('/');
        foreach (var step in steps[..^1])
        {
            if (step == ".." && folder.Count > 0)
                folder.RemoveAt(folder.Count - 1);
            else if (step != ".")
                folder.Add(step);
        }

        return this with { Folder = string.Join('.', folder), Name = steps[^1] };
    }
}
