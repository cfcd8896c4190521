// Counts amounts anew for as many as a reader says. Without it they stay those of the recipe.
for (const list of document.querySelectorAll(".shopping-list")) {
  const portions = list.querySelector("[name=portions]");
  if (!portions) continue;
  const serves = portions.valueAsNumber;
  const amounts = [...list.querySelectorAll(".amount")].map(place => [place, place.textContent]);
  portions.closest(".portions").hidden = false;
  portions.addEventListener("input", () => {
    const times = portions.valueAsNumber / serves;
    if (!(times > 0)) return;
    for (const [place, written] of amounts)
      place.textContent = written.replace(/^\d+(\.\d+)?/, number => +(number * times).toPrecision(3));
  });
}
