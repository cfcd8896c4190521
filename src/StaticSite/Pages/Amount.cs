using System.Globalization;

namespace StaticSite.Pages;

/// <summary>A number of things in words.</summary>
public static class Amount
{
    /// <summary><c>1 term</c>, <c>2 terms</c>.</summary>
    public static string Of(int count, string thing) =>
        string.Create(CultureInfo.InvariantCulture, $"{count} {thing}{(count == 1 ? "" : "s")}");
}
