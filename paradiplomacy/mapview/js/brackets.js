// Brackets: a figure that several partners share is drawn as one band over all of them, with its words beside it. The
// band follows the shortest tree that joins the partners, so it covers them and as little else as can be.
(function (Atlas) {
  "use strict";
  const { element } = Atlas;
  const BAND_PX = 30;
  const EDGE_PX = 1.6;
  const AWAY_PX = 12;
  const SAMPLES = [0, 0.2, 0.4, 0.6, 0.8, 1]; // of the way from a partner to the province
  const COLOURS = {
    light: { edge: "#6a3d9a", fill: "rgba(106,61,154,.16)" },
    dark: { edge: "#cab2f2", fill: "rgba(202,178,242,.2)" },
  };

  /** The groups that what is selected or pointed at belongs to: those of a province, or those that a link is part of.
   *  While a link or a place is pointed at, it alone decides. */
  Atlas.groupsOf = function (scene, target) {
    if (!target) return [];
    if (target.kind === "place") return scene.groups.filter((group) => group.province === target.index);
    const [province, partner] = [scene.province[target.index], scene.partner[target.index]];
    return scene.groups.filter((group) => group.province === province && group.partners.includes(partner));
  };

  /** Edges [[point, point]] of the shortest tree through points: Prim's algorithm. */
  function shortestTree(points) {
    const edges = [];
    const inside = [points[0]];
    const outside = points.slice(1);
    while (outside.length) {
      let best = { length: Infinity };
      for (const from of inside) {
        for (const to of outside) {
          const length = Math.hypot(from.x - to.x, from.y - to.y);
          if (length < best.length) best = { from, to, length };
        }
      }
      edges.push([best.from, best.to]);
      inside.push(best.to);
      outside.splice(outside.indexOf(best.to), 1);
    }
    return edges;
  }

  /** Partners of a group in a view's pixels, all in the world copy nearest to its middle. */
  function pointsOf({ partners }, arcs, view) {
    const middle = (view.x + view.width / 2) / view.scale;
    const world = Math.round(middle - arcs.placeX[partners[0]]);
    return partners.map((place) => ({
      x: (arcs.placeX[place] + world) * view.scale - view.x,
      y: arcs.placeY[place] * view.scale - view.y,
    }));
  }

  const boxAt = (left, top, width, height) => ({ left, top, right: left + width, bottom: top + height });

  function strokeTree(context, edges, width, style) {
    context.beginPath();
    for (const [from, to] of edges) {
      context.moveTo(from.x, from.y);
      context.lineTo(to.x, to.y);
    }
    Object.assign(context, { lineWidth: width, strokeStyle: style, lineCap: "round", lineJoin: "round" });
    context.stroke();
  }

  /** Draw the bands, on a canvas that holds nothing yet: the inside of each is cut out of a wider one. */
  Atlas.drawBrackets = function (context, groups, arcs, view, theme) {
    const { edge, fill } = COLOURS[theme];
    context.save();
    context.setLineDash([]);
    for (const group of groups) {
      const edges = shortestTree(pointsOf(group, arcs, view));
      context.globalCompositeOperation = "source-over";
      strokeTree(context, edges, BAND_PX + 2 * EDGE_PX, edge);
      context.globalCompositeOperation = "destination-out";
      strokeTree(context, edges, BAND_PX, "#000");
      context.globalCompositeOperation = "source-over";
      strokeTree(context, edges, BAND_PX, fill);
    }
    context.restore();
  };

  /** The words of the groups, as elements over the canvas. */
  Atlas.BracketNotes = class {
    constructor(container, { onChoose }) {
      this._container = container;
      this._onChoose = onChoose;
      this._notes = [];
    }

    /** Show the notes of groups; returns their boxes in the view's pixels. */
    show(groups, layer, view, seen, obstacles) {
      const key = groups.map((group) => layer.scene.groups.indexOf(group)).join() + layer.language;
      if (key !== this._key) this._build(groups, layer);
      this._key = key;
      return groups.map((group, index) => {
        const points = pointsOf(group, layer.arcs, view);
        const [province] = pointsOf({ partners: [group.province] }, layer.arcs, view);
        return this._place(this._notes[index], points, { province, seen, obstacles });
      });
    }

    _build(groups, { language, scene }) {
      for (const note of this._notes) note.remove();
      this._notes = groups.map((group) => {
        const [heading, ...figures] = group.labels[language] || group.labels.en;
        const note = element(
          "button",
          { type: "button", class: "atlas-note", click: () => this._onChoose(group.province) },
          element("strong", {}, heading),
          ...figures.map((figure) => element("span", {}, figure)),
        );
        note.title = scene.placeName(group.province, language);
        Atlas.shield(note);
        this._container.append(note);
        return note;
      });
    }

    /** Put a note where it fits; where it does not, as on a phone beside an open card, its heading alone. */
    _place(note, points, room) {
      const spot = (short) => {
        note.classList.toggle("atlas-note-short", short);
        return this._spot(note, points, room);
      };
      const whole = spot(false);
      const box = whole.fits ? whole : spot(true);
      note.style.transform = `translate(${box.left}px, ${box.top}px)`;
      return box;
    }

    /** Around the band: in sight, under no control, and over as little of the lines to the province as can be. */
    _spot(note, points, { province, seen, obstacles }) {
      const away = BAND_PX / 2 + AWAY_PX;
      const { offsetWidth: width, offsetHeight: height } = note;
      const left = Math.min(...points.map(({ x }) => x));
      const right = Math.max(...points.map(({ x }) => x));
      const top = Math.min(...points.map(({ y }) => y));
      const bottom = Math.max(...points.map(({ y }) => y));
      const middle = (left + right - width) / 2;
      const beside = (top + bottom - height) / 2;
      const spots = [
        [left - away - width, beside], [middle, bottom + away], [middle, top - away - height], [right + away, beside],
        [left - away - width, bottom + away], [left - away - width, top - away - height],
      ].map(([x, y]) => boxAt(Math.round(x), Math.round(y), width, height));
      const fits = (box) =>
        box.left >= seen.left && box.top >= seen.top && box.right <= seen.right && box.bottom <= seen.bottom &&
        !obstacles.some((other) => Atlas.touch(box, other, 4));
      const between = (from, to, t) => ({ x: from.x + t * (to.x - from.x), y: from.y + t * (to.y - from.y) });
      const lines = points.flatMap((point) => SAMPLES.map((t) => between(point, province, t)));
      const isIn = (box) => ({ x, y }) => x > box.left && x < box.right && y > box.top && y < box.bottom;
      const covered = (box) => lines.filter(isIn(box)).length;
      const cost = (box) => covered(box) + (fits(box) ? 0 : lines.length);
      const box = spots.reduce((best, spot) => (cost(spot) < cost(best) ? spot : best));
      return { ...box, fits: fits(box) };
    }
  };
})(window.Atlas);
