using StaticSite.Markdown;
using StaticSite.Markdown.Texts;

namespace Cookbook.Recipes;

/// <summary>What cooks tell each other: <c>::: tip Mind the salt</c>, some Markdown, and <c>:::</c>, in any text.</summary>
public sealed record Tip(string Title, Body Text) : Container(Title, Text);
