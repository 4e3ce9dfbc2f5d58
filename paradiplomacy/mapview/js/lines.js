// Which lines to draw and how; and drawing them on a canvas by strokes, which is right for some hundreds of links. For
// more, see raster_painter.js. Scenery is {scene, arcs, links, colouring, theme, zoom, crowd}.
(function (Atlas) {
  "use strict";
  const CASING_PX = 3;
  const EMPHASIS = 1.35;
  const PASSING_FROM_ZOOM = 5;
  const PASSING_ALPHA = 0.4;

  /** Add an arc to the context's path, in every world copy that shows; true if anything was added. */
  function trace(context, arcs, link, view) {
    const [first, last] = arcs.worlds(link, view);
    let added = false;
    for (let world = first; world <= last; world++) {
      let endX = NaN;
      let endY = NaN;
      arcs.walk(link, view, world, (x0, y0, x1, y1) => {
        if (!(Math.abs(x0 - endX) + Math.abs(y0 - endY) < 2)) context.moveTo(x0, y0);
        context.lineTo(x1, y1);
        endX = x1;
        endY = y1;
        added = true;
      });
    }
    return added;
  }

  /** Lengths of dashes and gaps in pixels; empty for a solid line. */
  Atlas.dashOf = ({ dash, width }) => dash.map((length) => length * Math.max(1, width / 2));

  function setPen(context, { colour, width, alpha, dash }) {
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.globalAlpha = alpha;
    context.setLineDash(Atlas.dashOf({ dash, width }));
    context.lineCap = "butt"; // ends lie under markers; round ones and round joins cost a third more time
    context.lineJoin = "bevel";
  }

  /** Whether a link neither begins nor ends in a view: near by, such a line says nothing about what is in view. */
  function isPassing({ scene, arcs, zoom }, link, view) {
    if (zoom < PASSING_FROM_ZOOM) return false;
    return !holds(arcs, scene.province[link], view) && !holds(arcs, scene.partner[link], view);
  }

  function holds({ placeX, placeY }, place, view) {
    const y = placeY[place] * view.scale - view.y;
    if (y < 0 || y > view.height) return false;
    const [first, last] = Atlas.worldsBetween(placeX[place], placeX[place], view);
    return first <= last;
  }

  /** What to draw for a view, the lowest first: [{links, style}], where the links of one entry are drawn alike. */
  Atlas.linesInView = function (view, scenery) {
    const { arcs, links } = scenery;
    const drawn = links.filter((link) => arcs.isLevelWith(link, view));
    const passing = drawn.filter((link) => isPassing(scenery, link, view));
    const own = passing.length ? drawn.filter((link) => !isPassing(scenery, link, view)) : drawn;
    return [...alike(scenery, passing, PASSING_ALPHA), ...alike(scenery, own, 1)];
  };

  function alike(scenery, links, strength) {
    return Atlas.lineGroups(scenery, links).map((group) => {
      const style = Atlas.lineStyle(scenery, group[0]);
      return { links: group, style: { ...style, alpha: style.alpha * strength } };
    });
  }

  Atlas.strokeLines = function (context, view, scenery) {
    context.save();
    for (const { links, style } of Atlas.linesInView(view, scenery)) {
      setPen(context, style);
      context.beginPath();
      for (const link of links) trace(context, scenery.arcs, link, view);
      context.stroke();
    }
    context.restore();
  };

  /** The links in focus: full strength, wider, on a light edge that lifts them off the rest. */
  Atlas.strokeFocus = function (context, view, scenery) {
    const { links, zoom } = scenery;
    const own = { ...scenery, crowd: Atlas.crowdOf(links.length, zoom) };
    context.save();
    for (const group of Atlas.lineGroups(own, links)) {
      const style = Atlas.lineStyle(own, group[0]);
      const width = Math.max(1.8, style.width * EMPHASIS);
      context.beginPath();
      for (const link of group) trace(context, scenery.arcs, link, view);
      setPen(context, { colour: Atlas.THEMES[scenery.theme].halo, width: width + CASING_PX, alpha: 0.85, dash: [] });
      context.stroke();
      setPen(context, { ...style, width, alpha: 1 });
      context.stroke();
    }
    context.restore();
  };
})(window.Atlas);
