// Runs before anything else in the bundle, because it is what takes longest: the first scene is on its way while
// Leaflet is still being parsed. window.AtlasManifest is written just above, by assets.py. A standalone page has all
// files inside (`manifest.files`: name -> base64 of the gzipped body) and asks nobody for anything.
(function () {
  "use strict";
  const manifest = window.AtlasManifest;
  const here = document.currentScript.src;
  const requests = new Map();

  manifest.url = (name) => (manifest.files ? name : new URL(name, here).href);

  function unpack(name) {
    const packed = Uint8Array.from(atob(manifest.files[name]), (character) => character.charCodeAt(0));
    const body = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
    return new Response(body).arrayBuffer();
  }

  /** Fetch a file once, whoever asks; a failed request may be tried again. */
  manifest.fetch = function (url) {
    if (manifest.files) return unpack(url);
    const address = new URL(url, document.baseURI).href;
    if (!requests.has(address)) {
      const request = fetch(address).then((response) => {
        if (!response.ok) throw new Error(`${address}: HTTP status ${response.status}`);
        return response.arrayBuffer();
      });
      requests.set(address, request);
      request.catch(() => requests.delete(address));
    }
    return requests.get(address);
  };

  for (const level of manifest.levels) level.url = manifest.url(level.url);
  if (manifest.painter) manifest.painter = manifest.url(manifest.painter);
  manifest.fetch(manifest.url(manifest.first)).catch(() => {}); // whoever needs it tells the reader

  // A constructed sheet works at once and survives that streamlit-folium writes the document's head anew.
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(manifest.css);
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  } catch {
    const style = document.createElement("style");
    style.textContent = manifest.css;
    document.body.append(style);
  }
})();
