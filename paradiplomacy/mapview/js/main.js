// What pages call: mount the map on a Leaflet map, tell it what to show.
//   L.map(element, AtlasMap.leafletOptions)
//   AtlasMap.mount(map, {tiles, compact, onReport})   once; onReport hears what Streamlit would, on pages without it
//   AtlasMap.update(state)                            any number of times; the fields are those of MapState in
//                                                     messages.py
(function (Atlas) {
  "use strict";
  let mounted = null;

  window.AtlasMap = {
    leafletOptions: {
      center: [16, 106],
      zoom: 3,
      minZoom: 0.5,
      maxZoom: 12,
      zoomSnap: 0.25,
      zoomDelta: 1,
      wheelPxPerZoomLevel: 90,
      maxBounds: [
        [-85, -1080],
        [85, 1440],
      ],
      maxBoundsViscosity: 0.8,
      zoomControl: false,
      zoomAnimation: !Atlas.reducedMotion(),
      fadeAnimation: !Atlas.reducedMotion(),
    },

    mount(map, options) {
      mounted = new Atlas.AtlasView(map, options);
      window.__atlas = Atlas.inspector(mounted);
    },

    update(state) {
      mounted.update(state);
    },

    /** Select {kind, id}, or nothing, as if the reader had clicked it. */
    select(target) {
      mounted.select(mounted._target(target));
    },

    /** Name of a place in the language shown. */
    nameOf(placeId) {
      const { scene, language } = mounted.layer;
      return scene.placeName(scene.indexOf("place", placeId), language);
    },
  };
})(window.Atlas);
