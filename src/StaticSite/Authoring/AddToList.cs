using System.Text;
using StaticSite.Data;
using StaticSite.Engine;

namespace StaticSite.Authoring;

/// <summary>Adds an entry to a list above a text, in the way in which its author writes it.</summary>
internal static class AddToList
{
    /// <param name="entry">As it stands in brackets.</param>
    /// <param name="otherwise">Where the key goes if there is none yet.</param>
    /// <exception cref="RenameRefusedException">The list is written in a way that cannot be added to.</exception>
    public static TextEdit Of(SourceFile file, string name, string entry, SourceLocation otherwise)
    {
        var front = FrontMatter.Read(file, new DiagnosticBag(), isOptional: true)!;
        if (front.IsMissing)
            return new TextEdit(file.Start, "", $"---\n{name}: [{entry}]\n---\n");

        var (key, value) = front.Matter.Entries.FirstOrDefault(entry => entry.Key.Text == name);
        switch (value)
        {
            case YamlNode.Sequence { IsFlow: true } list:
                return new TextEdit(list.Close, "]", list.Items.IsEmpty ? $"{entry}]" : $", {entry}]");
            case YamlNode.Sequence { Items: [.., YamlNode.Scalar { IsLiteral: true } last] }:
                return new TextEdit(last.At with { Line = last.At.Line + 1, Column = 1 }, "",
                    LineOf(file, last.At.Line)[..(last.At.Column - 1)] + entry + "\n");
            case YamlNode.Scalar { IsEmpty: true }:
                return new TextEdit(key.At with { Column = key.At.Column + key.Text.Length }, ":", $": [{entry}]");
            case YamlNode.Scalar { IsLiteral: true } only:
                return new TextEdit(only.At, only.Text, $"[{only.Text}, {entry}]");
            case null:
                return new TextEdit(otherwise, "", $"{name}: [{entry}]\n");
            default:
                throw new RenameRefusedException(
                    $"The {name} are written in a way that cannot be added to ({value.At}). Write them as [one, another], and try again.");
        }
    }

    private static string LineOf(SourceFile file, int line) => Encoding.UTF8.GetString(file.Bytes.Span).Split('\n')[line - 1];
}
