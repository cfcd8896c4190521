using System.Collections.Immutable;

namespace StaticSite.Addresses;

/// <summary>Follows ways to where they end, however they run together. Each step of them all is taken once.</summary>
/// <param name="next">One step on, or null at an end.</param>
internal sealed class FollowRedirects(Func<PublishedAddress, PublishedAddress?> next)
{
    private readonly Dictionary<PublishedAddress, PublishedAddress?> _ends = [];
    private readonly List<ImmutableArray<PublishedAddress>> _circles = [];

    /// <summary>The ways that were found to lead round, each once.</summary>
    public IEnumerable<ImmutableArray<PublishedAddress>> Circles => _circles;

    /// <returns>Null if the way leads round in a circle.</returns>
    public PublishedAddress? EndOf(PublishedAddress start)
    {
        var way = new List<PublishedAddress>();
        var placeOf = new Dictionary<PublishedAddress, int>();
        var end = (PublishedAddress?)null;
        for (var at = start; !_ends.TryGetValue(at, out end);)
        {
            if (!placeOf.TryAdd(at, way.Count))
            {
                _circles.Add([.. way[placeOf[at]..]]);
                break;
            }

            way.Add(at);
            if (next(at) is not { } further)
            {
                end = at;
                break;
            }

            at = further;
        }

        foreach (var step in way)
            _ends.Add(step, end);
        return end;
    }
}
