using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace StaticSite.Data;

/// <summary>The library's parser, which refuses some texts with exceptions of other kinds than its own: then a text is no YAML all the
/// same, where it had got to.</summary>
internal sealed class GuardedParser(string text) : IParser
{
    private readonly Parser _parser = new(new StringReader(text));

    public ParsingEvent? Current => _parser.Current;

    /// <exception cref="YamlException">The text is no YAML.</exception>
    public bool MoveNext()
    {
        try
        {
            return _parser.MoveNext();
        }
        catch (Exception fault) when (fault is not (YamlException or OutOfMemoryException))
        {
            var place = _parser.Current?.End ?? new Mark(0, 1, 1);
            throw new YamlException(place, place, fault.Message, fault);
        }
    }
}
