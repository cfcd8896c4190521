using StaticSite.Engine;
using StaticSite.Markdown.Texts;

namespace StaticSite.Exports;

/// <summary>Lists the disputes that terms may name.</summary>
internal static class GatherDisputes
{
    /// <summary>Those of the register, if the site has one.</summary>
    public static IEnumerable<Reference> Gather(SiteModel site) =>
        from register in site.All(IRegister.Facts)
        where register.Kind == "dispute"
        from key in register.Keys
        select register.Find(key);
}
