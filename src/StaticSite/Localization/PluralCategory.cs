namespace StaticSite.Localization;

/// <summary>The categories of CLDR by which languages tell numbers of things apart. Each language uses some.</summary>
public enum PluralCategory
{
    /// <summary>In Arabic, Latvian and Welsh.</summary>
    Zero,
    /// <summary>In English for 1 alone; in Russian for 21, too.</summary>
    One,
    /// <summary>In Arabic, Hebrew and Slovenian.</summary>
    Two,
    /// <summary>In Polish for 2 to 4.</summary>
    Few,
    /// <summary>In Polish for 5 and more; in French for whole millions.</summary>
    Many,
    /// <summary>What every language has, and the only one of some, such as Japanese.</summary>
    Other,
}
