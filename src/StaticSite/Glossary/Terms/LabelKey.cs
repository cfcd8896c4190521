using System.Text;
using StaticSite.Glossary.Matching;

namespace StaticSite.Glossary.Terms;

/// <summary>What two labels share when texts cannot tell them apart: spaces equal hyphens, and the case of a word
/// counts only where it is an abbreviation's.</summary>
/// <remarks>Labels are cut and spelled as the matcher does it, so that two labels have one key if and only if they match
/// the same texts, apart from what capitals say of names.</remarks>
public static class LabelKey
{
    /// <summary>What two labels share for people who search, who seldom type capitals.</summary>
    public static string InAnyCase(string label) => Of(label.ToUpperInvariant().ToLowerInvariant());

    /// <summary>What two labels share only if no text tells them apart by capitals either.</summary>
    public static string AsWritten(string label) => Of(label, keepsCase: true);

    /// <summary>What two labels share when they match the same texts, apart from those that match only as written.</summary>
    public static string Of(string label) => Of(label, keepsCase: false);

    private static string Of(string label, bool keepsCase)
    {
        var key = new StringBuilder(label.Length);
        Span<char> room = stackalloc char[256];
        var reader = new TokenReader(label);
        while (reader.Read())
        {
            if (reader.IsSeparated && key.Length > 0)
                key.Append(' ');
            using var canonical = new Canonical(reader.Token, room);
            var word = canonical.Text.ToString();
            key.Append(keepsCase || Spelling.IsBoundByCase(word) ? word : word.ToUpperInvariant().ToLowerInvariant());
        }

        return key.ToString();
    }
}
