using StaticSite.Glossary.Terms;

namespace StaticSite.Glossary.Suggestions;

/// <summary>Tells inflections of a label from other names.</summary>
internal static class Endings
{
    // "-ation", "-ices" and the like; what is longer makes another word.
    private const int Longest = 5;
    private const int ShortestStem = 3;

    /// <summary>Whether words differ from one of some labels by the ending of the last word alone.</summary>
    public static bool DifferByOne(IEnumerable<string> labels, string words) =>
        labels.Any(label => Differ(LabelKey.InAnyCase(label), LabelKey.InAnyCase(words)));

    /// <summary>Whether words are the past of one of some labels, so that this counts as a verb.</summary>
    public static bool MakesVerb(IEnumerable<string> labels, string words) =>
        labels.Any(label => LabelKey.InAnyCase(words) == LabelKey.InAnyCase(label.EndsWith('e') ? label + 'd' : label + "ed"));

    private static bool Differ(string label, string words)
    {
        var (start, other) = (label.LastIndexOf(' ') + 1, words.LastIndexOf(' ') + 1);
        if (start != other || !label.AsSpan(0, start).SequenceEqual(words.AsSpan(0, start)))
            return false;

        var stem = label.AsSpan(start).CommonPrefixLength(words.AsSpan(start));
        var longer = Math.Max(label.Length, words.Length) - start - stem;
        return stem >= ShortestStem && stem >= longer && longer is > 0 and <= Longest;
    }
}
