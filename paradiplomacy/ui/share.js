// The Share menu: one button, and a panel in the browser's top layer. Escape or a click elsewhere closes it.
const EDGE_PX = 8;

const copyText = async (text) => {
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    // Without a secure origin there is no clipboard; the older way still copies a selected field.
    const field = Object.assign(document.createElement("textarea"), { value: text, readOnly: true });
    document.body.append(field);
    field.select();
    document.execCommand("copy");
    field.remove();
  }
};

const element = (tag, properties, ...children) => {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...children);
  return made;
};

// Below the button, its right edge under the button's; on a phone the style sheet makes it a sheet instead.
const place = (panel, button) => {
  const box = button.getBoundingClientRect();
  panel.style.top = `${Math.round(box.bottom + EDGE_PX)}px`;
  panel.style.right = `${Math.round(Math.max(EDGE_PX, document.documentElement.clientWidth - box.right))}px`;
};

const section = ({ title, items }, hint, tell) => {
  const list = element("ul", {}, ...items.map(({ label, address }) => {
    const link = element("a", { href: address, download: "" }, label);
    link.onclick = tell;
    return element("li", {}, link);
  }));
  return element("section", {}, element("h3", {}, title), items.length ? list : element("p", {}, hint));
};

export default function ({ parentElement, data, setTriggerValue }) {
  const [open, copy, embed] = ["open", "copy", "embed"].map((name) => parentElement.querySelector(`button.${name}`));
  const panel = parentElement.querySelector("#share-panel");
  const status = parentElement.querySelector("[role=status]");
  const say = (text) => {
    status.textContent = text;
    clearTimeout(panel.reset);
    panel.reset = setTimeout(() => { status.textContent = ""; }, 4000);
  };
  open.querySelector("span").textContent = data.label;
  panel.setAttribute("aria-label", data.label);
  panel.querySelector("h2").textContent = data.download;
  copy.textContent = data.copy;
  copy.onclick = async () => {
    const url = new URL(location.href);
    url.search = data.query;
    url.hash = "";
    await copyText(url.href);
    copy.dataset.copied = url.href;
    say(data.copied);
  };
  embed.textContent = data.embed;
  embed.onclick = () => {
    panel.hidePopover();
    setTriggerValue("embed", true);
  };
  panel.querySelector(".groups").replaceChildren(...data.groups.map((group) => section(group, data.brief_hint, () => say(data.making))));
  panel.onbeforetoggle = (event) => {
    if (event.newState === "open") place(panel, open);
  };
  panel.onkeydown = (event) => {
    if (event.key !== "Escape") return;
    event.preventDefault();
    panel.hidePopover();
    open.focus(); // the browser does not find its way back by itself from inside a shadow tree
  };
  panel.ontoggle = (event) => open.setAttribute("aria-expanded", String(event.newState === "open"));
}
