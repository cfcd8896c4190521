using StaticSite.Data;
using StaticSite.Engine;

namespace StaticSite.StaticFiles;

internal static class ReadStaticFile
{
    /// <param name="address">Where it is published, without a slash before it.</param>
    /// <returns>The file, or null after a report that leaves it without an address.</returns>
    public static StaticFile? Read(SourceFile source, string address, DiagnosticBag diagnostics)
    {
        var name = Path.ChangeExtension(source.Name, null);
        if (!(StaticFileKind.IsForHosts(source.Name) && name.Split('/').All(IsPlain)) && !CheckName.Check(name, source.Start, diagnostics))
            return null;

        var most = StaticFileKind.MostBytes(source.Name);
        if (source.Bytes.Length > most)
            diagnostics.Report(StaticFileDiagnostics.TooLarge, source.Start, source.Bytes.Length, most);
        else if (source.Name.EndsWith(".svg", StringComparison.Ordinal))
            CheckSvg.Check(source, diagnostics);
        else if (Path.GetExtension(source.Name).Length == 0 && RecogniseFile.WhyNoText(source.Bytes.Span) is { } why)
            diagnostics.Report(StaticFileDiagnostics.NoText, source.Start, why);
        else if (RecogniseFile.Other(source.Name, source.Bytes.Span) is var (other, ending))
            diagnostics.Report(StaticFileDiagnostics.OtherKind, source.Start, other, ending is null
                ? $"Browsers will not show it; save or export it as '{Path.GetExtension(source.Name)}'"
                : $"Call it '{Path.ChangeExtension(source.Name, ending)}'");
        return new StaticFile(source, SitePath.Parse("/" + CheckName.InAddress(address)));
    }

    // Who verifies a site chooses the name, but not one that has to be encoded.
    private static bool IsPlain(string name) => name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.');
}
