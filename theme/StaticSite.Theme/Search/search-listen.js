// Listens to the box and the keys.

let timer = 0;

// What is shown with its pages, which what comes without them must not replace.
let complete = '';

async function search(withPages) {
  const text = input.value.trim();
  if (page && withPages) history.replaceState(null, '', text ? `?q=${encodeURIComponent(text)}` : location.pathname);
  if (!text) return clear();
  const isLate = () => text !== input.value.trim() || !withPages && text === complete;
  try {
    const found = await find(text, withPages);
    if (isLate()) return;
    show(text, found);
    if (!withPages) return;
    complete = text;
    // While somebody types on, nothing is worth saying.
    announce(text, found.results);
  } catch {
    if (!isLate()) fail();
  }
}

// The answer at once, the pages when typing pauses.
function searchSoon() {
  clearTimeout(timer);
  complete = '';
  search(false);
  timer = setTimeout(search, 120, true);
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
  if (!option) return input.removeAttribute('aria-activedescendant');
  option.ariaSelected = 'true';
  option.scrollIntoView({ block: 'nearest' });
  input.setAttribute('aria-activedescendant', option.id);
}

function chooseAmongOptions(event) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step && list.children.length) {
    event.preventDefault();
    if (popup.hidden) open(true);
    const options = [undefined, ...list.children];
    select(options[(options.indexOf(active) + step + options.length) % options.length]);
  } else if (event.key === 'Enter' && active) {
    event.preventDefault();
    location.href = active.dataset.address;
  } else if (event.key === 'Escape' && !popup.hidden) {
    event.preventDefault();
    open(false);
  }
}

function moveAmongLinks(event) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const stops = [input, ...page.querySelectorAll('a')];
  const at = stops.indexOf(document.activeElement);
  if (at < 0 || !step && event.key !== 'Escape' || event.key === 'Escape' && !at) return;
  event.preventDefault();
  stops[step ? Math.min(stops.length - 1, Math.max(0, at + step)) : 0].focus();
}

if (page) {
  input.value = new URLSearchParams(location.search).get('q') || '';
  document.addEventListener('keydown', moveAmongLinks);
  form.addEventListener('submit', event => {
    event.preventDefault();
    search(true);
  });
} else {
  for (const [name, value] of Object.entries({ role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': list.id, 'aria-expanded': 'false' }))
    input.setAttribute(name, value);
  input.addEventListener('keydown', chooseAmongOptions);
  form.addEventListener('focusout', event => form.contains(event.relatedTarget) || open(false));
  // A press on an option must not take the focus away, which would close the list under the pointer.
  list.addEventListener('mousedown', event => event.preventDefault());
  list.addEventListener('click', event => {
    const { address } = event.target.closest('[role=option]').dataset;
    event.ctrlKey || event.metaKey ? window.open(address) : location.href = address;
  });
}

window.siteSearch = { find, keysOf: text => wordsOf(text).map(key) };
// Somebody may have typed before this script was there.
input.value ? searchSoon() : start().catch(() => {});
