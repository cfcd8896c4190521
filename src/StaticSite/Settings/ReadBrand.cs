using System.Collections.Immutable;
using StaticSite.Data;

namespace StaticSite.Settings;

/// <summary>The keys of <c>site.yml</c> that give a site its own look.</summary>
internal static class ReadBrand
{
    private static readonly TextKey Logo = new("logo", "The picture before the title, an SVG or a PNG: logo.svg.", Holds.File);
    private static readonly TextKey LogoDark = new("logo-dark", "The same for the dark scheme, if the other one does not serve there.", Holds.File);
    private static readonly ChoiceKey<bool> TitleOfLogo = new("title", "Whether the title stands beside the logo, or is part of the picture.",
        ("beside", false), ("in-logo", true));
    private static readonly TextKey Icon = new("icon", "What browsers show on their tabs, an SVG, a PNG or an ICO: icon.svg.", Holds.File);
    private static readonly TextKey Accent = new("accent", "The color of the site, in quotes: \"#3346b8\". All others are made of it.");
    private static readonly TextKey AccentDark = new("accent-dark", "The same for the dark scheme, if it has another hue there.");
    private static readonly TextKey Second = new("accent-2", "What stands beside the accent where two things are told apart; the color across the wheel if nothing is said.");
    private static readonly ChoiceKey<int> Font = new("font", "The face of texts: that of the reader's device, or one with serifs.", ("system", 0), ("serif", 1));
    private static readonly ChoiceKey<int> Corners = new("corners", "How round the corners of boxes and buttons are.", ("square", 0), ("soft", 1), ("round", 2));
    private static readonly GroupKey Brand = new("brand", "The look of the site.",
        new Shape("The look of the site.", Logo, LogoDark, TitleOfLogo, Icon, Accent, AccentDark, Second, Font, Corners));

    private static readonly ChoiceKey<bool> Typography = new("typography", "Whether straight quotation marks and apostrophes become those of the language when pages are written.",
        ("on", true), ("off", false));

    private static readonly TextKey Content = new("", "What it says.") { IsRequired = true };
    private static readonly GroupKey Head = new("head", "What the head of every page says, by name: 'google-site-verification: …'.",
        new Shape("What the head of every page says, by name.") { Own = Content });
    private static readonly ListKey Styles = new("styles", "Style sheets of the site's own, which win over the theme's: own.css.", Holds.File);

    private static readonly TextKey File = new("file", "A script of the input: stats.js.", Holds.File);
    private static readonly TextKey Address = new("address", "Where a script stands that is somebody else's. 'policy' must allow it.", Holds.WebAddress);
    private static readonly TextKey Value = new("", "What the script is told.");
    private static readonly GroupKey Data = new("data", "What the script is told, without 'data-': 'domain: example.org'.",
        new Shape("What a script is told in attributes that start with 'data-'.") { Own = Value });
    private static readonly EntriesKey Scripts = new("scripts", "Scripts of the site's own, such as one that counts readers.",
        new Shape("A script of the site's own.", File, Address, Data));

    private static readonly ListKey ScriptSources = new("script-src", "Whose scripts may run: https://stats.example.org.");
    private static readonly ListKey ConnectSources = new("connect-src", "Whom scripts may ask or tell something.");
    private static readonly ListKey ImageSources = new("img-src", "Whose pictures may be shown.");
    private static readonly GroupKey Policy = new("policy", "What pages may load from others. Nothing, if nothing is said.",
        new Shape("What pages may load from others, by the names of content security policies.", ScriptSources, ConnectSources, ImageSources));

    private static readonly TextKey Label = new("label", "What the entry is called; what its page is called if nothing is said.");
    private static readonly TextKey Page = new("page", "A page, a section or an address: articles/guide, pages/about.md, https://example.org/.", Holds.Page);
    private static readonly EntriesKey Below = new("below", "Entries that show when this one is opened.", new Shape("An entry of the menu.", Label, Page));
    private static readonly EntriesKey Menu = new("menu", "What the menu holds, in its order; all parts of the site if nothing is said.",
        new Shape("An entry of the menu.", Label, Page, Below));
    private static readonly TextKey Footer = new("footer", "What stands at the foot of every page, in Markdown. A heading starts a column.", Holds.Markdown);
    private static readonly TextKey SocialAddress = new("", "The address.", Holds.WebAddress) { IsRequired = true };
    private static readonly GroupKey Social = new("social", "Where else the makers of the site are found: 'Mastodon: https://example.social/@words'.",
        new Shape("Names of places and addresses there.") { Own = SocialAddress });

    public static ImmutableArray<Key> Keys { get; } = [Brand, Typography, Menu, Footer, Social, Head, Styles, Scripts, Policy];

    public static BrandSettings Read(Fields fields)
    {
        var brand = fields.Mapping(Brand, ReadLook) ?? BrandSettings.None;
        return brand with
        {
            CurlsQuotes = fields.Choice(Typography) ?? true,
            Menu = fields.Mappings(Menu, entry => ReadEntry(entry, entry.Mappings(Below, inner => ReadEntry(inner, [])))),
            Footer = fields.Text(Footer),
            Social = ReadOwn(fields, Social, SocialAddress),
            Head = ReadOwn(fields, Head, Content),
            Styles = fields.List(Styles),
            Scripts = fields.Mappings(Scripts, ReadScript),
            Policy = fields.Mapping(Policy, inner => new[] { ScriptSources, ConnectSources, ImageSources }
                .SelectMany(key => inner.List(key), (key, source) => (key.Name, source)).ToArray()) is { } sources ? [.. sources] : [],
        };
    }

    private static BrandSettings ReadLook(Fields fields) => new()
    {
        Logo = fields.Text(Logo),
        LogoDark = fields.Text(LogoDark),
        LogoHasTitle = fields.Choice(TitleOfLogo) ?? false,
        Icon = fields.Text(Icon),
        Accent = ReadColor(fields, Accent),
        AccentDark = ReadColor(fields, AccentDark),
        Second = ReadColor(fields, Second),
        Font = fields.Choice(Font) is { } font ? Font.Words[font] : null,
        Corners = fields.Choice(Corners) is { } corners ? Corners.Words[corners] : null,
    };

    // Without quotes, YAML takes a colour for a remark, and nobody would hear of it.
    private static Located? ReadColor(Fields fields, TextKey key) =>
        fields.Has(key) && fields.Needed(key) is { Text.Length: > 0 } written ? written : null;

    private static MenuSettings ReadEntry(Fields fields, ImmutableArray<MenuSettings> below) =>
        new(fields.Text(Label), fields.Text(Page), below, fields.At);

    private static ScriptSettings ReadScript(Fields fields) =>
        new(fields.Text(File), fields.Text(Address), ReadOwn(fields, Data, Value), fields.At);

    private static ImmutableArray<(Located, Located)> ReadOwn(Fields fields, GroupKey group, TextKey value) =>
        fields.Mapping(group, inner => inner.Keys
            .Select(name => (Name: name, Value: value.IsRequired ? inner.Required(value with { Name = name.Text }) : inner.Text(value with { Name = name.Text }) ?? new Located("", name.At)))
            .ToArray()) is { } own
            ? [.. own.Where(one => !value.IsRequired || one.Value.Text.Length > 0)]
            : [];
}
