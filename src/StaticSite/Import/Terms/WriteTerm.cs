using System.Text;
using StaticSite.Data;

namespace StaticSite.Import.Terms;

/// <summary>Writes a draft as <c>glossary/&lt;id&gt;.md</c>, keys in the order in which our own have them.</summary>
internal static class WriteTerm
{
    public static string Write(TermDraft draft)
    {
        var file = new StringBuilder("---\n");
        Text("term", draft.Name);
        Text("abbreviation", draft.Abbreviation);
        foreach (var key in (string[])["aliases", "forms", "cautious", "exact", "except"])
            List(key);
        Text("links", draft.Links);
        foreach (var key in (string[])["only-in", "not-in", "search"])
            List(key);
        Text("plain", draft.Plain);
        List("deprecated");
        Text("category", draft.Category);
        List("broader");
        List("related");
        Confusions();
        Text("homonym", draft.Homonym);
        List("disputes");
        List("sources");
        Text("reviewed", draft.Reviewed);
        Pair("definition", draft.Definition);
        Text("formula", draft.Formula);
        Text("example", draft.Example);
        file.Append("---\n");
        if (draft.Notes.Length > 0)
            file.Append(draft.Notes).Append('\n');
        return file.ToString();

        void Text(string key, string text)
        {
            if (text.Length > 0)
                Pair(key, text);
        }

        void Pair(string key, string text) =>
            file.Append(key).Append(':').Append(text.Length > 0 ? " " + YamlText.Of(text) : "").Append('\n');

        void Confusions()
        {
            if (draft.Differences.Count == 0)
            {
                List("confused-with");
                return;
            }

            file.Append("confused-with:\n");
            foreach (var other in draft.ConfusedWith)
                Pair("  " + YamlText.Of(other, inList: true), draft.DifferenceFrom(other));
        }

        void List(string key)
        {
            var list = draft.ListOf(key)!;
            if (list.Count > 0)
                file.Append(key).Append(": [").AppendJoin(", ", list.Select(item => YamlText.Of(item, inList: true))).Append("]\n");
        }
    }

    /// <summary>The line on which a key stands in the written file, or the first.</summary>
    public static int LineOf(string key, string written) =>
        written.IndexOf($"\n{key}:", StringComparison.Ordinal) is >= 0 and var place ? written.AsSpan(0, place).Count('\n') + 2 : 1;
}
