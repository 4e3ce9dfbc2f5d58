// What lies under a pointer: exact distances to visible markers and arcs, boxes first. Places come before lines.
(function (Atlas) {
  "use strict";
  const TOLERANCE_PX = { fine: { place: 3, line: 6 }, coarse: { place: 14, line: 20 } };
  const COARSE_PLACE_PX = 20;
  const SMALLEST_PLACE_PX = 5;
  const AS_NEAR_PX = { fine: 3, coarse: 12 }; // so much farther away than the nearest may be what was meant
  const MOST_CANDIDATES = 40;

  const kindOf = (pointer) => (pointer === "mouse" || pointer === "pen" ? "fine" : "coarse");

  /** Candidates at a point of the container: [{kind, index, distance}], places first, the nearest of each first. */
  Atlas.candidatesAt = function (layer, map, point, pointer) {
    if (!layer.scene) return [];
    const kind = kindOf(pointer);
    const tolerance = TOLERANCE_PX[kind];
    return [...placesAt(layer, map, point, tolerance, kind), ...linesAt(layer, map, point, tolerance.line)];
  };

  /** Of candidates, those that a click may have meant: all of the first one's kind that are about as near. */
  Atlas.meant = function (candidates, pointer) {
    const [first] = candidates;
    if (!first) return [];
    const slack = AS_NEAR_PX[kindOf(pointer)];
    const isMeant = ({ kind, distance }) => kind === first.kind && distance <= first.distance + slack;
    return candidates.filter(isMeant).slice(0, MOST_CANDIDATES);
  };

  function placesAt(layer, map, point, tolerance, kind) {
    const found = [];
    for (const { place, x, y, radius, isDot } of Atlas.marksInView(layer, Atlas.wholeView(map), map.getZoom())) {
      const distance = Math.hypot(x - point.x, y - point.y);
      const reach = Math.max(radius + tolerance.place, kind === "coarse" ? COARSE_PLACE_PX : SMALLEST_PLACE_PX);
      // Inside a marker all points are as near; a dot that a larger marker covers can still be chosen from the list.
      const beyond = isDot ? distance : Math.max(0, distance - radius);
      if (distance <= reach) found.push({ kind: "place", index: place, distance: beyond });
    }
    return found.sort((a, b) => a.distance - b.distance || layer.countOfPlace[b.index] - layer.countOfPlace[a.index]);
  }

  function linesAt(layer, map, point, tolerance) {
    const view = Atlas.viewOf(map, point.x - tolerance, point.y - tolerance, 2 * tolerance, 2 * tolerance);
    const found = [];
    for (const link of layer.visible) {
      const distance = distanceTo(layer.arcs, link, view, tolerance);
      if (distance <= tolerance) found.push({ kind: "link", index: link, distance });
    }
    return found.sort((a, b) => a.distance - b.distance || a.index - b.index);
  }

  /** Distance from the middle of a small view to an arc; infinite where its box lies elsewhere. */
  function distanceTo(arcs, link, view, middle) {
    const { box } = arcs;
    const margin = 2 * middle;
    const top = box[4 * link + 1] * view.scale - view.y;
    const bottom = box[4 * link + 3] * view.scale - view.y;
    if (top > view.height + margin || bottom < -margin) return Infinity;
    const edge = margin / view.scale;
    const [first, last] = Atlas.worldsBetween(box[4 * link] - edge, box[4 * link + 2] + edge, view);
    let best = Infinity;
    for (let world = first; world <= last; world++) {
      arcs.walk(link, view, world, (x0, y0, x1, y1) => {
        best = Math.min(best, distanceToSegment(middle, middle, x0, y0, x1, y1));
      });
    }
    return best;
  }

  function distanceToSegment(x, y, x0, y0, x1, y1) {
    const dx = x1 - x0;
    const dy = y1 - y0;
    const square = dx * dx + dy * dy;
    const t = square ? Math.max(0, Math.min(1, ((x - x0) * dx + (y - y0) * dy) / square)) : 0;
    return Math.hypot(x0 + t * dx - x, y0 + t * dy - y);
  }
})(window.Atlas);
