using System.Collections.Frozen;
using System.Text.RegularExpressions;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Import.Texts;

namespace StaticSite.Import.Terms;

/// <summary>Reads a file that holds one term: its name from the front matter, the first heading or the file's name, its definition from
/// the front matter or the first sentence.</summary>
internal static partial class ReadTermFile
{
    // How a page looked, stood in lists or was worked on says nothing of the term.
    private static readonly FrozenSet<string> AboutThePage = new[]
    {
        "layout", "type", "status", "tags", "weight", "date", "lastmod", "publishdate", "toc", "menu", "url", "slug", "sidebar_position", "sidebar_label",
        "hide_table_of_contents", "hide_title", "pagination_next", "pagination_prev", "custom_edit_url", "author", "authors", "template", "icon", "search",
        "keywords", "linktitle", "feedback", "full_link", "id",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <returns>Whether the front matter or the file's form says that it is one term, and the text below the front matter.</returns>
    public static (TermDraft Draft, bool IsTerm, string Body) Read(SourceFile file, string text, ImportLog log)
    {
        var matter = ForeignMatter.Read(file, text, log);
        var body = matter.Body;
        var names = matter.Keys.Select(key => key.Name).ToArray();
        var keys = TermKeyNames.KeysOf(names);
        var draft = new TermDraft(file.Start) { FileName = System.IO.Path.GetFileNameWithoutExtension(file.Name) };
        for (var i = 0; i < names.Length; i++)
            Take(draft, names[i], keys[i], matter.Keys[i].Values, log);

        if (draft.Name.Length == 0 && TitleHeading().Match(body) is { Success: true, Groups: var heading })
        {
            draft.Name = ReadMarkdownTerms.Plain(heading["title"].Value);
            body = body[(heading[0].Index + heading[0].Length)..];
        }

        if (draft.Name.Length == 0)
            draft.Name = System.IO.Path.GetFileNameWithoutExtension(file.Name).Replace('-', ' ').Replace('_', ' ');
        if (draft.Id.Length == 0)
            draft.Id = CheckId.Suggest(System.IO.Path.GetFileNameWithoutExtension(file.Name));
        var isTerm = keys.Contains("definition") || names.Contains("term");
        draft.Notes = WhatItIs().Replace(body.Trim(), "").Trim();
        return (draft, isTerm, body);
    }

    private static void Take(TermDraft draft, string name, string? key, IReadOnlyList<string> values, ImportLog log)
    {
        values = [.. values.Select(value => value.Trim()).Where(value => value.Length > 0)];
        if (values.Count == 0)
            return;
        if (name == "draft")
        {
            draft.IsDraft = values is ["true"];
        }
        else if (AboutThePage.Contains(name.ToLowerInvariant()))
        {
            log.Count($"keys '{name}' left out");
        }
        else if (key is null or "sources" or "disputes" or "reviewed" or "notes")
        {
            draft.Others.AddRange(values.Select(value => (name, value)));
        }
        else if (draft.ListOf(key) is { } list)
        {
            list.AddRange(key == "aliases" ? values.Where(value => !value.Contains('/', StringComparison.Ordinal)) : values);
        }
        else if (!draft.SetText(key, string.Join(", ", values)))
        {
            draft.Others.AddRange(values.Select(value => (name, value)));
        }
    }

    [GeneratedRegex(@"^\s*#\s+(?<title>[^\n]+)\n?")]
    private static partial Regex TitleHeading();

    // What some glossaries put above the very definition.
    [GeneratedRegex(@"^#{1,6}\s+(?:what (?:it is|is it\??)|definition)\s*\n", RegexOptions.IgnoreCase)]
    private static partial Regex WhatItIs();
}
