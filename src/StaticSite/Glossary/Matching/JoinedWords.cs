namespace StaticSite.Glossary.Matching;

/// <summary>The words of a text one behind the other, with nothing between them, and what stood there.</summary>
/// <remarks>Cut and spelled as the matcher does it. Reused from text to text.</remarks>
internal sealed class JoinedWords
{
    /// <summary>Stands between words that no label holds together, and before the first.</summary>
    public const char Apart = '\n';

    private readonly List<Word> _words = [];
    private char[] _written = new char[256];
    private char[] _letters = new char[256];
    private int _length;

    /// <param name="Start">In the raw text.</param>
    /// <param name="End">In the raw text.</param>
    /// <param name="From">Among the letters.</param>
    /// <param name="To">Among the letters.</param>
    /// <param name="Joint">What stands before it: a space, which may be a hyphen; a sign; nothing, which is zero; or <see cref="Apart"/>.</param>
    public readonly record struct Word(int Start, int End, int From, int To, char Joint);

    public IReadOnlyList<Word> Words => _words;

    /// <summary>All letters and digits, as written.</summary>
    public ReadOnlySpan<char> Written => _written.AsSpan(0, _length);

    /// <summary>The same, for texts in any case.</summary>
    public ReadOnlySpan<char> Letters => _letters.AsSpan(0, _length);

    /// <summary>Whether a sign stands before the first word or behind the last.</summary>
    public bool IsAmongSigns { get; private set; }

    public void Read(ReadOnlySpan<char> text)
    {
        _words.Clear();
        _length = 0;
        IsAmongSigns = false;
        var joint = Apart;
        var reader = new TokenReader(text);
        while (reader.Read())
        {
            if (Characters.KindAt(text, reader.Start, out _) is CharacterKind.Other or CharacterKind.Hyphen)
            {
                IsAmongSigns |= _words.Count == 0;
                joint = joint == '\0' && !reader.IsSeparated && IsJoint(reader.Token) ? text[reader.Start] : Apart;
                continue;
            }

            Add(reader, reader.IsSeparated ? joint == '\0' ? ' ' : Apart : joint);
            joint = '\0';
        }

        IsAmongSigns |= joint != '\0';
    }

    // Most letters of most texts are of ASCII.
    private static char Fold(char letter) => letter switch
    {
        >= 'A' and <= 'Z' => (char)(letter | 0x20),
        < '\u0080' => letter,
        _ => char.ToLowerInvariant(char.ToUpperInvariant(letter)),
    };

    private static bool IsJoint(ReadOnlySpan<char> sign) => sign is ['/' or '.' or '&' or '+'];

    private void Add(in TokenReader token, char joint)
    {
        using var canonical = new Canonical(token.Token, stackalloc char[256]);
        var word = canonical.Text;
        while (_written.Length - _length < word.Length)
        {
            Array.Resize(ref _written, _written.Length * 2);
            Array.Resize(ref _letters, _letters.Length * 2);
        }

        for (var i = 0; i < word.Length; i++)
        {
            _written[_length + i] = word[i];
            _letters[_length + i] = Fold(word[i]);
        }

        _words.Add(new Word(token.Start, token.End, _length, _length + word.Length, _words.Count == 0 ? Apart : joint));
        _length += word.Length;
    }
}
