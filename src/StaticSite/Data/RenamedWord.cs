using StaticSite.Engine;

namespace StaticSite.Data;

/// <summary>Tells which word of a list is one that files still name otherwise: one that nothing names as it is.</summary>
internal static class RenamedWord
{
    /// <param name="lost">As <see cref="Diagnostic.Names"/> has it.</param>
    /// <param name="prefix">What stands before such words there.</param>
    /// <param name="idle">The words that nothing names, each as it would stand behind the prefix.</param>
    /// <param name="wayOut">Of the old word and of the new one.</param>
    /// <returns>Null if something else is lost, or nothing is alike.</returns>
    public static Renaming? Find(
        string lost, string prefix, Func<IEnumerable<(string Name, Located Word)>> idle, Func<string, string, string> wayOut)
    {
        if (!lost.StartsWith(prefix, StringComparison.Ordinal))
            return null;

        var old = lost[prefix.Length..];
        var words = idle().ToArray();
        return Nearest.Kin(old, words.Select(word => word.Name)) is { } found && Array.Find(words, word => word.Name == found).Word is var word
            ? new Renaming(word.At, old, word.Text, wayOut(old, word.Text))
            : null;
    }
}
