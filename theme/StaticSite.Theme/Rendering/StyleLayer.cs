namespace StaticSite.Theme.Rendering;

/// <summary>A layer of the cascade. Rules of a later one win over all of an earlier one, however many classes those name, and
/// rules of none would win over all.</summary>
/// <remarks>A sheet does not say in which layer it stands: it is put there by what it is to the theme, so that nobody can
/// forget it. What is <c>!important</c> wins the other way round, from the first layer.</remarks>
internal sealed record StyleLayer
{
    /// <summary>What browsers do of themselves, undone.</summary>
    public static readonly StyleLayer Reset = new("reset");

    /// <summary>Colours, faces and sizes.</summary>
    public static readonly StyleLayer Tokens = new("tokens");

    /// <summary>Elements, and classes that several features have on their pages.</summary>
    public static readonly StyleLayer Base = new("base");

    /// <summary>The look of a component, or of the frame of every page.</summary>
    public static readonly StyleLayer Components = new("components");

    /// <summary>What a site says itself. Nobody does yet.</summary>
    public static readonly StyleLayer Site = new("site");

    /// <summary>Features that a site has beside ours. As a layer inside its parent it yields to what the site says itself.</summary>
    public static readonly StyleLayer SiteFeatures = new("site.features");

    /// <summary>Declares them all. Whatever declares none of its own may follow in any order.</summary>
    public static readonly string Order = $"@layer {Reset},{Tokens},{Base},{Components},{Site};\n";

    private readonly string _name;

    private StyleLayer(string name) => _name = name;

    /// <summary>Puts rules into this layer.</summary>
    public string Around(string rules) => $"@layer {_name}{{{rules}}}\n";

    /// <inheritdoc/>
    public override string ToString() => _name;
}
