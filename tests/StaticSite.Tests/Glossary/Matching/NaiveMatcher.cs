using System.Text;
using System.Text.RegularExpressions;
using StaticSite.Glossary.Matching;

namespace StaticSite.Tests.Glossary.Matching;

/// <summary>The rules word for word, at any cost.</summary>
internal static class NaiveMatcher
{
    private const string InWord = $@"(?:[\u1160-\u11FF]|(?!{Unbounded})[\p{{L}}\p{{M}}\p{{N}}\p{{Pc}}\u00AD])";
    private const string Pair = @"[\uD800-\uDBFF][\uDC00-\uDFFF]";
    private const string Mark = @"[\p{M}\u1160-\u11FF]";
    private const string Unbounded =
        @"(?:(?=\p{L})[\u0E00-\u0EFF\u1000-\u109F\u1780-\u17FF\u1100-\u11FF\u3041-\u30FF\u4E00-\u9FFF\uAC00-\uD7A3]|[\uD840-\uD8BF][\uDC00-\uDFFF])";

    private enum Kind { Other, Word, Unbounded, Space, Hyphen }

    /// <summary>One character with its marks, composed.</summary>
    private sealed record Letter(string Text, int Start, int End, Kind Kind);

    /// <param name="names">Whether capitals tell names from mentions, with words that open sentences as in English.</param>
    public static List<TermMatch> Find(LabelPattern[] labels, string text, bool names)
    {
        var matches = new List<TermMatch>();
        var letters = Letters(text);
        var spelled = labels.Select(label => Trimmed(Letters(label.Text))).ToArray();
        for (var at = 0; at < letters.Count;)
        {
            var candidates = spelled
                .Select((label, number) => (
                    Number: number, Fixed: FixedWords(label, labels[number].IsExact).ToArray(), End: EndOf(letters, at, label)))
                .Where(candidate => candidate.End > at)
                .OrderByDescending(candidate => candidate.End)
                .ThenByDescending(candidate => candidate.Fixed.Length)
                .ThenBy(candidate => candidate.Number)
                .DistinctBy(candidate => (candidate.End, string.Join(' ', candidate.Fixed)))
                .Select(candidate => (candidate.Number, candidate.End, Verdict: Judge(
                    text, letters, at, candidate.End, labels[candidate.Number], candidate.Fixed, names)))
                .Where(candidate => !labels[candidate.Number].IsException || candidate.Verdict == MatchVerdict.Excepted)
                .ToArray();

            // Only the first is reported of those that do not link, and nothing after a hyphen or joint links at all.
            var taken = candidates.FirstOrDefault(candidate => TakesWords(candidate.Verdict));
            if (candidates.Length > 0 && !TakesWords(candidates[0].Verdict))
                matches.Add(Match(candidates[0]));
            if (taken.End > 0)
                matches.Add(Match(taken));
            at = taken.End > 0 ? taken.End : at + 1;

            TermMatch Match((int Number, int End, MatchVerdict Verdict) candidate) => new(
                letters[at].Start, letters[candidate.End - 1].End - letters[at].Start, candidate.Number, candidate.Verdict);
        }

        return matches;
    }

    private static bool TakesWords(MatchVerdict verdict) => verdict is MatchVerdict.Linkable or MatchVerdict.Excepted;

    private static List<Letter> Letters(string raw)
    {
        var letters = new List<Letter>();
        var places = Enumerable.Range(0, raw.Length).Where(i => raw[i] != '\u00AD').ToArray();
        var text = string.Concat(places.Select(i => raw[i]));
        foreach (Match match in Regex.Matches(text, $"(?:{Pair}|[^\\s\\-\u2011]){Mark}*|[\\s\\S]"))
            if (KindOf(Composed(match.Value)) != Kind.Other)
                Add(match.Index, match.Length);
            else
            {
                // A sign takes a mark only if the two are another sign; otherwise the marks stand alone.
                var signs = Regex.Match(match.Value, $"^(?:{Pair}|.){Mark}?", RegexOptions.Singleline).Value;
                if (Composed(signs).Length > 1)
                    signs = Regex.Replace(signs, $"(?<=.){Mark}$", "", RegexOptions.Singleline);
                Add(match.Index, signs.Length);
                if (signs.Length < match.Length)
                    Add(match.Index + signs.Length, match.Length - signs.Length);
            }

        return letters;

        void Add(int index, int length) => letters.Add(new Letter(
            Composed(text.Substring(index, length)).Replace('\u2011', '-').Replace('’', '\''), places[index], places[index + length - 1] + 1,
            KindOf(Composed(text.Substring(index, length)))));
    }

