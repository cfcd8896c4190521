// The index, file by file, each loaded and read once; src/StaticSite/Search/FORMAT.md describes them.

const form = document.querySelector('form.search');
const root = new URL('.', form.action);

const files = new Map();
function once(name, read) {
  if (!files.has(name)) {
    const file = fetch(new URL(`search/${name}`, root)).then(async answer => answer.ok ? read(await answer.text()) : Promise.reject(answer));
    // What failed may be tried again.
    file.catch(() => files.delete(name));
    files.set(name, file);
  }
  return files.get(name);
}

let manifest;
const part = (name, read) => once(`${manifest.folder}/${name}.txt`, read);

const lines = text => text.split('\n').slice(0, -1);
const readRows = text => lines(text).map(line => line.split('\t'));

// The entry with a number, of a list that is kept in blocks.
async function entryOf(list, number, read) {
  const block = await part(`${list}-${Math.floor(number / manifest.block)}`, read);
  return block[number % manifest.block];
}

// Reads the number at a place in a text, and moves on.
let place = 0;
function number(text) {
  const code = text.charCodeAt(place++);
  return code < 0xd000 ? code - 0x20 : (code - 0xd000) * 0xc000 + number(text);
}

// Which of the files that start with these words has a word.
function shardOf(firstWords, word) {
  let shard = firstWords.length - 1;
  while (shard >= 0 && firstWords[shard] > word) shard--;
  return shard;
}

async function start() {
  manifest = await once('index.json', JSON.parse);
  if (manifest.version !== 4) throw new Error('The index is of another version.');
  await part('names-0', readNames);
}

// What is less known in a large glossary comes by word. What comes before all others is in the first file.
async function loadNames(text) {
  const pieces = piecesOf(text), words = strip(pieces.flatMap(plainOf)).filter(word => !isContrast(word));
  const shards = new Set([...words, ...pieces.filter(hasSigns)].map(word => shardOf(manifest.names, spell(word)) + 1));
  await Promise.all([...shards].map(shard => part(`names-${shard}`, readNames)));
}
