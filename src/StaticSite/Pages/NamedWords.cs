namespace StaticSite.Pages;

/// <summary>Words of a text that name one of two things which a page tells apart.</summary>
/// <param name="Start">In chars.</param>
/// <param name="Length">In chars.</param>
/// <param name="IsSecond">Whether they name the second of the two, as the title has them.</param>
public readonly record struct NamedWords(int Start, int Length, bool IsSecond);
