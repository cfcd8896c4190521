namespace StaticSite.Cli.Tests;

/// <summary>It is always the same day, and everything takes 0.8 seconds, or as many tenths as a test wants.</summary>
internal sealed class FakeTime(int tenths = 8) : TimeProvider
{
    private long _looks;

    public override long TimestampFrequency => 10;

    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override long GetTimestamp() => tenths * _looks++;

    public override DateTimeOffset GetUtcNow() => new(2026, 11, 21, 23, 30, 0, TimeSpan.Zero);
}
