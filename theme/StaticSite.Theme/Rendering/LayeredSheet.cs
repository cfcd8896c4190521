namespace StaticSite.Theme.Rendering;

/// <summary>A style sheet of a feature, and where its rules stand in the cascade.</summary>
internal readonly record struct LayeredSheet(StyleLayer Layer, AssetPart File);
