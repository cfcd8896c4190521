using System.Buffers;
using System.Diagnostics;
using System.Text;

namespace StaticSite.Glossary.Matching;

/// <summary>Spells a token the one way: composed (NFC), no soft hyphens, plain hyphens and apostrophes.</summary>
/// <remarks>Case is kept. Disposing returns the room of a word too long for the caller's.</remarks>
internal ref struct Canonical
{
    private readonly char[]? _rented;

    /// <param name="token">One token, as it stands in the raw text.</param>
    /// <param name="room">Where to spell; a long token rents its own.</param>
    public Canonical(ReadOnlySpan<char> token, Span<char> room)
    {
        if (IsSurelyCanonical(token))
        {
            Text = token;
            return;
        }

        // Composing a text makes it at most three times as long, and the bare letters need room of their own.
        if (token.Length * 4 > room.Length)
            room = _rented = ArrayPool<char>.Shared.Rent(token.Length * 4);

        var bare = room[..Strip(token, room)];
        if (IsSurelyCanonical(bare))
            Text = bare;
        else if (bare.TryNormalize(room[bare.Length..], out var length))
            Text = room.Slice(bare.Length, length);
        else
            throw new UnreachableException("Composing takes at most three times the room.");
    }

    public ReadOnlySpan<char> Text { get; }

    public readonly void Dispose()
    {
        if (_rented is not null)
            ArrayPool<char>.Shared.Return(_rented);
    }

    private static bool IsSurelyCanonical(ReadOnlySpan<char> token)
    {
        foreach (var c in token)
            if (!Characters.IsSurelyCanonical(c))
                return false;

        return true;
    }

    private static int Strip(ReadOnlySpan<char> token, Span<char> bare)
    {
        var length = 0;
        for (int i = 0, step; i < token.Length; i += step)
        {
            var kind = Characters.KindAt(token, i, out step);
            if (kind == CharacterKind.Hyphen)
                bare[length++] = '-';
            else if (token[i] == '’')
                bare[length++] = '\'';
            else if (step == 1 && char.IsSurrogate(token[i]) || token[i] == '\uFFFE')
                // The Unicode library throws at what is no character.
                bare[length++] = '\uFFFD';
            else if (kind != CharacterKind.Ignored)
            {
                token.Slice(i, step).CopyTo(bare[length..]);
                length += step;
            }
        }

        return length;
    }
}
