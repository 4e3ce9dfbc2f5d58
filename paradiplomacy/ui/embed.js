// The code that embeds a view, and what it will look like; nothing here asks the server but the preview itself.
const LEAST_PX = 120, MOST_PX = 5000, PREVIEW_DELAY_MS = 400;

const escaped = (text) => text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);

const pixels = (text, otherwise) => {
  const number = Math.round(Number(text));
  return number >= LEAST_PX ? Math.min(number, MOST_PX) : otherwise;
};

// "100%" or pixels: what a host's page is most likely to want.
const widthOf = (text) => (/^\s*(100|[1-9]\d?)\s*%\s*$/.test(text) ? text.replace(/\s/g, "") : pixels(text, "100%"));

export default function ({ parentElement, data }) {
  const find = (selector) => parentElement.querySelector(selector);
  const [part, width, height] = ["part", "width", "height"].map((name) => find(`[name=${name}]`));
  const [code, copy, status, frame] = ["textarea", "button", "[role=status]", "iframe"].map(find);
  const captions = parentElement.querySelectorAll("label > span");
  [data.words.part, data.words.width, data.words.height, data.words.code].forEach((word, index) => {
    captions[index].textContent = word;
  });
  copy.textContent = data.words.copy;
  find("h3").textContent = data.words.preview;
  frame.title = data.words.preview;
  if (!part.options.length) {
    part.append(...data.parts.map(({ label }, index) => new Option(label, index)));
    width.value = "100%";
    height.value = data.height;
  }
  const update = () => {
    const chosen = data.parts[part.value];
    const address = new URL(chosen.address, location.href).href;
    const size = [widthOf(width.value), pixels(height.value, data.height)];
    code.value = `<iframe src="${escaped(address)}" title="${escaped(data.title)}" width="${size[0]}" height="${size[1]}"`
      + ` style="border:0" loading="lazy" allowfullscreen></iframe>`;
    status.textContent = "";
    clearTimeout(frame.later);
    frame.later = setTimeout(() => {
      if (frame.src !== address) frame.src = address;
      [frame.style.width, frame.style.height] = [typeof size[0] === "number" ? `${size[0]}px` : size[0], `${size[1]}px`];
    }, PREVIEW_DELAY_MS);
  };
  [part, width, height].forEach((field) => { field.oninput = update; });
  copy.onclick = async () => {
    code.select();
    try {
      await navigator.clipboard.writeText(code.value);
    } catch {
      document.execCommand("copy"); // without a secure origin there is no clipboard
    }
    status.textContent = data.words.copied;
  };
  update();
  return () => clearTimeout(frame.later);
}
