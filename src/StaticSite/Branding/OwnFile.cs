using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Settings;

namespace StaticSite.Branding;

/// <summary>A style sheet or a script of the site's own.</summary>
internal sealed record OwnFile(SourceFile Source) : IEntry
{
    public const string Rules = ".css";
    public const string Script = ".js";

    public SitePath? Path => null;

    public static bool Is(SourceFile source) => System.IO.Path.GetExtension(source.Name) is Rules or Script;

    /// <summary>The file, if the settings name it.</summary>
    public static OwnFile? Read(SourceFile source, BrandSettings brand, DiagnosticBag diagnostics)
    {
        var (key, named) = source.Name.EndsWith(Rules, StringComparison.Ordinal)
            ? ("styles", brand.Styles.AsEnumerable())
            : ("scripts", brand.Scripts.Select(script => script.File).OfType<Located>());
        if (named.Any(file => NameOf(file) == source.Name))
            return new OwnFile(source);

        diagnostics.Report(BrandingDiagnostics.UnlistedFile, source.Start, key);
        return null;
    }

    /// <summary>A file inside the input, as settings name it: from their own folder.</summary>
    public static string NameOf(Located written)
    {
        var name = written.Text.TrimStart('/');
        return name.StartsWith("./", StringComparison.Ordinal) ? name[2..] : name;
    }
}

/// <summary>The style sheets and scripts that there are.</summary>
internal sealed record OwnFiles(ImmutableArray<OwnFile> All)
{
    public static Fact<OwnFiles> Fact { get; } = new("own style sheets and scripts");

    /// <summary>One of them; null after a report that there is none.</summary>
    public SourceFile? Find(Located named, string kind, DiagnosticBag diagnostics)
    {
        var name = OwnFile.NameOf(named);
        if (All.FirstOrDefault(file => file.Source.Name == name) is { } found)
            return found.Source;

        diagnostics.Report(BrandingDiagnostics.NoOwnFile, named.At, named.Text,
            name.EndsWith(kind, StringComparison.Ordinal)
                ? Nearest.Hint(name, All.Select(file => file.Source.Name))
                : $" Its name must end in '{kind}'.");
        return null;
    }
}
