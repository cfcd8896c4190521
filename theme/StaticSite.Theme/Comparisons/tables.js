// Sorting, filtering, differences and columns of comparison tables. The address keeps what the reader chose.
import { keepState, readState } from '../Layout/address-state.js';
import { say, sayCount } from '../Layout/strings.js';

/**
 * A cell as it is compared: its words without citations, its value or else these, and where the value stands among others.
 * @typedef {{ cell: HTMLTableCellElement, text: string, says: string, rank: number }} Read
 */

const values = ['yes', 'partly', 'no', 'unknown', 'not-applicable'];

/**
 * As keyboards have it: with straight marks.
 * @param {string} text
 */
const typed = text => text.toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"');

/**
 * @param {HTMLTableCellElement} cell
 * @returns {Read}
 */
function read(cell) {
  const copy = /** @type {Element} */ (cell.cloneNode(true));
  for (const mark of copy.querySelectorAll('.cite')) mark.remove();
  const text = typed(copy.textContent ?? '').replace(/\s+/g, ' ').trim();
  const { value } = cell.dataset;
  return { cell, text, says: value || text, rank: value ? values.indexOf(value) : values.length };
}

/**
 * @param {Read} one
 * @param {Read} other
 */
const compare = (one, other) => one.rank - other.rank || one.text.localeCompare(other.text, undefined, { numeric: true });

/**
 * @param {HTMLElement} holder
 * @param {string} prefix Of its names in the address, where the page has several.
 */
function enhance(holder, prefix) {
  const filter = /** @type {HTMLInputElement} */ (holder.querySelector('[name$=filter]'));
  const differences = /** @type {HTMLInputElement} */ (holder.querySelector('[name$=differences]'));
  const columns = /** @type {HTMLInputElement[]} */ ([...holder.querySelectorAll('.columns input')]);
  const heads = /** @type {HTMLTableCellElement[]} */ ([...holder.querySelectorAll('thead th')]);
  const body = /** @type {HTMLTableSectionElement} */ (holder.querySelector('tbody'));
  const rows = [...body.rows].map(row => ({ row, cells: [...row.cells].map(read) }));
  const said = /** @type {Element} */ (holder.querySelector('[role=status]'));
  // The name of a column, with a minus before it when the order is from the end.
  let sorted = '';

  function load() {
    filter.value = readState(prefix + 'filter');
    differences.checked = readState(prefix + 'differences') !== '';
    sorted = readState(prefix + 'sort');
    const shown = readState(prefix + 'columns').split(',');
    const some = columns.some(column => shown.includes(column.value));
    for (const column of columns) column.checked = !some || shown.includes(column.value);
  }

  function save() {
    const shown = columns.filter(column => column.checked);
    keepState({
      [prefix + 'filter']: filter.value.trim(),
      [prefix + 'differences']: differences.checked ? '1' : '',
      [prefix + 'sort']: sorted,
      [prefix + 'columns']: shown.length < columns.length ? shown.map(column => column.value).join() : '',
    });
  }

  function show() {
    const wanted = typed(filter.value).split(/\s+/);
    /** @type {(_: unknown, i: number) => boolean} */
    const isShown = (_, i) => !i || columns[i - 1].checked;
    let count = 0;
    heads.forEach((head, i) => head.hidden = !isShown(head, i));
    for (const { row, cells } of rows) {
      cells.forEach(({ cell }, i) => cell.hidden = !isShown(cell, i));
      const [label, ...shown] = cells.filter(isShown);
      const text = [label, ...shown].map(cell => cell.text).join(' ');
      const differs = shown.some(cell => cell.says !== shown[0].says);
      row.hidden = !wanted.every(word => text.includes(word)) || differences.checked && !differs;
      if (!row.hidden) count++;
    }

    const down = sorted.startsWith('-');
    const by = heads.findIndex(head => head.dataset.column === sorted.slice(Number(down)));
    const order = by < 0 ? rows : [...rows].sort((one, other) => compare(one.cells[by], other.cells[by]) * (down ? -1 : 1));
    body.append(...order.map(({ row }) => row));
    heads.forEach((head, i) => {
      if (i === by) head.ariaSort = down ? 'descending' : 'ascending';
      else head.removeAttribute('aria-sort');
    });

    const out = columns.filter(column => !column.checked).length;
    const words = [sayCount(count < rows.length ? 'comparisons.rows-shown' : 'comparisons.rows', rows.length, { shown: count })];
    if (out) words.push(sayCount('comparisons.columns-shown', columns.length, { shown: columns.length - out }));
    if (by >= 0) words.push(say(down ? 'comparisons.sorted-last' : 'comparisons.sorted-first', { column: by ? heads[by].textContent.trim() : say('comparisons.name') }));
    said.textContent = words.join(', ');
  }

  function change() {
    save();
    show();
  }

  filter.oninput = differences.onchange = change;
  for (const column of columns) {
    column.onchange = () => {
      // A table without columns says nothing.
      if (!columns.some(other => other.checked)) column.checked = true;
      change();
    };
  }

  for (const head of heads) {
    /** @type {HTMLElement} */ (head.querySelector('.sort')).onclick = () => {
      const name = head.dataset.column ?? '';
      sorted = sorted === name ? '-' + name : sorted === '-' + name ? '' : name;
      change();
    };
  }

  load();
  show();
}

/** @type {NodeListOf<HTMLElement>} */
const tables = document.querySelectorAll('[data-comparison]');
for (const holder of tables)
  enhance(holder, tables.length > 1 ? holder.dataset.comparison + '.' : '');
