using System.Globalization;
using System.Text;
using StaticSite.Navigation;
using StaticSite.Theme.Rendering;

namespace StaticSite.Theme.Tests;

/// <summary>Scripts are written as modules and published as what any page can run. Each test writes moved.js anew, and what
/// that imports.</summary>
public sealed class ScriptTests
{
    [Fact]
    public void What_a_script_imports_stands_before_it_and_all_of_it_in_one_function() => Assert.Equal(
        "(()=>{'use strict';const e=1;const t=t=>t+e;document.title=t(2);})()\n",
        Published("""
            === moved.js
            import { more } from './numbers.js';
            document.title = more(2);
            === numbers.js
            const step = 1;
            export const more = number => number + step;
            """));

    [Fact]
    public void Two_scripts_may_use_the_same_name_for_their_own() => Assert.Equal(
        "(()=>{'use strict';const e='one';const t='first'+e;const n='two';const r='second'+n;const i='three';use(t,r,i);})()\n",
        Published("""
            === moved.js
            import { first } from './a.js';
            import { second } from './b.js';
            const name = 'three';
            use(first, second, name);
            === a.js
            const name = 'one';
            export const first = 'first' + name;
            === b.js
            const name = 'two';
            export const second = 'second' + name;
            """));

    [Fact]
    public void What_changes_where_it_is_exported_changes_for_all() => Assert.Equal(
        "(()=>{'use strict';let e=0;function t(){e++;}\nt();use(e,{count:e,more:e});})()\n",
        Published("""
            === moved.js
            import { count, next as add } from './counter.js';
            add();
            use(count, { count, more: count });
            === counter.js
            export let count = 0;
            function next() { count++; }
            export { next };
            """));

    [Fact]
    public void What_two_scripts_import_comes_once_and_a_script_may_run_without_giving_anything() => Assert.Equal(
        "(()=>{'use strict';use('c');const e=1;use('a',e);use('b',e);use('moved');})()\n",
        Published("""
            === moved.js
            import './a.js';
            import './b.js';
            use('moved');
            === a.js
            import { c } from '../Layout/c.js';
            use('a', c);
            === b.js
            import { c } from './c.js';
            use('b', c);
            === c.js
            use('c');
            export const c = 1;
            """));

    [Fact]
    public void What_a_script_imports_later_is_a_script_beside_it_that_shares_what_both_use()
    {
        const string Files = """
            === moved.js
            import { add, start } from './numbers.js';
            const load = () => import('./later.js');
            load().then(({ more }) => use(more(start), add));
            === later.js
            import { add as plus, start } from './numbers.js';
            import { twice } from './twice.js';
            export const more = number => twice(plus(number, start));
            export { twice };
            === twice.js
            export const twice = number => number * 2;
            === numbers.js
            export const start = 1;
            export const add = (a, b) => a + b;
            === fetch-part.js
            export const fetchPart = (file, shared) => fetch(file, shared);
            """;
        var later = Published(Files, "later");
        Assert.Equal(
            "(()=>{'use strict';const[t,n]=document.currentScript.shared;const e=e=>e*2;const r=r=>e(t(r,n));document.currentScript.given={more:r,twice:e};})()\n",
            later.Text);
        Assert.Equal(
            $"(()=>{{'use strict';const n=(e,t)=>fetch(e,t);const e=1;const t=(e,t)=>e+t;const r=()=>n('{later.Name}',[t,e]);r().then(({{more:n}})=>use(n(e),t));}})()\n",
            Published(Files));
    }

