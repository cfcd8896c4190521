// Makes a quiz of the list of questions: pick, check, count. Without it every answer unfolds by itself.
import { keepAddress } from '../Layout/address-state.js';
import { partOf } from '../Layout/fragment.js';
import { sayCount } from '../Layout/counted-strings.js';
import { say } from '../Layout/strings.js';

const quiz = /** @type {HTMLElement} */ (document.querySelector('.quiz'));
const forms = [...quiz.querySelectorAll('form')];
const single = /** @type {HTMLInputElement} */ (quiz.querySelector('[name=single]'));
const said = /** @type {Element} */ (quiz.querySelector('[role=status]'));
let current = forms[0];

function show() {
  quiz.classList.toggle('single', single.checked);
  for (const part of quiz.querySelectorAll('section, form'))
    part.classList.toggle('current-part', part.contains(current));
}

/** @param {HTMLFormElement} form */
function go(form) {
  current = form;
  show();
  const heading = /** @type {HTMLElement} */ (form.querySelector('h3'));
  keepAddress('#' + heading.id);
  heading.focus();
}

/** @param {HTMLFormElement} form */
const optionsOf = form => /** @type {RadioNodeList} */ (form.elements.namedItem('option'));

/**
 * Settles a question, and returns its right answer. With nothing picked the question is open again. Links inside its
 * options wait until it is answered.
 * @param {HTMLFormElement} form
 * @param {string} picked
 */
function settle(form, picked) {
  const answer = /** @type {HTMLDetailsElement} */ (form.querySelector('details'));
  const right = answer.dataset.right;
  form.dataset.result = picked && (picked === right ? 'right' : 'wrong');
  answer.open = picked !== '';
  if (picked) answer.querySelector('summary')?.focus();
  /** @type {HTMLFieldSetElement} */ (form.querySelector('fieldset')).disabled = picked !== '';
  for (const mark of form.querySelectorAll('.option-mark')) mark.remove();
  for (const option of /** @type {Iterable<HTMLInputElement>} */ (optionsOf(form))) {
    const item = /** @type {Element} */ (option.closest('li'));
    item.className = !picked ? '' : option.value === right ? 'right' : option.checked ? 'wrong' : '';
    if (!item.className) continue;
    const mark = document.createElement('b');
    mark.className = 'option-mark';
    mark.textContent = option.value === right ? say('quiz.option-right') : say('quiz.option-wrong');
    item.append(mark);
  }
  /** @type {NodeListOf<HTMLElement>} */
  const links = form.querySelectorAll('.options a');
  for (const link of links) link.tabIndex = picked ? 0 : -1;
  return right;
}

quiz.addEventListener('submit', event => {
  event.preventDefault();
  const form = /** @type {HTMLFormElement} */ (event.target);
  const right = settle(form, optionsOf(form).value);
  /** @param {string} result */
  const count = result => forms.filter(other => other.dataset.result === result).length;
  const left = count('');
  const score = { right: count('right'), answered: forms.length - left };
  said.textContent = say(form.dataset.result === 'right' ? 'quiz.said-right' : 'quiz.said-wrong', { letter: right ?? '' }) + ' '
    + (left ? sayCount('quiz.score', left, score) : say('quiz.score-done', score));
});

quiz.addEventListener('click', ({ target }) => {
  if (!(target instanceof HTMLButtonElement)) return;
  const step = Number(target.value);
  if (target.name === 'again') {
    for (const form of forms) {
      form.reset();
      settle(form, '');
    }
    said.textContent = '';
    go(forms[0]);
  } else if (step) {
    go(forms[(forms.length + forms.indexOf(current) + step) % forms.length]);
  }
});

function follow() {
  const place = partOf(location.hash);
  const form = place?.closest('form') ?? place?.closest('section')?.querySelector('form');
  if (!place || !form || !quiz.contains(form)) return;
  current = form;
  show();
  if (single.checked) place.scrollIntoView();
}

// A question has the page for itself, unless the reader wants all of them.
single.checked = true;
single.onchange = show;
addEventListener('hashchange', follow);
for (const form of forms) settle(form, '');
quiz.classList.add('live');
follow();
show();
