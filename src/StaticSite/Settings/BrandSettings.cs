using System.Collections.Immutable;
using StaticSite.Data;

namespace StaticSite.Settings;

/// <summary>What <c>site.yml</c> says of the site's look, as it is written: whether the files are there, and what the colours
/// are, is found out later.</summary>
internal sealed record BrandSettings
{
    public static BrandSettings None { get; } = new();

    public Located? Logo { get; init; }

    public Located? LogoDark { get; init; }

    /// <summary>Whether the logo shows the title itself.</summary>
    public bool LogoHasTitle { get; init; }

    public Located? Icon { get; init; }

    public Located? Accent { get; init; }

    public Located? AccentDark { get; init; }

    /// <summary>What stands beside the accent where two are told apart.</summary>
    public Located? Second { get; init; }

    /// <summary>Whether straight quotation marks become those of the language.</summary>
    public bool CurlsQuotes { get; init; } = true;

    public string? Font { get; init; }

    public string? Corners { get; init; }

    /// <summary>Names and contents of what every page says in its head.</summary>
    public ImmutableArray<(Located Name, Located Content)> Head { get; init; } = [];

    /// <summary>Files of rules.</summary>
    public ImmutableArray<Located> Styles { get; init; } = [];

    public ImmutableArray<ScriptSettings> Scripts { get; init; } = [];

    /// <summary>Empty for the menu that the site's features make.</summary>
    public ImmutableArray<MenuSettings> Menu { get; init; } = [];

    /// <summary>Markdown for the foot of every page; or null.</summary>
    public Located? Footer { get; init; }

    /// <summary>Where else its makers are found: names and addresses.</summary>
    public ImmutableArray<(Located Name, Located Address)> Social { get; init; } = [];

    /// <summary>What pages may load beyond what they need, by the names of policies.</summary>
    public ImmutableArray<(string Directive, Located Source)> Policy { get; init; } = [];
}

/// <summary>Where readers can mend what a page says.</summary>
/// <param name="Repository">Null for the one of the site.</param>
/// <param name="Branch">Empty for the usual one.</param>
/// <param name="Folder">Of the input in the repository; null for where it lies from the folder of the run.</param>
/// <param name="Address">Of a file on a host that is none of the known ones, with holes for branch and path; or null.</param>
internal sealed record EditSettings(Uri? Repository, string Branch, string? Folder, Located? Address)
{
    public static EditSettings None { get; } = new(null, "", null, null);
}

/// <summary>An entry of the site's menu.</summary>
/// <param name="Label">Null for what the page is called.</param>
/// <param name="Page">A page of the site, a section or an address; null for one that only holds others.</param>
/// <param name="Below">Those that it holds.</param>
/// <param name="At">Where the entry starts.</param>
internal sealed record MenuSettings(Located? Label, Located? Page, ImmutableArray<MenuSettings> Below, Engine.SourceLocation At);

/// <summary>A script of the site's own.</summary>
/// <param name="File">Of the input; or null.</param>
/// <param name="Address">Where else it stands; or null.</param>
/// <param name="Data">What it is told.</param>
/// <param name="At">Where the entry starts.</param>
internal sealed record ScriptSettings(Located? File, Located? Address, ImmutableArray<(Located Name, Located Value)> Data, Engine.SourceLocation At);
