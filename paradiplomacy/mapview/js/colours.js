// What the colour of a line tells: the partner's country, a sector, or the status. A colouring gives every link a slot
// and every slot a colour and a name, so that lines, markers and legend cannot disagree.
(function (Atlas) {
  "use strict";
  const manifest = window.AtlasManifest;
  const OTHERS = manifest.colours.light.length - 1; // the slot of everything without a colour of its own

  /** How many countries or sectors have a colour of their own. */
  Atlas.ownColours = () => OTHERS;

  /** Slots by a mode: {mode, slotOf: a slot for each link, bits: the sector of each slot}. Countries stand in the
   *  scene by their number of links, so the first seven have the colours. */
  Atlas.colouring = function (scene, mode, chosenSectors) {
    if (mode === "status") return { mode, slotOf: scene.style, bits: [] };
    if (mode === "sector") return bySector(scene, chosenSectors);
    return { mode: "country", slotOf: scene.country.map((country) => Math.min(country, OTHERS)), bits: [] };
  };

  Atlas.slotColour = function ({ mode }, slot, theme) {
    return mode === "status" ? manifest.status_colours[theme][slot] : manifest.colours[theme][slot];
  };

  /** Rings of partner places: their country's colour, or none that could be taken for a sector or a status. */
  Atlas.placeColour = function ({ mode }, scene, place, theme) {
    if (mode !== "country") return Atlas.THEMES[theme].muted;
    return manifest.colours[theme][Math.min(scene.colourOfPlace[place], OTHERS)];
  };

  Atlas.targetColour = function ({ colouring, scene, theme }, { kind, index }) {
    if (kind === "link") return Atlas.slotColour(colouring, colouring.slotOf[index], theme);
    return scene.role[index] === 0 ? Atlas.THEMES[theme].ink : Atlas.placeColour(colouring, scene, index, theme);
  };

  /** A link may have many sectors and a line has one colour: that of the rarest of its sectors that have one, so that
   *  a line in the colour of tourism is not a line of health as well. Chosen sectors have a colour always. */
  function bySector(scene, chosen) {
    const counts = scene.sectors.map((_, bit) => countOf(scene, bit));
    const used = counts.map((_, bit) => bit).filter((bit) => counts[bit]);
    const byCount = used.sort((a, b) => counts[b] - counts[a] || a - b);
    const bits = byCount.slice(0, OTHERS);
    const wanted = byCount.filter((bit) => chosen.includes(scene.sectors[bit].code)).slice(0, OTHERS);
    for (const bit of wanted) {
      if (bits.includes(bit)) continue;
      const given = bits.findLastIndex((one) => !wanted.includes(one)); // the rarest gives way
      bits[given] = bit;
    }
    const slots = bits.map((bit, slot) => [bit, slot]);
    const telling = wanted.length ? slots.filter(([bit]) => wanted.includes(bit)) : slots;
    const rarestFirst = telling.sort(([a], [b]) => counts[a] - counts[b]);
    const slotOf = new Uint8Array(scene.linkCount).fill(OTHERS);
    for (let link = 0; link < scene.linkCount; link++) {
      const found = rarestFirst.find(([bit]) => scene.hasSector(link, bit));
      if (found) slotOf[link] = found[1];
    }
    return { mode: "sector", slotOf, bits };
  }

  function countOf(scene, bit) {
    let count = 0;
    for (let link = 0; link < scene.linkCount; link++) if (scene.hasSector(link, bit)) count++;
    return count;
  }
})(window.Atlas);
