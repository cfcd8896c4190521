using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using StaticSite.Data;
using StaticSite.Engine;
using StaticSite.Import.Texts;
using StaticSite.Settings;

namespace StaticSite.Import.Documents;

/// <summary>Turns pages of another generator into files of ours. Files in, files out; what stands in the site already is for the caller to
/// guard.</summary>
public static class ImportPages
{
    // What pages use from beside them.
    private static readonly string[] Beside = ["static/", "assets/", "public/", "includes/", "snippets/", "website/static/", "src/assets/", "layouts/_shortcodes/",
        "layouts/shortcodes/"];

    /// <summary>Whether a file among those of a project tells what it was written for.</summary>
    /// <param name="name">From the project's folder, with forward slashes.</param>
    public static bool IsSettings(string name) => OldProject.IsSettings(name);

    /// <summary>Whether a file of a project is worth reading.</summary>
    /// <param name="name">From the project's folder, with forward slashes; of a folder, with one at the end.</param>
    /// <param name="content">The folder that was named, from the project's; empty for all of it.</param>
    public static bool IsWanted(string name, string content)
    {
        if (content.Length == 0 || name.StartsWith(content + "/", StringComparison.Ordinal) || (content + "/").StartsWith(name, StringComparison.Ordinal))
            return true;
        // Pages put in what stands above them, such as CONTRIBUTING.md.
        return OldProject.IsSettings(name) || (!name.Contains('/', StringComparison.Ordinal) && PageName.IsPage(name)) || ReadSidebars.IsOne(name) || name is "config/" or "config/_default/" or "website/" or "src/" or "layouts/" ||
            Beside.Any(folder => name.StartsWith(folder, StringComparison.Ordinal));
    }

    /// <summary>Makes files of the input of a folder of pages.</summary>
    /// <param name="files">Of the whole project, as far as they are wanted, in ordinal order.</param>
    public static ImportedSite Import(ImmutableArray<SourceFile> files, ImportOptions options)
    {
        var log = new ImportLog();
        var project = OldProject.Find(files, options.Content, options.Kind, log);
        var pages = files.Where(file => PageName.IsPage(file.Name) && IsInside(file.Name, project)).ToArray();
        var there = pages.Select(page => page.Name).ToHashSet(StringComparer.Ordinal);
        var (sections, lost) = NameSections.Name([.. project.Menu.Where(entry => there.Contains(entry.File))], project.Content);
        if (lost.Count > 0)
            log.Left.Report(ImportDiagnostics.LostInMenu, project.MenuAt, string.Join(", ", lost),
                "They group pages that do not lie in a folder by themselves. Move the pages of each into one, with an index.md whose title they are");
        var plans = PlanPages.Plan(project, pages.Where(file => !PageName.IsPartial(file.Name, project.Content)), sections, log);
        if (plans.IsEmpty)
        {
            log.Left.Report(ImportDiagnostics.Unreadable, new SourceLocation(files.IsEmpty ? options.Content : files[0].Folder, 1, 1), "pages", "there is no Markdown in it.");
            return log.Result("a folder without pages", []);
        }

        var book = new AddressBook(project, files, plans);
        var made = new Making(project, options, book, log);
        made.Claim(plans);
        foreach (var plan in plans)
            made.Page(plan);
        made.Parts();
        made.Folders(PlanPages.Folders(project, files, sections, log));
        foreach (var file in files.Where(file => !PageName.IsPage(file.Name) && IsInside(file.Name, project) && !OldProject.IsSettings(file.Name)))
            if (book.Take(file.Name) is null && !IsMachinery(file.Name))
                log.Left.Report(ImportDiagnostics.NotTaken, file.Start, "no page here publishes such a file, or it is too large");
        foreach (var (name, file) in book.Used)
            made.File(name, file);
        made.Finish(pages);
        return log.Result(NameOf(project.Kind), made.Files);
    }

    /// <summary>Leads links to sections that are not there to what is: a section that is surely meant, or the page alone.</summary>
    /// <param name="lost">What a run over the imported files found.</param>
    /// <returns>The same if nothing is to be changed.</returns>
    public static ImportedSite MendLinks(ImportedSite imported, IEnumerable<LostSection> lost) => MendSections.Mend(imported, lost);

