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

  function rank(layer, place) {
    const isProvince = layer.scene.role[place] === 0;
    return (layer.focus && layer.focus.places.has(place) ? 1e9 : 0) + (isProvince ? 1e6 : 0) + layer.countOfPlace[place];
  }

  /** Choose labels for markers: [{text, font, box, mark}]. Far out they keep more distance: less is more readable.
   *  `obstacles` are boxes that lie over the map: a name under the legend is none. */
  Atlas.layOutLabels = function (context, layer, marks, zoom, seen, obstacles) {
    const room = zoom < 4 ? 7 : zoom < 6 ? 4 : 1;
    const taken = new Atlas.Grid();
    const boxOf = ({ x, y, radius }) => ({ left: x - radius, right: x + radius, top: y - radius, bottom: y + radius, soft: true });
    const isProvince = ({ place }) => layer.scene.role[place] === 0;
    const boxes = new Map(marks.filter(({ radius }) => radius > SMALL_MARK_PX).map((mark) => [mark, boxOf(mark)]));
    for (const box of [...boxes.values(), ...obstacles]) taken.add(box);
    const weightOf = (mark) => (isProvince(mark) ? layer.countOfPlace[mark.place] : 0);
    for (const [mark, box] of boxes) box.weight = weightOf(mark);
    const labels = [];
    const ranked = marks.map((mark) => ({ mark, rank: rank(layer, mark.place) }));
    ranked.sort((a, b) => b.rank - a.rank || a.mark.place - b.mark.place);
    for (const { mark } of ranked) {
      const text = shortened(layer.scene.placeName(mark.place, layer.language));
      const font = isProvince(mark) ? FONTS.strong : FONTS.plain;
      const width = widthOf(context, text, font);
      // Far out, provinces are named first, and the great ones over the markers of the small.
      const mayCover = (other) => zoom < CLOSE_ZOOM && other.weight * MUCH_GREATER < weightOf(mark);
      const free = (box) => !isCut(box, seen) && !taken.isTaken(box, { room, except: boxes.get(mark), mayCover });
      const box = positions(mark, width).find(free);
      if (!box) continue;
      taken.add(box);
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
