using StaticSite.Data;
using StaticSite.Engine;

namespace StaticSite.Glossary.Terms;

/// <summary>Reports folders in which a term is to be linked, or not, and in which there is nothing.</summary>
internal static class CheckFolders
{
    public static void Check(Catalogue catalogue, DiagnosticBag diagnostics)
    {
        var written = catalogue.Of<Term>().SelectMany(term => term.OnlyIn.Concat(term.NotIn)).ToArray();
        if (written.Length == 0)
            return;

        var folders = catalogue.Of<IEntry>().SelectMany(entry => AllAbove(entry.Source.Name)).ToHashSet(StringComparer.Ordinal);
        foreach (var folder in written.Where(folder => !folders.Contains(folder.Text.Trim('/'))))
            diagnostics.Add(GlossaryDiagnostics.NoFolder.At(folder.At, folder.Text, Nearest.Hint(folder.Text, folders)) with
            { Fix = OfferFix.Nearest(folder, folders), Missing = Diagnostic.AnyFile });
    }

    private static IEnumerable<string> AllAbove(string file)
    {
        for (var end = file.LastIndexOf('/'); end > 0; end = file.LastIndexOf('/', end - 1))
            yield return file[..end];
        yield return "";
    }
}
