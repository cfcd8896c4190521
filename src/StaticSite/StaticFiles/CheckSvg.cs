using System.Text;
using System.Text.RegularExpressions;
using System.Xml;
using StaticSite.Engine;

namespace StaticSite.StaticFiles;

/// <summary>Holds an SVG to drawing. It may come from anybody, and opened by itself it is a page with all that a page
/// can do.</summary>
internal static partial class CheckSvg
{
    public static void Check(SourceFile source, DiagnosticBag diagnostics)
    {
        using var stream = new MemoryStream(source.Bytes.ToArray());
        using var reader = XmlReader.Create(
            stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        var picture = new Picture(reader, source, diagnostics);
        try
        {
            picture.Check();
            if (picture.Drawn.FindTooMuch() is { } place)
                diagnostics.Report(StaticFileDiagnostics.EndlessSvg, place, CountDrawn.Most);
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

    // What a style can load by: functions, rules, and escapes that can spell either. A name is looked at from its start alone,
    // so that a long one costs no more than its length.
    [GeneratedRegex(@"(?<![-\w])(?<function>[-\w]+)\(|@(?<rule>[-\w]*)|\\", RegexOptions.CultureInvariant)]
    private static partial Regex Loader();

    // A part of the picture itself, and nothing behind it.
    [GeneratedRegex("""\G[ \t\r\n]*(?<quote>["']?)#[^"'()\s]*\k<quote>[ \t\r\n]*\)""", RegexOptions.CultureInvariant)]
    private static partial Regex OwnPart();

    private sealed class Picture(XmlReader reader, SourceFile source, DiagnosticBag diagnostics)
    {
        // All that stands in one style, which a browser reads as one text whatever comments are between.
        private readonly StringBuilder _style = new();
        private SourceLocation _styleAt;

        /// <summary>Whether the first tag was read.</summary>
        public bool HasStarted { get; private set; }

        public CountDrawn Drawn { get; } = new();

        private SourceLocation Here => reader is IXmlLineInfo line && line.HasLineInfo()
            ? new SourceLocation(source.Path, line.LineNumber, line.LinePosition)
            : source.Start;

        public void Check()
        {
            // How deep the style stands that is being read.
            int? style = null;
            while (reader.Read())
            {
                switch (reader.NodeType)
                {
                    case XmlNodeType.ProcessingInstruction:
                        Report(StaticFileDiagnostics.OutsideReference, $"<?{reader.Name}?>");
                        break;
                    case XmlNodeType.Element when !HasStarted && (reader.LocalName != "svg" || reader.NamespaceURI != SvgNames.Svg):
                        Report(StaticFileDiagnostics.BrokenSvg, $"it does not start with <svg xmlns=\"{SvgNames.Svg}\">.");
                        return;
                    case XmlNodeType.Element:
                        HasStarted = true;
                        Drawn.Start(reader.Depth, reader.LocalName, Here);
                        if (style is not null)
                            Report(StaticFileDiagnostics.ActiveSvg, $"<{reader.Name}>");
                        else if (reader.LocalName == "style" && !reader.IsEmptyElement)
                            style = reader.Depth;
                        CheckElement();
                        break;
                    case XmlNodeType.EndElement when reader.Depth == style:
                        CheckStyle(_style.ToString(), _styleAt);
                        Drawn.NoteStyle(_style.ToString());
                        _style.Clear();
                        style = null;
                        break;
                    case XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace when style is not null:
                        if (_style.Length == 0)
                            _styleAt = Here;
                        _style.Append(reader.Value);
                        break;
                }
            }
        }

        private void CheckElement()
        {
            if (SvgNames.IsNote(reader.NamespaceURI))
                return;

            if (reader.NamespaceURI != SvgNames.Svg || !SvgNames.IsElement(reader.LocalName))
                Report(StaticFileDiagnostics.ActiveSvg, $"<{reader.Name}>");
            while (reader.MoveToNextAttribute())
                if (reader.Prefix != "xmlns" && reader.Name != "xmlns")
                    CheckAttribute(reader.LocalName, reader.NamespaceURI, reader.Value.Trim());
        }

        private void CheckAttribute(string name, string space, string value)
        {
            Drawn.Note(name, value);
            // An animation can set what an attribute must not.
            var animated = name == "attributeName" ? value.Split(':')[^1] : "";
            if (name is "href" or "src" or "base" or "ping" && !value.StartsWith('#') || animated == "href")
                Report(StaticFileDiagnostics.OutsideReference, $"{reader.Name}=\"{Shorten(value)}\"");
            else if (SvgNames.IsPlain(name, space) || (name == "href" && space is "" or SvgNames.Link))
                return;
            else if (SvgNames.IsStyle(name, space) && (name != "attributeName" || SvgNames.IsStyle(animated, "")))
                CheckStyle(value, Here);
            else
                Report(StaticFileDiagnostics.ActiveSvg, $"{reader.Name}=\"{Shorten(value)}\"");
        }

        private void CheckStyle(string style, SourceLocation at)
        {
            foreach (Match loader in Loader().Matches(style))
            {
                var (function, rule) = (loader.Groups["function"], loader.Groups["rule"]);
                var isUrl = function.Value.Equals("url", StringComparison.OrdinalIgnoreCase);
                if (isUrl && OwnPart().IsMatch(style, loader.Index + loader.Length))
                    continue;
                if ((function.Success && SvgNames.IsFunction(function.Value)) || (rule.Success && SvgNames.IsRule(rule.Value)))
                    continue;

                diagnostics.Report(
                    isUrl ? StaticFileDiagnostics.OutsideReference : StaticFileDiagnostics.HiddenReference, at,
                    Shorten(isUrl ? style[loader.Index..EndOf(loader, style)] : loader.Value));
                return;
            }
        }

        private static int EndOf(Match opened, string style) => style.IndexOf(')', opened.Index) is var end and >= 0 ? end + 1 : style.Length;

        private void Report(DiagnosticRule rule, string what) => diagnostics.Report(rule, Here, what);

        private static string Shorten(string text) => text.Length > 40 ? text[..40] + "…" : text;
    }
}
