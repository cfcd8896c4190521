using System.Globalization;
using System.Text.Json;
using StaticSite.Engine;
using StaticSite.Pages;

namespace StaticSite.Features;

/// <summary>Writes what a page is about, in JSON-LD with the words of schema.org. What is not known is left out.</summary>
/// <remarks>Hot: runs for each page, so it writes straight away instead of building nodes. For one page and one thread.</remarks>
public sealed class JsonLdWriter
{
    private readonly Utf8JsonWriter _json;
    private readonly Uri _address;

    /// <param name="address">Where the site will stand, with a slash at the end.</param>
    internal JsonLdWriter(Utf8JsonWriter json, Frame frame, Uri address, SiteModel site) =>
        (_json, Frame, _address, Site) = (json, frame, address, site);

    public Frame Frame { get; }

    public SiteModel Site { get; }

    /// <summary>Starts an object in the list that is open.</summary>
    /// <param name="type">As schema.org calls it: <c>Article</c>.</param>
    public void Start(string type)
    {
        _json.WriteStartObject();
        Fact("@type", type);
    }

    /// <summary>Starts an object below a name.</summary>
    public void Start(string name, string type)
    {
        _json.WritePropertyName(name);
        Start(type);
    }

    public void End() => _json.WriteEndObject();

    public void StartList(string name) => _json.WriteStartArray(name);

    public void EndList() => _json.WriteEndArray();

    /// <summary>Leaves it out where there is no text.</summary>
    public void Fact(string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            _json.WriteString(name, value);
    }

    public void Fact(string name, int value) => _json.WriteNumber(name, value);

    /// <summary>Writes the whole address of a page.</summary>
    public void Fact(string name, SitePath page) => Fact(name, WebAddress.TextOf(_address, page));

    /// <summary>Writes the day of a moment in Greenwich, or nothing.</summary>
    public void Fact(string name, DateTimeOffset? moment) =>
        Fact(name, moment?.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>Leaves the list out where it is empty.</summary>
    public void Facts(string name, IReadOnlyCollection<string> values)
    {
        if (values.Count == 0)
            return;

        StartList(name);
        foreach (var value in values)
            _json.WriteStringValue(value);
        EndList();
    }

    /// <summary>Names what other pages are about, by their addresses. Leaves the list out where it is empty.</summary>
    public void References(string name, IReadOnlyCollection<SitePath> pages)
    {
        if (pages.Count == 0)
            return;

        StartList(name);
        foreach (var page in pages)
            Reference(page);
        EndList();
    }

    /// <summary>Names what another page is about.</summary>
    public void Reference(string name, SitePath page)
    {
        _json.WritePropertyName(name);
        Reference(page);
    }

    private void Reference(SitePath page)
    {
        _json.WriteStartObject();
        Fact("@id", page);
        _json.WriteEndObject();
    }
}
