// The scene file (its layout is described in encode.py) as typed columns; nothing is copied but the JSON tail.
(function (Atlas) {
  "use strict";
  const MAGIC = "PDSC";
  const VERSION = 2;
  const HEADER_BYTES = 20;
  const BOW_UNITS = 500;

  Atlas.STYLES = ["signed", "established", "intention", "ended"];
  Atlas.ROLES = ["province", "locality", "institution", "country"];

  class Scene {
    constructor(buffer) {
      const header = new DataView(buffer);
      const magic = String.fromCharCode(...new Uint8Array(buffer, 0, 4));
      const version = header.getUint8(4);
      if (magic !== MAGIC || version !== VERSION) throw new Error(`scene file: ${magic} version ${version} is not readable`);
      const links = (this.linkCount = header.getUint32(8, true));
      const places = (this.placeCount = header.getUint32(12, true));
      const tailBytes = header.getUint32(16, true);
      let offset = HEADER_BYTES;
      const column = (Type, length) => {
        const values = new Type(buffer, offset, length);
        offset += values.byteLength;
        return values;
      };
      this.lat = column(Float32Array, places);
      this.lon = column(Float32Array, places);
      this.sectorsLow = column(Uint32Array, links);
      this.sectorsHigh = column(Uint32Array, links);
      this.province = column(Uint16Array, links);
      this.partner = column(Uint16Array, links);
      this.linksOfPlace = column(Uint16Array, places);
      this.country = column(Uint8Array, links);
      this._styleAsBuilt = column(Uint8Array, links);
      this.style = this._styleAsBuilt; // see restyle
      this.agreements = column(Uint8Array, links);
      this.bow = column(Int8Array, links); // see bowOf
      this.lane = column(Int8Array, links);
      this.role = column(Uint8Array, places);
      this.slot = column(Uint8Array, places);
      Object.assign(this, JSON.parse(new TextDecoder().decode(new Uint8Array(buffer, offset, tailBytes))));
      this._index = { link: null, place: null };
      this.colourOfPlace = this._coloursOfPlaces();
    }

    /** Sideways bend of a link as a share of its length, to the right seen from the province. */
    bowOf(link) {
      return this.bow[link] / BOW_UNITS;
    }

    idOf(target) {
      if (target.kind === "place") return this.places[target.index];
      return `${this.places[this.province[target.index]]}~${this.places[this.partner[target.index]]}`;
    }

    /** Index of a link or place by its id; -1 where the scene has none. */
    indexOf(kind, id) {
      if (!this._index[kind]) {
        const count = kind === "place" ? this.placeCount : this.linkCount;
        this._index[kind] = new Map(Array.from({ length: count }, (_, index) => [this.idOf({ kind, index }), index]));
      }
      return this._index[kind].get(id) ?? -1;
    }

    placeName(place, language) {
      return (this.names[language] && this.names[language][place]) || this.names.en[place];
    }

    countryName(country, language) {
      const names = this.countries[country];
      return names[language] || names.en;
    }

    /** Country of a place in words; its code where no link of the scene leads to that country (the province's own). */
    countryNameOfPlace(place, language) {
      const country = this.countries.findIndex((entry) => entry.code === this.place_countries[place]);
      return country < 0 ? "" : this.countryName(country, language);
    }

    hasSector(link, bit) {
      return Boolean((bit < 32 ? this.sectorsLow[link] >>> bit : this.sectorsHigh[link] >>> (bit - 32)) & 1);
    }

    sectorName(bit, language) {
      return this.sectors[bit][language] || this.sectors[bit].en;
    }

    sectorNames(link, language) {
      const bits = this.sectors.map((_, bit) => bit).filter((bit) => this.hasSector(link, bit));
      return bits.map((bit) => this.sectorName(bit, language));
    }

    /** Draw some links in another style than the file says: {style: bits}, as on another day. */
    restyle(restyled) {
      this.style = Uint8Array.from(this._styleAsBuilt);
      for (const [style, bits] of Object.entries(restyled)) {
        for (const link of Atlas.visibleLinks(bits, this.linkCount)) this.style[link] = Atlas.STYLES.indexOf(style);
      }
    }

    _coloursOfPlaces() {
      const colours = new Uint8Array(this.placeCount);
      for (let link = 0; link < this.linkCount; link++) colours[this.partner[link]] = this.country[link];
      return colours;
    }
  }

  Atlas.Scene = Scene;

  /** Which links show: "all", or a base64 bit set, lowest bit first (Scene.visible_bits in Python). */
  Atlas.visibleLinks = function (bits, count) {
    if (bits === "all") return Int32Array.from({ length: count }, (_, link) => link);
    const bytes = Uint8Array.from(atob(bits), (character) => character.charCodeAt(0));
    const links = new Int32Array(count);
    let length = 0;
    for (let link = 0; link < count; link++) if ((bytes[link >> 3] >> (link & 7)) & 1) links[length++] = link;
    return links.subarray(0, length);
  };
})(window.Atlas);
