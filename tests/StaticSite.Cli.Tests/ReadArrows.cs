using System.Reflection;
using System.Reflection.Emit;
using System.Reflection.Metadata;

namespace StaticSite.Cli.Tests;

/// <summary>Reads from a compiled project which of its types need which others: by what they derive from, hold, take, return
/// and call. So it sees what no line of names shows, such as a neighbor that needs no 'using'.</summary>
internal sealed class ReadArrows
{
    private const BindingFlags Own =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static readonly Dictionary<short, OpCode> Codes = typeof(OpCodes)
        .GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (OpCode)field.GetValue(null)!).ToDictionary(code => code.Value);

    private readonly Assembly _assembly;
    private readonly HashSet<(string From, string To)> _arrows = [];

    private ReadArrows(Assembly assembly)
    {
        _assembly = assembly;
        foreach (var type in assembly.GetTypes())
            Read(type);
    }

    /// <summary>The namespaces of a project that need each other, in their own names.</summary>
    public static IReadOnlySet<(string From, string To)> Between(Assembly assembly) => new ReadArrows(assembly)._arrows;

    private void Read(Type type)
    {
        Add(type, type.BaseType);
        foreach (var contract in type.GetInterfaces())
            Add(type, contract);
        foreach (var field in type.GetFields(Own))
            Add(type, field.FieldType);
        foreach (var property in type.GetProperties(Own))
            Add(type, property.PropertyType);
        foreach (var method in type.GetMethods(Own).Cast<MethodBase>().Concat(type.GetConstructors(Own)))
            Read(type, method);
    }

    private void Read(Type type, MethodBase method)
    {
        foreach (var parameter in method.GetParameters())
            Add(type, parameter.ParameterType);
        if (method is MethodInfo { ReturnType: var made })
            Add(type, made);
        if (method.GetMethodBody() is not { } body)
            return;

        foreach (var local in body.LocalVariables)
            Add(type, local.LocalType);
        foreach (var token in TokensIn(body.GetILAsByteArray()!))
            Add(type, Resolve(method, token));
    }

    private Type? Resolve(MethodBase method, int token)
    {
        try
        {
            var member = _assembly.ManifestModule.ResolveMember(
                token, method.DeclaringType!.IsGenericType ? method.DeclaringType.GetGenericArguments() : null,
                method.IsGenericMethod ? method.GetGenericArguments() : null);
            if (member is MethodInfo { IsGenericMethod: true } generic)
                foreach (var argument in generic.GetGenericArguments())
                    Add(method.DeclaringType!, argument);
            return member as Type ?? member?.DeclaringType;
        }
        catch (ArgumentException)
        {
            // A signature of a call through a pointer is no member.
            return null;
        }
    }

    private void Add(Type from, Type? to)
    {
        if (to is null)
            return;
        if (to.HasElementType)
            Add(from, to.GetElementType());
        if (to.IsGenericType)
            foreach (var argument in to.GetGenericArguments().Where(argument => !argument.IsGenericParameter))
                Add(from, argument);
        if (to.Assembly == _assembly && !to.IsGenericParameter && from.Namespace is { } source && to.Namespace is { } target && source != target)
            _arrows.Add((source, target));
    }

    private static IEnumerable<int> TokensIn(byte[] code)
    {
        for (var place = 0; place < code.Length;)
        {
            var value = code[place] == 0xFE ? unchecked((short)(0xFE00 | code[place + 1])) : code[place];
            var instruction = Codes[value];
            place += instruction.Size;
            if (instruction.OperandType is OperandType.InlineMethod or OperandType.InlineField or OperandType.InlineType or OperandType.InlineTok)
                yield return BitConverter.ToInt32(code, place);
            place += instruction.OperandType switch
            {
                OperandType.InlineNone => 0,
                OperandType.ShortInlineBrTarget or OperandType.ShortInlineI or OperandType.ShortInlineVar => 1,
                OperandType.InlineVar => 2,
                OperandType.InlineI8 or OperandType.InlineR => 8,
                OperandType.InlineSwitch => 4 + 4 * BitConverter.ToInt32(code, place),
                _ => 4,
            };
        }
    }
}
