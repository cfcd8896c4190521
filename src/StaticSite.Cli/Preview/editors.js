// The page for editors of the glossary works without this: each button sends the form, and the answer is the page in another state. Here
// only the table is taken from the answer, so that the reader's place and the focus stay, and the filter answers while it is typed.
(() => {
  'use strict';

  const form = /** @type {HTMLFormElement} */ (document.forms[0]);
  // Enter in the filter still presses it.
  /** @type {HTMLElement} */ (form.querySelector('button:not([name])')).hidden = true;
  const status = /** @type {HTMLElement} */ (form.querySelector('[role=status]'));

  /**
   * @param {string} address
   * @returns {Promise<XMLHttpRequest>}
   */
  const load = address => new Promise(resolve => {
    const request = new XMLHttpRequest();
    request.responseType = 'document';
    request.addEventListener('loadend', () => resolve(request));
    request.open('GET', address);
    request.send();
  });

  const offerCopies = () => {
    for (const button of /** @type {NodeListOf<HTMLElement>} */ (form.querySelectorAll('[data-copy]')))
      button.hidden = false;
  };

  /** @param {HTMLElement | null} [button] */
  const answer = async button => {
    const chosen = new URLSearchParams(/** @type {string[][]} */ ([...new FormData(form)]));
    if (button instanceof HTMLButtonElement && button.name)
      chosen.append(button.name, button.value);
    const { response, responseURL } = await load(`${form.action}?${chosen}`);
    const result = /** @type {Document | null} */ (response)?.getElementById('result');
    if (!responseURL) {
      status.textContent = 'The preview has ended.';
      return;
    }

    if (!result) {
      location.reload();
      return;
    }

    history.replaceState(history.state, '', responseURL);
    const focus = document.activeElement?.id;
    /** @type {HTMLElement} */ (document.getElementById('result')).replaceWith(document.adoptNode(result));
    offerCopies();
    // What shows all is gone once all is shown, but not what it belongs to.
    if (focus)
      document.getElementById(focus.replace('whole=', 'group=').replace('=all', '=few'))?.focus({ preventScroll: true });
    const count = /** @type {Document} */ (response).querySelector('[role=status]')?.textContent ?? '';
    if (status.textContent !== count)
      status.textContent = count;
  };

  // One after the other, since each changes what the form says.
  let answered = Promise.resolve();

  /** @param {HTMLElement | null} [button] */
  const show = button => {
    answered = answered.then(() => answer(button)).catch(() => location.reload());
  };

  form.addEventListener('submit', submit => {
    submit.preventDefault();
    show(submit.submitter);
  });

  form.addEventListener('click', click => {
    const button = /** @type {HTMLElement} */ (click.target);
    const words = button.dataset.copy;
    if (words)
      navigator.clipboard.writeText(words).then(() => status.textContent = `Copied: ${words}`, () => {});
  });

  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let typed;
  form.addEventListener('input', () => {
    clearTimeout(typed);
    typed = setTimeout(show, 120);
  });
  offerCopies();
})();