    private static string Composed(string text) =>
        Regex.Replace(text, $"{Pair}|(?<half>[\uD800-\uDFFF])", match => match.Groups["half"].Success ? "\uFFFD" : match.Value).Normalize();

    private static Kind KindOf(string letter) => letter switch
    {
        "-" or "\u2011" => Kind.Hyphen,
        _ when string.IsNullOrWhiteSpace(letter) => Kind.Space,
        _ when Regex.IsMatch(letter, $@"^(?:(?!{Mark}){Unbounded})") => Kind.Unbounded,
        _ when Regex.IsMatch(letter, $@"^(?:[\p{{L}}\p{{N}}\p{{Pc}}]|{Mark})") => Kind.Word,
        _ => Kind.Other,
    };

    private static List<Letter> Trimmed(List<Letter> label) =>
        [.. label.SkipWhile(letter => letter.Kind == Kind.Space).Reverse().SkipWhile(letter => letter.Kind == Kind.Space).Reverse()];

    /// <summary>Where the label ends that starts here, or -1.</summary>
    private static int EndOf(List<Letter> text, int at, List<Letter> label)
    {
        var end = at;
        for (var i = 0; i < label.Count;)
        {
            if (IsSeparator(label, i))
            {
                if (!IsSeparator(text, end))
                    return -1;
                while (IsSeparator(label, i))
                    i++;
                while (IsSeparator(text, end))
                    end++;
                continue;
            }

            if (end == text.Count || IsSeparator(text, end) || !text[end].Text.Equals(label[i].Text, StringComparison.OrdinalIgnoreCase))
                return -1;
            end++;
            i++;
        }

        if (at > 0 && text[at - 1].Kind == Kind.Word && text[at].Kind != Kind.Unbounded || IsInKatakana(text, at) || IsInKatakana(text, end))
            return -1;
        return end < text.Count && text[end].Kind == Kind.Word && text[end - 1].Kind != Kind.Unbounded
            || end < text.Count && text[end].Kind == Kind.Word && Regex.IsMatch(text[end].Text, @"^\p{M}")
            ? -1 : end;
    }

    private static bool IsInKatakana(List<Letter> text, int place) => place > 0 && place < text.Count
        && IsKatakana(text[place - 1].Text) && IsKatakana(text[place].Text);

    private static bool IsKatakana(string letter) => Regex.IsMatch(letter, @"^[\u30A1-\u30FA\u30FC-\u30FF\u31F0-\u31FF\uFF66-\uFF9D]");

    private static bool IsSeparator(List<Letter> letters, int i) => i < letters.Count && (letters[i].Kind == Kind.Space
        || letters[i].Kind == Kind.Hyphen && i > 0 && i + 1 < letters.Count && Holds(letters[i - 1]) && Holds(letters[i + 1]));

    private static bool Holds(Letter letter) => letter.Kind is not (Kind.Space or Kind.Hyphen)
        && (letter.Kind != Kind.Other || !Regex.IsMatch(letter.Text, @"^[\p{Ps}\p{Pe}\p{Pd}\p{Pi}\p{Pf}""']"));

    private static MatchVerdict Judge(
        string raw, List<Letter> text, int at, int end, LabelPattern label, (int Index, string Text)[] fixedWords, bool names)
    {
        if (at > 1 && text[at - 1].Kind == Kind.Hyphen && IsInWord(text[at - 2]))
            return MatchVerdict.HyphenBefore;
        if (at > 1 && IsJoint(text[at - 1]) && IsInWord(text[at - 2]))
            return MatchVerdict.JoinedToAddress;
        if (at > 0 && text[at - 1].Text is "@" or "#")
            return MatchVerdict.PartOfToken;
        if (end + 1 < text.Count && IsJoint(text[end]) && IsInWord(text[end + 1]))
            return MatchVerdict.JoinedToAddress;
        if (IsPartOfToken(text, at, end))
            return MatchVerdict.PartOfToken;

        var written = WordsOf(text[at..end]).ToArray();
        if (fixedWords.Any(word => written[word.Index].Text != word.Text))
            return MatchVerdict.OtherCase;
        if (label.IsException)
            return MatchVerdict.Excepted;
        if (fixedWords.Any(word => IsShouted(raw, written[word.Index].Start)))
            return MatchVerdict.ShoutedLine;
        var (before, found, behind) = (Join(text[..at]), Join(text[at..end]), Join(text[end..]));
        return names && (!label.IsExact && IsSmall(label.Text) && NaiveNames.IsPartOfName(before, found, behind, isOneWord: WordsOf(Letters(label.Text)).Count() == 1)
                || label.IsTitled && NaiveNames.IsPartOfLongerName(before, found, behind))
            && !(written.All(word => IsShouted(raw, word.Start)) && text[at..end].All(letter => !Regex.IsMatch(letter.Text, "[\\p{L}-[\\p{Lu}]]")))
            ? MatchVerdict.PartOfName
            : MatchVerdict.Linkable;
    }

