// W04, only an enhancement: without it the server does the same with one more page.
"use strict";

(() => {
  const form = document.getElementById("choices");
  const confirm = document.getElementById("confirm");
  const left = document.getElementById("left");
  const groups = [...form.querySelectorAll("fieldset")];

  // T-036: the button opens when every item is answered.
  const refresh = () => {
    const open = groups.filter((group) => !group.querySelector("input:checked")).length;
    confirm.disabled = open > 0;
    left.hidden = open === 0;
    const words = open > 0 ? `まだ選ばれていない項目が${open}つあります。` : "";
    if (left.textContent !== words) {
      left.textContent = words;
    }
  };

  // Spares a journey over a bad line; the buttons work without it.
  const fill = (event) => {
    event.preventDefault();
    form.querySelectorAll(`input[value="${event.currentTarget.value}"]`).forEach((input) => {
      input.checked = true;
    });
    refresh();
  };

  document.querySelectorAll('button[name="fill"]').forEach((button) => button.addEventListener("click", fill));
  form.addEventListener("change", refresh);
  window.addEventListener("pageshow", refresh);
  refresh();
})();
