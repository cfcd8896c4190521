// Counts amounts anew for as many as a reader says. Without it they stay those of the recipe.
for (const list of document.querySelectorAll('.shopping-list')) {
  const portions = /** @type {HTMLInputElement | null} */ (list.querySelector('[name=portions]'));
  const tool = /** @type {HTMLElement | null} */ (list.querySelector('.portions'));
  if (portions && tool) {
    const serves = portions.valueAsNumber;
    const amounts = [...list.querySelectorAll('.amount')].map(place => ({ place, written: place.textContent }));
    tool.hidden = false;
    portions.addEventListener('input', () => {
      const times = portions.valueAsNumber / serves;
      if (!(times > 0)) return;
      for (const { place, written } of amounts)
        place.textContent = written.replace(/^\d+(\.\d+)?/, number => String(Number((Number(number) * times).toPrecision(3))));
    });
  }
}
