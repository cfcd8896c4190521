using System.Collections.Frozen;

namespace StaticSite.StaticFiles;

/// <summary>What an SVG may be made of: what is known to draw, and nothing else. A name that a browser may learn one day is
/// none of these.</summary>
internal static class SvgNames
{
    public const string Svg = "http://www.w3.org/2000/svg";
    public const string Link = "http://www.w3.org/1999/xlink";
    public const string Xml = "http://www.w3.org/XML/1998/namespace";

    // Notes of programs that people draw with. No browser does anything with those.
    private static readonly string[] NotesOfPrograms =
    [
        "http://www.inkscape.org/namespaces/", "http://sodipodi.sourceforge.net/", "http://www.openswatchbook.org/",
        "http://ns.adobe.com/", "adobe:ns:meta/", "http://www.serif.com/", "http://www.bohemiancoding.com/sketch/",
        "http://schemas.microsoft.com/visio/", "http://xml.openoffice.org/svg/", "https://boxy-svg.com",
        "http://www.w3.org/1999/02/22-rdf-syntax-ns#", "http://purl.org/dc/", "http://creativecommons.org/ns#", "http://web.resource.org/cc/",
    ];

    private static readonly FrozenSet<string> Elements = Words("""
        svg g defs symbol use switch a view title desc metadata style
        path rect circle ellipse line polyline polygon image
        text tspan textPath font font-face font-face-src font-face-name glyph missing-glyph hkern vkern
        marker pattern linearGradient radialGradient stop clipPath mask
        filter feBlend feColorMatrix feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting feDisplacementMap
        feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG feFuncR feGaussianBlur feImage feMerge feMergeNode
        feMorphology feOffset fePointLight feSpecularLighting feSpotLight feTile feTurbulence
        animate animateColor animateMotion animateTransform mpath set
        """);

    // They hold names and words.
    private static readonly FrozenSet<string> PlainAttributes = Words("""
        id class lang role tabindex focusable version baseProfile contentScriptType contentStyleType
        requiredExtensions requiredFeatures systemLanguage glyph-name unicode arabic-form
        """);

    private static readonly FrozenSet<string> Attributes = Words("""
        viewBox preserveAspectRatio zoomAndPan x y x1 x2 y1 y2 cx cy r rx ry fx fy fr dx dy width height d points pathLength
        transform patternTransform gradientTransform transform-origin transform-box
        offset gradientUnits spreadMethod patternUnits patternContentUnits clipPathUnits maskUnits maskContentUnits
        markerWidth markerHeight markerUnits refX refY orient
        textLength lengthAdjust startOffset method spacing side rotate horiz-adv-x horiz-origin-x horiz-origin-y vert-adv-y
        vert-origin-x vert-origin-y units-per-em panose-1 ascent descent cap-height x-height bbox g1 g2 u1 u2 k
        name type media style
        filterUnits primitiveUnits filterRes in in2 result mode operator k1 k2 k3 k4 values tableValues slope intercept amplitude
        exponent order kernelMatrix divisor bias targetX targetY edgeMode kernelUnitLength preserveAlpha surfaceScale
        diffuseConstant specularConstant specularExponent scale xChannelSelector yChannelSelector azimuth elevation z
        pointsAtX pointsAtY pointsAtZ limitingConeAngle stdDeviation radius baseFrequency numOctaves seed stitchTiles
        attributeName attributeType begin dur end min max restart repeatCount repeatDur fill calcMode keyTimes keySplines
        keyPoints from to by additive accumulate path origin
        alignment-baseline baseline-shift clip clip-path clip-rule color color-interpolation color-interpolation-filters
        color-profile color-rendering cursor direction display dominant-baseline enable-background fill-opacity fill-rule filter
        flood-color flood-opacity font font-family font-feature-settings font-kerning font-size font-size-adjust font-stretch
        font-style font-variant font-variant-caps font-variant-ligatures font-variant-numeric font-variation-settings font-weight
        glyph-orientation-horizontal glyph-orientation-vertical image-rendering isolation kerning letter-spacing lighting-color
        line-height marker marker-end marker-mid marker-start mask mask-type mix-blend-mode opacity overflow paint-order
        pointer-events shape-rendering solid-color solid-opacity stop-color stop-opacity stroke stroke-dasharray
        stroke-dashoffset stroke-linecap stroke-linejoin stroke-miterlimit stroke-opacity stroke-width text-align text-anchor
        text-decoration text-overflow text-rendering unicode-bidi unicode-range vector-effect visibility white-space
        word-spacing writing-mode
        """);

    private static readonly FrozenSet<string> LinkAttributes = Words("actuate arcrole role show title type");
    private static readonly FrozenSet<string> XmlAttributes = Words("id lang space");

    private static readonly FrozenSet<string> Functions = Words("""
        rgb rgba hsl hsla hwb lab lch oklab oklch color color-mix light-dark icc-color
        calc min max clamp abs sign round mod rem sin cos tan asin acos atan atan2 pow sqrt hypot log exp var
        matrix matrix3d translate translate3d translatex translatey translatez scale scale3d scalex scaley scalez
        rotate rotate3d rotatex rotatey rotatez skew skewx skewy perspective
        linear-gradient radial-gradient conic-gradient repeating-linear-gradient repeating-radial-gradient repeating-conic-gradient
        blur brightness contrast drop-shadow grayscale hue-rotate invert opacity saturate sepia
        polygon circle ellipse inset path rect xywh shape cubic-bezier steps linear
        is where not has nth-child nth-last-child nth-of-type nth-last-of-type lang dir and or local format
        """);

    private static readonly FrozenSet<string> Rules = Words("media supports keyframes -webkit-keyframes font-face layer charset");

    /// <summary>Whether nothing in that namespace does anything in a browser.</summary>
    public static bool IsNote(string space) => Array.Exists(NotesOfPrograms, known => space.StartsWith(known, StringComparison.Ordinal));

    public static bool IsElement(string name) => Elements.Contains(name);

    /// <summary>Whether an attribute holds names or words, in which nothing is looked for.</summary>
    public static bool IsPlain(string name, string space) => space switch
    {
        "" => PlainAttributes.Contains(name) || name.StartsWith("aria-", StringComparison.Ordinal) || name.StartsWith("data-", StringComparison.Ordinal),
        Link => LinkAttributes.Contains(name),
        Xml => XmlAttributes.Contains(name),
        _ => IsNote(space),
    };

    /// <summary>Whether an attribute is one that a browser may read as a style.</summary>
    public static bool IsStyle(string name, string space) => space.Length == 0 && Attributes.Contains(name);

    /// <summary>Whether a function of a style loads nothing. One is not among them, since it can do both: <c>url</c>.</summary>
    public static bool IsFunction(string name) => Functions.Contains(name.ToLowerInvariant());

    /// <param name="name">Without the sign in front.</param>
    public static bool IsRule(string name) => Rules.Contains(name.ToLowerInvariant());

    private static FrozenSet<string> Words(string words) =>
        words.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
