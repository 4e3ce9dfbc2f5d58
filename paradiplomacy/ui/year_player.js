// A slider over the years with a play button; while it plays, a step is taken only after the page has shown the last one.
const STEP_MS = 900;

export default function ({ parentElement, data, setTriggerValue }) {
  const [button, slider] = [parentElement.querySelector("button"), parentElement.querySelector("input")];
  const [label, output] = [parentElement.querySelector("label"), parentElement.querySelector("output")];
  const text = (year) => (year >= data.last ? data.today : String(year));
  const show = (year) => {
    output.textContent = text(year);
    slider.setAttribute("aria-valuetext", text(year));
    slider.style.setProperty("--share", `${(100 * (year - data.first)) / Math.max(1, data.last - data.first)}%`);
  };
  const send = (year, playing) => setTriggerValue("moved", { year, playing });
  const face = (playing) => {
    button.dataset.playing = playing ? "yes" : "";
    button.querySelector("span").textContent = playing ? "pause" : "play_arrow";
    button.setAttribute("aria-label", playing ? data.pause : data.play);
  };
  const stop = () => {
    clearTimeout(button.timer);
    face(false);
  };
  const step = (year) => {
    slider.value = year;
    show(year);
    if (year >= data.last) stop();
    send(year, year < data.last);
  };

  label.textContent = data.label;
  Object.assign(slider, { min: data.first, max: data.last });
  if (document.activeElement !== slider || button.dataset.playing) slider.value = data.year;
  show(Number(slider.value));
  parentElement.querySelector(".ends").replaceChildren(
    ...[data.first, data.today].map((end) => Object.assign(document.createElement("span"), { textContent: end })));
  slider.oninput = () => { stop(); show(Number(slider.value)); };
  slider.onchange = () => send(Number(slider.value), false);
  button.onclick = () => {
    if (button.dataset.playing) {
      stop();
      send(Number(slider.value), false);
      return;
    }
    face(true);
    step(Number(slider.value) >= data.last ? data.first : Number(slider.value) + 1);
  };
  clearTimeout(button.timer);
  if (button.dataset.playing) button.timer = setTimeout(() => step(Number(slider.value) + 1), STEP_MS);
  else face(false);
  return () => clearTimeout(button.timer);
}
