// Markers: shape tells the role of a place (filled circle, ring, diamond, dashed ring), size how many links show.
(function (Atlas) {
  "use strict";
  const SIDE_BY_SIDE_PX = 13;
  const FADED = 0.28;

  /** Every marker in a view: {place, x, y, radius}, the largest first. */
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
        marks.push({ place, x: (arcs.placeX[place] + world) * view.scale - view.x + slot, y, radius });
      }
    }
    return marks.sort((a, b) => b.radius - a.radius || a.place - b.place);
  };

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
    context.fillStyle = filled ? ink : surface;
    context.fill();
    context.setLineDash(role === "country" ? [3, 2.5] : []);
    context.lineWidth = (filled ? 1.5 : Math.min(3, 1.4 + mark.radius / 5)) + (strong ? 1 : 0);
    context.strokeStyle = filled ? surface : colour;
    context.stroke();
    context.setLineDash([]);
  };

  /** Draw markers; those outside the focus, if there is one, stand back. */
  Atlas.drawMarks = function (context, layer, marks) {
    const { scene, theme, focus } = layer;
    context.save();
    for (const pass of focus ? [false, true] : [true]) {
      for (const mark of marks) {
        const focused = !focus || focus.places.has(mark.place);
        if (focused !== pass) continue;
        context.globalAlpha = focused ? 1 : FADED;
        const colour = Atlas.countryColour(scene.colourOfPlace[mark.place], theme);
        const strong = Boolean(focus && focus.places.has(mark.place));
        Atlas.drawMark(context, mark, Atlas.ROLES[scene.role[mark.place]], colour, theme, { strong });
      }
    }
    context.restore();
  };
})(window.Atlas);
