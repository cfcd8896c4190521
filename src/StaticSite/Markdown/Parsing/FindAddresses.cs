using System.Buffers;
using System.Globalization;
using System.Text;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace StaticSite.Markdown.Parsing;

/// <summary>Makes links of addresses that stand in a text as they are, of pages and of people, by GitHub's rules.</summary>
/// <remarks>Looks at each sign of a text a bounded number of times, whatever stands there.</remarks>
internal sealed class FindAddresses : InlineParser
{
    private const string MailScheme = "mailto:";

    // What a program without a period in its name is at home behind: http://localhost:3000.
    private static readonly string[] Schemes = ["http://", "https://", "ftp://"];

    private static readonly SearchValues<char> InLocalPart =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.+-_");

    private static readonly SearchValues<char> Ends = SearchValues.Create(" \t\n\r<");

    // Where a name with more parts than this has a low line, it is still taken for one.
    private const int MostParts = 10;

    public FindAddresses() => OpeningCharacters = ['h', 'H', 'w', 'W', 'f', 'F', 'm', 'M', '@'];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var (start, length, isMail) = slice.CurrentChar == '@' ? FindMail(processor, slice) : Find(slice);
        if (length == 0 || IsInBrackets(processor.Inline))
            return false;

        if (start < slice.Start)
            ((LiteralInline)processor.Inline!).Content.End = start - 1;
        var words = new StringSlice(slice.Text, start, start + length - 1);
        processor.Inline = LinkTo(UrlOf(words.AsSpan(), isMail), words, processor);
        slice.Start = words.End + 1;
        return true;
    }

    private static string UrlOf(ReadOnlySpan<char> words, bool isMail) =>
        isMail ? MailScheme + words.ToString()
        : words.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? "https://" + words.ToString()
        : words.ToString();

    private static LinkInline LinkTo(string url, StringSlice words, InlineProcessor processor)
    {
        var start = processor.GetSourcePosition(words.Start, out var line, out var column);
        var link = new LinkInline
        {
            Span = new(start, start + words.Length - 1),
            UrlSpan = new(start, start + words.Length - 1),
            Line = line,
            Column = column,
            Url = url,
            IsClosed = true,
            IsAutoLink = true,
        };
        link.AppendChild(new LiteralInline { Span = link.Span, Line = line, Column = column, Content = words, IsClosed = true });
        return link;
    }

    private static (int Start, int Length, bool IsMail) Find(StringSlice slice)
    {
        var rest = slice.AsSpan();
        var before = slice.PeekCharExtra(-1);
        if (rest.StartsWith("www.", StringComparison.OrdinalIgnoreCase))
            return MayStandBefore(before) && NameIn(rest, needsPeriod: true) > 0 ? (slice.Start, LengthOf(rest), false) : default;
        if (char.IsAsciiLetter(before))
            return default;

        foreach (var scheme in Schemes)
            if (rest.StartsWith(scheme, StringComparison.OrdinalIgnoreCase))
                return NameIn(rest[scheme.Length..], needsPeriod: false) > 0 ? (slice.Start, LengthOf(rest), false) : default;

        if (!rest.StartsWith(MailScheme, StringComparison.OrdinalIgnoreCase))
            return default;

        var local = rest[MailScheme.Length..].IndexOfAnyExcept(InLocalPart);
        var at = MailScheme.Length + local;
        return local > 0 && rest[at] == '@' && MailHostIn(rest[(at + 1)..]) is > 0 and var host ? (slice.Start, at + 1 + host, false) : default;
    }

    // What comes before the sign has been taken for words by now.
    private static (int Start, int Length, bool IsMail) FindMail(InlineProcessor processor, StringSlice slice)
    {
        if (processor.Inline is not LiteralInline { IsFirstCharacterEscaped: false, Content: var before } || before.Text != slice.Text || before.End != slice.Start - 1)
            return default;

        var words = before.AsSpan();
        var start = words.LastIndexOfAnyExcept(InLocalPart) + 1;
        return start < words.Length && MailHostIn(slice.AsSpan()[1..]) is > 0 and var host
            ? (before.Start + start, words.Length - start + 1 + host, true)
            : default;
    }

    private static bool MayStandBefore(char before) => before is '\0' or '*' or '_' or '~' or '(' || char.IsWhiteSpace(before);

    // What stands in brackets may become a link itself, and no link holds another.
    private static bool IsInBrackets(Inline? inline)
    {
        var open = 0;
        for (; inline is not null; inline = inline.Parent)
            if (inline is LinkDelimiterInline { IsActive: true } bracket)
                open += bracket.Type switch { DelimiterType.Open => 1, DelimiterType.Close => -1, _ => 0 };
        return open > 0;
    }

    /// <summary>How long the name of a host is that a text starts with; 0 if it starts with none.</summary>
    private static int NameIn(ReadOnlySpan<char> text, bool needsPeriod)
    {
        var (length, periods, lowLines, lowLinesBefore) = (0, 0, 0, 0);
        while (length < text.Length && SizeInName(text[length..]) is > 0 and var size)
        {
            if (text[length] == '_')
                lowLines++;
            else if (text[length] == '.')
                (periods, lowLinesBefore, lowLines) = (periods + 1, lowLines, 0);
            length += size;
        }

        return (lowLines > 0 || lowLinesBefore > 0) && periods <= MostParts || needsPeriod && periods == 0 ? 0 : length;
    }

    private static int SizeInName(ReadOnlySpan<char> text)
    {
        if (text[0] is '.' or '-' or '_')
            return 1;
        return Rune.DecodeFromUtf16(text, out var sign, out var size) == OperationStatus.Done
            && !Rune.IsWhiteSpace(sign) && !Rune.IsPunctuation(sign) && !IsAsciiSymbol(sign) && !Rune.IsControl(sign)
            ? size
            : 0;
    }

    private static bool IsAsciiSymbol(Rune sign) => sign.IsAscii && Rune.GetUnicodeCategory(sign)
        is UnicodeCategory.MathSymbol or UnicodeCategory.CurrencySymbol or UnicodeCategory.ModifierSymbol or UnicodeCategory.OtherSymbol;

    /// <summary>How long the host of a mail address is that a text starts with; 0 if it starts with none.</summary>
    private static int MailHostIn(ReadOnlySpan<char> text)
    {
        var (length, periods) = (0, 0);
        for (; length < text.Length; length++)
            if (text[length] == '.' && length + 1 < text.Length && char.IsAsciiLetterOrDigit(text[length + 1]))
                periods++;
            else if (!char.IsAsciiLetterOrDigit(text[length]) && text[length] is not ('-' or '_'))
                break;
        var isLastAt = length == text.Length || text[length] != '@';
        return isLastAt && periods > 0 && length > 0 && char.IsAsciiLetter(text[length - 1]) ? length : 0;
    }

    /// <summary>How much of a text, up to a space, belongs to an address: not what ends the sentence or the brackets that it stands
    /// in.</summary>
    private static int LengthOf(ReadOnlySpan<char> text)
    {
        var end = text.IndexOfAny(Ends);
        if (end < 0)
            end = text.Length;
        var open = text[..end].Count('(') - text[..end].Count(')');
        while (end > 0)
            switch (text[end - 1])
            {
                case ')' when open < 0:
                    (open, end) = (open + 1, end - 1);
                    break;
                case '?' or '!' or '.' or ',' or ':' or '*' or '_' or '~' or '\'' or '"':
                    end--;
                    break;
                case ';':
                    end = StartOfEntity(text[..end]) ?? end - 1;
                    break;
                default:
                    return end;
            }

        return end;
    }

    private static int? StartOfEntity(ReadOnlySpan<char> text)
    {
        var start = text.Length - 2;
        while (start > 0 && char.IsAsciiLetter(text[start]))
            start--;
        return start >= 0 && start < text.Length - 2 && text[start] == '&' ? start : null;
    }
}
