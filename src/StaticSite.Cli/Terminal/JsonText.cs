using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace StaticSite.Cli.Terminal;

/// <summary>Prints JSON for programs that people also read: indented, letters as they are, the same bytes everywhere.</summary>
internal static class JsonText
{
    private static readonly JsonWriterOptions Options = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.Create(Shown()),
    };

    // Signs that turn the order of reading round would show something else than programs read.
    private static TextEncoderSettings Shown()
    {
        var shown = new TextEncoderSettings(UnicodeRanges.All);
        shown.ForbidCharacters(VisibleText.TurningSigns);
        return shown;
    }

    public static void To(Pane output, Action<Utf8JsonWriter> write)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Options))
            write(json);
        output.Writer.Write(Encoding.UTF8.GetString(bytes.ToArray()));
        output.Writer.Write('\n');
    }
}
