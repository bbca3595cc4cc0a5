const NORTH = String.raw`(?:[NS](?!\p{L})|[сю]\.? ?ш)`
const EAST = String.raw`(?:[EWO](?!\p{L})|[вз]\.? ?д)`
const DEGREE = '[°º˚]'
const WORD = String.raw`(?:coordinates?|gps|lat(?:itude)?|lon(?:gitude)?|координат\p{L}{0,3}|широт\p{L}{0,2}|долгот\p{L}{0,2}|koordinat\p{L}{0,4}|coordonnées|współrzędne)`

const FORMS: readonly RegExp[] = [
  // Two decimals of four places or more, some ten metres, one of them at least 10: 38.5598, 68.7870. A share is below 1.
  /(?<![\d.,])(?=[-+]?\d\d|[-+]?\d\.\d{4,10}[° ]?[,;/ ] ?[-+]?\d\d)[-+]?\d{1,2}\.\d{4,10}(?:°| )?[,;/ ] ?[-+]?1?\d{1,2}\.\d{4,10}(?![\d.])/u,
  /(?<![\d.,])(?=[-+]?\d\d|[-+]?\d,\d{4,10}[° ]?[;/ ] ?[-+]?\d\d)[-+]?\d{1,2},\d{4,10}(?:°| )?[;/ ] ?[-+]?1?\d{1,2},\d{4,10}(?!\d)/u,
  // Degrees and minutes: 38°33'35"N, 38 deg 33 min.
  new RegExp(
    String.raw`\d{1,3} ?(?:${DEGREE}|deg\.?|град\.?|градус\p{L}{0,3}) ?\d{1,2}(?:[.,]\d{1,6})? ?(?:['′ʹ]|min|мин)`,
    'u',
  ),
  // Decimal degrees with a hemisphere on either side; a temperature has none.
  new RegExp(String.raw`\d{1,3}[.,]\d{2,10} ?${DEGREE} ?(?:${NORTH}|${EAST})`, 'u'),
  new RegExp(String.raw`\d{1,2}[.,]\d{2,10} ?${NORTH}[.,;/ ]{1,3}\d{1,3}[.,]\d{2,10} ?${EAST}`, 'u'),
  new RegExp(String.raw`(?<!\p{L})[NS] ?\d{1,2}[.,]\d{2,10}${DEGREE}?[,;/ ]{1,3}[EW] ?\d{1,3}[.,]\d{2,10}`, 'u'),
  // A word for it and a decimal.
  new RegExp(String.raw`(?<!\p{L})${WORD}(?!\p{L})[ .:=(]{0,4}[-+NS]?\d{1,3}[.,]\d{2,10}`, 'iu'),
  // An Open Location Code of full length.
  /(?<![\p{L}\d])[23456789CFGHJMPQRVWX]{8}\+[23456789CFGHJMPQRVWX]{2,3}(?![\p{L}\d])/u,
]

/** True for a place on the map finer than a city: decimal degrees, degrees with minutes, or a full Open Location Code. */
export function hasCoordinates(text: string): boolean {
  return FORMS.some((form) => form.test(text))
}
