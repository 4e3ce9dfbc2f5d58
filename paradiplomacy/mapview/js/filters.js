// The filters that the map itself can set: partner countries and sectors. It acts at once, on the links that pass all
// other filters, and tells Python, which answers with the same.
(function (Atlas) {
  "use strict";

  /** Of `links`, those that pass: {countries, sectors} hold codes, none for all; `match` is "any" or "all". */
  Atlas.passing = function (scene, links, { countries, sectors, match }) {
    const wanted = new Set(countries);
    const bits = sectors.map((code) => scene.sectors.findIndex((sector) => sector.code === code));
    const inCountry = (link) => !wanted.size || wanted.has(scene.countries[scene.country[link]].code);
    const has = (link) => (bit) => bit >= 0 && scene.hasSector(link, bit);
    const inSector = (link) => !bits.length || (match === "all" ? bits.every(has(link)) : bits.some(has(link)));
    return links.filter((link) => inCountry(link) && inSector(link));
  };

  /** A list of codes with one taken in, or out if it is in; in order, as Python has them. */
  Atlas.toggled = (codes, code) =>
    (codes.includes(code) ? codes.filter((one) => one !== code) : [...codes, code]).sort();
})(window.Atlas);
