// Markers: shape tells the role of a place (filled circle, ring, diamond, dashed ring), size how many links show.
// Where markers collide, the larger stays and the others stand back as dots, until zooming in makes room for them.
(function (Atlas) {
  "use strict";
  const SIDE_BY_SIDE_PX = 13;
  const FADED = 0.28;
  const DOT_PX = 1.9;
  const MAY_OVERLAP = 0.45; // share of its own radius by which a marker may lie over a larger one

  /** Every marker in a view: {place, x, y, radius, isDot}, the largest first. */
  Atlas.marksInView = function (layer, view, zoom) {
    const { scene, arcs, countOfPlace } = layer;
    const marks = [];
    for (let place = 0; place < scene.placeCount; place++) {
      if (!countOfPlace[place]) continue;
      const radius = Atlas.markerRadius(countOfPlace[place], zoom);
      const y = arcs.placeY[place] * view.scale - view.y;
      if (y < -radius || y > view.height + radius) continue;
      const slot = scene.slot[place] * SIDE_BY_SIDE_PX;
      const edge = (radius + slot) / view.scale;
      const [first, last] = Atlas.worldsBetween(arcs.placeX[place] - edge, arcs.placeX[place] + edge, view);
      for (let world = first; world <= last; world++) {
        marks.push({ place, x: (arcs.placeX[place] + world) * view.scale - view.x + slot, y, radius, isDot: false });
      }
    }
    marks.sort((a, b) => b.radius - a.radius || a.place - b.place);
    return standBack(marks, layer.focus);
  };

  function standBack(marks, focus) {
    const grid = new Atlas.Grid();
    for (const mark of marks) {
      const { x, y, radius } = mark;
      const larger = grid.near(x, y).some((box) => Math.hypot(box.x - x, box.y - y) < box.radius + radius * (1 - 2 * MAY_OVERLAP));
      if (larger && !(focus && focus.places.has(mark.place))) {
        Object.assign(mark, { radius: DOT_PX, isDot: true });
        continue;
      }
      const reach = radius * 2; // so that `near` finds it from everywhere it could collide with
      grid.add({ left: x - reach, right: x + reach, top: y - reach, bottom: y + reach, x, y, radius });
    }
    return marks;
  }

  const outlines = {
    province: (context, { x, y, radius }) => context.arc(x, y, radius, 0, 2 * Math.PI),
    locality: (context, { x, y, radius }) => context.arc(x, y, radius, 0, 2 * Math.PI),
    country: (context, { x, y, radius }) => context.arc(x, y, radius + 1, 0, 2 * Math.PI),
    institution: (context, { x, y, radius }) => {
      const reach = radius * 1.2;
      context.moveTo(x, y - reach);
      context.lineTo(x + reach, y);
      context.lineTo(x, y + reach);
      context.lineTo(x - reach, y);
      context.closePath();
    },
  };

  /** Draw one marker; the legend draws its samples with it too. */
  Atlas.drawMark = function (context, mark, role, colour, theme, { strong = false } = {}) {
    const { ink, surface } = Atlas.THEMES[theme];
    const filled = role === "province";
    context.beginPath();
    outlines[role](context, mark);
    if (mark.isDot) {
      context.fillStyle = filled ? ink : colour;
      context.fill();
      return;
    }
    context.fillStyle = filled ? ink : surface;
    context.fill();
    context.setLineDash(role === "country" ? [3, 2.5] : []);
    context.lineWidth = (filled ? 1.2 : Math.min(3, 1.1 + mark.radius / 6)) + (strong ? 0.8 : 0);
    context.strokeStyle = filled ? surface : colour;
    context.stroke();
    context.setLineDash([]);
  };

  /** Draw markers, dots first; those outside the focus, if there is one, stand back. */
  Atlas.drawMarks = function (context, layer, marks) {
    const { scene, theme, focus, colouring } = layer;
    const isFocused = (mark) => !focus || focus.places.has(mark.place);
    const rank = (mark) => (isFocused(mark) ? 2 : 0) + (mark.isDot ? 0 : 1);
    context.save();
    for (const mark of [...marks].sort((a, b) => rank(a) - rank(b))) {
      context.globalAlpha = isFocused(mark) ? 1 : FADED;
      const colour = Atlas.placeColour(colouring, scene, mark.place, theme);
      const strong = Boolean(focus && focus.places.has(mark.place));
      Atlas.drawMark(context, mark, Atlas.ROLES[scene.role[mark.place]], colour, theme, { strong });
    }
    context.restore();
  };
})(window.Atlas);
