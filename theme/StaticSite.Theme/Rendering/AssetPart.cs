namespace StaticSite.Theme.Rendering;

/// <summary>A file of a feature of the theme.</summary>
/// <param name="Beside">A type in the same folder.</param>
internal readonly record struct AssetPart(Type Beside, string Name)
{
    /// <summary>What the compiler calls the file inside the assembly.</summary>
    public string ResourceName => $"{Beside.Namespace}.{Name}";
}
