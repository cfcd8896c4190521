using System.Collections.Immutable;
using System.Text.Json.Serialization;

namespace StaticSite.Theme.Search;

/// <summary>A result of a search.</summary>
/// <param name="Target">What it is, by the kind of result: <c>term:cache</c>.</param>
/// <param name="Title">Of the section, or else of the page.</param>
/// <param name="Page">Its address, without a slash before it.</param>
/// <param name="Anchor">Of the section; empty for the top of the page.</param>
public sealed record SearchHit(string Target, string Title, string Page, string Anchor);

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(ImmutableArray<SearchHit>))]
internal sealed partial class SearchHits : JsonSerializerContext;