    private static string Join(IEnumerable<Letter> letters) => string.Concat(letters.Select(letter => letter.Text));

    private static bool IsSmall(string label) => Regex.IsMatch(label, @"\p{Ll}") && !Regex.IsMatch(label, @"[\p{Lu}\p{Lt}]");

    /// <summary>Whether a sign ties what is found to a word: one that it has itself, a slash between digits, or the signs of
    /// <c>C++</c>, <c>C#</c> and <c>Notepad++</c>.</summary>
    private static bool IsPartOfToken(List<Letter> text, int at, int end)
    {
        var found = string.Concat(text[at..end].Select(letter => letter.Text));
        if (at > 1 && IsInWord(text[at - 2]) && Ties(text[at - 1].Text, text[at - 2].Text, text[at].Text)
            || end + 1 < text.Count && IsInWord(text[end + 1]) && Ties(text[end].Text, text[end + 1].Text, text[end - 1].Text))
            return true;

        var signs = text.Skip(end).TakeWhile(letter => letter.Text is "+" or "#").Count();
        var adjoins = end + signs < text.Count && (text[end + signs].Kind == Kind.Word || Regex.IsMatch(text[end + signs].Text, @"^\p{M}"));
        var last = WordsOf(text[at..end]).LastOrDefault();
        return signs > 0 && !adjoins && text[end - 1].Kind != Kind.Other && (signs > 1 && text[end].Text == "+"
            || text[end - 1].End - text[end - 1].Start == 1 && (text[end - 1].Kind == Kind.Unbounded || last.Text is [_]));

        bool Ties(string sign, string outer, string inner) => sign is "/" or "&" or "+" or ":" or "="
            && (found.Contains(sign, StringComparison.Ordinal) || sign == "/" && char.IsDigit(outer[0]) && char.IsDigit(inner[0]));
    }

    private static bool IsJoint(Letter letter) => letter.Text is "." or "@" or "#" or "\\";

    private static bool IsInWord(Letter letter) => letter.Kind is Kind.Word or Kind.Unbounded;

    private static IEnumerable<(int Index, string Text)> FixedWords(List<Letter> label, bool isExact) => WordsOf(label)
        .Select((word, index) => (index, word.Text))
        .Where(word => Regex.IsMatch(word.Text, isExact ? @"[\p{Lu}\p{Ll}]" : @"^.+\p{Lu}|^\p{Lu}\p{M}*$"));

    private static IEnumerable<(string Text, int Start)> WordsOf(List<Letter> letters)
    {
        for (var i = 0; i < letters.Count; i++)
        {
            if (letters[i].Kind != Kind.Word)
                continue;

            var (text, start) = ("", letters[i].Start);
            for (; i < letters.Count && letters[i].Kind == Kind.Word; i++)
                text += letters[i].Text;
            yield return (text, start);
        }
    }

    private static bool IsShouted(string raw, int start)
    {
        var run = new List<string>();
        var covers = false;
        foreach (Match word in Regex.Matches(raw, $"(['’])?(?<word>{InWord}+|{Unbounded})"))
        {
            var (group, text) = (word.Groups["word"], word.Groups["word"].Value);
            if (Regex.IsMatch(text, @"[\p{L}-[\p{Lu}]]"))
            {
                if (covers)
                    break;
                run.Clear();
                continue;
            }

            covers |= group.Index <= start && start < group.Index + group.Length;
            var isPart = word.Groups[1].Success && word.Index > 0 && Regex.IsMatch(raw[word.Index - 1].ToString(), InWord);
            if (!isPart && Regex.IsMatch(text, @"\p{L}"))
                run.Add(text);
        }

        return covers && run.Count >= 4 && run.Any(word => word.Count(char.IsLetter) > 5);
    }
}
