using System.Text.RegularExpressions;

namespace StaticSite.Import.Texts;

/// <summary>How deep the words of those items of lists stand in which the lines of a text are.</summary>
internal sealed partial class ItemDepths
{
    private readonly Stack<int> _open = new();

    /// <summary>The column at which the words of the innermost item stand; 0 outside of all.</summary>
    public int Deepest => _open.TryPeek(out var depth) ? depth : 0;

    /// <summary>Whether an item starts there.</summary>
    public static bool IsItem(string text, int at) => ItemMark().IsMatch(text, at);

    /// <summary>Leaves the items that a line does not belong to.</summary>
    /// <param name="at">Where in the text the words of the line start.</param>
    /// <param name="indent">How many spaces stand before them.</param>
    public void Leave(string text, int at, int indent, bool isBlankBefore)
    {
        while (indent < Deepest && (isBlankBefore || IsItem(text, at)))
            _open.Pop();
    }

    /// <summary>Enters the item that starts there, if one does.</summary>
    public void Enter(string text, int at, int indent)
    {
        if (ItemMark().Match(text, at) is { Success: true } mark)
            Enter(indent + mark.Length);
        else if (MeaningMark().Match(text, at) is { Success: true } meaning)
            Enter(indent + Math.Min(meaning.Length, 4));
    }

    public void Enter(int depth) => _open.Push(depth);

    [GeneratedRegex(@"\G(?:[-*+]|\d{1,9}[.)])[ \t]+")]
    private static partial Regex ItemMark();

    [GeneratedRegex(@"\G: +(?=\S)")]
    private static partial Regex MeaningMark();
}
