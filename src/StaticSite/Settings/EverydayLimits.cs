namespace StaticSite.Settings;

/// <summary>When a label of one word stays plain, since it is an everyday word that many pages use. Shares are in per cent of the
/// pages.</summary>
/// <param name="Pages">On no more pages than this a word is linked, whatever it is.</param>
/// <param name="Common">The share from which on a word stays plain that everybody uses.</param>
/// <param name="Known">The same for a word that everybody knows.</param>
/// <param name="Large">From so many pages on, a page whose title names a term links it once.</param>
public sealed record EverydayLimits(int Pages, int Common, int Known, int Large)
{
    /// <summary>Those that leave a small site alone.</summary>
    public static EverydayLimits Usual { get; } = new(20, 4, 12, 500);

    // In a language of which nobody counted the words, only what stands nearly everywhere is an everyday word.
    internal const int Uncounted = 10;

    internal int PagesUncounted => Math.Max(Pages, 75);
}