    // Each is as its writer has it, but for comments, space and names.
    [Theory]
    [InlineData("use((a?.b).c, a?.b.c, (a?.b)(), b ?? (c || d))", "use((a?.b).c,a?.b.c,(a?.b)(),b??(c||d))")]
    [InlineData("use((-2) ** 2, +a + +b - -c, a - --b, a < !--b, a-- > b)", "use((-2)**2,+a+ +b- -c,a- --b,a< !--b,a-- >b)")]
    [InlineData("for (const one of (first, second)) use(one)", "for(const e of(first,second))use(e)")]
    [InlineData("use(1_000 .toString(), .5, 10n, 0xff, a / /b/.c, a/b/c)", "use(1_000 .toString(),.5,10n,0xff,a/ /b/.c,a/b/c)")]
    [InlineData("use(/(?<=[^\\s-])'s(?![\\p{L}])/gu, /[\\p{L}--[a-z]]/v, /\\p{Surrogate}/u)", "use(/(?<=[^\\s-])'s(?![\\p{L}])/gu,/[\\p{L}--[a-z]]/v,/\\p{Surrogate}/u)")]
    [InlineData("const word = 'a'; use(`  ${word} // ${`x  ${word}`}\\n`, String.raw`\\n ${word}`)", "const e='a';use(`  ${e} // ${`x  ${e}`}\\n`,String.raw`\\n ${e}`)")]
    [InlineData("use('a // b', \"/* c */\", '</p>') // d", "use('a // b',\"/* c */\",'</p>')")]
    [InlineData("const { first = 1, second: [third = first], ...rest } = some; use(first, third, rest)", "const{first:e=1,second:[t=e],...n}=some;use(e,t,n)")]
    [InlineData("const shown = 1; use({ shown, shown2: shown, [shown]: 2, 'shown': 3, shown() {} }, some.shown)", "const e=1;use({shown:e,shown2:e,[e]:2,'shown':3,shown(){}},some.shown)")]
    [InlineData("class Box { #size = 1; static from = () => new Box(); has(other) { return #size in other && this.#size; } } use(Box)", "class e{#size=1;static from=()=>new e();has(e){return #size in e&&this.#size;}}use(e)")]
    [InlineData("outer: for (const one of some) for (const other of one) { if (other) continue outer; break outer; }", "e:for(const t of some)for(const n of t){if(n)continue e;break e;}")]
    [InlineData("try { risky(); } catch ({ message }) { use(message); } finally { done(); }", "try{risky();}catch({message:e}){use(e);}finally{done();}")]
    [InlineData("const load = async (name, { times = 1 } = {}) => { for await (const one of get(name)) yieldTo(one, times); }; load()", "const e=async(e,{times:t=1}={})=>{for await(const n of get(e))yieldTo(n,t);};e()")]
    [InlineData("function* all() { yield* [1]; } const again = function again(n) { return n && again(n - 1); }; use(all, again)", "function*t(){yield*[1];}const e=function e(t){return t&&e(t-1);};use(t,e)")]
    [InlineData("switch (some) { case 1: { const a = 1; use(a); } default: let b; use(b ??= 2); }", "switch(some){case 1:{const e=1;use(e);}default:let e;use(e??=2);}")]
    [InlineData("const one = () => { var two = one; { var two = 3; } return arguments2; }; const e1 = 1; use(one, e1)", "const e=()=>{var t=e;{var t=3;}return arguments2;};const t=1;use(e,t)")]
    [InlineData("use(/a/ in b, /a/ instanceof c, /a/g.d, 1. in b, case1 ? .5 : .5)", "use(/a/ in b,/a/ instanceof c,/a/g.d,1. in b,case1?.5:.5)")]
    [InlineData("outer: for (;;) { inner: for (;;) break inner; break outer; }", "e:for(;;){t:for(;;)break t;break e;}")]
    [InlineData("const a = 1; use((b = () => a) => { const a = 2; return [a, b]; }, a)", "const e=1;use((t=()=>e)=>{const n=2;return[n,t];},e)")]
    [InlineData("const a = 1; try { risky(); } catch ({ b = a }) { const a = 2; use(a, b); }", "const e=1;try{risky();}catch({b:t=e}){const n=2;use(n,t);}")]
    [InlineData("const f = b => { try { risky(); } catch (a) { var a = 1; } use(b, b); return a; }; use(f)", "const e=e=>{try{risky();}catch(t){var t=1;}use(e,e);return t;};use(e)")]
    [InlineData("const __proto__ = 1; use({ __proto__ })", "const e=1;use({['__proto__']:e})")]
    [InlineData("use(a<!--b, a</script/, a <!b)", "use(a< !--b,a< /script/,a< !b)")]
    [InlineData("use('one\u2028two\u0085three')", "use('one\u2028two\u0085three')")]
    public void A_script_keeps_what_it_says(string script, string published) =>
        Assert.Equal($"(()=>{{'use strict';{published};}})()\n", Published($"=== moved.js\n{script};\n"));

    [Fact]
    public void A_line_may_end_a_statement() => Assert.Equal(
        "(()=>{'use strict';const e=1\nconst t=[e,e+e]\nif(e)use(t)\nelse use(e)\nt.at(0)\nreturned();})()\n",
        Published("""
            === moved.js
            const a = 1
            const b = [
              a,
              a +
                a
            ]
            if (a) use(b)
            else use(a)
            b
              .at(0)
            returned()
            """));

    [Theory]
    [InlineData("one++\ntwo()", "one++\ntwo()")]
    [InlineData("one = /a/\ntwo()", "one=/a/\ntwo()")]
    [InlineData("one\n.5.toFixed()", "one\n.5.toFixed()")]
    [InlineData("one\u2028two", "one\ntwo")]
    [InlineData("use(class { get\n*all() {} })", "use(class{get\n*all(){}})")]
    public void Another_statement_begins_where_a_line_ended_the_last(string script, string published) =>
        Assert.Equal($"(()=>{{'use strict';{published};}})()\n", Published($"=== moved.js\n{script};\n"));

