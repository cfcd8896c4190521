// The index, file by file, each loaded and read once; src/StaticSite/Search/FORMAT.md describes them.

const form = document.querySelector('form.search');
const root = new URL('.', form.action);

const files = new Map();
let manifest;

function load(name) {
  if (!files.has(name)) {
    const file = fetch(new URL(`search/${name}`, root))
      .then(answer => answer.ok ? answer.text() : Promise.reject(new Error(`${answer.status} ${name}`)));
    file.catch(() => files.delete(name));
    files.set(name, file);
  }
  return files.get(name);
}

const part = name => load(`${manifest.folder}/${name}.txt`);

const read = new Map();
async function readPart(name, reader) {
  if (!read.has(name)) {
    const text = await part(name);
    if (!read.has(name)) read.set(name, reader(text));
  }
  return read.get(name);
}

const lines = text => text.split('\n').slice(0, -1);

// Reads the number at a place in a text, and moves on.
let place = 0;
function number(text) {
  const code = text.charCodeAt(place++);
  return code < 0xd000 ? code - 0x20 : (code - 0xd000) * 0xc000 + number(text);
}

// Which of the files that start with these words has a word.
function shardOf(firstWords, word) {
  let shard = firstWords.length - 1;
  while (shard > 0 && firstWords[shard] > word) shard--;
  return shard;
}

async function start() {
  manifest ??= JSON.parse(await load('index.json'));
  if (manifest.version !== 1) throw new Error('The index is of another version.');
  const loading = manifest.names.length === 1 ? [readPart('names-0', readNames)] : [];
  await Promise.all([...loading, readPart('tables', readTables)]);
}

// A large glossary comes in parts, by word.
async function loadNames(text) {
  if (manifest.names.length === 1) return;
  const wanted = new Set(wordsOf(text).filter(word => word.length > 1 && !LEADS.has(word))
    .flatMap(word => [shardOf(manifest.names, word), shardOf(manifest.names, word + '\uffff')]));
  await Promise.all([...wanted].map(shard => readPart(`names-${shard}`, readNames)));
}
