namespace StaticSite.Cli.Tests;

/// <summary>It is always the same day, and everything takes 0.8 seconds.</summary>
internal sealed class FakeTime : TimeProvider
{
    private long _looks;

    public override long TimestampFrequency => 10;

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override long GetTimestamp() => 8 * _looks++;

    public override DateTimeOffset GetUtcNow() => new(2026, 11, 21, 23, 30, 0, TimeSpan.Zero);
}
