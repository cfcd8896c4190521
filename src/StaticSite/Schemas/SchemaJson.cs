using System.Text.Encodings.Web;
using System.Text.Json;

namespace StaticSite.Schemas;

/// <summary>How files for editors are written: for people too, and the same on every machine.</summary>
internal static class SchemaJson
{
    public static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
}
