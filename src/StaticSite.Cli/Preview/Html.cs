using System.Globalization;
using System.Net;
using System.Runtime.CompilerServices;
using System.Text;

namespace StaticSite.Cli.Preview;

/// <summary>Markup of a page of the preview's own, written as an interpolated string: its letters are markup, and what stands in a
/// hole is text, unless it is markup itself.</summary>
[InterpolatedStringHandler]
internal readonly struct Html(int letters, int holes)
{
    private const int RoomOfHole = 16;

    private readonly StringBuilder _markup = new(letters + holes * RoomOfHole);

    public void AppendLiteral(string markup) => _markup.Append(markup);

    public void AppendFormatted(string? text) => _markup.Append(WebUtility.HtmlEncode(text));

    /// <summary>As readers of English write it: <c>1,234</c>.</summary>
    public void AppendFormatted(int number) => _markup.Append(number.ToString("N0", CultureInfo.InvariantCulture));

    public void AppendFormatted(Html markup) => _markup.Append(markup._markup);

    public void AppendFormatted(IEnumerable<Html> parts)
    {
        foreach (var part in parts)
            _markup.Append(part._markup);
    }

    public override string ToString() => _markup.ToString();
}
