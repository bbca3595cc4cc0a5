const MAP_LINK =
  /(?<![\p{L}\d-])(?:maps\.app\.goo\.gl\/|goo\.gl\/maps|(?:www\.)?google\.[a-z]{2,3}(?:\.[a-z]{2})?\/maps|maps\.google\.|maps\.apple\.com|(?:www\.)?yandex\.[a-z]{2,3}(?:\.[a-z]{2})?\/(?:maps|navi)|maps\.yandex\.|2gis\.[a-z]{2,3}\/|(?:www\.)?openstreetmap\.org\/|osm\.org\/|(?:www\.)?waze\.com\/|what3words\.com\/|w3w\.co\/)/iu

/** True for a link to a place on a map: it leads to a door even where it shows no coordinates. */
export function hasMapLink(text: string): boolean {
  return MAP_LINK.test(text)
}
