using System.Collections.Immutable;
using System.Text;
using System.Text.Json;
using Jint;
using Jint.Native;
using Jint.Runtime;
using Jint.Runtime.Interop;
using Jint.Runtime.Modules;
using StaticSite.Engine;
using StaticSite.Theme.Rendering;
using Interpreter = Jint.Engine;

namespace StaticSite.Theme.Search;

/// <summary>The search of a site as its readers have it, without a browser: their script, run over the same files.</summary>
/// <remarks>For one thread at a time. A query takes some tenths of a second, since the script is interpreted.</remarks>
public sealed class SearchClient : IDisposable
{
    private const string Main = "find";

    // What the modules that find something ask of a browser: where the search page is, and the files of the index.
    private const string Browser = """
        const path = address => String(address.href ?? address).replace('site:/', '');
        globalThis.URL = class {
          constructor(address, base) { this.href = base ? String(base.href ?? base).replace(/[^/]*$/, '') + address.replace(/^\.$/, '') : address; }
        };
        globalThis.document = { querySelector: () => ({ action: 'site:/search.html' }) };
        globalThis.fetch = async address => {
          const text = readFile(path(address));
          return { ok: text !== null, text: async () => text };
        };
        """;

    private const string Find = """
        import { findResults } from './search-find.js';
        globalThis.find = async query => JSON.stringify((await findResults(query)).results.map(({ target, title, heading, path, anchor }) =>
          ({ target, title: heading || title, page: path, anchor })));
        """;

    private readonly Interpreter _engine;

    /// <param name="read">Gives the bytes of a file of the site, or null if there is none of that address. Not asked before something is
    /// searched.</param>
    public SearchClient(Func<SitePath, ReadOnlyMemory<byte>?> read)
    {
        _engine = new Interpreter(options => options.EnableModules(new OurModules()));
        _engine.SetValue("readFile", new ClrFunction(_engine, "readFile", (_, asked) =>
            read(SitePath.Parse("/" + asked[0].AsString())) is { } bytes ? Encoding.UTF8.GetString(bytes.Span) : JsValue.Null));
        _engine.Execute(Browser);
        _engine.Modules.Add(Main, Find);
        _engine.Modules.Import(Main);
    }

    /// <summary>What readers are shown for a query, the best first; nothing where nothing is found.</summary>
    /// <exception cref="InvalidOperationException">The site has no index that this search reads.</exception>
    public ImmutableArray<SearchHit> Search(string query)
    {
        try
        {
            var found = _engine.Invoke(Main, query).UnwrapIfPromise().AsString();
            return JsonSerializer.Deserialize(found, SearchHits.Default.ImmutableArraySearchHit);
        }
        catch (PromiseRejectedException fault)
        {
            throw new InvalidOperationException("The index of the search cannot be read.", fault);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _engine.Dispose();

    /// <summary>Scripts of the theme, which import each other by relative addresses.</summary>
    private sealed class OurModules : IModuleLoader
    {
        private readonly ReadAssets _assets = new(readOurs: null);
        private readonly Dictionary<string, AssetPart> _parts = new(StringComparer.Ordinal);

        public ResolvedSpecifier Resolve(string? referencingModuleLocation, ModuleRequest moduleRequest)
        {
            var from = _parts.GetValueOrDefault(referencingModuleLocation ?? "", AssetPart.Beside(typeof(SearchClient), Main));
            if (from.At(moduleRequest.Specifier) is not { } part)
                return new ResolvedSpecifier(moduleRequest, moduleRequest.Specifier, null, SpecifierType.Bare);

            _parts[part.ResourceName] = part;
            return new ResolvedSpecifier(moduleRequest, part.ResourceName, null, SpecifierType.RelativeOrAbsolute);
        }

        public Module LoadModule(Interpreter engine, ResolvedSpecifier resolved) =>
            ModuleFactory.BuildSourceTextModule(engine, resolved, _assets.Read(_parts[resolved.Key]));
    }
}