    [Theory]
    [InlineData("if (a) b()", "if(a)b();")]
    [InlineData("for (const c of a) c()", "for(const e of a)e();")]
    [InlineData("throw a", "throw a;")]
    [InlineData("const a = {}\nexport { a }", "const e={};")]
    [InlineData("a\nimport './none.js'", "a;")]
    [InlineData("if (a) { b(); }", "if(a){b();}\n")]
    public void What_comes_behind_a_script_does_not_go_on_with_it(string script, string published) => Assert.Equal(
        $"(()=>{{'use strict';{published}(c)();}})()\n",
        Published($"=== moved.js\nimport './a.js';\n(c)();\n=== none.js\n\n=== a.js\n{script}\n"));

    [Fact]
    public void What_comes_behind_an_import_does_not_go_on_with_what_is_before_it() => Assert.Equal(
        "(()=>{'use strict';a;[b].c();})()\n",
        Published("=== moved.js\na\nimport './none.js'\n[b].c();\n=== none.js\n"));

    [Fact]
    public void Nothing_in_a_script_inside_a_page_ends_it()
    {
        var theme = new RazorTheme(name => name == "first.js" ? "use('</script>', `<!--</SCRIPT`);" : null);
        var page = Samples.Document(new NotFoundPage(Samples.Strings), theme);
        Assert.Equal(
            "(()=>{'use strict';use('<\\/script>',`<\\x21--<\\/SCRIPT`);})()",
            page.QuerySelector("script[data-home]")!.TextContent);
    }

    [Fact]
    public void A_script_may_have_more_names_than_there_are_pairs_of_letters() => Assert.Matches(
        @"const [A-Za-z]{3}=2999;",
        Published($"=== moved.js\n{string.Concat(Enumerable.Range(0, 3000).Select(number => $"const a{number} = {number};"))}"));

