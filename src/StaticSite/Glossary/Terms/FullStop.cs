using System.Buffers;
using System.Globalization;

namespace StaticSite.Glossary.Terms;

/// <summary>Ends a phrase as a sentence.</summary>
internal static class FullStop
{
    // Of any script.
    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create(".!?…‥‼⁇⁈⁉‽。．！？｡؟۔።፧፨।॥։។៕။།༎");

    /// <summary>The full stop that a text lacks; nothing if a mark ends it, be it in quotes or brackets.</summary>
    public static string Behind(ReadOnlySpan<char> text)
    {
        while (text is [.., var last] && Closes(last))
            text = text[..^1];
        return text is [.., var mark] && SentenceMarks.Contains(mark) ? "" : ".";
    }

    private static bool Closes(char sign) => sign is '"' or '\'' || char.GetUnicodeCategory(sign) is
        UnicodeCategory.ClosePunctuation or UnicodeCategory.FinalQuotePunctuation or UnicodeCategory.InitialQuotePunctuation;
}
