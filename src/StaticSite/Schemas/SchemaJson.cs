using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace StaticSite.Schemas;

/// <summary>How files for editors are written: for people too, and the same on every machine.</summary>
internal static class SchemaJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    public static byte[] Write(JsonObject content) => Encoding.UTF8.GetBytes(content.ToJsonString(Options) + "\n");
}
