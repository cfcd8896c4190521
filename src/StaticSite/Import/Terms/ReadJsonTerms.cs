using System.Text.Json;
using StaticSite.Engine;

namespace StaticSite.Import.Terms;

/// <summary>Reads terms from JSON: SKOS as JSON-LD, our own <c>glossary.json</c>, a list of objects with any usual names, or an
/// object of words and what they mean.</summary>
internal static class ReadJsonTerms
{
    public static IReadOnlyList<TermDraft> Read(SourceFile file, string text, string language, ImportLog log)
    {
        using var document = Parse(file, text, log);
        if (document is null)
            return [];

        var root = document.RootElement;
        if (ReadSkosTerms.Knows(root))
            return ReadSkosTerms.Read(file, root, language, log);

        var list = root.ValueKind == JsonValueKind.Array ? root : ListIn(root);
        var terms = list is { } items ? items.EnumerateArray().Select(item => FromObject(file, item)) : FromPairs(file, root);
        return [.. terms.OfType<TermDraft>()];
    }

    private static JsonDocument? Parse(SourceFile file, string text, ImportLog log)
    {
        try
        {
            return JsonDocument.Parse(text, new JsonDocumentOptions { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip });
        }
        catch (JsonException fault)
        {
            var at = new SourceLocation(file.Path, (int)(fault.LineNumber ?? 0) + 1, (int)(fault.BytePositionInLine ?? 0) + 1);
            log.Left.Report(ImportDiagnostics.Unreadable, at, "JSON", "it breaks off or goes wrong here. Mend it, and import again.");
            return null;
        }
    }

    private static JsonElement? ListIn(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
            return null;
        foreach (var member in root.EnumerateObject())
            if (member.Value.ValueKind == JsonValueKind.Array && member.Value.EnumerateArray().Any(item => item.ValueKind == JsonValueKind.Object))
                return member.Value;
        return null;
    }

    private static TermDraft? FromObject(SourceFile file, JsonElement item)
    {
        if (item.ValueKind != JsonValueKind.Object)
            return null;
        if (item.TryGetProperty("confused-with", out _) && item.TryGetProperty("sentence", out _))
            return OfOurs(file, item);

        var members = item.EnumerateObject().ToArray();
        var names = members.Select(member => member.Name).ToArray();
        return FillDraft.FromForeign(file.Start, names, TermKeyNames.KeysOf(names), [.. members.Select(member => Words(member.Value))]);
    }

    private static TermDraft OfOurs(SourceFile file, JsonElement item)
    {
        var draft = new TermDraft(file.Start) { IsOurs = true };
        foreach (var member in item.EnumerateObject())
        {
            if (draft.ListOf(member.Name) is { } list)
                list.AddRange(Texts(member.Value));
            else if (!draft.SetText(member.Name, Words(member.Value)) && TermKeyNames.KeyOf(member.Name) is not null)
                draft.Others.Add((member.Name, Words(member.Value)));
        }

        return draft;
    }

    private static IEnumerable<TermDraft> FromPairs(SourceFile file, JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
            yield break;
        foreach (var member in root.EnumerateObject())
        {
            if (member.Value.ValueKind == JsonValueKind.String)
                yield return new TermDraft(file.Start) { Name = member.Name, Definition = Words(member.Value) };
            else if (member.Value.ValueKind == JsonValueKind.Object && FromObject(file, member.Value) is { } draft)
            {
                draft.Name = draft.Name.Length > 0 ? draft.Name : member.Name;
                yield return draft;
            }
        }
    }

    private static IEnumerable<string> Texts(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().Select(Words),
        JsonValueKind.Object => value.EnumerateObject().Select(line => $"{line.Name}: {Words(line.Value)}"),
        _ => [Words(value)],
    };

    private static string Words(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => value.GetString() ?? "",
        JsonValueKind.Array => string.Join('\n', value.EnumerateArray().Select(Words)),
        JsonValueKind.Null or JsonValueKind.Undefined => "",
        _ => value.GetRawText(),
    };
}
