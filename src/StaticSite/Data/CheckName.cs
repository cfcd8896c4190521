using System.Globalization;
using System.Text;
using StaticSite.Engine;

namespace StaticSite.Data;

/// <summary>Names of files and folders that become parts of addresses as they are. They may hold what every disk and host takes;
/// ids, which others name, are held to less by <see cref="CheckId"/>.</summary>
public static class CheckName
{
    // So that an ending and the file beside it that a host may make fit into what disks take.
    private const int MostBytes = 200;

    private const string Signs = "-_.~+@,=()! ";

    /// <summary>Whether every part of a path may be one of an address.</summary>
    /// <param name="path">Without the ending: <c>guide/Getting_started</c>.</param>
    /// <param name="at">Where to report.</param>
    /// <returns>Whether it may be used; if not, a report was made.</returns>
    public static bool Check(string path, SourceLocation at, DiagnosticBag diagnostics)
    {
        foreach (var name in path.Split('/'))
            if (Find(name) is { } finding)
            {
                diagnostics.Add(finding(at));
                return false;
            }

        return true;
    }

    /// <summary>The form in which a name stands in an address: letters with marks are one sign, however a disk keeps them.</summary>
    public static string InAddress(string path) => NormalForm.Of(path, NormalizationForm.FormC);

    private static Func<SourceLocation, Diagnostic>? Find(string name)
    {
        if (WhyBad(name) is { } why)
            return at => NameDiagnostics.BadName.At(at, name, why, Suggest(name));
        return DeviceNames.Include(name) ? at => NameDiagnostics.DeviceName.At(at, name) : null;
    }

    private static string? WhyBad(string name)
    {
        if (name.Length == 0)
            return "it is empty";
        if (name[0] is '.' or ' ')
            return name[0] == '.' ? "it begins with a full stop" : "it begins with a space";
        if (name[^1] is '.' or ' ')
            return name[^1] == '.' ? "it ends with a full stop" : "it ends with a space";
        if (name.Contains("  ", StringComparison.Ordinal))
            return "it has two spaces in a row";
        if (Encoding.UTF8.GetByteCount(name) > MostBytes)
            return "it is too long";
        foreach (var sign in name.EnumerateRunes())
            if (!IsAllowed(sign))
                return Rune.IsControl(sign) || Rune.GetUnicodeCategory(sign) == UnicodeCategory.Format
                    ? FormattableString.Invariant($"it holds the unseen sign U+{sign.Value:X4}")
                    : $"it holds '{sign}'";
        return null;
    }

    private static bool IsAllowed(Rune sign) => sign.IsAscii
        ? Rune.IsLetterOrDigit(sign) || Signs.Contains((char)sign.Value)
        : Rune.GetUnicodeCategory(sign) is >= UnicodeCategory.UppercaseLetter and <= UnicodeCategory.OtherNumber;

    private static string Suggest(string name)
    {
        var plain = new StringBuilder();
        foreach (var sign in name.EnumerateRunes())
            if (IsAllowed(sign) && sign.Value != ' ')
                plain.Append(sign);
            else if (plain.Length > 0 && plain[^1] != '-')
                plain.Append('-');
        while (Encoding.UTF8.GetByteCount(plain.ToString()) > MostBytes)
            plain.Length /= 2;
        return plain.ToString().Trim('.', '-') is { Length: > 0 } suggested ? suggested : "page";
    }
}
