using System.Collections.Immutable;
using StaticSite.Engine;

namespace StaticSite.Data;

/// <summary>A piece of YAML with its place. Only what we accept: no anchors, aliases or tags.</summary>
public abstract record YamlNode
{
    private YamlNode(SourceLocation at) => At = at;

    /// <summary>Of its first sign.</summary>
    public SourceLocation At { get; init; }

    /// <summary>A text, also where YAML would take it for a number or a date.</summary>
    /// <param name="Text">Without its quotes, and with nothing else taken away.</param>
    /// <param name="IsQuoted">Whether the author put it in quotes or wrote it as a block.</param>
    /// <param name="IsLiteral">Whether it stands in the file letter for letter, on one line.</param>
    public sealed record Scalar(string Text, bool IsQuoted, bool IsLiteral, SourceLocation At) : YamlNode(At)
    {
        /// <summary>The text with its place, without the spaces around it.</summary>
        public Located Located => new(Text.Trim(), At) { IsLiteral = IsLiteral, Places = Places };

        /// <summary>Where the letters of <see cref="Located"/> stand if it is not literal; null where that is not known.</summary>
        internal TextPlaces? Places { get; init; }

        /// <summary>What follows on its line as a note: <c># …</c>.</summary>
        public Located? Note { get; init; }

        /// <summary>Whether it starts and ends on the same line of the file.</summary>
        public bool IsOnOneLine { get; init; }

        /// <summary>How many letters it takes in the file, with its quotes and its line ends.</summary>
        public int WrittenLength { get; init; }

        /// <summary>Whether the key was written without a value.</summary>
        public bool IsEmpty => !IsQuoted && Text is "" or "~" or "null";

        /// <summary>Whether there is nothing to see in it.</summary>
        public bool IsBlank => string.IsNullOrWhiteSpace(Text);

        /// <summary>Whether it is a word that YAML reads as nothing.</summary>
        public bool IsNull => !IsQuoted && Text is "~" or "null";
    }

    /// <summary>A list.</summary>
    /// <param name="IsFlow">Whether it was written in brackets.</param>
    /// <param name="Close">The place of the closing bracket; of a list without brackets, where it ends.</param>
    public sealed record Sequence(ImmutableArray<YamlNode> Items, bool IsFlow, SourceLocation At, SourceLocation Close)
        : YamlNode(At);

    /// <summary>Keys with values.</summary>
    /// <param name="Entries">In the order of the file. No key comes twice: of those that do, the first is kept, and the others
    /// are reported.</param>
    public sealed record Mapping(ImmutableArray<(Scalar Key, YamlNode Value)> Entries, SourceLocation At)
        : YamlNode(At);
}
