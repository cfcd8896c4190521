using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace StaticSite.Markdown.Parsing;

/// <summary>What is a link in any Markdown stays one, though its words have a form that means something here: <c>[@name](address)</c>,
/// <c>[@name][label]</c>, and <c>[@name]</c> where the text has a line <c>[@name]: address</c>.</summary>
internal static class PlainLinks
{
    /// <param name="label">What stands in the brackets.</param>
    /// <param name="behind">What comes behind them.</param>
    public static bool Is(InlineProcessor processor, string label, StringSlice behind)
    {
        if (processor.Document.TryGetLinkReferenceDefinition(label, out _))
            return true;
        if (behind.CurrentChar == '(')
            return LinkHelper.TryParseInlineLink(ref behind, out _, out _);
        return behind.CurrentChar == '[' && LinkHelper.TryParseLabel(ref behind, out var other) && processor.Document.TryGetLinkReferenceDefinition(other, out _);
    }
}
