namespace StaticSite.Data;

/// <summary>A line of YAML as its author means it, whatever a parser makes of it: spaces, hyphens, a key, a value.</summary>
internal sealed class YamlLine
{
    public YamlLine(string text)
    {
        Text = text;
        Indentation = SpacesFrom(0);
        Dash = -1;
        Start = Indentation;
        while (text.AsSpan(Start) is "-" or ['-', ' ', ..])
            (Dash, Start) = (Start, Start + 1 + SpacesFrom(Start + 1));
        Colon = FindColon();
        Value = Colon < 0 ? Start : Colon + 1 + SpacesFrom(Colon + 1);
    }

    public string Text { get; }

    /// <summary>The spaces in front.</summary>
    public int Indentation { get; }

    /// <summary>Where the last of the hyphens in front stands, or -1.</summary>
    public int Dash { get; }

    /// <summary>Where the key starts, or the words if there is none.</summary>
    public int Start { get; }

    /// <summary>Where the colon behind a key stands, or -1.</summary>
    public int Colon { get; }

    /// <summary>Where the value starts; the end of the line if there is none.</summary>
    public int Value { get; }

    public bool IsItem => Dash >= 0;

    public bool IsBlank => Text.AsSpan(Start).Trim().IsEmpty && !IsItem;

    public bool IsNote => Text.AsSpan(Start).StartsWith('#') && !IsItem;

    public bool HasKey => Colon >= 0;

    /// <summary>Whether it starts an entry: a key or an item.</summary>
    public bool IsEntry => HasKey || IsItem;

    public ReadOnlySpan<char> Key => HasKey ? Text.AsSpan(Start..Colon) : [];

    /// <summary>The value without spaces and notes behind it.</summary>
    public ReadOnlySpan<char> ValueWords
    {
        get
        {
            var value = Text.AsSpan(Value);
            return (value.StartsWith('#') ? [] : value.IndexOf(" #") is > 0 and var note ? value[..note] : value).TrimEnd();
        }
    }

    /// <summary>The letters from where the key would start to the next that no key has.</summary>
    public ReadOnlySpan<char> FirstWord
    {
        get
        {
            var words = Text.AsSpan(Start);
            var length = 0;
            while (length < words.Length && IsOfKey(words[length]))
                length++;
            return words[..length];
        }
    }

    private static bool IsOfKey(char letter) => char.IsLetterOrDigit(letter) || letter is '-' or '_' or '.' or '/' or '#';

    private int SpacesFrom(int start) =>
        Text.AsSpan(start).IndexOfAnyExcept(' ') is >= 0 and var length ? length : Text.Length - start;

    // A key of ours holds no space, so a colon behind words is none of a key, and neither is one that clings to its value.
    private int FindColon()
    {
        var colon = Text.AsSpan(Start).IndexOfAny(": [{") is >= 0 and var length ? Start + length : -1;
        return colon > Start && !IsNote && Text[colon] == ':' && (colon + 1 == Text.Length || Text[colon + 1] is ' ' or '\t') ? colon : -1;
    }
}
