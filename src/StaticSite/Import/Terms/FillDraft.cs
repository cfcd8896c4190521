using StaticSite.Engine;

namespace StaticSite.Import.Terms;

/// <summary>Makes a draft of named texts: a row of a table, the keys of an object.</summary>
internal static class FillDraft
{
    private static readonly char[] Lines = ['\n', ';', '|'];

    /// <param name="keys">Of each value; null for one that a term does not have.</param>
    public static TermDraft FromForeign(
        SourceLocation at, IReadOnlyList<string> names, IReadOnlyList<string?> keys, IReadOnlyList<string> values)
    {
        var draft = new TermDraft(at) { LacksDefinition = keys.Contains("definition") };
        for (var i = 0; i < values.Count && i < names.Count; i++)
        {
            var value = values[i].Trim();
            if (value.Length == 0)
                continue;
            if (keys[i] is not { } key || key is "sources" or "disputes" or "reviewed")
                draft.Others.Add((names[i].Trim(), value));
            else if (draft.ListOf(key) is { } list)
                list.AddRange(Split(value));
            else if (!draft.SetText(key, value))
                draft.Others.Add((names[i].Trim(), value));
        }

        return draft;
    }

    /// <summary>Items of a cell: by line ends, semicolons or bars, and by commas if there are none of those.</summary>
    public static IEnumerable<string> Split(string cell) => cell
        .Split(cell.AsSpan().ContainsAny(Lines) ? Lines : [','], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
        .Distinct(StringComparer.Ordinal);
}
