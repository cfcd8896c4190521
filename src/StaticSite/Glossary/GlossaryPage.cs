using System.Collections.Immutable;
using StaticSite.Engine;
using StaticSite.Localization;
using StaticSite.Pages;

namespace StaticSite.Glossary;

/// <summary>The A–Z of the glossary.</summary>
/// <param name="SiteDescription">How many terms there are, and what the site is.</param>
/// <param name="Letters">Those that have entries, in order.</param>
/// <param name="Categories">Those that have terms, in the order of the settings.</param>
public sealed record GlossaryPage(
    string SiteDescription, ImmutableArray<GlossaryLetter> Letters, ImmutableArray<string> Categories, Strings Strings)
    : Page(Address, Strings["glossary.menu"], SiteDescription)
{
    /// <summary>Where it stands: <c>/glossary/index.html</c>. Every site has it.</summary>
    public static SitePath Address { get; } = SitePath.Parse("/glossary/index.html");
}

/// <summary>The entries that are filed under one letter.</summary>
/// <param name="Letter">A capital, or a number sign for what starts with none.</param>
/// <param name="Anchor">Unique on the page.</param>
/// <param name="Entries">In alphabetical order.</param>
public sealed record GlossaryLetter(string Letter, string Anchor, ImmutableArray<GlossaryEntry> Entries);

/// <summary>A line of the A–Z: a term by its name, or another label that leads to one term or several.</summary>
/// <param name="Label">As authors write it.</param>
/// <param name="Abbreviation">Of a term by its name; or empty.</param>
/// <param name="Anchor">Unique on the page.</param>
/// <param name="Definition">As text; empty for a label that only leads elsewhere.</param>
/// <param name="Category">Of the term, the first if there are several; or empty.</param>
/// <param name="Terms">That it leads to, at least one.</param>
public sealed record GlossaryEntry(
    string Label, string Abbreviation, string Anchor, string Definition, string Category, ImmutableArray<PageLink> Terms);
