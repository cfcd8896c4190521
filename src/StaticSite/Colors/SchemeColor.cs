namespace StaticSite.Colors;

/// <summary>A colour of the look, in the light scheme and in the dark one.</summary>
/// <param name="Name">What it is for, as style sheets know it: <c>paper</c>.</param>
internal readonly record struct SchemeColor(string Name, Color Light, Color Dark)
{
    /// <summary>The value of the style sheets' token.</summary>
    public string Value => $"light-dark({Light},{Dark})";
}
