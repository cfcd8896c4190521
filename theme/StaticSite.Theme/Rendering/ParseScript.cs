using Acornima;
using Acornima.Ast;

namespace StaticSite.Theme.Rendering;

/// <summary>Parses a script, and leaves at each node that opens a scope, as its user data, the names declared there.</summary>
/// <remarks>It parses what modules were joined to as a module, too: else <c>a&lt;!--b</c> began a comment there.</remarks>
internal static class ParseScript
{
    private static readonly ParserOptions Options = new() { EcmaVersion = EcmaVersion.Latest, AllowHashBang = false, OnNode = NoteScope };

    /// <exception cref="ParseErrorException">It does not parse.</exception>
    public static Module Module(string text) => new Parser(Options).ParseModule(text);

    /// <param name="tokens">Is given where each sign and word of the script stands.</param>
    /// <exception cref="ParseErrorException">It does not parse.</exception>
    public static Module Module(string text, List<(Acornima.Range Range, TokenKind Kind)> tokens) =>
        new Parser(Options with { OnToken = (in Token token) => tokens.Add((token.Range, token.Kind)) }).ParseModule(text);

    public static Names DeclaredAt(Node node) => node.UserData as Names ?? Names.None;

    /// <param name="Parameters">Of a function or of <c>catch</c>.</param>
    /// <param name="Others">What its body declares, which its parameters do not see.</param>
    public sealed record Names(string[] Parameters, string[] Others)
    {
        public static Names None { get; } = new([], []);
    }

    private static void NoteScope(Node node, in OnNodeContext context)
    {
        if (!context.HasScope)
            return;

        // A 'var' is noted by every block around it, but belongs to the function.
        var isWhole = node is Program or IFunction or StaticBlock;
        var (lexical, variables) = (NamesOf(context.Scope.LexicalVariables), NamesOf(context.Scope.VarVariables));
        string[] parameters = node is CatchClause
            ? lexical[..context.Scope.LexicalParamCount]
            : variables[..context.Scope.VarParamCount];
        string[] others = [.. lexical, .. NamesOf(context.Scope.Functions), .. isWhole ? variables : []];

        // The 'var' in catch (e) { var e; } is another than the parameter, yet one place names both: they stay of one name.
        node.UserData = node is CatchClause
            ? new Names([.. parameters.Except(variables)], [.. others.Except(parameters)])
            : new Names(parameters, [.. others.Except(parameters)]);
    }

    private static string[] NamesOf(ReadOnlySpan<Identifier> declared)
    {
        var names = new string[declared.Length];
        for (var i = 0; i < names.Length; i++)
            names[i] = declared[i].Name;
        return names;
    }
}
