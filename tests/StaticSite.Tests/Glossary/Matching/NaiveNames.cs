using System.Text.RegularExpressions;

namespace StaticSite.Tests.Glossary.Matching;

/// <summary>Rule 16 word for word: what capitals make part of a name.</summary>
internal static partial class NaiveNames
{
    private static readonly string[] Openers = ["the", "a", "we", "in", "for"];

    /// <param name="before">What stands before the mention; no soft hyphens.</param>
    public static bool IsPartOfName(string before, string mention, string behind, bool isOneWord)
    {
        var (first, ending) = (Word().Match(mention), LastWord().Match(mention));
        var next = NextWord().Match(behind).Groups["word"];
        if (ending.Groups["between"].Length == 0 && IsCapital(ending.Groups["word"].Value) && next.Success && IsCapital(next.Value))
            return true;

        var sentence = SentenceEnd().Split(before)[^1];
        var last = LastWord().Match(sentence);
        if (first.Index > 0 || !IsCapital(first.Value) || !last.Success)
            return false;

        var word = last.Groups["word"].Value;
        var isOpener = Openers.Contains(word.ToLowerInvariant()) && !Word().IsMatch(sentence[..last.Groups["word"].Index]);
        return IsCapital(word)
            ? string.IsNullOrWhiteSpace(last.Groups["between"].Value) && (isOneWord || !isOpener)
            : isOneWord && FirstLetter(word) is [var letter] && char.IsLower(letter);
    }

    /// <summary>The same where all names of a glossary begin with a capital.</summary>
    public static bool IsPartOfLongerName(string before, string mention, string behind)
    {
        var (first, ending) = (Word().Match(mention), LastWord().Match(mention));
        var next = NextWord().Match(behind).Groups["word"];
        if (ending.Groups["between"].Length == 0 && IsCapital(ending.Groups["word"].Value) && next.Success && IsTitled(next.Value))
            return true;

        var sentence = SentenceEnd().Split(before)[^1];
        var last = LastWord().Match(sentence);
        return first.Index == 0 && IsCapital(first.Value) && last.Success && string.IsNullOrWhiteSpace(last.Groups["between"].Value)
            && IsTitled(last.Groups["word"].Value) && Word().IsMatch(sentence[..last.Groups["word"].Index]);
    }

    private static bool IsTitled(string word) => Regex.IsMatch(word, @"^\p{M}*[\p{Lu}\p{Lt}]\p{M}*\p{Ll}");

    private static bool IsCapital(string word) =>
        FirstLetter(word) is [var letter] && char.IsUpper(letter) && Regex.Replace(word, @"\P{L}|[\u1160-\u11FF]", "") != "I";

    private static string FirstLetter(string word) => Regex.Match(word, @"(?![\u1160-\u11FF])\p{L}").Value;

    [GeneratedRegex(@"[.!?:…\u2029]")]
    private static partial Regex SentenceEnd();

    private const string Unbounded =
        @"(?:(?=\p{L})[\u0E00-\u0EFF\u1100-\u115F\u3041-\u30FF\u4E00-\u9FFF\uAC00-\uD7A3]|[\uD840-\uD8BF][\uDC00-\uDFFF])";

    private const string InWord = $@"(?:[\u1160-\u11FF]|(?!{Unbounded})[\p{{L}}\p{{M}}\p{{N}}\p{{Pc}}])";

    [GeneratedRegex($"{Unbounded}|{InWord}+")]
    private static partial Regex Word();

    [GeneratedRegex($@"^\s+(?<word>{InWord}+)")]
    private static partial Regex NextWord();

    [GeneratedRegex($@"(?<word>{Unbounded}|{InWord}+)(?<between>(?:(?!{InWord}|{Unbounded})[\s\S])*)$")]
    private static partial Regex LastWord();
}
