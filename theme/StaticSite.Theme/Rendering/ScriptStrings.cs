using System.Buffers;
using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using StaticSite.Localization;

namespace StaticSite.Theme.Rendering;

/// <summary>Writes the words that a script says into an attribute of its element, as JSON: browsers then need no file for
/// them, and one script serves every language.</summary>
internal static class ScriptStrings
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    // The same on every page of a language. Two threads may write the same at once.
    private static readonly ConditionalWeakTable<Strings, ConcurrentDictionary<ThemeFile, string>> Written = [];

    /// <summary>A space and the attribute, or nothing for a script that says nothing.</summary>
    /// <exception cref="KeyNotFoundException">The interface has no such words.</exception>
    public static string Attribute(string name, ThemeFile script, Strings strings) => script.Strings.IsEmpty
        ? ""
        : $" {name}='{Written.GetOrCreateValue(strings).GetOrAdd(script, _ => Write(script, strings))}'";

    private static string Write(ThemeFile script, Strings strings)
    {
        var output = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(output, Options))
        {
            json.WriteStartObject();
            foreach (var (key, words) in script.Strings.SelectMany(strings.Of))
                json.WriteString(key, words);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(output.WrittenSpan)
            .Replace("&", "&amp;", StringComparison.Ordinal).Replace("'", "&#39;", StringComparison.Ordinal);
    }
}
