using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Acornima;
using Acornima.Ast;

namespace StaticSite.Theme.Rendering;

/// <summary>A script as its file has it: what it takes from others, what it gives, and its text.</summary>
internal sealed class ScriptModule
{
    private readonly Module _tree;
    private readonly string _text;

    private ScriptModule(AssetPart part, string text)
    {
        (Part, _text) = (part, text);
        _tree = Parse(part, text);
        Imports = [.. _tree.Body.OfType<ImportDeclaration>().SelectMany(ImportsOf)];
        Later = [.. _tree.DescendantNodes().OfType<ImportExpression>().Select(LaterOf)];
        foreach (var (name, local) in _tree.Body.SelectMany(ExportsOf))
            Exports[name] = local;
        RefuseWhatPublishedScriptsMayNot();
        Strings = [.. StringsSaid().Distinct()];
    }

    /// <param name="Address">As it is written.</param>
    /// <param name="Name">What the other script calls it; null to run that script alone.</param>
    /// <param name="Local">What this one calls it.</param>
    public readonly record struct Import(string Address, string? Name, string? Local, Node Place);

    /// <param name="Address">As it is written.</param>
    public readonly record struct LaterImport(string Address, Node Place);

    public AssetPart Part { get; }

    /// <summary>In the order of the text.</summary>
    public ImmutableArray<Import> Imports { get; }

    /// <summary>What it asks for when it runs: <c>import('./more.js')</c>. In the order of the text.</summary>
    public ImmutableArray<LaterImport> Later { get; }

    /// <summary>What this script itself calls each thing that it gives to others.</summary>
    public Dictionary<string, string> Exports { get; } = new(StringComparer.Ordinal);

    /// <summary>The keys of the words that it says, which pages bring along: what calls of <c>say</c> of
    /// <c>strings.js</c> and <c>sayCount</c> of <c>counted-strings.js</c> begin with. A key of several forms is named without them.</summary>
    public ImmutableArray<string> Strings { get; }

    /// <exception cref="ScriptException">It does not parse, or does what only a module in a browser may.</exception>
    public static ScriptModule Read(AssetPart part, string text) => new(part, text);

    /// <summary>Whether what it calls so may become another value while it runs.</summary>
    public bool MayChange(string local) => _tree.Body
        .Select(statement => statement is ExportNamedDeclaration export ? export.Declaration : statement)
        .OfType<VariableDeclaration>().Where(variables => variables.Kind is VariableDeclarationKind.Let or VariableDeclarationKind.Var)
        .Any(variables => variables.Declarations.Any(variable => variable.Id is Identifier name && name.Name == local));

    /// <summary>The text without imports and exports and with other names for what the whole module sees.</summary>
    /// <param name="nameOf">The other name.</param>
    /// <param name="laterOf">What to write for a script that is imported later.</param>
    public string Renamed(Func<string, string> nameOf, Func<LaterImport, string> laterOf)
    {
        var edits = new List<(int Start, int End, string Text)>();
        var (uses, scopes) = FindNames.In(_tree);
        var topmost = scopes[0].Declared.ToHashSet();
        foreach (var use in uses)
            if (use.Declared is not null && topmost.Contains(use.Declared))
                edits.Add((use.Place.Start, use.Place.End, use.Renamed(nameOf(use.Place.Name))));

        foreach (var later in Later)
            edits.Add((later.Place.Start, later.Place.End, laterOf(later)));

        // What comes behind a statement must not go on with it, where what ended it is gone.
        var isOpen = false;
        foreach (var statement in _tree.Body)
        {
            var kept = statement is ExportNamedDeclaration export ? export.Declaration : statement is ImportDeclaration ? null : statement;
            if (kept != statement)
            {
                var end = kept?.Start ?? statement.End;
                edits.RemoveAll(edit => edit.Start >= statement.Start && edit.End <= end);
                edits.Add((statement.Start, end, isOpen && kept is null ? ";" : ""));
            }

            isOpen = kept is not null && IsOpen(kept);
        }

        var renamed = new StringBuilder(_text.Length);
        var done = 0;
        foreach (var (start, end, text) in edits.OrderBy(edit => edit.Start))
        {
            renamed.Append(_text, done, start - done).Append(text);
            done = end;
        }

        return renamed.Append(_text, done, _text.Length - done).Append('\n').Append(isOpen ? ";" : "").ToString();
    }

    public ScriptException Fault(Node place, string fault) =>
        new(Part.Name, place.Location.Start.Line, place.Location.Start.Column + 1, fault);

