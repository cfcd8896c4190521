namespace StaticSite.Glossary.Terms;

/// <summary>The keys by which a term's own file says in which folders it is linked.</summary>
[Flags]
internal enum ScopeKeys
{
    None = 0,
    OnlyIn = 1,
    NotIn = 2,
}

/// <summary>The keys in words.</summary>
internal static class ScopeKeysInWords
{
    /// <summary>How a sentence about links begins: <c>'only-in' keeps</c>.</summary>
    /// <param name="of">What follows the names: <c> of cache</c>.</param>
    public static string Keep(this ScopeKeys keys, string of = "") => keys switch
    {
        ScopeKeys.OnlyIn => $"'only-in'{of} keeps",
        ScopeKeys.NotIn => $"'not-in'{of} keeps",
        _ => $"'only-in' and 'not-in'{of} keep",
    };
}
