using System.Collections.Immutable;
using StaticSite.Engine;

namespace StaticSite.Data;

/// <summary>A piece of YAML with its place. Only what we accept: no anchors, aliases or tags.</summary>
public abstract record YamlNode(SourceLocation At)
{
    private YamlNode(SourceLocation at, int _)
        : this(at)
    {
    }

    /// <param name="IsQuoted">Whether the author put it in quotes or wrote it as a block.</param>
    /// <param name="IsLiteral">Whether it stands in the file letter for letter, on one line.</param>
    public sealed record Scalar(string Text, bool IsQuoted, bool IsLiteral, SourceLocation At) : YamlNode(At, 0)
    {
        public Located Located => new(Text.Trim(), At) { IsLiteral = IsLiteral };

        /// <summary>What follows on its line as a note: <c># …</c>.</summary>
        public Located? Note { get; init; }

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

    /// <param name="IsFlow">Whether it was written in brackets.</param>
    /// <param name="Close">The place of the closing bracket, if there is one.</param>
    public sealed record Sequence(ImmutableArray<YamlNode> Items, bool IsFlow, SourceLocation At, SourceLocation Close)
        : YamlNode(At, 0);

    public sealed record Mapping(ImmutableArray<(Scalar Key, YamlNode Value)> Entries, SourceLocation At)
        : YamlNode(At, 0);
}
