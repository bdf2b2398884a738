// A date as it is typed, in both calendars. Only an enhancement: the server says the same once the form is sent.
"use strict";

(() => {
  const ERAS = { M: 1868, T: 1912, S: 1926, H: 1989, R: 2019 };
  const LETTERS = { 明治: "M", 大正: "T", 昭和: "S", 平成: "H", 令和: "R", 明: "M", 大: "T", 昭: "S", 平: "H", 令: "R" };
  const REST = "(?:[-/.年](\\d{1,2})[-/.月](\\d{1,2})日?|(\\d{2})(\\d{2}))$";
  const OF_ERA = new RegExp(`^(明治|大正|昭和|平成|令和|[明大昭平令MTSHR])(元|\\d{1,2})${REST}`);
  const WESTERN = new RegExp(`^(\\d{4})${REST}`);

  const inJapanese = new Intl.DateTimeFormat("ja-JP-u-ca-japanese", {
    era: "long", year: "numeric", month: "long", day: "numeric", timeZone: "UTC",
  });

  const year = (era, number) => ERAS[LETTERS[era] ?? era] + (number === "元" ? 1 : Number(number)) - 1;

  const parts = (text) => {
    const plain = text.normalize("NFKC").replaceAll(" ", "").toUpperCase();
    const [, western, ...rest] = WESTERN.exec(plain) ?? [];
    if (western) {
      return [western, ...rest.filter(Boolean)];
    }
    const [, era, number, ...after] = OF_ERA.exec(plain) ?? [];
    return era ? [year(era, number), ...after.filter(Boolean)] : null;
  };

  // Empty where the text is no date of the calendar, or not yet.
  const inWords = (text) => {
    const found = parts(text);
    if (!found) {
      return "";
    }
    const [y, m, d] = found.map(Number);
    const date = new Date(Date.UTC(y, m - 1, d));
    const real = y > 1872 && y < 3000 && date.getUTCMonth() === m - 1 && date.getUTCDate() === d;
    return real ? `${inJapanese.format(date)}（${y}年${m}月${d}日）` : "";
  };

  document.querySelectorAll("[data-reads]").forEach((words) => {
    const input = document.getElementById(words.dataset.reads);
    input.addEventListener("input", () => {
      words.textContent = inWords(input.value);
    });
  });
})();
