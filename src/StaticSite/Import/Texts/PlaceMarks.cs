using System.Globalization;
using System.Text;
using StaticSite.Engine;

namespace StaticSite.Import.Texts;

/// <summary>Puts findings into a text that is still being changed, as marks that move with it, and takes them out at the end.</summary>
internal sealed class PlaceMarks
{
    // No text that was read holds these.
    private const char Open = '\uFDD0';
    private const char Close = '\uFDD1';

    /// <summary>Stands before the address of a link that is as it should be.</summary>
    public const char Done = '\uFDD2';

    private readonly List<(DiagnosticRule Rule, object?[] Arguments)> _told = [];

    /// <summary>The mark of a finding, for the place where it was made.</summary>
    public string Tell(DiagnosticRule rule, params object?[] arguments)
    {
        _told.Add((rule, arguments));
        return string.Create(CultureInfo.InvariantCulture, $"{Open}{_told.Count - 1}{Close}");
    }

    public ConvertedBody Take(string text)
    {
        var (clean, found, line) = (new StringBuilder(text.Length), new List<(int, DiagnosticRule, object?[])>(), 1);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == Open && text.IndexOf(Close, i) is >= 0 and var close)
            {
                var (rule, arguments) = _told[int.Parse(text.AsSpan(i + 1, close - i - 1), CultureInfo.InvariantCulture)];
                found.Add((line, rule, arguments));
                i = close;
            }
            else if (text[i] != Done)
            {
                line += text[i] == '\n' ? 1 : 0;
                clean.Append(text[i]);
            }
        }

        return new ConvertedBody(clean.ToString(), found);
    }

    /// <summary>A text without any mark, for words that are looked up.</summary>
    public static string Without(string text)
    {
        if (!text.AsSpan().ContainsAny(Open, Done))
            return text;
        var clean = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == Open && text.IndexOf(Close, i) is >= 0 and var close)
                i = close;
            else if (text[i] != Done)
                clean.Append(text[i]);
        }

        return clean.ToString();
    }
}
