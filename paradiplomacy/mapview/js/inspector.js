// For tests and measurements: what the map shows, what lies where, in pixels of its container.
(function (Atlas) {
  "use strict";
  Atlas.inspector = function (view) {
    const { map, layer } = view;
    return {
      map,
      get scene() {
        return layer.scene;
      },
      get shown() {
        return layer.shown;
      },
      /** Whether the lines are those of this very view, and not the last picture moved there. */
      get drawn() {
        return !layer.isDrawing;
      },
      get selected() {
        return layer.selected && { kind: layer.selected.kind, id: layer.scene.idOf(layer.selected) };
      },
      get labels() {
        return layer.labels.map((label) => label.text);
      },
      get labelBoxes() {
        return layer.labels.map(({ text, box }) => ({ text, ...layer.inContainer(box) }));
      },
      get groups() {
        return layer.groups.map((group) => group.labels.en);
      },
      get colour() {
        return layer.colouring && layer.colouring.mode;
      },
      isVisible: (id) => Boolean(layer.isVisible[layer.scene.indexOf("link", id)]),
      colourOfLink: (id) => Atlas.lineStyle(layer._scenery(), layer.scene.indexOf("link", id)).colour,
      bowOfLink: (id) => layer.scene.bowOf(layer.scene.indexOf("link", id)),
      hit: (latlng, pointer = "mouse") =>
        Atlas.candidatesAt(layer, map, map.latLngToContainerPoint(latlng), pointer).map((candidate) => ({
          kind: candidate.kind,
          id: layer.scene.idOf(candidate),
          distance: candidate.distance,
        })),
      project: (lat, lon) => Atlas.pixelOf(map, Atlas.worldX(lon), Atlas.worldY(lat)),
      pointOfLink(id) {
        const middle = layer.arcs.middle(layer.scene.indexOf("link", id));
        const { x, y } = Atlas.pixelOf(map, middle.x, middle.y);
        return { x: x + middle.right, y: y + middle.down };
      },
      pointOfPlace(id) {
        const place = layer.scene.indexOf("place", id);
        return Atlas.pixelOf(map, layer.arcs.placeX[place], layer.arcs.placeY[place]);
      },
    };
  };
})(window.Atlas);
