// Gathers texts, each with the HTML that others make of it: the examples of two specifications, as they have it, and our own
// texts, as GitHub's own program has it.
//
//   node examples.mjs FOLDER >examples.json
//
// FOLDER holds our own texts, *.md.
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";

const extensions = ["table", "strikethrough", "autolink", "tasklist", "footnotes"].flatMap((name) => ["-e", name]);

function* examplesIn(spec, of, isMeant) {
  const text = readFileSync(spec, "utf8").replaceAll("\r\n", "\n");
  const pattern = /^`{32} example ?(.*)\n([\s\S]*?)^\.\n([\s\S]*?)^`{32}$/gm;
  let number = 0;
  for (const [, extension, markdown, html] of text.matchAll(pattern)) {
    number++;
    if (isMeant(extension))
      yield { name: `${of} ${number}`, markdown: markdown.replaceAll("→", "\t"), html: html.replaceAll("→", "\t") };
  }
}

function* ours(folder) {
  for (const name of readdirSync(folder).filter((name) => name.endsWith(".md")).sort()) {
    const markdown = readFileSync(join(folder, name), "utf8");
    yield { name, markdown, html: execFileSync("cmark-gfm", ["--unsafe", ...extensions], { input: markdown, encoding: "utf8" }) };
  }
}

const find = createRequire(import.meta.url).resolve;
const commonMark = find("commonmark-spec/package.json").replace("package.json", "spec.txt");
const gitHub = find("cmark/package.json").replace("package.json", "vendor/cmark/test/");
process.stdout.write(JSON.stringify([
  ...examplesIn(commonMark, "CommonMark", () => true),
  ...examplesIn(gitHub + "spec.txt", "GFM", (extension) => extension && extension !== "disabled"),
  ...examplesIn(gitHub + "extensions.txt", "Extension", () => true),
  ...ours(process.argv[2]),
], null, 1));
