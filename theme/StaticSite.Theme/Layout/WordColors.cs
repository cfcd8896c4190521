namespace StaticSite.Theme.Layout;

/// <summary>Which of the two colours words have that a page tells apart in pairs: one word keeps its colour through all pairs
/// that allow it.</summary>
/// <remarks>Asked in the order of the page, by one thread.</remarks>
internal sealed class WordColors
{
    private readonly Dictionary<string, bool> _isSecond = new(StringComparer.Ordinal);

    /// <summary>The classes of the two. They differ always; where two pairs before this one gave both the same, the first keeps it.</summary>
    public (string One, string Other) Of(string one, string other)
    {
        var isSecond = _isSecond.TryGetValue(one, out var known) ? known : _isSecond.TryGetValue(other, out var against) && !against;
        _isSecond.TryAdd(one, isSecond);
        _isSecond.TryAdd(other, !isSecond);
        return isSecond ? ("word-b", "word-a") : ("word-a", "word-b");
    }
}