    /// <summary>Softens in the settings that were made what a run over the imported files calls an error and may be softened.</summary>
    public static ImportedSite Soften(ImportedSite imported, IEnumerable<Diagnostic> found)
    {
        var softened = WriteSettings.Softened(found);
        if (softened.Length == 0)
            return imported;
        return imported with
        {
            Files = [.. imported.Files.Select(file => file.Name == SiteSettings.FileName
                ? new SourceFile(file.Folder, file.Name, Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(file.Bytes.Span) + softened)) : file)],
        };
    }

    private static bool IsInside(string name, OldProject project) => project.Content.Length == 0 || name.StartsWith(project.Content + "/", StringComparison.Ordinal);

    private static bool IsMachinery(string name) => PageName.FileOf(name) is "_category_.json" or "_category_.yml" || Path.GetExtension(name).ToLowerInvariant() is
        ".js" or ".ts" or ".css" or ".scss" or ".yml" or ".yaml" or ".toml" or ".json" or ".html" or ".py" or ".jsx" or ".tsx" or ".csproj";

    private static string NameOf(ForeignKind kind) => kind switch
    {
        ForeignKind.Hugo => "Hugo",
        ForeignKind.Docusaurus => "Docusaurus",
        ForeignKind.MkDocs => "MkDocs",
        ForeignKind.Myst => "MyST",
        _ => "a folder of Markdown as GitHub shows it",
    };

    /// <summary>Files as they are made, and what is told of them.</summary>
    private sealed class Making(OldProject project, ImportOptions options, AddressBook book, ImportLog log)
    {
        private readonly Dictionary<string, SourceFile> _files = new(StringComparer.Ordinal);
        private readonly Dictionary<string, KeptKey> _kept = new(StringComparer.Ordinal);
        private readonly Dictionary<string, string> _parts = new(StringComparer.Ordinal);
        private readonly Queue<string> _waiting = new();
        private readonly Dictionary<string, PagePlan> _own = new(StringComparer.Ordinal);
        private readonly HashSet<string> _addresses = new(StringComparer.Ordinal);
        private bool _hasSections;
        private readonly FrozenDictionary<string, string> _substitutions = project.Substitutions
            .DistinctBy(one => one.Name).ToFrozenDictionary(one => one.Name, one => one.Value, StringComparer.Ordinal);

        public IEnumerable<SourceFile> Files => _files.Values;

        // Where a page lay itself comes before what only led there.
        public void Claim(ImmutableArray<PagePlan> plans)
        {
            _hasSections = plans.Any(plan => plan.Name.AsSpan().Count('/') > 1);
            foreach (var plan in plans)
                if (plan.Address is { Length: > 0 } address)
                    _own.TryAdd(address.ToLowerInvariant(), plan);
        }

        public bool IsOwnOfAnother(string address, PagePlan plan) => _own.TryGetValue(address, out var owner) && owner != plan;

        public void Page(PagePlan plan)
        {
            var body = ConvertBody.Convert(plan.Matter.Body, new Host(this, plan.Source.Name, plan.Address, PageName.FolderOf(plan.Name), Substitutions(plan)) { Page = plan });
            if (plan.IsHome && body.Text.AsSpan().Trim().IsEmpty)
                body = body with { Text = _hasSections ? "::: sections\n:::\n" : "::: articles\n:::\n" };
            var (text, heading) = WriteMatter.WithoutSecondTitle(plan.Matter, body.Text);
            var matter = plan.Matter.Broken.Length > 0
                ? $"---\n{plan.Matter.Broken}---\n"
                : WriteMatter.Write(plan, text, heading, New(plan.Name, "").Start, _kept, address => !IsOwnOfAnother(address, plan) && _addresses.Add(address), log);
            Put(plan.Name, matter, body with { Text = text });
            log.Count("pages");
        }

        // Names of one page win over those of the site.
        private FrozenDictionary<string, string> Substitutions(PagePlan plan)
        {
            if (plan.Matter.Keys.FirstOrDefault(key => key.Name == "sub")?.Node is not YamlNode.Mapping own)
                return _substitutions;
            var all = _substitutions.ToDictionary(StringComparer.Ordinal);
            foreach (var (key, value) in own.Entries)
                all[key.Text] = ForeignMatter.ValuesOf(value).FirstOrDefault("");
            return all.ToFrozenDictionary(StringComparer.Ordinal);
        }

        public void Parts()
        {
            while (_waiting.TryDequeue(out var name))
            {
                if (book.File(name) is not { } file || ReadText.Read(file, log.Left) is not { } text)
                    continue;
                var matter = ForeignMatter.Read(file, text, log);
                var part = $"parts/{_parts[name]}.md";
                foreach (var key in matter.Keys.Where(key => key.Values.Length > 0 || key.Node is YamlNode.Mapping or YamlNode.Sequence))
                    log.Left.Report(ImportDiagnostics.DroppedKey, file.Start with { Line = key.Line }, key.Name, WriteMatter.Said(key));
                Put(part, "", ConvertBody.Convert(matter.Body, new Host(this, name, null, PageName.FolderOf(part), _substitutions)));
            }
        }

        public string PartOf(string name)
        {
            if (_parts.TryGetValue(name, out var known))
                return known;
            var inside = PageName.WithoutExtension(PageName.Inside(name, project.Content));
            var wanted = string.Join('/', inside.Split('/').Select(part => PageName.Cleaned(part).ToLowerInvariant()));
            while (_parts.ContainsValue(wanted))
                wanted += "-2";
            _parts[name] = wanted;
            _waiting.Enqueue(name);
            return wanted;
        }

        // What the old site said of a folder, where the folder has no page that could say it.
        public void Folders(Dictionary<string, (string Title, string Description, int? Order)> said)
        {
            foreach (var folder in said.Keys.Order(StringComparer.Ordinal))
            {
                var index = $"{folder}/index.md";
                if (folder == "articles" || _files.ContainsKey(index) || _files.ContainsKey(folder + ".md"))
                    continue;
                var (title, description, order) = said[folder];
                var text = new StringBuilder("---\n").Append("title: ").Append(YamlText.Of(title.Length > 0 ? title : PageName.TitleOf(folder))).Append('\n');
                if (description.Length > 0)
                    text.Append("description: ").Append(YamlText.Of(description.ReplaceLineEndings(" "))).Append('\n');
                if (order is { } place)
                    text.Append(CultureInfo.InvariantCulture, $"order: {place}\n");
                _files[index] = New(index, text.Append("---\n").ToString());
                log.Count("pages of sections made");
            }
        }

        public void File(string name, SourceFile file)
        {
            _files[name] = new SourceFile(options.Input, name, file.Bytes);
            log.Count("pictures and files");
        }

        public void Finish(SourceFile[] pages)
        {
            foreach (var file in pages.Where(file => PageName.IsPartial(file.Name, project.Content) && !_parts.ContainsKey(file.Name)))
                log.Left.Report(ImportDiagnostics.NotTaken, file.Start, "its name begins with '_', and nothing includes it");
            foreach (var (name, key) in _kept)
                log.Left.Report(ImportDiagnostics.KeptKey, key.At, name, key.Files);
            var settings = WriteSettings.Write(project, _kept.Keys);
            if (!options.HasSettings)
                _files[SiteSettings.FileName] = New(SiteSettings.FileName, settings);
            else
                log.Left.Report(ImportDiagnostics.Settings, New(SiteSettings.FileName, "").Start, string.Join("; ", settings.Split('\n')
                    .Where(line => line.Trim().Length > 0 && !line.StartsWith('#')).Select(line => line.Trim())));
        }

        private void Put(string name, string matter, ConvertedBody body)
        {
            var file = _files[name] = New(name, matter + body.Text);
            var lines = matter.AsSpan().Count('\n');
            foreach (var (line, rule, arguments) in body.Left)
                log.Left.Report(rule, file.Start with { Line = lines + line }, arguments);
        }

        private SourceFile New(string name, string text) => new(options.Input, name, Encoding.UTF8.GetBytes(text));

        private sealed class Host(Making making, string source, string? address, string folder, FrozenDictionary<string, string> substitutions)
            : BodyHost(making.Project.Kind, making.Log)
        {
            /// <summary>Null for what is put into pages.</summary>
            public PagePlan? Page { get; init; }

            public override FrozenDictionary<string, string> Substitutions => substitutions;

            public override string? ParameterOf(string name) => Page?.Matter.Find(name, $"params.{name}");

            public override (string Id, string Place)? TermOf(string words) => CheckId.Suggest(words) is var id && making.Options.Terms.Contains(id)
                ? (id, AddressBook.Relative(folder, $"glossary/{id}.md")) : null;

            public override FrozenDictionary<string, string> Shortcodes => making.Options.Shortcodes;

            public override string? Resolve(string destination) => making.Book.Resolve(source, address, folder, destination);

            public override string? ResolveWords(string words) => making.Book.ByWords(folder, words);

            public override string? TitleOf(string destination) => making.Book.TitleOf(source, address, destination);

            public override string? TemplateOf(string shortcode) =>
                (making.Book.File($"layouts/_shortcodes/{shortcode}.html") ?? making.Book.File($"layouts/shortcodes/{shortcode}.html")) is { } template
                    ? ReadText.Read(template, new DiagnosticBag())
                    : null;

            public override string? Include(string file) =>
                making.Book.FindFile(source, file, "includes", "snippets", "docs") is { } found && PageName.IsPage(found) ? making.PartOf(found) : null;

            public override string? CodeOf(string file) =>
                making.Book.FindFile(source, file, "includes", "snippets", "docs", "static", "assets") is { } found && making.Book.File(found) is { } code &&
                code.Bytes.Length < 200_000 && System.Text.Unicode.Utf8.IsValid(code.Bytes.Span) ? DecodeText.Lines(DecodeText.WithoutMark(code.Bytes.Span)) : null;
        }

        private OldProject Project => project;

        private ImportOptions Options => options;

        private AddressBook Book => book;

        private ImportLog Log => log;
    }
}
