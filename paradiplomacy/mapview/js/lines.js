// Drawing lines on a canvas. A painter is (context, view, {scene, arcs, links, theme, zoom}) -> nothing; this one, of
// strokes, is right for some thousands of links and may be replaced where there are more (LinkLayer's `painter`).
(function (Atlas) {
  "use strict";
  const CASING_PX = 3;
  const EMPHASIS = 1.35;

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

  function inView(arcs, link, view) {
    const box = arcs.box;
    const b = 4 * link;
    return box[b + 1] * view.scale - view.y <= view.height + 4 && box[b + 3] * view.scale - view.y >= -4;
  }

  function setPen(context, { colour, width, alpha, dash }) {
    context.strokeStyle = colour;
    context.lineWidth = width;
    context.globalAlpha = alpha;
    context.setLineDash(dash.map((length) => length * Math.max(1, width / 2)));
    context.lineCap = "butt"; // ends lie under markers; round ones and round joins cost a third more time
    context.lineJoin = "bevel";
  }

  Atlas.strokeLines = function (context, view, { scene, arcs, links, theme, zoom }) {
    context.save();
    for (const group of Atlas.lineGroups(scene, links)) {
      setPen(context, Atlas.lineStyle(scene, group[0], theme, zoom));
      context.beginPath();
      for (const link of group) if (inView(arcs, link, view)) trace(context, arcs, link, view);
      context.stroke();
    }
    context.restore();
  };

  /** The links in focus: full strength, wider, on a light edge that lifts them off the rest. */
  Atlas.strokeFocus = function (context, view, { scene, arcs, links, theme, zoom }) {
    context.save();
    for (const group of Atlas.lineGroups(scene, links)) {
      const style = Atlas.lineStyle(scene, group[0], theme, zoom);
      const width = Math.max(2, style.width * EMPHASIS);
      context.beginPath();
      for (const link of group) trace(context, arcs, link, view);
      setPen(context, { colour: Atlas.THEMES[theme].halo, width: width + CASING_PX, alpha: 0.85, dash: [] });
      context.stroke();
      setPen(context, { ...style, width, alpha: 1 });
      context.stroke();
    }
    context.restore();
  };
})(window.Atlas);
