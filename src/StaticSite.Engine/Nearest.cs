namespace StaticSite.Engine;

/// <summary>Finds what somebody probably meant.</summary>
public static class Nearest
{
    private const int LongWord = 8;
    private const int MostSureEdits = 2;

    // Nobody misspells what is longer by one letter and means another, and comparing two takes the product of their lengths.
    private const int LongestCompared = 200;

    /// <summary>Names the nearest known word as a sentence with a leading space, or nothing when none is near.</summary>
    public static string Hint(string written, IEnumerable<string> known) => Offer(To(written, known));

    /// <summary>The sentence that offers a word, with a leading space; nothing if there is none to offer.</summary>
    public static string Offer(string? word) => word is null ? "" : $" Did you mean '{word}'?";

    /// <summary>The known word that is alike, or else has the fewest edits, at most a third of its letters; ordinal order
    /// decides ties.</summary>
    public static string? To(string written, IEnumerable<string> known)
    {
        var words = known as IReadOnlyCollection<string> ?? [.. known];
        return Alike(written, words) ?? words
            .Where(_ => written.Length <= LongestCompared)
            .Where(word => Math.Abs(word.Length - written.Length) <= Allowed(word))
            .Select(word => (Word: word, Edits: Edits(written, word, Allowed(word))))
            .Where(candidate => candidate.Edits <= Allowed(candidate.Word))
            .OrderBy(candidate => candidate.Edits).ThenBy(candidate => candidate.Word, StringComparer.Ordinal)
            .Select(candidate => candidate.Word)
            .FirstOrDefault();
    }

    /// <summary>The known word that was probably made from another: near to it, or the only one that is more or less of it.</summary>
    public static string? Kin(string old, IEnumerable<string> known)
    {
        var words = known as IReadOnlyCollection<string> ?? [.. known];
        return To(old, words) ?? Only(words, word =>
            Bare(word).Contains(Bare(old), StringComparison.Ordinal) || Bare(old).Contains(Bare(word), StringComparison.Ordinal));
    }

    /// <summary>The known word that is surely meant: alike, or one edit away, or two if it is long, and no other as near.</summary>
    public static string? Sure(string written, IEnumerable<string> known)
    {
        var words = known as IReadOnlyCollection<string> ?? [.. known];
        if (Alike(written, words) is { } alike)
            return alike;
        if (written.Length > LongestCompared)
            return null;

        var (sure, least, isOnly) = ("", int.MaxValue, false);
        foreach (var word in words.Distinct(StringComparer.Ordinal))
        {
            if (Math.Abs(word.Length - written.Length) > MostSureEdits || Edits(written, word, MostSureEdits) is var edits && edits > least)
                continue;
            (sure, least, isOnly) = (word, edits, edits < least);
        }

        return isOnly && least <= (sure.Length >= LongWord ? MostSureEdits : 1) && sure.Length > least + 1 ? sure : null;
    }

    /// <summary>The only known word that differs in nothing but capitals or, if there is none, in what parts its words.</summary>
    public static string? Alike(string written, IReadOnlyCollection<string> known) =>
        Only(known, word => string.Equals(word, written, StringComparison.OrdinalIgnoreCase)) ??
        (Bare(written) is { Length: > 0 } bare ? Only(known, word => Bare(word) == bare) : null);

    private static string? Only(IEnumerable<string> known, Func<string, bool> isMeant) =>
        known.Where(isMeant).Distinct(StringComparer.Ordinal).Take(2).ToArray() is [var only] ? only : null;

    private static string Bare(string word) =>
        string.Concat(word.Where(letter => letter is not (' ' or '-' or '_'))).ToUpperInvariant();

    private static int Allowed(string word) => Math.Max(1, word.Length / 3);

    /// <summary>Damerau–Levenshtein distance (optimal string alignment), or some number above <paramref name="most"/>.</summary>
    private static int Edits(string left, string right, int most)
    {
        var (older, previous, current) = (new int[right.Length + 1], new int[right.Length + 1], new int[right.Length + 1]);
        for (var j = 0; j <= right.Length; j++)
            previous[j] = j;

        for (var (i, leastBefore) = (1, 0); i <= left.Length; i++)
        {
            current[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var substitution = previous[j - 1] + (left[i - 1] == right[j - 1] ? 0 : 1);
                current[j] = Math.Min(substitution, Math.Min(previous[j], current[j - 1]) + 1);
                if (i > 1 && j > 1 && left[i - 1] == right[j - 2] && left[i - 2] == right[j - 1])
                    current[j] = Math.Min(current[j], older[j - 2] + 1);
            }

            // A row grows from the two above it.
            var least = current.Min();
            if (least > most && leastBefore >= most)
                return most + 1;
            leastBefore = least;
            (older, previous, current) = (previous, current, older);
        }

        return previous[right.Length];
    }
}
