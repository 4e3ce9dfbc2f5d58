// Place names: as many as fit without touching each other or a marker; the places in focus first, then provinces,
// then whatever has most links.
(function (Atlas) {
  "use strict";
  const FAMILY = 'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", Arial, sans-serif';
  const FONTS = { strong: `600 13px ${FAMILY}`, plain: `500 12px ${FAMILY}` };
  const LINE_PX = 15;
  const GAP_PX = 4;
  const MAX_CHARACTERS = 40;
  const FADED = 0.3;
  const CLOSE_ZOOM = 7;
  const MUCH_GREATER = 2;
  const SMALL_MARK_PX = 3; // names may lie over markers as small as this

  const widths = new Map();

  function widthOf(context, text, font) {
    const key = font + text;
    if (!widths.has(key)) {
      context.font = font;
      widths.set(key, context.measureText(text).width);
    }
    return widths.get(key);
  }

  const shortened = (text) => (text.length > MAX_CHARACTERS ? `${text.slice(0, MAX_CHARACTERS - 1)}…` : text);

  /** Where a label may stand: right, left, above, below its marker. */
  function positions({ x, y, radius }, width) {
    const away = radius + GAP_PX;
    return [
      [x + away, y - LINE_PX / 2],
      [x - away - width, y - LINE_PX / 2],
      [x - width / 2, y - away - LINE_PX],
      [x - width / 2, y + away],
    ].map(([left, top]) => ({ left, top, right: left + width, bottom: top + LINE_PX }));
  }

  /** Whether an edge of the window would cut a label in two. */
  const isCut = (box, seen) =>
    Atlas.touch(box, seen) &&
    (box.left < seen.left || box.right > seen.right || box.top < seen.top || box.bottom > seen.bottom);

  const isSelected = (layer, place) => Atlas.sameTarget(layer.selected, { kind: "place", index: place });
  const isFocused = (layer, place) => Boolean(layer.focus && layer.focus.places.has(place));
  const isProvince = (layer, place) => layer.scene.role[place] === 0;

  /** What is named first. */
  function rank(layer, place) {
    const kind = (isSelected(layer, place) ? 4 : 0) + (isFocused(layer, place) ? 2 : 0) + (isProvince(layer, place) ? 1 : 0);
    return kind * 1e6 + layer.countOfPlace[place];
  }

  /** Whether the name of a place may lie over the marker of another: of one that is selected over any, of one in focus over
   *  those that are faded; far out, where provinces are named first, of a great one over those of the small. */
  function mayCover(layer, place, other, zoom) {
    if (isSelected(layer, place)) return true;
    if (layer.focus && isFocused(layer, place) && !isFocused(layer, other)) return true;
    const weight = (one) => (isProvince(layer, one) ? layer.countOfPlace[one] : 0);
    return zoom < CLOSE_ZOOM && weight(other) * MUCH_GREATER < weight(place);
  }

  /** Choose labels for markers: [{text, font, box, mark}]. Far out they keep more distance: less is more readable.
   *  `obstacles` are boxes that lie over the map: a name under the legend is none. `settled` are the labels of this very
   *  view before something came into focus: they stay where they are, or give way to what is in focus. */
  Atlas.layOutLabels = function (context, layer, marks, { zoom, seen, obstacles, settled }) {
    const room = zoom < 4 ? 7 : zoom < 6 ? 4 : 1;
    const taken = new Atlas.Grid();
    const boxes = new Map(marks.filter(({ radius }) => radius > SMALL_MARK_PX).map((mark) => [mark, markBox(mark)]));
    for (const box of [...boxes.values(), ...obstacles]) taken.add(box);
    const labels = [];
    const add = (mark, choices, { text, font }) => {
      const gap = { room, except: boxes.get(mark), mayCover: ({ soft, place }) => soft && mayCover(layer, mark.place, place, zoom) };
      const box = choices.find((one) => !isCut(one, seen) && !taken.isTaken(one, gap));
      if (!box) return;
      taken.add(box);
      labels.push({ text, font, box, mark });
    };
    const anew = settled ? marks.filter(({ place }) => isFocused(layer, place)) : marks;
    const ranked = anew.map((mark) => ({ mark, rank: rank(layer, mark.place) }));
    ranked.sort((a, b) => b.rank - a.rank || a.mark.place - b.mark.place);
    for (const { mark } of ranked) {
      const label = wordsOf(layer, mark.place);
      add(mark, positions(mark, widthOf(context, label.text, label.font)), label);
    }
    for (const label of settled || []) if (!isFocused(layer, label.mark.place)) add(label.mark, [label.box], label);
    return labels;
  };

  const markBox = ({ place, x, y, radius }) => ({
    place, left: x - radius, right: x + radius, top: y - radius, bottom: y + radius, soft: true,
  });

  function wordsOf(layer, place) {
    const text = shortened(layer.scene.placeName(place, layer.language));
    return { text, font: isProvince(layer, place) ? FONTS.strong : FONTS.plain };
  }

  Atlas.drawLabels = function (context, layer, labels) {
    const { ink, muted, halo } = Atlas.THEMES[layer.theme];
    context.save();
    context.textBaseline = "middle";
    context.lineJoin = "round";
    context.lineWidth = 3.5;
    context.strokeStyle = halo;
    for (const { text, font, box, mark } of labels) {
      const focused = !layer.focus || layer.focus.places.has(mark.place);
      context.globalAlpha = focused ? 1 : FADED;
      context.font = font;
      context.fillStyle = font === FONTS.strong ? ink : muted;
      const y = (box.top + box.bottom) / 2;
      context.strokeText(text, box.left, y);
      context.fillText(text, box.left, y);
    }
    context.restore();
  };
})(window.Atlas);
