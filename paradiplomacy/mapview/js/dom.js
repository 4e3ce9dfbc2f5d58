// DOM elements without HTML: whatever comes from data is text, never markup.
window.Atlas = window.Atlas || {};
(function (Atlas) {
  "use strict";

  /** Make an element. `attributes` are set as they are, except `class` and functions, which listen to their event. */
  Atlas.element = function (tag, attributes, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes || {})) {
      if (typeof value === "function") element.addEventListener(name, value);
      else if (value !== null && value !== undefined) element.setAttribute(name, value);
    }
    element.append(...children.filter((child) => child !== null && child !== undefined));
    return element;
  };

  /** Keep clicks on a box over the map from reaching the map. Leaflet's own way asks where the clicked element lies when
   *  the click arrives, and forgets those that the click has replaced. */
  Atlas.shield = function (box) {
    L.DomEvent.disableClickPropagation(box);
    box.addEventListener("click", (event) => event.stopPropagation());
    return box;
  };

  /** Do something once what is on the canvases now is on screen: what others do with it may keep the page busy. */
  Atlas.afterPaint = function (task) {
    if (document.hidden) task(); // nothing is painted, and no frame would come
    else requestAnimationFrame(() => setTimeout(task));
  };

  /** An icon of strokes on a 24 x 24 grid. */
  Atlas.icon = function (path) {
    const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
    svg.setAttribute("viewBox", "0 0 24 24");
    svg.setAttribute("class", "atlas-icon");
    svg.setAttribute("aria-hidden", "true");
    const shape = document.createElementNS("http://www.w3.org/2000/svg", "path");
    shape.setAttribute("d", path);
    svg.append(shape);
    return svg;
  };

  Atlas.ICONS = {
    plus: "M12 5v14M5 12h14",
    minus: "M5 12h14",
    fit: "M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5M9 12h6M12 9v6",
    full_screen: "M4 9V4h5M20 9V4h-5M4 15v5h5M20 15v5h-5",
    layers: "M12 3l9 5-9 5-9-5zM4 12.5l8 4.5 8-4.5M4 16.5l8 4.5 8-4.5",
    close: "M6 6l12 12M18 6L6 18",
  };

  /** Fill in the numbers of a message: `fill("Links: {n}", {n: 3})`. */
  Atlas.fill = (message, values) => message.replace(/\{(\w+)\}/g, (hole, name) => (name in values ? values[name] : hole));
})(window.Atlas);
