// Reads a built site's _redirects and _headers with a host's own parsers, and holds what they understand against what the
// pages of the site say themselves: those that send readers on are the old addresses, and nothing may take readers away
// from the others.
//
//   node check.mjs SITE ROOT [RULES]
//
// ROOT is the path below which the site stands, or an empty text. RULES lists all rules that are meant, as [from, to], for
// a site that has some for which no page can stand.
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { parseAllHeaders } from "netlify-headers-parser";
import { parseAllRedirects } from "netlify-redirect-parser";

const [site, root, list] = process.argv.slice(2);
const faults = [];
const fault = (words) => faults.push(words);

const pages = readdirSync(site, { recursive: true }).map(String).filter((name) => name.endsWith(".html"))
  .map((name) => ({ path: "/" + name.replaceAll("\\", "/"), html: readFileSync(join(site, name), "utf8") }));
const targetOf = ({ html }) => /<meta http-equiv="refresh" content="0; url=([^"]*)"/.exec(html)?.[1];
const withRoot = (path) => root + path;
const formsOf = (path) => path.endsWith("/index.html")
  ? [path, path.slice(0, -10), path.slice(0, -11)]
  : [path, path.slice(0, -5)];
const keyOf = (path) => path.replace(/#.*/, "").replace(/(\/index)?\.html$/, "").replace(/\/$/, "").toLowerCase();

const meant = list
  ? JSON.parse(readFileSync(list, "utf8"))
  : pages.filter(targetOf).flatMap((page) => {
    const target = new URL(targetOf(page), "https://site.invalid" + page.path);
    const to = target.pathname + target.hash;
    return keyOf(page.path) === keyOf(to) ? [] : formsOf(page.path).map((from) => [withRoot(from), withRoot(to)]);
  });

const { redirects, errors } = await parseAllRedirects({ redirectsFiles: [join(site, "_redirects")] });
errors.forEach((error) => fault(error.message));
const sorted = (rules) => rules.map(([from, to]) => `${from} ${to}`).sort();
const understood = sorted(redirects.map(({ from, to }) => [from, to]));
const wanted = sorted(meant);
understood.filter((rule) => !wanted.includes(rule)).forEach((rule) => fault(`Nobody meant: ${rule}`));
wanted.filter((rule) => !understood.includes(rule)).forEach((rule) => fault(`Not understood: ${rule}`));

const published = new Set(pages.filter((page) => !targetOf(page)).flatMap((page) => formsOf(withRoot(page.path)).map(keyOf)));
for (const { from, status, force, ...rest } of redirects) {
  const more = ["query", "conditions", "headers"].some((key) => Object.keys(rest[key] ?? {}).length > 0);
  if (status !== 301 || !force || more || rest.scheme || rest.host || rest.proxy || rest.signed)
    fault(`More than a redirect for ever: ${from}`);
  if (/[:*]/.test(from))
    fault(`A pattern: ${from}`);
  if (published.has(keyOf(decodeURIComponent(from))))
    fault(`Takes readers away from a page of the site: ${from}`);
}

const found = await parseAllHeaders({ headersFiles: [join(site, "_headers")], minimal: true });
found.errors.forEach((error) => fault(error.message));
const rules = Object.fromEntries(found.headers.map(({ for: path, values }) => [path, values]));
if (Object.keys(rules).join(" ") !== ["/*", "/assets/*", "/search/:hash/*"].map(withRoot).join(" "))
  fault(`Headers are for: ${Object.keys(rules).join(" ")}`);
const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(pages[0].html)[1];
if (rules[withRoot("/*")]?.["Content-Security-Policy"] !== `${policy}; frame-ancestors 'none'`)
  fault("The policy in the header is not that of the pages.");
for (const path of ["/assets/*", "/search/:hash/*"].map(withRoot))
  if (rules[path]?.["Cache-Control"] !== "public, max-age=31536000, immutable")
    fault(`Not kept for ever: ${path}`);

faults.forEach((words) => console.log(words));
console.log(`${redirects.length} redirects and ${found.headers.length} rules for headers, ${faults.length} faults.`);
process.exitCode = faults.length > 0 ? 1 : 0;
