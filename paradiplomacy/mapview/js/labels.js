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

  const touch = (a, b, room) =>
    a.left < b.right + room && a.right > b.left - room && a.top < b.bottom + room && a.bottom > b.top - room;

  /** Whether an edge of the window would cut a label in two. */
  const isCut = (box, seen) =>
    touch(box, seen, 0) &&
    (box.left < seen.left || box.right > seen.right || box.top < seen.top || box.bottom > seen.bottom);

  function rank(layer, place) {
    const isProvince = layer.scene.role[place] === 0;
    return (layer.focus && layer.focus.places.has(place) ? 1e9 : 0) + (isProvince ? 1e6 : 0) + layer.countOfPlace[place];
  }

  /** Choose labels for markers: [{text, font, box, mark}]. Far out they keep more distance: less is more readable. */
  Atlas.layOutLabels = function (context, layer, marks, zoom, seen) {
    const room = zoom < 4 ? 5 : zoom < 6 ? 3 : 1;
    const taken = marks.map(({ x, y, radius }) => ({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius }));
    const labels = [];
    const ranked = marks.map((mark, index) => ({ mark, index, rank: rank(layer, mark.place) }));
    ranked.sort((a, b) => b.rank - a.rank || a.mark.place - b.mark.place);
    for (const { mark, index } of ranked) {
      const text = shortened(layer.scene.placeName(mark.place, layer.language));
      const font = layer.scene.role[mark.place] === 0 ? FONTS.strong : FONTS.plain;
      const width = widthOf(context, text, font);
      const free = (box) =>
        !isCut(box, seen) && taken.every((other, k) => k === index || !touch(box, other, k < marks.length ? 0 : room));
      const box = positions(mark, width).find(free);
      if (!box) continue;
      taken.push(box);
      labels.push({ text, font, box, mark });
    }
    return labels;
  };

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
