using System.Text.RegularExpressions;
using StaticSite.Engine;

namespace StaticSite.StaticFiles;

/// <summary>Counts what a picture draws with all that its parts point to: a dozen groups, each of which uses the one before eight
/// times, draw thousands of millions, and keep a browser busy for ever.</summary>
/// <remarks>What style rules point to counts for each element that they may be meant for, as far as their last names tell.</remarks>
internal sealed partial class CountDrawn
{
    /// <summary>More than anybody draws, and drawn in a moment.</summary>
    public const int Most = 200_000;

    // What a style can point to and that draws by itself. Of everything else, a style makes nothing.
    private static readonly string[] DrawnByStyles = ["pattern", "mask", "clipPath", "filter", "marker"];

    private readonly List<Part> _parts = [];
    private readonly List<Part> _open = [];
    private readonly Dictionary<string, Part> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<RuleTarget>> _rules = new(StringComparer.Ordinal);
    private readonly Dictionary<string, RuleTarget> _targets = new(StringComparer.Ordinal);

    // How often a name and what a rule points to for it came together, and where that became too much.
    private int _pairs;
    private SourceLocation? _tooManyPairs;

    /// <summary>An element starts.</summary>
    /// <param name="depth">How many elements it stands in.</param>
    public void Start(int depth, string name, SourceLocation at)
    {
        var part = new Part(at, name);
        _open.RemoveRange(Math.Min(depth, _open.Count), Math.Max(0, _open.Count - depth));
        if (_open.Count > 0)
            _open[^1].Edges.Add(part);
        _open.Add(part);
        _parts.Add(part);
    }

    /// <summary>An attribute of the element that started last.</summary>
    public void Note(string name, string value)
    {
        var part = _parts[^1];
        if (name == "id")
        {
            _byId.TryAdd(value, part);
            part.Names.Add('#' + value);
        }
        else if (name == "class")
            part.Names.AddRange(value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(word => '.' + word));
        else if (name == "href" && value.StartsWith('#'))
            part.Uses.Add(value[1..]);
        else
            part.Styles.AddRange(ReferencesIn(value));
    }

    /// <summary>The text of a style, which is the element that started last.</summary>
    public void NoteStyle(string style)
    {
        foreach (var rule in style.Split('}'))
        {
            if (rule.LastIndexOf('{') is not (>= 0 and var start) || ReferencesIn(rule[start..]).Select(Known).ToHashSet() is not { Count: > 0 } references)
                continue;
            foreach (var selector in rule[(rule[..start].LastIndexOf('{') + 1)..start].Split(','))
                foreach (var name in Names().Matches(Last(selector)).Select(name => name.Value))
                {
                    // One rule can pair every name with every part, which is the square of its length.
                    if ((_pairs += references.Count) > Most)
                    {
                        _tooManyPairs ??= _parts[^1].At;
                        return;
                    }

                    (_rules.TryGetValue(name, out var known) ? known : _rules[name] = []).UnionWith(references);
                }
        }
    }

    /// <summary>Where a part stands that makes the picture too much, or that points back to where it stands; null if there is
    /// none.</summary>
    public SourceLocation? FindTooMuch()
    {
        if (_parts is not [var root, ..])
            return null;
        if ((_tooManyPairs ?? Connect()) is { } tooMany)
            return tooMany;

        // Without recursion, since elements may stand in each other by the ten thousand.
        var walk = new Stack<Part>([root]);
        root.IsOpen = true;
        while (walk.TryPeek(out var part))
        {
            if (part.Next == part.Edges.Count)
            {
                walk.Pop();
                (part.IsOpen, part.IsCounted) = (false, true);
                if (walk.TryPeek(out var around) && !around.Fits(part))
                    return around.At;
                continue;
            }

            var next = part.Edges[part.Next++];
            if (next.IsOpen || (next.IsCounted && !part.Fits(next)))
                return part.At;
            if (next.IsCounted)
                continue;

            next.IsOpen = true;
            walk.Push(next);
        }

        return null;
    }

    // Lets every part know what it points to. Returns where that becomes too much.
    private SourceLocation? Connect()
    {
        // Once each, since a name may be long and used by every part.
        foreach (var target in _targets.Values)
            target.Part = FindDrawn(target.Id);

        var references = 0;
        foreach (var part in _parts)
        {
            var rules = _rules.Count == 0 ? [] : part.Names.Append("*").Select(name => _rules.GetValueOrDefault(name)).OfType<HashSet<RuleTarget>>().ToArray();
            if ((references += part.Uses.Count + part.Styles.Count + rules.Sum(rule => rule.Count)) > Most)
                return part.At;
            part.Edges.AddRange(part.Uses.Select(Find).Concat(part.Styles.Select(FindDrawn))
                .Concat(rules.SelectMany(rule => rule).Distinct().Select(target => target.Part)).OfType<Part>());
        }

        return null;
    }

    private RuleTarget Known(string id) => _targets.TryGetValue(id, out var known) ? known : _targets[id] = new RuleTarget(id);

    private Part? FindDrawn(string id) => Find(id) is { } target && DrawnByStyles.Contains(target.Name) ? target : null;

    // A browser reads an address as addresses are read.
    private Part? Find(string id) => _byId.GetValueOrDefault(id) ?? _byId.GetValueOrDefault(Uri.UnescapeDataString(id));

    private static IEnumerable<string> ReferencesIn(string style) => Reference().Matches(style).Select(match => match.Groups["id"].Value);

    private static string Last(string selector) => selector.Split([' ', '\t', '\r', '\n', '>', '+', '~'], StringSplitOptions.RemoveEmptyEntries) is [.., var last] ? last : "";

    [GeneratedRegex("""url\([ \t\r\n]*["']?#(?<id>[^"'()\s]*)""", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase)]
    private static partial Regex Reference();

    [GeneratedRegex(@"[.#]?[-\w]+|\*", RegexOptions.CultureInvariant)]
    private static partial Regex Names();

    /// <summary>What style rules point to.</summary>
    private sealed class RuleTarget(string id)
    {
        public string Id { get; } = id;

        /// <summary>Null if a style makes nothing of it.</summary>
        public Part? Part { get; set; }
    }

    private sealed class Part(SourceLocation at, string name)
    {
        private int _drawn = 1;

        public SourceLocation At { get; } = at;

        public string Name { get; } = name;

        /// <summary>By which style rules know it.</summary>
        public List<string> Names { get; } = [name];

        /// <summary>The ids of what it shows.</summary>
        public List<string> Uses { get; } = [];

        /// <summary>The ids that its own styles name.</summary>
        public List<string> Styles { get; } = [];

        /// <summary>What stands in it, and what it points to.</summary>
        public List<Part> Edges { get; } = [];

        /// <summary>The next of them to count.</summary>
        public int Next { get; set; }

        public bool IsOpen { get; set; }

        public bool IsCounted { get; set; }

        public bool Fits(Part other) => (_drawn += other._drawn) <= Most;
    }
}
