using StaticSite.Data;

namespace StaticSite.Glossary.Terms;

/// <summary>What values of files hold that name something of the glossary.</summary>
internal static class TermValues
{
    /// <summary>A term, by its id.</summary>
    public static Holds Id { get; } = Holds.EntryOf("term");

    /// <summary>One of the categories of <c>site.yml</c>.</summary>
    public static Holds Category { get; } = Holds.EntryOf("category");
}
