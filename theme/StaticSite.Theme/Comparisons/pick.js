// Puts two or three words side by side, with the rows that all of them have. The address keeps the choice.
import { keepState, readState } from '../Layout/address-state.js';
import { sayCount } from '../Layout/counted-strings.js';
import { say } from '../Layout/strings.js';

const fewest = 2;
const picks = /** @type {HTMLSelectElement[]} */ ([...document.querySelectorAll('.pick select')]);
const region = /** @type {HTMLElement} */ (document.getElementById('page_picked'));
const table = /** @type {HTMLTableElement} */ (region.querySelector('table'));
const source = /** @type {HTMLTemplateElement} */ (document.getElementById('page_criteria')).content;
const rows = /** @type {HTMLTableRowElement[]} */ ([...source.querySelectorAll('tbody tr')]);
const said = /** @type {Element} */ (document.querySelector('.table-status'));

/**
 * @param {HTMLTableRowElement} row
 * @param {string} term
 * @returns {HTMLElement | null}
 */
const cellOf = (row, term) => row.querySelector(`[data-term="${term}"]`);

/** @param {string[]} terms */
const shared = terms => rows.filter(row => terms.every(term => cellOf(row, term)));

const chosen = () => [...new Set(picks.map(pick => pick.value).filter(Boolean))];

/**
 * @template {Node | null} T
 * @param {T} node
 * @returns {NonNullable<T>}
 */
const copy = node => /** @type {NonNullable<T>} */ (/** @type {Node} */ (node).cloneNode(true));

function show() {
  const terms = chosen();
  picks.forEach((pick, i) => {
    const others = chosen().filter(term => term !== pick.value);
    pick.disabled = i > 0 && !picks[i - 1].value && !pick.value;
    for (const option of pick.options) {
      option.hidden = option.disabled = !!option.value && others.length > 0
        && (others.includes(option.value) || shared([...others, option.value]).length < fewest);
    }
  });

  region.hidden = terms.length < 2;
  if (region.hidden) {
    said.textContent = say('comparisons.pick-two');
    return;
  }

  const heads = terms.map(term => copy(source.querySelector(`th[data-term="${term}"]`)));
  const names = heads.map(head => head.textContent.trim());
  region.classList.toggle('two', terms.length === 2);
  const common = shared(terms);
  const head = /** @type {HTMLTableSectionElement} */ (table.tHead).rows[0];
  /** @type {Element} */ (table.caption).textContent = names.join(', ');
  head.replaceChildren(copy(head.cells[0]), ...heads);
  table.tBodies[0].replaceChildren(...common.map(row => {
    const made = document.createElement('tr');
    made.setAttribute('role', 'row');
    made.append(copy(row.cells[0]), ...terms.map((term, i) => {
      const cell = copy(cellOf(row, term));
      cell.dataset.label = names[i];
      return cell;
    }));
    return made;
  }));
  said.textContent = sayCount('comparisons.picked-rows', common.length, { words: names.join(', ') });
}

const wanted = readState('terms').split(',');
const known = [...new Set(wanted)].filter(term => source.querySelector(`th[data-term="${CSS.escape(term)}"]`));
picks.forEach((pick, i) => {
  pick.value = known[i] ?? '';
  pick.onchange = () => {
    keepState({ terms: chosen().join() });
    show();
  };
});
show();