    [Theory]
    [InlineData("Tr-TR"), InlineData("ar-SA"), InlineData("fr-FR")]
    public void A_script_is_the_same_wherever_it_is_made(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            Assert.All(
                new RazorTheme(_ => null).Assets.Zip(new RazorTheme().Assets),
                pair => Assert.Equal(pair.Second.Path, pair.First.Path));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Theory]
    [InlineData("=== moved.js\n\n  const = 1;\n", "moved.js(2,9): Unexpected token '='.")]
    [InlineData("=== moved.js\nconst a = 1;\nconst a = 2;\n", "moved.js(2,7): Identifier 'a' has already been declared.")]
    [InlineData("=== moved.js\nuse(/(/);\n", "moved.js(1,7): Invalid regular expression: /(/: Unterminated group.")]
    [InlineData("=== moved.js\nimport { a } from './gone.js';\n", "moved.js(1,10): StaticSite.Theme holds no file StaticSite.Theme.Layout.gone.js. Embed it, or import another.")]
    [InlineData("=== moved.js\nimport { a } from 'lodash';\n", "moved.js(1,10): 'lodash' leads out of the theme. Begin with './' or '../'.")]
    [InlineData("=== moved.js\nimport { a,\n  b } from './b.js';\n=== b.js\nexport const a = 1;\n", "moved.js(2,3): b.js exports no 'b'.")]
    [InlineData("=== moved.js\nimport './a.js';\n=== a.js\nimport './b.js';\n=== b.js\n\nimport './a.js';\n", "b.js(2,1): These scripts import each other: a.js → b.js → a.js. Put what they share into another.")]
    [InlineData("=== moved.js\nimport a from './a.js';\n=== a.js\n", "moved.js(1,8): Import by name: 'import { name } from …'.")]
    [InlineData("=== moved.js\nimport * as a from './a.js';\n=== a.js\n", "moved.js(1,8): Import by name: 'import { name } from …'.")]
    [InlineData("=== moved.js\nexport default 1;\n", "moved.js(1,1): Export by name: 'export const name = …'.")]
    [InlineData("=== moved.js\nexport const { a } = {};\n", "moved.js(1,14): Export each by a name of its own: 'export const name = …'.")]
    [InlineData("=== moved.js\nexport * from './a.js';\n", "moved.js(1,1): Let others import it from where it is.")]
    [InlineData("=== moved.js\nimport(document.title);\n", "moved.js(1,1): Name the file by its address, import('./more.js'), so that it can be published.")]
    [InlineData("=== moved.js\nimport('./a.js', { with: {} });\n=== a.js\n", "moved.js(1,1): Name the file by its address, import('./more.js'), so that it can be published.")]
    [InlineData("=== moved.js\nimport('./gone.js');\n", "moved.js(1,1): StaticSite.Theme holds no file StaticSite.Theme.Layout.gone.js. Embed it, or import another.")]
    [InlineData("=== moved.js\nimport './a.js';\nimport('./a.js');\n=== a.js\n", "moved.js(2,1): a.js is imported at the top already, here or elsewhere. Use that.")]
    [InlineData("=== moved.js\nimport('./a.js');\nimport('./b.js');\n=== a.js\nimport './c.js';\n=== b.js\nimport './c.js';\n=== c.js\n", "moved.js(2,1): Another that is imported later has c.js, too. Import that at the top.")]
    [InlineData("=== moved.js\nimport('./a.js');\n=== a.js\nimport('./b.js');\n=== b.js\n", "a.js(1,1): a.js is imported later itself, so it can only import at the top.")]
    [InlineData("=== moved.js\nimport './b.js';\nimport('./a.js');\n=== a.js\nimport { count } from './b.js';\nuse(count);\n=== b.js\nexport let count = 1;\n", "a.js(1,10): 'count' may change, but this script, which is imported later, has what it was then. Import a function.")]
    [InlineData("=== moved.js\nimport('./a.js');\n=== a.js\nexport let count = 1;\n", "a.js(1,1): 'count' may change, but who imports it later has what it was. Export a function.")]
    [InlineData("=== moved.js\nuse(import.meta.url);\n", "moved.js(1,5): A published script is no module and knows no 'import.meta'. Use 'document.currentScript'.")]
    [InlineData("=== moved.js\nconst a$1 = 1;\n", "moved.js(1,7): Names that end like 'a$1' are made when scripts are joined. Choose another.")]
    [InlineData("=== moved.js\nawait load();\n", "moved.js(1,1): A published script is no module and does not wait. Put this into an async function.")]
    [InlineData("=== moved.js\nawait using a = load();\n", "moved.js(1,1): A published script is no module and does not wait. Put this into an async function.")]
    [InlineData("=== moved.js\nuse(() => this);\n", "moved.js(1,11): Outside functions and classes, 'this' is nothing in a module. Name what you mean: 'window'.")]
    [InlineData("=== moved.js\nconst a = 1;\neval('a');\n", "moved.js(2,1): A published script has other names, which what 'eval' runs does not know. Call a function.")]
    [InlineData("=== moved.js\n#!/usr/bin/env node\n", "moved.js(1,1): Invalid or unexpected token.")]
    [InlineData("=== moved.js\nimport { say } from './strings.js';\nsay(document.title);\n", "moved.js(2,5): Name the words by their key, 'quiz.score', so that pages bring them along.")]
    public void A_script_that_cannot_be_published_is_refused_where_it_is_wrong(string files, string message) =>
        Assert.Equal(message, Assert.Throws<ScriptException>(() => Published(files)).Message);

    [Fact]
    public void A_script_nested_too_deep_is_refused() => Assert.Equal(
        "moved.js(1,1): It or what it imports is nested too deep to be read. Split it.",
        Assert.Throws<ScriptException>(() => Published($"=== moved.js\nuse(a{string.Concat(Enumerable.Repeat(".b()", 100_000))});\n")).Message);

    [Fact]
    public void Every_published_script_is_one_function_that_the_page_does_not_see() => Assert.All(
        new RazorTheme().Assets.Where(asset => asset.Path.FileName.EndsWith(".js", StringComparison.Ordinal)),
        asset => Assert.Matches(@"\A\(\(\)=>\{'use strict';[\s\S]*\}\)\(\)\n\z", Encoding.UTF8.GetString(asset.Content().Span)));

    private static string Published(string files) => Published(files, "moved").Text;

    private static (string Name, string Text) Published(string files, string script)
    {
        var written = ("\n" + files.Replace("\r\n", "\n", StringComparison.Ordinal)).Split("\n=== ", StringSplitOptions.RemoveEmptyEntries)
            .Select(file => file.Split('\n', 2)).ToDictionary(file => file[0], file => file[1].TrimEnd('\n'), StringComparer.Ordinal);
        var theme = new RazorTheme(name => written.GetValueOrDefault(name));
        var asset = theme.Assets.Single(asset => asset.Path.FileName.StartsWith($"assets/{script}.", StringComparison.Ordinal));
        return (asset.Path.FileName["assets/".Length..], Encoding.UTF8.GetString(asset.Content().Span));
    }
}
