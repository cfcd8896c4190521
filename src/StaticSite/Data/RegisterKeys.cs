using System.Collections.Immutable;
using StaticSite.Engine;

namespace StaticSite.Data;

/// <summary>Keeps the first of several entries with one key, and reports the others.</summary>
internal static class RegisterKeys
{
    public static ImmutableArray<T> Unique<T>(
        IEnumerable<T> entries, Func<T, Located> keyOf, DiagnosticBag diagnostics)
    {
        var first = new Dictionary<string, Located>(StringComparer.OrdinalIgnoreCase);
        var unique = ImmutableArray.CreateBuilder<T>();
        foreach (var entry in entries)
        {
            var key = keyOf(entry);
            if (first.TryAdd(key.Text, key))
                unique.Add(entry);
            else
                diagnostics.Report(YamlDiagnostics.DuplicateKey, key.At, key.Text, first[key.Text].At.Line);
        }

        return unique.ToImmutable();
    }
}
