// Shows what a word means beside its mention, which stays an ordinary link.
{
  const hoverDelay = 350;
  const graceOnLeaving = 200;
  const anchored = CSS.supports("position-area", "block-end");
  const box = document.createElement("div");
  box.id = "page_preview";
  box.className = "preview";
  box.popover = "manual";
  box.role = "tooltip";
  // A long definition may scroll in a small window; that must not make it a tab stop.
  box.tabIndex = -1;
  document.querySelector("main").append(box);

  let word; // The mention whose definition is shown.
  let dismissed; // The mention that the pointer has not left since Escape.
  let touched, timer;

  const close = () => {
    clearTimeout(timer);
    if (!word) return;
    word.removeAttribute("aria-describedby");
    word.style.anchorName = "";
    word = null;
    box.hidePopover();
  };

  const open = link => {
    clearTimeout(timer);
    const definition = document.getElementById("term_" + link.dataset.term);
    if (link == word || !definition || document.documentElement.dataset.previews) return;
    close();
    word = link;
    word.style.anchorName = "--word";
    word.setAttribute("aria-describedby", box.id);
    box.replaceChildren(definition.content.cloneNode(true));
    box.showPopover();
    if (!anchored) place(link.getBoundingClientRect());
  };

  // For browsers that cannot anchor: on the side with more room, inside the window, never over the word.
  const place = at => {
    const style = box.style;
    const below = innerHeight - at.bottom, above = at.top;
    const under = below >= box.offsetHeight + 8 || below >= above;
    style.inset = "auto";
    if (under) style.top = at.bottom + "px";
    else style.bottom = innerHeight - above + "px";
    style.maxHeight = Math.max(above, below) - 8 + "px";
    style.left = Math.max(0, Math.min(at.left, document.body.clientWidth - box.offsetWidth - 16)) + "px";
  };
  if (!anchored) addEventListener("scroll", close, { passive: true });

  const mention = event => event.target.closest?.("a.term");
  const on = (type, listener) => document.addEventListener(type, listener);

  on("pointerover", event => {
    if (event.pointerType == "touch") return;
    const link = mention(event);
    clearTimeout(timer);
    if (link != dismissed) dismissed = null;
    if (link && !dismissed) timer = setTimeout(open, hoverDelay, link);
    else if (word && !box.contains(event.target) && !word.matches(":focus-visible")) timer = setTimeout(close, graceOnLeaving);
  });
  document.documentElement.addEventListener("pointerleave", () => clearTimeout(timer));

  on("focusin", event => {
    const link = mention(event);
    if (link?.matches(":focus-visible")) open(link);
    else if (!box.contains(event.target)) close();
  });
  on("focusout", event => event.target == word && close());

  on("keydown", event => {
    if (event.key != "Escape") return;
    dismissed = word;
    close();
  });

  // With a finger, the first tap shows the definition and the second follows the link.
  on("pointerdown", event => {
    touched = event.pointerType == "touch";
    if (word && mention(event) != word && !box.contains(event.target)) close();
  });
  on("click", event => {
    const link = mention(event);
    // A click from the keyboard has no detail.
    if (!link || link == word || !touched || !event.detail) return;
    open(link);
    if (link == word) event.preventDefault();
  });
}
