using System.Runtime.CompilerServices;
using Acornima.Ast;

namespace StaticSite.Theme.Rendering;

/// <summary>Finds in a script every place where a variable or a label is named, and which of those that the script declares
/// is meant. Names of properties are none of them.</summary>
internal sealed class FindNames
{
    private readonly List<Use> _uses = [];
    private readonly List<Scope> _scopes = [];
    private readonly List<string> _labels = [];

    private FindNames()
    {
    }

    /// <summary>What a script declares. Two of one name are two.</summary>
    public sealed class Declared
    {
        /// <summary>How often it is named.</summary>
        public int Uses { get; set; }
    }

    /// <param name="Declared">Null if the script itself does not declare it, such as <c>document</c>.</param>
    /// <param name="IsShorthand">Whether it is a property and its value at once: <c>{ name }</c>.</param>
    public readonly record struct Use(Identifier Place, Declared? Declared, bool IsShorthand)
    {
        /// <summary>What to write here when it is named otherwise.</summary>
        public string Renamed(string name) => (IsShorthand, Place.Name) switch
        {
            (false, _) => name,
            (true, "__proto__") => $"['__proto__']:{name}",
            _ => $"{Place.Name}:{name}",
        };
    }

    /// <summary>A part of a script that declares names of its own.</summary>
    /// <param name="hidden">What the outer one declares, but not for this one.</param>
    public sealed class Scope(string[] declared, Scope? outer, string[] hidden)
    {
        private readonly OrderedDictionary<string, Declared> _declared = new(
            declared.Distinct(StringComparer.Ordinal).Select(name => KeyValuePair.Create(name, new Declared())), StringComparer.Ordinal);

        /// <summary>In the order of the script.</summary>
        public IEnumerable<Declared> Declared => _declared.Values;

        /// <summary>What is named in it or in those inside it, and declared outside.</summary>
        public HashSet<Declared> FromOutside { get; } = [];

        /// <summary>What is named in it or in those inside it, and declared nowhere in the script.</summary>
        public HashSet<string> Unknown { get; } = new(StringComparer.Ordinal);

        public Declared? Find(string name)
        {
            if (_declared.TryGetValue(name, out var own))
                return own;

            return FindOutside(name);
        }

        private Declared? FindOutside(string name)
        {
            var found = hidden.Contains(name) ? outer?.FindOutside(name) : outer?.Find(name);
            if (found is null)
                Unknown.Add(name);
            else
                FromOutside.Add(found);
            return found;
        }
    }

    /// <summary>In the order of the script; of the scopes, each before those inside it, and the first is the whole script's.</summary>
    public static (List<Use> Uses, List<Scope> Scopes) In(Program script)
    {
        var names = new FindNames();
        names.WalkChildren(script, names.Open(ParseScript.DeclaredAt(script).Others, null));
        return (names._uses, names._scopes);
    }

    private void Walk(Node? node, Scope scope)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (node)
        {
            case null:
                break;
            case Identifier name:
                Add(name, scope);
                break;
            case MemberExpression { Computed: false } member:
                Walk(member.Object, scope);
                break;
            case Property { Shorthand: true } property:
                Shorthand(property, scope);
                break;
            case IProperty property:
                if (property.Computed)
                    Walk(property.Key, scope);
                Walk(property.Value, scope);
                break;
            case FunctionDeclaration function:
                Walk(function.Id, scope);
                Function(function, scope);
                break;
            case FunctionExpression function:
                scope = NamedByItself(function.Id, scope);
                Function(function, scope);
                break;
            case ArrowFunctionExpression function:
                Function(function, scope);
                break;
            case ClassDeclaration declared:
                Walk(declared.Id, scope);
                Class(declared, scope);
                break;
            case ClassExpression expression:
                scope = NamedByItself(expression.Id, scope);
                Class(expression, scope);
                break;
            case CatchClause caught:
                scope = Inside(caught, scope);
                Walk(caught.Param, SeenByParametersOf(caught, scope));
                Walk(caught.Body, scope);
                break;
            case SwitchStatement choice:
                Walk(choice.Discriminant, scope);
                scope = Inside(choice, scope);
                foreach (var each in choice.Cases)
                    Walk(each, scope);
                break;
            case LabeledStatement labeled:
                Labeled(labeled, scope);
                break;
            case BreakStatement { Label: { } label }:
                Add(label, scope, Label(label));
                break;
            case ContinueStatement { Label: { } label }:
                Add(label, scope, Label(label));
                break;
            case ImportDeclarationSpecifier imported:
                Walk(imported.Local, scope);
                break;
            case ExportSpecifier exported:
                Walk(exported.Local, scope);
                break;
            case MetaProperty:
                break;
            default:
                WalkChildren(node, Inside(node, scope));
                break;
        }
    }

    private void WalkChildren(Node node, Scope scope)
    {
        foreach (var child in node.ChildNodes)
            Walk(child, scope);
    }

    private void Function(IFunction function, Scope outer)
    {
        var scope = Inside((Node)function, outer);
        var seen = SeenByParametersOf((Node)function, scope);
        foreach (var parameter in function.Params)
            Walk(parameter, seen);
        Walk(function.Body, scope);
    }

    // Nobody may give a label inside another its name, even where nothing breaks from there to the other.
    private void Labeled(LabeledStatement labeled, Scope outer)
    {
        var label = Label(labeled.Label);
        var scope = Open([label], outer);
        foreach (var around in _labels)
            scope.Find(around);

        Add(labeled.Label, scope, label);
        _labels.Add(label);
        Walk(labeled.Body, scope);
        _labels.RemoveAt(_labels.Count - 1);
    }

    private void Class(IClass declared, Scope outer)
    {
        var scope = Inside((Node)declared, outer);
        Walk(declared.SuperClass, scope);
        Walk(declared.Body, scope);
    }

    private void Shorthand(Property property, Scope scope)
    {
        if (property.Value is AssignmentPattern { Left: Identifier name } withDefault)
        {
            Add(name, scope, isShorthand: true);
            Walk(withDefault.Right, scope);
        }
        else
            Add((Identifier)property.Value, scope, isShorthand: true);
    }

    private Scope NamedByItself(Identifier? name, Scope outer)
    {
        if (name is null)
            return outer;

        var scope = Open([name.Name], outer);
        Add(name, scope);
        return scope;
    }

    private void Add(Identifier place, Scope scope, string? name = null, bool isShorthand = false)
    {
        var declared = scope.Find(name ?? place.Name);
        if (declared is not null)
            declared.Uses++;
        _uses.Add(new Use(place, declared, isShorthand));
    }

    private Scope Inside(Node node, Scope outer) =>
        ParseScript.DeclaredAt(node) is { Parameters: var parameters, Others: var others } && parameters.Length + others.Length > 0
            ? Open([.. parameters, .. others], outer)
            : outer;

    private static Scope SeenByParametersOf(Node node, Scope scope) =>
        ParseScript.DeclaredAt(node) is { Others: { Length: > 0 } others } ? new Scope([], scope, others) : scope;

    private Scope Open(string[] declared, Scope? outer)
    {
        var scope = new Scope(declared, outer, []);
        _scopes.Add(scope);
        return scope;
    }

    // No variable has a space in its name.
    private static string Label(Identifier label) => $"label {label.Name}";
}
