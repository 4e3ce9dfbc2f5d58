// How lines and markers look: colour by what the reader chose, width by number of reports, dash and strength by status.
// Where many lines show, each is thinner and lighter: a bundle then reads as one flow and not as a painted surface.
(function (Atlas) {
  "use strict";

  Atlas.THEMES = {
    light: { ink: "#1b2733", muted: "#44525f", halo: "rgba(255,255,255,.92)", surface: "#ffffff" },
    dark: { ink: "#f3f6f8", muted: "#b9c4ce", halo: "rgba(16,23,31,.9)", surface: "#17212b" },
  };

  // By Atlas.STYLES. Weakest first is how they are drawn, so that what is signed lies on top.
  const LINE_STYLES = [
    { alpha: 0.88, width: 1, dash: [] },
    { alpha: 0.72, width: 0.7, dash: [] },
    { alpha: 0.9, width: 0.85, dash: [6, 5] },
    { alpha: 0.45, width: 0.8, dash: [1.5, 3.5] },
  ];
  const DRAWING_ORDER = [3, 2, 1, 0];
  const WIDTHS_PX = [1.5, 2.1, 2.8, 3.6];
  const THINNEST_PX = 0.8;
  const FEW_LINKS = 40; // up to here lines keep their full strength; from MANY_LINKS on they are lightest
  const MANY_LINKS = 500;
  const NEAR_ZOOM = 9; // from here on a view holds few of the lines, however many there are; up to FAR_ZOOM most
  const FAR_ZOOM = 5;
  const THINNED = 0.42; // how much of width and strength a crowd takes
  const LIGHTENED = 0.42;

  const between = (value) => Math.max(0, Math.min(1, value));

  /** Which width a link has: 1, 2, 3 or 4, 5 and more reports. */
  const widthClass = (agreements) => (agreements > 4 ? 3 : agreements > 2 ? 2 : agreements - 1);

  /** How crowded the map is with so many links at a zoom: 0 to 1. */
  Atlas.crowdOf = function (links, zoom) {
    const many = Math.log(Math.max(1, links) / FEW_LINKS) / Math.log(MANY_LINKS / FEW_LINKS);
    return between(many) * between((NEAR_ZOOM - zoom) / (NEAR_ZOOM - FAR_ZOOM));
  };

  /** Lines grow a little with the zoom. */
  Atlas.growth = (zoom) => Math.max(0.8, Math.min(1.35, 0.8 + (zoom - 2.5) * 0.09));

  /** A line style for the legend, without colour. */
  Atlas.styleSample = (style) => ({ ...LINE_STYLES[style], width: 2.4 * LINE_STYLES[style].width });

  /** How a link is drawn. `scenery` is {scene, colouring, theme, zoom, crowd}. */
  Atlas.lineStyle = function ({ scene, colouring, theme, zoom, crowd = 0 }, link) {
    const style = LINE_STYLES[scene.style[link]];
    const width = WIDTHS_PX[widthClass(scene.agreements[link])] * style.width * Atlas.growth(zoom);
    return {
      colour: Atlas.slotColour(colouring, colouring.slotOf[link], theme),
      width: Math.max(THINNEST_PX, width * (1 - THINNED * crowd)),
      alpha: style.alpha * (1 - LIGHTENED * crowd),
      dash: style.dash,
    };
  };

  /** Group links that are drawn alike, in drawing order: few groups make few strokes. */
  Atlas.lineGroups = function ({ scene, colouring }, links) {
    const groups = new Map();
    for (const link of links) {
      const rank = DRAWING_ORDER.indexOf(scene.style[link]);
      const slot = colouring.slotOf[link];
      const key = (rank * 256 + (255 - slot)) * 4 + widthClass(scene.agreements[link]); // frequent ones on top
      if (!groups.has(key)) groups.set(key, []);
      groups.get(key).push(link);
    }
    return [...groups.keys()].sort((a, b) => a - b).map((key) => groups.get(key));
  };

  /** Radius of a marker in pixels; its area grows with the number of links. */
  Atlas.markerRadius = (links, zoom) =>
    Math.min(9.5, 1.9 + 1.15 * Math.sqrt(links)) * Math.max(0.62, Math.min(1.35, 0.62 + (zoom - 3) * 0.13));
})(window.Atlas);
