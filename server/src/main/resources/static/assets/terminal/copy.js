// Only an enhancement: the address can be marked and copied by hand as well.
const copy = document.getElementById("copy");
const url = document.getElementById("url");
if (copy && url && navigator.clipboard) {
  copy.hidden = false;
  copy.addEventListener("click", async () => {
    await navigator.clipboard.writeText(url.value);
    document.getElementById("copied").textContent = "コピーしました。";
  });
}
