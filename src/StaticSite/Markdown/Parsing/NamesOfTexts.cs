using Markdig;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace StaticSite.Markdown.Parsing;

/// <summary>Lets each of several texts that were put together go by its own names, of links and of notes: what it says itself of
/// one comes first, then what the first of them says, then what any does. The parser's own way is that the first line counts,
/// whoever wrote it.</summary>
/// <remarks>Makes nothing itself, and is asked before links, and what could be one, are made.</remarks>
internal sealed class NamesOfTexts : InlineParser
{
    private static readonly object Key = new();

    public NamesOfTexts() => OpeningCharacters = ['[', ']'];

    /// <param name="first">The name of the text that holds the others.</param>
    /// <param name="textAt">Names the text that a line comes from.</param>
    public static MarkdownParserContext Of(string first, Func<int, string> textAt) => new() { Properties = { [Key] = new Texts(first, textAt) } };

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (processor.Context?.Properties.TryGetValue(Key, out var texts) == true && processor.Block is { } leaf)
            NamesIn(processor.Document, (Texts)texts).GoTo(leaf.Line);
        return false;
    }

    private static Names NamesIn(MarkdownDocument document, Texts texts)
    {
        if (document.GetData(Key) is not Names names)
            document.SetData(Key, names = new Names(document.GetLinkReferenceDefinitions(addGroup: false), texts));
        return names;
    }

    private sealed record Texts(string First, Func<int, string> At);

    private sealed class Names
    {
        private readonly Dictionary<string, LinkReferenceDefinition> _known;
        private readonly Texts _texts;
        private readonly Dictionary<string, LinkReferenceDefinition> _shared;
        private readonly Dictionary<string, Dictionary<string, LinkReferenceDefinition>> _own = new(StringComparer.Ordinal);
        private string _text;

        public Names(LinkReferenceDefinitionGroup definitions, Texts texts)
        {
            (_known, _texts, _text) = (definitions.Links, texts, texts.First);
            foreach (var definition in definitions.OfType<LinkReferenceDefinition>())
                if (texts.At(definition.Line) is var text && definition.Label is { } name)
                {
                    if (!_own.TryGetValue(text, out var own))
                        _own.Add(text, own = new(_known.Comparer));
                    own.TryAdd(name, definition);
                }

            foreach (var (name, definition) in _own.GetValueOrDefault(_text, []))
                _known[name] = definition;
            _own.Remove(_text);
            _shared = new(_known, _known.Comparer);
        }

        // Costs as much as the text has names, and the first has none of its own.
        public void GoTo(int line)
        {
            var text = _texts.At(line);
            if (text == _text)
                return;

            foreach (var name in _own.GetValueOrDefault(_text, []).Keys)
                _known[name] = _shared[name];
            foreach (var (name, definition) in _own.GetValueOrDefault(text, []))
                _known[name] = definition;
            _text = text;
        }
    }
}
