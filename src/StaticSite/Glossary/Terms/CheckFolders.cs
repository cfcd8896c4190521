using System.Collections.Frozen;
using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Engine;

namespace StaticSite.Glossary.Terms;

/// <summary>Reports folders in which a term is to be linked, or not, and in which there is nothing.</summary>
internal sealed class CheckFolders
{
    private readonly ImmutableArray<IEntry> _entries;
    private readonly HashSet<string> _folders;
    private readonly DiagnosticBag _diagnostics;
    private Dictionary<string, IEntry>? _byName;

    private CheckFolders(ImmutableArray<IEntry> entries, DiagnosticBag diagnostics)
    {
        (_entries, _diagnostics) = (entries, diagnostics);
        _folders = entries.SelectMany(entry => AllAbove(entry.Source.Name)).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The pages of the terms that name such folders, of which that is told.</summary>
    public static Fact<FrozenSet<SitePath>> Told { get; } = new("terms with folders that hold nothing");

    public static FrozenSet<SitePath> Check(Catalogue catalogue, DiagnosticBag diagnostics)
    {
        var terms = catalogue.Of<Term>().Where(term => term.OnlyIn.Length + term.NotIn.Length > 0).ToArray();
        if (terms.Length == 0)
            return [];

        var check = new CheckFolders(catalogue.Of<IEntry>(), diagnostics);
        return terms.Where(term => check.Report(term, term.OnlyIn) | check.Report(term, term.NotIn)).Select(term => term.Path).ToFrozenSet();
    }

    private bool Report(Term term, ImmutableArray<Located> written)
    {
        var kept = written.Select(folder => folder.Text.Trim('/')).Where(_folders.Contains).ToHashSet(StringComparer.Ordinal);
        var found = false;
        foreach (var folder in written)
        {
            var name = folder.Text.Trim('/');
            if (kept.Contains(name))
                continue;

            found = true;
            _diagnostics.Add(Find(term, folder, name, kept) with { Missing = Diagnostic.AnyFile });
        }

        return found;
    }

    private Diagnostic Find(Term term, Located written, string name, HashSet<string> kept)
    {
        if (FileCalled(name) is { } file)
            return GlossaryDiagnostics.NoFolder.At(written.At, written.Text, $" That is a {(file.Path is null ? "file" : "page")}, and its folder is '{FolderOf(file)}'.");

        // Who leaves a part of a name out has not misspelt it.
        var others = _folders.Where(folder => !name.StartsWith(folder + '/', StringComparison.OrdinalIgnoreCase)).ToArray();
        return GlossaryDiagnostics.NoFolder.At(written.At, written.Text, Nearest.Hint(name, others)) with
        { Fix = Nearest.Sure(name, others) is { } sure ? Offer(term, written, sure, kept) : null };
    }

    // What is listed already, or will be, needs no second entry.
    private static Fix? Offer(Term term, Located written, string sure, HashSet<string> kept)
    {
        if (kept.Contains(sure))
            return OfferFix.Remove(term.Source, written);

        var fix = OfferFix.Replace(written, YamlText.Of(sure, inList: true));
        if (fix is not null)
            kept.Add(sure);
        return fix;
    }

    private IEntry? FileCalled(string name)
    {
        _byName ??= _entries.Where(entry => FolderOf(entry).Length > 0).DistinctBy(entry => Bare(entry.Source.Name), StringComparer.OrdinalIgnoreCase)
            .ToDictionary(entry => Bare(entry.Source.Name), StringComparer.OrdinalIgnoreCase);
        return Bare(name) is var bare && !_folders.Contains(bare) && Nearest.Alike(name, _folders) is null ? _byName.GetValueOrDefault(bare) : null;
    }

    private static string Bare(string name) => Path.GetExtension(name) is ".md" or ".yml" or ".html" ? Path.ChangeExtension(name, null) : name;

    private static string FolderOf(IEntry entry) => entry.Source.Name.LastIndexOf('/') is > 0 and var end ? entry.Source.Name[..end] : "";

    private static IEnumerable<string> AllAbove(string file)
    {
        for (var end = file.LastIndexOf('/'); end > 0; end = file.LastIndexOf('/', end - 1))
            yield return file[..end];
        yield return "";
    }
}
