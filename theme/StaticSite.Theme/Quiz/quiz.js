// Makes a quiz of the list of questions: pick, check, count. Without it every answer unfolds by itself.
{
  const quiz = document.querySelector(".quiz");
  const forms = [...quiz.querySelectorAll("form")];
  const single = quiz.querySelector("[name=single]");
  const status = quiz.querySelector("[role=status]");
  let current = forms[0];

  const show = () => {
    quiz.classList.toggle("single", single.checked);
    for (const part of quiz.querySelectorAll("section, form"))
      part.hidden = single.checked && part != current && !part.contains(current);
  };

  const go = form => {
    current = form;
    show();
    const heading = form.querySelector("h3");
    history.replaceState(null, "", "#" + heading.id);
    heading.focus();
  };

  // With nothing picked the question is open again. Links inside its options wait until it is answered.
  const settle = (form, picked) => {
    const answer = form.querySelector("details"), right = answer.dataset.right;
    form.dataset.result = picked && (picked == right ? "right" : "wrong");
    answer.open = picked;
    if (picked) answer.firstElementChild.focus();
    form.querySelector("fieldset").disabled = picked;
    for (const option of form.elements.option)
      option.closest("li").className = !picked ? "" : option.value == right ? "right" : option.checked ? "wrong" : "";
    for (const link of form.querySelectorAll(".options a")) link.tabIndex = picked ? 0 : -1;
    return right;
  };

  quiz.addEventListener("submit", event => {
    event.preventDefault();
    const form = event.target, right = settle(form, form.elements.option.value);
    const count = result => forms.filter(other => other.dataset.result == result).length;
    const left = count("");
    status.textContent = (form.dataset.result == "right" ? "Right. " : `Not right, the answer is ${right}. `)
      + `${count("right")} of ${forms.length - left} right, ` + (left ? `${left} to go.` : "and that was all.");
  });

  quiz.addEventListener("click", ({ target }) => {
    if (target.name == "again") {
      for (const form of forms) form.reset(), settle(form, "");
      status.textContent = "";
      go(forms[0]);
    } else if (target.value && target.type == "button")
      go(forms.at((forms.indexOf(current) + +target.value) % forms.length));
  });

  // Anybody can write an address that cannot be decoded.
  const wanted = () => {
    const name = location.hash.slice(1);
    try { return decodeURIComponent(name); } catch { return name; }
  };

  const follow = () => {
    const place = document.getElementById(wanted());
    const form = place?.closest("form") ?? place?.closest("section")?.querySelector("form");
    if (!form || !quiz.contains(form)) return;
    current = form;
    show();
    if (single.checked) place.scrollIntoView();
  };

  single.onchange = show;
  addEventListener("hashchange", follow);
  for (const form of forms) settle(form, "");
  quiz.classList.add("live");
  follow();
  show();
}
