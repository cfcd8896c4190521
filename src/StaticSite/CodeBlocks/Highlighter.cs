using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using TextMateSharp.Grammars;
using TextMateSharp.Internal.Grammars;
using TextMateSharp.Internal.Types;
using TextMateSharp.Registry;
using TextMateSharp.Themes;

namespace StaticSite.CodeBlocks;

/// <summary>Reads code by the grammars of editors, and writes each of its lines as markup.</summary>
/// <remarks>Any number of threads may ask. The grammars are loaded when code first needs them, once for the process, and learn as
/// they read, so one thread reads at a time. There is no limit of time, which would give other pages on a slower machine.</remarks>
internal static class Highlighter
{
    /// <summary>Longer lines are for machines, and some grammars take much longer for them.</summary>
    public const int LongestLine = 250;

    // Brackets in brackets, as nobody writes them.
    private const int Deepest = 500;

    // As much as some thousand blocks have. Beyond that it starts anew, since a large site needs its memory for pages.
    private const int MostKept = 4 << 20;

    private static readonly Lock Reading = new();
    private static readonly Lazy<Grammars> Loaded = new(() => new Grammars());
    private static readonly ConcurrentDictionary<(string Scope, bool IsSession, string Code), ImmutableArray<string>> Kept = new();
    private static long _kept;

    /// <summary>Each line as markup, without its end; default for code that no grammar reads.</summary>
    /// <exception cref="FileNotFoundException">The library that the grammars need is not there.</exception>
    public static ImmutableArray<string> Read(CodeLanguage language, string code)
    {
        if (language.Scope is not { } scope)
            return default;
        if (Kept.TryGetValue((scope, language.IsSession, code), out var known))
            return known;

        ImmutableArray<string> lines;
        try
        {
            lock (Reading)
                lines = Loaded.Value.Read(scope, language.IsSession, code.Split('\n'));
        }
        catch (Exception missing) when (missing is DllNotFoundException || missing.InnerException is DllNotFoundException)
        {
            throw new FileNotFoundException(
                "Code cannot be colored, since the library 'onigwrap' is not there. It comes with the program and belongs beside it.", missing);
        }

        if (Interlocked.Add(ref _kept, code.Length) > MostKept)
        {
            Kept.Clear();
            Interlocked.Exchange(ref _kept, code.Length);
        }

        return Kept.GetOrAdd((scope, language.IsSession, code), lines);
    }

    private sealed class Grammars
    {
        private readonly Registry _registry = new(new PackagedGrammars());
        private readonly Dictionary<int, int> _kindOfColor = [];
        private readonly StringBuilder _line = new();

        public Grammars()
        {
            for (var kind = 0; kind < TokenKinds.Openings.Length; kind++)
                _kindOfColor[_registry.GetTheme().GetColorId(TokenKinds.ColorOf(kind))] = kind;
        }

        public ImmutableArray<string> Read(string scope, bool isSession, string[] lines)
        {
            if (_registry.LoadGrammar(scope) is not { } grammar)
                return default;

            var written = ImmutableArray.CreateBuilder<string>(lines.Length);
            IStateStack? state = null;
            var goesOn = false;
            foreach (var line in lines)
            {
                var prompt = isSession && !goesOn ? PromptOf(line) : 0;
                if (isSession && !goesOn && prompt == 0)
                {
                    written.Add(Write(line, [], 0));
                    continue;
                }

                var read = grammar.TokenizeLine2(line[prompt..], goesOn || !isSession ? state : null, TimeSpan.MaxValue);
                state = read.RuleStack;
                if (state.Depth > Deepest)
                    return default;

                written.Add(Write(line, read.Tokens, prompt));
                goesOn = isSession && line.EndsWith('\\');
            }

            return written.MoveToImmutable();
        }

        /// <summary>How many letters of a line stand before what somebody typed.</summary>
        private static int PromptOf(string line)
        {
            var sign = line.AsSpan().IndexOfAny("$#%>");
            return sign >= 0 && sign + 1 < line.Length && line[sign + 1] == ' ' && !line.AsSpan(0, sign).Contains(' ') ? sign + 2 : 0;
        }

        // Runs over every token of the code of a site.
        private string Write(string line, int[] tokens, int start)
        {
            _line.Clear();
            var (open, from) = (0, 0);
            for (var i = 0; i < tokens.Length; i += 2)
            {
                var at = Math.Min(tokens[i] + start, line.Length);
                var kind = _kindOfColor.GetValueOrDefault(EncodedTokenAttributes.GetForeground(tokens[i + 1]));
                var end = i + 2 < tokens.Length ? Math.Min(tokens[i + 2] + start, line.Length) : line.Length;

                // Space looks the same in any colour.
                if (kind == open || line.AsSpan(at, end - at).IsWhiteSpace())
                    continue;

                Append(line, from, at, open);
                (open, from) = (kind, at);
            }

            Append(line, from, line.Length, open);
            return _line.ToString();
        }

        private void Append(string line, int from, int end, int kind)
        {
            // What stands at the ends of a run is outside of it.
            var run = line.AsSpan(from, end - from);
            var words = kind == 0 ? run : run.TrimEnd();
            if (words.IsEmpty)
            {
                _line.Append(run);
                return;
            }

            _line.Append(TokenKinds.Openings[kind]);
            CodeText.AppendTo(_line, words);
            if (kind != 0)
                _line.Append("</span>");
            CodeText.AppendTo(_line, run[words.Length..]);
        }
    }

    /// <summary>The grammars that come with the package, and our kinds of words for a theme.</summary>
    private sealed class PackagedGrammars : IRegistryOptions
    {
        private readonly RegistryOptions _grammars = new(ThemeName.Light);
        private readonly TokenKinds _kinds = new();

        public IRawTheme GetTheme(string scopeName) => _kinds;

        public IRawGrammar GetGrammar(string scopeName) => _grammars.GetGrammar(scopeName);

        public ICollection<string> GetInjections(string scopeName) => _grammars.GetInjections(scopeName);

        public IRawTheme GetDefaultTheme() => _kinds;
    }
}
