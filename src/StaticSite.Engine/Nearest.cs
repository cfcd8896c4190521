namespace StaticSite.Engine;

/// <summary>Finds what somebody probably meant.</summary>
public static class Nearest
{
    private const int LongWord = 8;
    private const int MostSureEdits = 2;

    /// <summary>Names the nearest known word as a sentence with a leading space, or nothing when none is near.</summary>
    public static string Hint(string written, IEnumerable<string> known) =>
        To(written, known) is { } nearest ? $" Did you mean '{nearest}'?" : "";

    /// <summary>The known word with the fewest edits, at most a third of its letters; ordinal order decides ties.</summary>
    public static string? To(string written, IEnumerable<string> known) => known
        .Where(word => Math.Abs(word.Length - written.Length) <= Allowed(word))
        .Select(word => (Word: word, Edits: Edits(written, word)))
        .Where(candidate => candidate.Edits <= Allowed(candidate.Word))
        .OrderBy(candidate => candidate.Edits).ThenBy(candidate => candidate.Word, StringComparer.Ordinal)
        .Select(candidate => candidate.Word)
        .FirstOrDefault();

    /// <summary>The known word that is surely meant: one edit away, or two if it is long, and no other as near.</summary>
    public static string? Sure(string written, IEnumerable<string> known)
    {
        var (sure, least, isOnly) = ("", int.MaxValue, false);
        foreach (var word in known.Distinct(StringComparer.Ordinal))
        {
            if (Math.Abs(word.Length - written.Length) > MostSureEdits || Edits(written, word) is var edits && edits > least)
                continue;
            (sure, least, isOnly) = (word, edits, edits < least);
        }

        return isOnly && least <= (sure.Length >= LongWord ? MostSureEdits : 1) && sure.Length > least + 1 ? sure : null;
    }

    private static int Allowed(string word) => Math.Max(1, word.Length / 3);

    /// <summary>Damerau–Levenshtein distance (optimal string alignment).</summary>
    private static int Edits(string left, string right)
    {
        var (older, previous, current) = (new int[right.Length + 1], new int[right.Length + 1], new int[right.Length + 1]);
        for (var j = 0; j <= right.Length; j++)
            previous[j] = j;

        for (var i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var substitution = previous[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                current[j] = Math.Min(substitution, Math.Min(previous[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    current[j] = Math.Min(current[j], older[j - 2] + 1);
            }

            (older, previous, current) = (previous, current, older);
        }

        return previous[right.Length];
    }
}
