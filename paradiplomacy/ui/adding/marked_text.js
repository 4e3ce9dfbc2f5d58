// Draws the article from the passages that marked_text.py sends; everything is set as text.
const make = (name, className, ...content) => {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...content);
  return made;
};
const isKey = (event) => event.key === "Enter" || event.key === " ";
const calm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;
const within = (region, part) => {
  const box = part.getBoundingClientRect(), frame = region.getBoundingClientRect();
  region.scrollBy({ top: box.top - frame.top - frame.height / 3, behavior: calm() ? "auto" : "smooth" });
};

const warn = (event) => event.preventDefault();

export default function ({ parentElement, data, setTriggerValue }) {
  // A tab that is closed takes the review along: the browser asks first where there is something to lose.
  window.onbeforeunload = data.begun ? warn : null;
  show({ parentElement, data, setTriggerValue });
  return () => { window.onbeforeunload = null; };
}

function show({ parentElement, data, setTriggerValue }) {
  const region = parentElement.querySelector(".text"), list = region.querySelector("ol");
  const choose = (number) => {
    region.dataset.mine = "yes";
    setTriggerValue("chosen", number);
  };
  const mark = ([text, kinds, numbers]) => {
    const kept = numbers.filter((number) => !data.rejected.includes(number));
    const made = make("mark", kinds.map((kind) => `k-${kind}`).join(" "), text);
    const names = kinds.map((kind) => data.kinds[kind]).join(", ");
    made.title = names;
    if (!numbers.length) return made;
    made.classList.toggle("rejected", !kept.length);
    made.classList.toggle("active", numbers.includes(data.active));
    made.dataset.numbers = numbers.join(" ");
    made.tabIndex = 0;
    made.setAttribute("role", "button");
    made.setAttribute("aria-label", `${text} (${names})`);
    const wanted = kept.length ? kept : numbers;
    const next = wanted[(wanted.indexOf(data.active) + 1) % wanted.length];
    made.onclick = () => choose(next);
    made.onkeydown = (event) => {
      if (!isKey(event)) return;
      event.preventDefault();
      choose(next);
    };
    return made;
  };

  const draw = () => {
    const focused = [...list.querySelectorAll("mark[role]")].indexOf(document.activeElement);
    const top = region.scrollTop;
    list.replaceChildren(...data.paragraphs.map((passages) =>
      make("li", "", ...passages.map((passage) => (typeof passage === "string" ? passage : mark(passage))))));
    region.scrollTop = top;
    if (focused >= 0) list.querySelectorAll("mark[role]")[focused]?.focus({ preventScroll: true });
    parentElement.querySelector(".legend").replaceChildren(...Object.entries(data.kinds).map(([kind, name]) =>
      make("li", "", make("mark", `k-${kind}`, name))));
  };

  region.setAttribute("aria-label", data.label);
  if (data.language !== "und") list.lang = data.language;
  const drawn = JSON.stringify([data.kinds, data.rejected, data.active, data.paragraphs]);
  if (list.drawn !== drawn) draw();
  list.drawn = drawn;

  // What was asked for is shown once: the passage where a card asked, the card where a passage did.
  if (data.active === null || region.dataset.shown === String(data.shown)) return;
  region.dataset.shown = String(data.shown);
  if (region.dataset.mine === "yes") {
    const card = document.querySelector(`[class*="st-key-candidate_${data.active}_"]`);
    card?.scrollIntoView({ block: "nearest", behavior: calm() ? "auto" : "smooth" });
  } else {
    const first = list.querySelector("mark.active");
    if (first) {
      if (region.getBoundingClientRect().bottom < 0 || region.getBoundingClientRect().top > innerHeight) {
        region.scrollIntoView({ block: "center" });
      }
      within(region, first);
      first.focus({ preventScroll: true });
    }
  }
  region.dataset.mine = "";
}
