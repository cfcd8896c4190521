using System.Globalization;
using StaticSite.Glossary.Matching;

namespace StaticSite.Glossary.Everyday;

/// <summary>Says in words by which numbers a word stays plain.</summary>
internal static class EverydayInWords
{
    /// <summary>A part of a sentence.</summary>
    public static string Evidence(PlainWord plain) => string.Create(CultureInfo.InvariantCulture,
        $"{plain.Pages} of {plain.OfPages} pages mention it ({Share(plain.Pages, plain.OfPages)} %), and from {plain.Limit} % on {Kind(plain.Class)} stays plain");

    /// <summary>A part of a sentence.</summary>
    public static string Evidence(PlainPhrase plain) => string.Create(CultureInfo.InvariantCulture,
        $"'{Phrase(plain.Word)}' makes {Share(plain.Mentions, plain.OfMentions)} % of its mentions, on {plain.Pages} pages, so it is taken for another thing");

    /// <summary>A part of a sentence.</summary>
    public static string Evidence(GeneralWord plain, UsedWord there) => $"{Evidence(plain)} that tells which kind of it is meant, so '{there.Before} {there.Label}' is taken for another thing";

    /// <summary>A part of a sentence.</summary>
    public static string Evidence(GeneralWord plain) => string.Create(CultureInfo.InvariantCulture,
        $"{Share(plain.Mentions, plain.OfMentions)} % of its mentions, on {plain.Pages} pages, stand behind one");

    /// <summary>A word with what stands beside it.</summary>
    public static string Phrase(UsedWord word) => word.Before.Length > 0 ? $"{word.Before} {word.Label}" : $"{word.Label} {word.Behind}";

    private static int Share(int part, int whole) => (int)((long)part * 100 / whole);

    private static string Kind(WordClass known) => known switch
    {
        WordClass.Common => "a word that everybody uses",
        WordClass.Known => "a word that everybody knows",
        _ => "a single word",
    };
}
