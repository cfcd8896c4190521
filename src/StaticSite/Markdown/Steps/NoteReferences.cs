using Markdig.Helpers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using StaticSite.Data;
using StaticSite.Markdown.Parsing;
using StaticSite.Markdown.Texts;

namespace StaticSite.Markdown.Steps;

/// <summary>Notes all words by which a text names something of the site, where the parser found them: addresses, the parts of
/// other pages that it shows, and what features add. What is code, a comment or a title names nothing.</summary>
/// <remarks>Comes before all steps, since some put other inlines in the place of those that name something.</remarks>
internal sealed class NoteReferences
{
    private readonly ParsedText _text;
    private readonly List<(int Place, WrittenReference Reference)> _found = [];

    private NoteReferences(ParsedText text) => _text = text;

    public static void In(ParsedText text)
    {
        var references = new NoteReferences(text);
        references.Find();
        references.Note();
    }

    private PageScope Page => _text.Scope.Page;

    private void Find()
    {
        foreach (var block in _text.Document.Descendants())
            switch (block)
            {
                case LinkReferenceDefinition { Label: not ['^', ..] } definition:
                    AddAddress(definition.Url, definition.UrlSpan);
                    break;
                case TextContainer container:
                    AddEmbed(container);
                    break;
            }
        foreach (var leaf in _text.Document.Leaves())
            foreach (var inline in leaf.Inlines())
                switch (inline)
                {
                    case LinkInline { Reference: null } link:
                        AddAddress(link.Url, link.UrlSpan);
                        break;
                    case IReferByName { Names: { } names } reference:
                        Add(names, reference.Name, reference.Name, inline.Span.Start + reference.NameStart, reference.HasOwnWords);
                        break;
                }
    }

    private void AddAddress(string? address, SourceSpan span)
    {
        if (string.IsNullOrEmpty(address) || span.IsEmpty || span.Start < 0 || span.End >= _text.Written.Length)
            return;

        var written = _text.Written.AsSpan(span.Start, span.Length);
        var isInBrackets = written is ['<', .., '>'];
        var words = (isInBrackets ? written[1..^1] : written).ToString();
        if (HtmlHelper.Unescape(words) == address)
            Add(Holds.Page, address, words, span.Start + (isInBrackets ? 1 : 0));
    }

    private void AddEmbed(TextContainer container)
    {
        if (container is not { Info: { } kind, Arguments: { } arguments } || container.Span.Start >= _text.Written.Length ||
            Page.Index.All(IEmbedIndex.Facts).FirstOrDefault(index => index.Kind == kind) is not { } known)
            return;

        var key = arguments.Trim();
        var line = _text.Written.AsSpan(container.Span.Start);
        line = line[..(line.IndexOf('\n') is >= 0 and var end ? end : line.Length)].TrimEnd();
        var place = container.Span.Start + line.Length - key.Length;
        var passed = 0;
        foreach (var one in PlaceEmbeds.KeysOf(known, key).Where(one => one.Length > 0))
        {
            passed = key.IndexOf(one, passed, StringComparison.Ordinal);
            Add(known.Names, one, one, place + passed);
            passed += one.Length;
        }
    }

    private void Add(Holds names, string name, string written, int place, bool hasOwnWords = true)
    {
        if (place >= 0 && place <= _text.Written.Length && _text.Written.AsSpan(place).StartsWith(written, StringComparison.Ordinal))
            _found.Add((place, new WrittenReference(Page.Path, names, name, written, _text.Scope.Origin) { HasOwnWords = hasOwnWords }));
    }

    private void Note()
    {
        var (line, start, reached) = (0, 0, 0);
        foreach (var (place, reference) in _found.OrderBy(found => found.Place))
        {
            for (; reached < place; reached++)
                if (_text.Written[reached] == '\n')
                    (line, start) = (line + 1, reached + 1);
            Page.Observe(reference with { Page = _text.Scope.BaseAt(line), At = _text.Scope.Locate(line, place - start), InValue = _text.Scope.ValueAt(line) });
        }
    }
}
