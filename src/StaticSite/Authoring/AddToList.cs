using StaticSite.Data;
using StaticSite.Engine;

namespace StaticSite.Authoring;

/// <summary>Adds an entry to a list above a text, for a change that cannot do without.</summary>
internal static class AddToList
{
    /// <param name="otherwise">Where the key goes if there is none yet.</param>
    /// <exception cref="RenameRefusedException">The list is written in a way that cannot be added to.</exception>
    public static TextEdit Add(SourceFile file, string name, string entry, SourceLocation otherwise) =>
        OfferFix.AddTo(file, name, entry, otherwise) ?? throw new RenameRefusedException(
            $"The {name} are written in a way that cannot be added to ({PlaceOf(file, name)}). Write them as [one, another], and try again.");

    private static SourceLocation PlaceOf(SourceFile file, string name) =>
        FrontMatter.Read(file, new DiagnosticBag())!.Matter.Entries.First(entry => entry.Key.Text == name).Value.At;
}
