using System.Globalization;
using System.Text.Json;
using StaticSite.Engine;
using StaticSite.Pages;

namespace StaticSite.Features;

/// <summary>Writes what a page is about, in JSON-LD with the words of schema.org. What is not known is left out.</summary>
/// <remarks>Hot: runs for each page, so it writes straight away instead of building nodes. For one page and one thread. It
/// starts in a list of objects, and whoever starts an object or a list ends it; what does not fit, such as a value where a name
/// belongs, throws <see cref="InvalidOperationException"/>.</remarks>
public sealed class JsonLdWriter
{
    private readonly Utf8JsonWriter _json;
    private readonly Uri _address;

    /// <param name="address">Where the site will stand, with a slash at the end.</param>
    internal JsonLdWriter(Utf8JsonWriter json, Frame frame, Uri address, SiteModel site) =>
        (_json, Frame, _address, Site) = (json, frame, address, site);

    /// <summary>What stands around the page: its language, the way up to it.</summary>
    public Frame Frame { get; }

    /// <summary>The site that the page is of, with the facts that <see cref="Feature.Needs"/> names.</summary>
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

    /// <summary>Ends the object that was started last.</summary>
    public void End() => _json.WriteEndObject();

    /// <summary>Starts a list below a name. What is started without a name, until the list is ended, stands in it.</summary>
    public void StartList(string name) => _json.WriteStartArray(name);

    /// <summary>Ends the list that was started last.</summary>
    public void EndList() => _json.WriteEndArray();

    /// <summary>Writes a text below a name, and nothing where it is null or empty.</summary>
    public void Fact(string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
            _json.WriteString(name, value);
    }

    /// <summary>Writes a number below a name.</summary>
    public void Fact(string name, int value) => _json.WriteNumber(name, value);

    /// <summary>Writes the whole address of a page, as others should know it, below a name.</summary>
    public void Fact(string name, SitePath page) => Fact(name, WebAddress.TextOf(_address, page));

    /// <summary>Writes the day of a moment in Greenwich, <c>2026-11-21</c>; nothing where it is null.</summary>
    public void Fact(string name, DateTimeOffset? moment) =>
        Fact(name, moment?.UtcDateTime.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>Writes a list of texts below a name, and nothing where there are none.</summary>
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
