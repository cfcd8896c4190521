// Filtering, differences, columns and order of comparison tables. The address keeps what the reader chose.
import { keepState, readState } from '../Layout/address-state.js';
import { sayCount } from '../Layout/counted-strings.js';
import { say } from '../Layout/strings.js';

/**
 * A cell as it is compared: its words without marks of sources, its value or else these, and where the value stands among
 * others; -1 for a number, and nothing for words, which have no order that tells a reader something.
 * @typedef {{ cell: HTMLTableCellElement, text: string, says: string, rank: number | undefined }} Read
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
  for (const mark of copy.querySelectorAll('.cite, .unsourced')) mark.remove();
  const text = typed(copy.textContent ?? '').replace(/\s+/g, ' ').trim();
  const { value } = cell.dataset;
  return { cell, text, says: value || text, rank: value ? values.indexOf(value) : /^\d/.test(text) ? -1 : undefined };
}

/**
 * @param {Read} one
 * @param {Read} other
 */
const compare = (one, other) => Number(one.rank) - Number(other.rank) || one.text.localeCompare(other.text, undefined, { numeric: true });

/**
 * @template {keyof HTMLElementTagNameMap} T
 * @param {T} name
 * @param {Partial<HTMLElementTagNameMap[T]>} properties
 * @param {(Node | string)[]} children
 */
function make(name, properties, ...children) {
  const element = document.createElement(name);
  Object.assign(element, properties);
  element.append(...children);
  return element;
}

/** @param {Partial<HTMLInputElement>} properties */
const box = properties => make('input', { type: 'checkbox', autocomplete: 'off', ...properties });

/**
 * @param {HTMLElement} place Where the tools go, behind the button that is there.
 * @param {string} prefix Of its names in the address, where the page has several.
 */
function enhance(place, prefix) {
  const holder = /** @type {HTMLElement} */ (place.parentElement);
  const kinds = place.dataset.tools ?? '';
  const heads = /** @type {HTMLTableCellElement[]} */ ([...holder.querySelectorAll('thead th')]);
  const names = heads.map(head => head.querySelector('a')?.textContent ?? '');
  const ids = heads.map(head => head.dataset.column ?? '');
  const body = /** @type {HTMLTableSectionElement} */ (holder.querySelector('tbody'));
  const rows = [...body.rows].map(row => ({ row, cells: [...row.cells].map(read) }));

  const filter = make('input', { type: 'search', autocomplete: 'off' });
  const differences = box({});
  const columns = ids.slice(1).map(value => box({ value, checked: true }));
  const order = make('select', { autocomplete: 'off' }, make('option', { value: '' }, say('comparisons.as-written')));
  const said = make('p', { className: 'table-status' });
  const tools = /** @type {Element} */ (place.querySelector('details'));
  said.setAttribute('role', 'status');

  const hasFilter = kinds.includes('filter');
  if (hasFilter) tools.append(make('label', { className: 'tool' }, say('comparisons.filter'), filter));
  // Where no two cells of a row say the same, every row differs.
  if (hasFilter && rows.some(({ cells }) => new Set(cells.map(cell => cell.says)).size < cells.length))
    tools.append(make('label', { className: 'tool' }, differences, say('comparisons.differences')));
  if (kinds.includes('sort')) {
    ids.forEach((id, i) => {
      if (!i || rows.some(({ cells }) => cells[i].rank === undefined)) return;
      order.append(
        make('option', { value: id }, say('comparisons.sorted-first', { column: names[i] })),
        make('option', { value: '-' + id }, say('comparisons.sorted-last', { column: names[i] })));
    });
    tools.append(make('label', { className: 'tool' }, say('comparisons.order'), order));
  }
  if (kinds.includes('columns')) {
    tools.append(make('fieldset', { className: 'tool' }, make('legend', { className: 'visually-hidden' }, say('comparisons.columns')),
      ...columns.map((column, i) => make('label', { className: 'tool' }, column, names[i + 1]))));
  }

  function load() {
    filter.value = readState(prefix + 'filter');
    differences.checked = readState(prefix + 'differences') !== '';
    order.value = readState(prefix + 'sort');
    if (order.selectedIndex < 0) order.value = '';
    const shown = readState(prefix + 'columns').split(',');
    const some = columns.some(column => shown.includes(column.value));
    for (const column of columns) column.checked = !some || shown.includes(column.value);
  }

  function save() {
    const shown = columns.filter(column => column.checked);
    keepState({
      [prefix + 'filter']: filter.value.trim(),
      [prefix + 'differences']: differences.checked ? '1' : '',
      [prefix + 'sort']: order.value,
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

    const down = order.value.startsWith('-');
    const by = order.value ? ids.indexOf(order.value.slice(Number(down))) : -1;
    const sorted = by < 0 ? rows : [...rows].sort((one, other) => compare(one.cells[by], other.cells[by]) * (down ? -1 : 1));
    body.append(...sorted.map(({ row }) => row));
    heads.forEach((head, i) => {
      if (i === by) head.ariaSort = down ? 'descending' : 'ascending';
      else head.removeAttribute('aria-sort');
    });

    const out = columns.filter(column => !column.checked).length;
    const words = [];
    if (count < rows.length) words.push(sayCount('comparisons.rows-shown', rows.length, { shown: count }));
    if (out) words.push(sayCount('comparisons.columns-shown', columns.length, { shown: columns.length - out }));
    if (by >= 0) words.push(say(down ? 'comparisons.sorted-last' : 'comparisons.sorted-first', { column: names[by] }));
    said.textContent = words.join(', ');
  }

  function change() {
    save();
    show();
  }

  filter.oninput = differences.onchange = order.onchange = change;
  for (const column of columns) {
    column.onchange = () => {
      // A table without columns says nothing.
      if (!columns.some(other => other.checked)) column.checked = true;
      change();
    };
  }

  place.append(said);
  load();
  show();
}

const tables = document.querySelectorAll('[data-comparison]').length;
/** @type {NodeListOf<HTMLElement>} */
const places = document.querySelectorAll('.table-tools');
for (const place of places)
  enhance(place, tables > 1 ? place.parentElement?.dataset.comparison + '.' : '');
