// A click asks the server for the file as it stands; the answer to that very click is saved, and saved once.
let asked = null;

export default function ({ parentElement, data, setTriggerValue }) {
  const button = parentElement.querySelector("button");
  button.querySelector(".label").textContent = data.label;
  button.disabled = data.disabled;
  button.onclick = () => {
    asked = Date.now() + Math.random();
    setTriggerValue("wanted", asked);
  };
  if (asked === null || data.click !== asked) return;
  asked = null;
  if (data.text === null) return;
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([data.text], { type: "application/toml" }));
  link.download = data.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
