using StaticSite.Data;
using StaticSite.Engine;

namespace StaticSite.Localization;

/// <summary>Reads files of strings: keys, and the words behind them.</summary>
public static class ReadStrings
{
    private static readonly TextKey Words = new("", "What pages say there.") { IsRequired = true };

    /// <summary>What the keys of such a file name.</summary>
    internal static Holds Key { get; } = Holds.EntryOf("string");

    internal static readonly Shape Shape = new("What pages say that no author wrote, where it should be other words.") { Own = Words, OwnHolds = Key };

    /// <summary>The strings of a file that we wrote.</summary>
    /// <exception cref="FormatException">It cannot be read. The message says where, and why.</exception>
    public static IEnumerable<KeyValuePair<string, string>> Parse(SourceFile file)
    {
        var diagnostics = new DiagnosticBag();
        var read = Read(file, diagnostics);
        return read is not null && diagnostics.Found.Count == 0
            ? read.Own.Select(own => KeyValuePair.Create(own.Key.Text, own.Words.Text))
            : throw new FormatException(string.Join('\n', diagnostics.Found));
    }

    internal static OwnStrings? Read(SourceFile file, DiagnosticBag diagnostics) =>
        Fields.Read(file, Shape, diagnostics, fields => new OwnStrings(
            file, [.. fields.Keys.Select(key => new OwnString(key, fields.Required(Words with { Name = key.Text })))]));
}
