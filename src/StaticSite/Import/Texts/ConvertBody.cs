using System.Text;
using System.Text.RegularExpressions;

namespace StaticSite.Import.Texts;

/// <summary>Turns the text of a page of others into ours: first its blocks, then what stands in its lines.</summary>
internal static partial class ConvertBody
{
    public static ConvertedBody Convert(string text, BodyHost host)
    {
        var marks = new PlaceMarks();
        var blocks = ConvertBlocks.Convert(text, host, marks);
        var inlines = new ConvertInlines(host, marks, blocks, text);
        var converted = new StringBuilder(text.Length);
        for (var i = 0; i < blocks.Parts.Count; i++)
            inlines.Convert(i, converted);
        return marks.Take(TooManyBlanks().Replace(converted.ToString(), "\n\n").Trim('\n') + "\n");
    }

    [GeneratedRegex(@"\n(?:[ \t]*\n){2,}")]
    private static partial Regex TooManyBlanks();
}