    // Whether it ends with neither ';' nor a block.
    private bool IsOpen(Node statement) => statement switch
    {
        FunctionDeclaration or ClassDeclaration or BlockStatement or SwitchStatement or TryStatement => false,
        IfStatement choice => IsOpen(choice.Alternate ?? choice.Consequent),
        ForStatement or ForInStatement or ForOfStatement or WhileStatement or LabeledStatement => IsOpen(statement.ChildNodes.Last()),
        _ => _text[statement.End - 1] != ';',
    };

    private void RefuseWhatPublishedScriptsMayNot()
    {
        foreach (var node in _tree.DescendantNodes())
        {
            if (node is MetaProperty { Meta.Name: "import" })
                throw Fault(node, "A published script is no module and knows no 'import.meta'. Use 'document.currentScript'.");
            if (node is CallExpression { Callee: Identifier { Name: "eval" } })
                throw Fault(node, "A published script has other names, which what 'eval' runs does not know. Call a function.");
            if (node is Identifier { Name: var name } && name.LastIndexOf('$') is var sign and >= 0 && int.TryParse(name.AsSpan(sign + 1), NumberStyles.None, CultureInfo.InvariantCulture, out _))
                throw Fault(node, $"Names that end like '{name}' are made when scripts are joined. Choose another.");
        }

        if (_tree.DescendantNodes(node => node is not IFunction).FirstOrDefault(Waits) is { } waits)
            throw Fault(waits, "A published script is no module and does not wait. Put this into an async function.");
        if (_tree.DescendantNodes(node => node is not (FunctionDeclaration or FunctionExpression or IClass)).FirstOrDefault(node => node is ThisExpression) is { } self)
            throw Fault(self, "Outside functions and classes, 'this' is nothing in a module. Name what you mean: 'window'.");

        static bool Waits(Node node) =>
            node is AwaitExpression or ForOfStatement { Await: true } or VariableDeclaration { Kind: VariableDeclarationKind.AwaitUsing };
    }

    private IEnumerable<string> StringsSaid()
    {
        var says = Imports.Where(import => import.Name is "say" or "sayCount" && import.Address.EndsWith("strings.js", StringComparison.Ordinal)).Select(import => import.Local).ToHashSet();
        return _tree.DescendantNodes().OfType<CallExpression>()
            .Where(call => call.Callee is Identifier callee && says.Contains(callee.Name))
            .SelectMany(call => call.Arguments is [var key, ..] ? KeysIn(key) : throw Fault(call, "Say which words."));
    }

    private IEnumerable<string> KeysIn(Node key) => key switch
    {
        StringLiteral literal => [literal.Value],
        ConditionalExpression choice => KeysIn(choice.Consequent).Concat(KeysIn(choice.Alternate)),
        _ => throw Fault(key, "Name the words by their key, 'quiz.score', so that pages bring them along."),
    };

    private static Module Parse(AssetPart part, string text)
    {
        try
        {
            return ParseScript.Module(text);
        }
        catch (ParseErrorException fault)
        {
            throw new ScriptException(part.Name, fault.LineNumber, fault.Column + 1, $"{fault.Description}.");
        }
    }

    private IEnumerable<Import> ImportsOf(ImportDeclaration import)
    {
        if (import.Specifiers.Count == 0)
            return [new Import(import.Source.Value, null, null, import)];

        return import.Specifiers.Select(specifier => specifier is ImportSpecifier one
            ? new Import(import.Source.Value, NameOf(one.Imported), one.Local.Name, one)
            : throw Fault(specifier, "Import by name: 'import { name } from …'."));
    }

    private LaterImport LaterOf(ImportExpression import) => import is { Source: StringLiteral address, Options: null }
        ? new LaterImport(address.Value, import)
        : throw Fault(import, "Name the file by its address, import('./more.js'), so that it can be published.");

    private IEnumerable<(string Name, string Local)> ExportsOf(Statement statement) => statement switch
    {
        ExportNamedDeclaration { Source: not null } or ExportAllDeclaration =>
            throw Fault(statement, "Let others import it from where it is."),
        ExportDefaultDeclaration => throw Fault(statement, "Export by name: 'export const name = …'."),
        ExportNamedDeclaration { Declaration: { } declared } => NamesOf(declared).Select(name => (name, name)),
        ExportNamedDeclaration exported => exported.Specifiers.Select(one => (NameOf(one.Exported), NameOf(one.Local))),
        _ => [],
    };

    private IEnumerable<string> NamesOf(Declaration declared) => declared switch
    {
        FunctionDeclaration { Id: { } name } => [name.Name],
        ClassDeclaration { Id: { } name } => [name.Name],
        VariableDeclaration variables => variables.Declarations.Select(variable => variable.Id is Identifier name
            ? name.Name
            : throw Fault(variable, "Export each by a name of its own: 'export const name = …'.")),
        _ => [],
    };

    private static string NameOf(Expression name) => name is Identifier identifier ? identifier.Name : ((StringLiteral)name).Value;
}
