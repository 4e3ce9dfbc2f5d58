// How lines and markers look: colour by partner country, width by number of reports, dash and strength by status.
(function (Atlas) {
  "use strict";

  Atlas.THEMES = {
    light: { ink: "#1b2733", muted: "#44525f", halo: "rgba(255,255,255,.92)", surface: "#ffffff" },
    dark: { ink: "#f3f6f8", muted: "#b9c4ce", halo: "rgba(16,23,31,.9)", surface: "#17212b" },
  };

  // By Atlas.STYLES. Weakest first is how they are drawn, so that what is signed lies on top.
  const LINE_STYLES = [
    { alpha: 0.88, width: 1, dash: [] },
    { alpha: 0.62, width: 0.7, dash: [] },
    { alpha: 0.9, width: 0.85, dash: [6, 5] },
    { alpha: 0.32, width: 0.8, dash: [] },
  ];
  const DRAWING_ORDER = [3, 2, 1, 0];
  const WIDTHS_PX = [1.5, 2.1, 2.8, 3.6];

  /** Which width a link has: 1, 2, 3 or 4, 5 and more reports. */
  const widthClass = (agreements) => (agreements > 4 ? 3 : agreements > 2 ? 2 : agreements - 1);

  /** Lines and markers grow a little with the zoom. */
  Atlas.growth = (zoom) => Math.max(0.8, Math.min(1.35, 0.8 + (zoom - 2.5) * 0.09));

  Atlas.countryColour = function (country, theme) {
    const colours = window.AtlasManifest.colours[theme];
    return colours[Math.min(country, colours.length - 1)];
  };

  /** How many countries have a colour of their own. */
  Atlas.ownColours = () => window.AtlasManifest.colours.light.length - 1;

  /** A line style for the legend, without colour. */
  Atlas.styleSample = (style) => ({ ...LINE_STYLES[style], width: 2.4 * LINE_STYLES[style].width });

  Atlas.lineStyle = function (scene, link, theme, zoom) {
    const style = LINE_STYLES[scene.style[link]];
    return {
      colour: Atlas.countryColour(scene.country[link], theme),
      width: WIDTHS_PX[widthClass(scene.agreements[link])] * style.width * Atlas.growth(zoom),
      alpha: style.alpha,
      dash: style.dash,
    };
  };

  /** Group links that are drawn alike, in drawing order: few groups make few strokes. */
  Atlas.lineGroups = function (scene, links) {
    const groups = new Map();
    const colours = Atlas.ownColours();
    for (const link of links) {
      const colour = Math.min(scene.country[link], colours);
      const rank = DRAWING_ORDER.indexOf(scene.style[link]);
      const key = (rank * 256 + (255 - colour)) * 4 + widthClass(scene.agreements[link]); // frequent countries on top
      if (!groups.has(key)) groups.set(key, []);
      groups.get(key).push(link);
    }
    return [...groups.keys()].sort((a, b) => a - b).map((key) => groups.get(key));
  };

  /** Radius of a marker in pixels; its area grows with the number of links. */
  Atlas.markerRadius = (links, zoom) => Math.min(15, 2.6 + 1.7 * Math.sqrt(links)) * Atlas.growth(zoom);
})(window.Atlas);
