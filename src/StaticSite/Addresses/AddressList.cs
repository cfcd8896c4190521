using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Engine;

namespace StaticSite.Addresses;

/// <summary><c>addresses.txt</c>: every address that was ever published, one a line. A term's page is followed by the name
/// that the term had then: <c>glossary/cache.html = cache</c>.</summary>
internal sealed record AddressList(SourceFile Source, ImmutableArray<AddressLine> Lines) : IEntry
{
    public const string FileName = "addresses.txt";

    public SitePath? Path => null;
}

/// <param name="Name">Of the term, or empty.</param>
internal sealed record AddressLine(PublishedAddress Address, string Name, SourceLocation At)
{
    public override string ToString() => Name.Length == 0 ? Address.ToString() : $"{Address} = {Name}";
}

internal static class ReadAddresses
{
    private const string Comment = "#";

    public static AddressList? Read(SourceFile file, DiagnosticBag diagnostics)
    {
        if (DecodeText.Decode(file, diagnostics) is not { } text)
            return null;

        var lines = ImmutableArray.CreateBuilder<AddressLine>();
        var first = new Dictionary<PublishedAddress, int>();
        var repeated = ImmutableArray.CreateBuilder<AddressLine>();
        var number = 0;
        foreach (var written in text.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()))
        {
            number++;
            if (written.Length == 0 || written.StartsWith(Comment, StringComparison.Ordinal))
                continue;

            var at = new SourceLocation(file.Path, number, 1);
            var parts = written.Split(" = ", 2);
            if (PublishedAddress.TryParse(parts[0].Trim(), out var address) is { } fault)
                diagnostics.Report(AddressDiagnostics.Of(fault), at, parts[0].Trim());
            else if (!first.TryAdd(address, number))
                repeated.Add(new AddressLine(address, "", at));
            else
                lines.Add(new AddressLine(address, parts is [_, var name] ? name.Trim() : "", at));
        }

        ReportRepeated(repeated.ToImmutable(), first, diagnostics);
        return new AddressList(file, lines.ToImmutable());
    }

    // What was pasted twice is one fault, however many lines it has.
    private static void ReportRepeated(
        ImmutableArray<AddressLine> repeated, Dictionary<PublishedAddress, int> first, DiagnosticBag diagnostics)
    {
        for (var (start, end) = (0, 1); start < repeated.Length; (start, end) = (end, end + 1))
        {
            while (end < repeated.Length && repeated[end].At.Line == repeated[end - 1].At.Line + 1)
                end++;
            var line = repeated[start];
            diagnostics.Report(AddressDiagnostics.ListedTwice, line.At, line.Address, first[line.Address],
                end - start > 1 ? $" So do the lines below it, as far as line {repeated[end - 1].At.Line}." : "");
        }
    }
}
