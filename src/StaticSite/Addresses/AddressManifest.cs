using System.Collections.Immutable;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Glossary.Terms;
using StaticSite.Markdown.Texts;
using StaticSite.Pages;

namespace StaticSite.Addresses;

/// <summary>The addresses that were published, held against those that there are.</summary>
/// <remarks>Any number of threads may ask.</remarks>
public sealed class AddressManifest
{
    internal static Fact<AddressManifest> Fact { get; } = new("address manifest");

    private const string Heading = """
        # Every address that was ever published. Others link to them, so each must lead somewhere for ever:
        # to its page, or by a line in redirects.yml to another. The command 'addresses' adds new ones.

        """;

    private readonly AddressList? _published;
    private readonly LinkedSite _site;
    private readonly Lazy<ImmutableArray<AddressLine>> _present;
    private readonly Lazy<HashSet<PublishedAddress>> _second;

    /// <summary>Holds what was published against what there is.</summary>
    internal static AddressManifest Of(LinkedSite site, DiagnosticBag diagnostics)
    {
        var manifest = new AddressManifest(site);
        manifest.Check(diagnostics);
        return manifest;
    }

    private AddressManifest(LinkedSite site)
    {
        _site = site;
        _published = site.Get(PublishedAddresses.Fact).List;
        Renamed = new RenamedPages(_published);
        _present = new Lazy<ImmutableArray<AddressLine>>(() => Present(site));
        _second = new Lazy<HashSet<PublishedAddress>>(() => Second(site));
    }

    private void Check(DiagnosticBag diagnostics)
    {
        if (_published is null)
            return;

        var present = _present.Value.ToDictionary(line => line.Address);
        foreach (var line in _published.Lines.Where(line => present.ContainsKey(line.Address)))
            CheckMeaning(line, diagnostics);
        ReportLost.Report([.. _published.Lines.Where(line => !present.ContainsKey(line.Address))], _site, present.Keys, diagnostics);

        if (Added is [var first, ..])
            diagnostics.Report(AddressDiagnostics.Unrecorded, _published.Source.Start, Added.Length, first);
    }

    /// <summary>Tells what became of pages that were published.</summary>
    internal RenamedPages Renamed { get; }

    /// <summary><c>addresses.txt</c> as it was read, or null if there is none.</summary>
    public SourceFile? Published => _published?.Source;

    /// <summary>Whether an address, written as <c>glossary/index.html#cache</c>, is known to have been published.</summary>
    public bool Lists(string address) => _published?.Lines.Any(line => line.Address.ToString() == address) == true;

    /// <summary>The addresses of the site that are not listed yet, as <see cref="Lists"/> takes them. Gathered anew whenever
    /// they are asked for.</summary>
    public ImmutableArray<string> Added => [.. AddedLines().Select(line => line.Address.ToString())];

    /// <summary>The text of <c>addresses.txt</c> with all that was published and all that is: sorted, with <c>\n</c> for its
    /// line ends.</summary>
    public string Text => Heading.ReplaceLineEndings("\n") + string.Concat(
        (_published?.Lines ?? []).Concat(AddedLines()).OrderBy(line => line.Address).Select(line => $"{line}\n"));

    private IEnumerable<AddressLine> AddedLines()
    {
        var listed = (_published?.Lines ?? []).Select(line => line.Address).ToHashSet();
        return _present.Value.Where(line => !listed.Contains(line.Address) && !_second.Value.Contains(line.Address));
    }

    private void CheckMeaning(AddressLine line, DiagnosticBag diagnostics)
    {
        if (line.Name.Length > 0 && _site.Find<ComposedTerm>(line.Address.Page) is { Term: var term } &&
            !LabelsOf(term).Select(LabelKey.Of).Contains(LabelKey.Of(line.Name)))
            diagnostics.Add(AddressDiagnostics.ChangedMeaning.At(line.At, line.Address, line.Name, term.Name.Text) with
            { Missing = Term.Folder + term.Id });
    }

    /// <summary>Places that go by another name first. Those were never ours to promise.</summary>
    private static HashSet<PublishedAddress> Second(LinkedSite site) =>
    [
        .. from document in site.Documents<IDocument>()
           from second in document.Observations.OfType<SecondAnchors>()
           from anchor in second.Anchors
           select new PublishedAddress(document.Path, anchor),
    ];

    private static IEnumerable<string> LabelsOf(Term term) =>
        term.AlternativeLabels.Concat(term.HiddenLabels).Prepend(term.Name).Select(label => label.Text);

    private static ImmutableArray<AddressLine> Present(LinkedSite site)
    {
        var at = new SourceLocation(AddressList.FileName, 1, 1);
        var redirected = site.Get(RedirectIndex.Fact);
        return
        [
            .. from page in site.Index.Addresses
               where page.FileName.EndsWith(".html", StringComparison.Ordinal)
               let address = new PublishedAddress(page, "")
               where redirected.Find(address) is null
               from line in site.AnchorsOf(page)
                   .Select(anchor => new AddressLine(address with { Fragment = anchor }, "", at))
                   .Prepend(new AddressLine(address, site.Find<ComposedTerm>(page)?.Term.Name.Text ?? "", at))
               orderby line.Address
               select line,
        ];
    }
}

/// <summary>What <c>addresses.txt</c> says, if there is one.</summary>
internal sealed record PublishedAddresses(AddressList? List)
{
    public static Fact<PublishedAddresses> Fact { get; } = new("published addresses");
}
