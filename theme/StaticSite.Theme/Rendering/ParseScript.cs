using Acornima;
using Acornima.Ast;

namespace StaticSite.Theme.Rendering;

/// <summary>Parses a script, and leaves at each node that opens a scope, as its user data, the names declared there.</summary>
internal static class ParseScript
{
    private static readonly ParserOptions Options = new() { EcmaVersion = EcmaVersion.Latest, OnNode = NoteScope };

    /// <exception cref="ParseErrorException">It does not parse.</exception>
    public static Module Module(string text) => new Parser(Options).ParseModule(text);

    /// <param name="tokens">Is given where each sign and word of the script stands.</param>
    /// <exception cref="ParseErrorException">It does not parse.</exception>
    public static Acornima.Ast.Script Classic(string text, List<Acornima.Range> tokens) =>
        new Parser(Options with { OnToken = (in Token token) => tokens.Add(token.Range) }).ParseScript(text);

    public static string[] DeclaredAt(Node node) => node.UserData as string[] ?? [];

    private static void NoteScope(Node node, in OnNodeContext context)
    {
        if (!context.HasScope)
            return;

        // A 'var' is noted by every block around it, but belongs to the function.
        var isWhole = node is Program or IFunction or StaticBlock;
        node.UserData = (string[])
        [
            .. Names(context.Scope.LexicalVariables), .. Names(context.Scope.Functions),
            .. isWhole ? Names(context.Scope.VarVariables) : [],
        ];
    }

    private static string[] Names(ReadOnlySpan<Identifier> declared)
    {
        var names = new string[declared.Length];
        for (var i = 0; i < names.Length; i++)
            names[i] = declared[i].Name;
        return names;
    }
}
