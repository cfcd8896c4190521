using System.Text.RegularExpressions;
using System.Xml;
using StaticSite.Engine;

namespace StaticSite.StaticFiles;

/// <summary>Holds an SVG to drawing. It may come from anybody, and opened by itself it is a page with all that a page
/// can do.</summary>
internal static partial class CheckSvg
{
    private const string SvgNamespace = "http://www.w3.org/2000/svg";
    private const string HtmlNamespace = "http://www.w3.org/1999/xhtml";

    public static void Of(SourceFile source, DiagnosticBag diagnostics)
    {
        using var stream = new MemoryStream(source.Bytes.ToArray());
        using var reader = XmlReader.Create(
            stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        var picture = new Picture(reader, source, diagnostics);
        try
        {
            picture.Check();
        }
        catch (XmlException fault)
        {
            diagnostics.Report(
                StaticFileDiagnostics.BrokenSvg,
                new SourceLocation(source.Path, Math.Max(fault.LineNumber, 1), Math.Max(fault.LinePosition, 1)),
                picture.HasStarted
                    ? "its tags do not fit together here."
                    : "it starts with something else, perhaps a document type, which is not used here.");
        }
    }

    // Outside is whatever is not a part of the picture itself.
    [GeneratedRegex("""url\((?>\s*)(?!["']?#)[^)]*\)?""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OutsideUrl();

    // Ways to load that need no url(), and escapes that can spell one.
    [GeneratedRegex(@"@import|\b(image-set|image|src)\s*\(|\\", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Loader();

    private sealed class Picture(XmlReader reader, SourceFile source, DiagnosticBag diagnostics)
    {
        /// <summary>Whether the first tag was read.</summary>
        public bool HasStarted { get; private set; }

        public void Check()
        {
            var inStyle = false;
            while (reader.Read())
            {
                switch (reader.NodeType)
                {
                    case XmlNodeType.ProcessingInstruction:
                        Report(StaticFileDiagnostics.OutsideReference, $"<?{reader.Name}?>");
                        break;
                    case XmlNodeType.Element:
                        inStyle = reader.LocalName == "style" && !reader.IsEmptyElement;
                        CheckElement();
                        break;
                    case XmlNodeType.EndElement:
                        inStyle = false;
                        break;
                    case XmlNodeType.Text or XmlNodeType.CDATA when inStyle:
                        CheckStyle(reader.Value);
                        break;
                }
            }
        }

        private void CheckElement()
        {
            if (!HasStarted && (reader.LocalName != "svg" || reader.NamespaceURI != SvgNamespace))
                Report(StaticFileDiagnostics.BrokenSvg, $"it does not start with <svg xmlns=\"{SvgNamespace}\">.");
            HasStarted = true;

            if (reader.LocalName.ToLowerInvariant() is "script" or "foreignobject" or "handler" || reader.NamespaceURI == HtmlNamespace)
                Report(StaticFileDiagnostics.ActiveSvg, $"<{reader.Name}>");
            while (reader.MoveToNextAttribute())
                if (reader.Prefix != "xmlns" && reader.Name != "xmlns")
                    CheckAttribute(reader.LocalName.ToLowerInvariant(), reader.Value.Trim());
        }

        private void CheckAttribute(string name, string value)
        {
            // An animation can set what an attribute must not.
            var target = name == "attributename" ? value.ToLowerInvariant().Split(':')[^1] : "";
            if (name.StartsWith("on", StringComparison.Ordinal) || target.StartsWith("on", StringComparison.Ordinal))
                Report(StaticFileDiagnostics.ActiveSvg, $"{reader.Name}=\"{Shorten(value)}\"");
            else if (name is "href" or "src" or "base" or "ping" && !value.StartsWith('#') || target == "href")
                Report(StaticFileDiagnostics.OutsideReference, $"{reader.Name}=\"{Shorten(value)}\"");
            else if (name == "style")
                CheckStyle(value);
            else
                CheckUrls(value);
        }

        private void CheckStyle(string style)
        {
            if (Loader().Match(style) is { Success: true } loader)
                Report(StaticFileDiagnostics.HiddenReference, Shorten(loader.Value));
            CheckUrls(style);
        }

        private void CheckUrls(string value)
        {
            if (OutsideUrl().Match(value) is { Success: true } outside)
                Report(StaticFileDiagnostics.OutsideReference, Shorten(outside.Value));
        }

        private void Report(DiagnosticRule rule, string what) => diagnostics.Report(
            rule,
            reader is IXmlLineInfo line && line.HasLineInfo()
                ? new SourceLocation(source.Path, line.LineNumber, line.LinePosition)
                : source.Start,
            what);

        private static string Shorten(string text) => text.Length > 40 ? text[..40] + "…" : text;
    }
}
