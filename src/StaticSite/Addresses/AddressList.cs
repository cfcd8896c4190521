using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Engine;

namespace StaticSite.Addresses;

/// <summary><c>addresses.txt</c>: every address that was ever published, one a line. A term's page is followed by the name
/// that the term had then: <c>glossary/bpo.html = business process outsourcing</c>.</summary>
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

    public static AddressList? Of(SourceFile file, DiagnosticBag diagnostics)
    {
        if (DecodeText.Of(file, diagnostics) is not { } text)
            return null;

        var lines = ImmutableArray.CreateBuilder<AddressLine>();
        var first = new Dictionary<PublishedAddress, int>();
        var number = 0;
        foreach (var written in text.ReplaceLineEndings("\n").Split('\n').Select(line => line.Trim()))
        {
            number++;
            if (written.Length == 0 || written.StartsWith(Comment, StringComparison.Ordinal))
                continue;

            var at = new SourceLocation(file.Path, number, 1);
            var parts = written.Split(" = ", 2);
            if (!PublishedAddress.TryParse(parts[0].Trim(), out var address))
                diagnostics.Report(AddressDiagnostics.NoAddress, at, parts[0].Trim());
            else if (!first.TryAdd(address, number))
                diagnostics.Report(AddressDiagnostics.ListedTwice, at, address, first[address]);
            else
                lines.Add(new AddressLine(address, parts is [_, var name] ? name.Trim() : "", at));
        }

        return new AddressList(file, lines.ToImmutable());
    }
}
