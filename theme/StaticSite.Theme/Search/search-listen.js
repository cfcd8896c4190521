// Listens to the box and the keys.

let timer = 0;

// What is being asked. An answer to anything else comes too late.
let asking;

async function search(withPages) {
  const one = asking, { text } = one;
  if (page && withPages) history.replaceState(null, '', text ? `?q=${encodeURIComponent(text)}` : location.pathname);
  if (!text) return clear();

  const found = await find(text, withPages).catch(() => null);
  if (one !== asking || one.isComplete) return;
  if (!found) return fail();

  // Before the pages are searched, it is too early for "nothing found"; and while somebody types on, for saying aloud.
  if (withPages || found.results.length) show(text, found);
  if (withPages) announce(text, found.results);
  one.isComplete = withPages;
}

// The answer at once, the pages when typing pauses.
function searchSoon() {
  // Half a sign, which no address can hold, is the sign for one that was lost.
  asking = { text: input.value.trim().replace(/\p{Surrogate}/gu, '\ufffd') };
  search(false);
  clearTimeout(timer);
  timer = setTimeout(search, 120, true);
}

// Closes the list, and what is still on its way must not open it again.
function dismiss() {
  clearTimeout(timer);
  asking = null;
  open(false);
}

input.addEventListener('input', searchSoon);

function open(isOpen) {
  if (page) return;
  popup.hidden = !isOpen;
  input.ariaExpanded = String(isOpen && !list.hidden);
  select();
}

let active;
function select(option) {
  if (active) active.ariaSelected = 'false';
  active = option;
  input.setAttribute('aria-activedescendant', option?.id || '');
  if (!option) return;
  option.ariaSelected = 'true';
  option.scrollIntoView({ block: 'nearest' });
}

const stepOf = event => ({ ArrowDown: 1, ArrowUp: -1 })[event.key];

function chooseAmongOptions(event) {
  const step = stepOf(event);
  if (step && list.children.length) {
    event.preventDefault();
    if (popup.hidden) open(true);
    const options = [undefined, ...list.children];
    select(options.at((options.indexOf(active) + step) % options.length));
  } else if (event.key === 'Enter' && active) {
    event.preventDefault();
    location.href = active.dataset.address;
  } else if (event.key === 'Escape' && !popup.hidden) {
    event.preventDefault();
    dismiss();
  }
}

function moveAmongLinks(event) {
  const stops = [input, ...page.querySelectorAll('a')], at = stops.indexOf(document.activeElement);
  const next = at < 0 ? null : event.key === 'Escape' && at ? input : stops[at + stepOf(event)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

if (page) {
  input.value = new URLSearchParams(location.search).get('q') || '';
  document.addEventListener('keydown', moveAmongLinks);
  form.addEventListener('submit', event => {
    event.preventDefault();
    searchSoon();
  });
} else {
  Object.assign(input, { role: 'combobox', ariaAutoComplete: 'list', ariaExpanded: 'false' });
  input.setAttribute('aria-controls', list.id);
  input.addEventListener('keydown', chooseAmongOptions);
  form.addEventListener('focusout', event => form.contains(event.relatedTarget) || dismiss());
  // A press on an option must not take the focus away, which would close the list under the pointer.
  list.addEventListener('mousedown', event => event.preventDefault());
  list.addEventListener('click', event => {
    const { address } = event.target.closest('[role=option]').dataset;
    event.ctrlKey || event.metaKey ? window.open(address) : location.href = address;
  });
}

window.siteSearch = { find, keysOf };
// Somebody may have typed before this script was there.
input.value ? searchSoon() : start().catch(() => {});
