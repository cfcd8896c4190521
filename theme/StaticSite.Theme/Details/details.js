// Opens what a link leads into, in browsers that do not do so themselves, and everything on paper.
import { partOf } from '../Layout/fragment.js';

/** @type {NodeListOf<HTMLDetailsElement>} */
const all = document.querySelectorAll('.details');

/** @type {HTMLDetailsElement[]} */
let folded = [];

function openAround() {
  const part = partOf(location.hash);
  const around = [...all].filter(details => !details.open && part && details.contains(part));
  for (const details of around) details.open = true;
  if (around.length) part?.scrollIntoView();
}

addEventListener('hashchange', openAround);
addEventListener('beforeprint', () => {
  folded = [...all].filter(details => !details.open);
  for (const details of folded) details.open = true;
});
addEventListener('afterprint', () => {
  for (const details of folded) details.open = false;
});
openAround();
