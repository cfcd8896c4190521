namespace StaticSite.Engine;

/// <summary>How much a finding matters: a notice changes nothing, an error keeps the site from being written.</summary>
public enum Severity
{
    /// <summary>Switched off in the site's settings.</summary>
    Off,
    Notice,
    Warning,
    Error,
}
