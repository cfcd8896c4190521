namespace StaticSite.Engine;

/// <summary>How much a finding matters: a notice changes nothing, an error keeps the site from being written.</summary>
public enum Severity
{
    /// <summary>Switched off in the site's settings. No error is.</summary>
    Off,
    /// <summary>Worth a look. Only check shows it.</summary>
    Notice,
    /// <summary>Should be mended; the site is published all the same.</summary>
    Warning,
    /// <summary>Keeps the site from being published.</summary>
    Error,
}
