/** A house number such as 12, 12a, 45/2; a year is none. */
const HOUSE = String.raw`(?!(?:19|20)\d\d(?![\d/]))\d{1,4}(?:[/-]\d{1,3})?(?:[a-zA-Zа-яА-Я](?!\p{L}))?(?![\p{L}\d/])`
const HOUSE_WORD = String.raw`(?:д\.|дом\p{L}{0,2}|house|building|bldg\.?|[Nn]o\.?:?|[Nn]r\.?|№|уй|үй|хона\p{L}{0,2}|бино\p{L}{0,2}|bina|b\.)`
const FLAT_WORD = String.raw`(?:кв\.|кварт|корп|стр\.|офис|apt|apartment|flat|floor|этаж|Whg|m\.|lok|daire|kat)`

/**
 * What shows that a bare number after a street is a house, not a count or a day (“on Rudaki Avenue 45 people”,
 * “на улице Айни 7 апреля”): the sentence ends, or a flat or a place follows. A list of days follows no house.
 */
const AFTER_HOUSE = String.raw`(?!,? (?:и |and )?\d{1,2}(?:,| и | and | \p{Ll}))(?= ?(?:[.,;:)\]»”"]|$)|,? (?:${FLAT_WORD}|in \p{Lu}|в \p{Lu}|г\.|w \p{Lu}|à \p{Lu}))`
const NUMBERED = String.raw`,? ?(?:(?:${HOUSE_WORD} ?)${HOUSE}|${HOUSE}${AFTER_HOUSE})`

/** One to five words of a street's name. */
const WORDS = String.raw`(?:[\p{L}\d][\p{L}\d.'-]{0,30},? ){1,5}`
const CAPITAL_WORDS = String.raw`(?:\p{Lu}[\p{L}.'-]{0,30},? ){1,4}`
const ALONE = String.raw`(?<![\p{L}\d/.,-])`

const ENGLISH_STREET = String.raw`(?:Street|St(?:\.(?! \p{Lu})|(?![\p{L}.]))|Road|Rd|Avenue|Ave|Lane|Boulevard|Blvd|Drive|Crescent|Terrace)(?!\p{L})\.?`
const NO_HOUSE_NUMBER_BEFORE = String.raw`(?!January|February|March|April|May|June|July|August|September|October|November|December|Silk |Belt )`

const FORMS: readonly string[] = [
  // English: 12 Baker Street; Rudaki Avenue 45; Lenin Street, house 5.
  String.raw`${ALONE}${HOUSE},? ${NO_HOUSE_NUMBER_BEFORE}${CAPITAL_WORDS}${ENGLISH_STREET}`,
  String.raw`\p{Lu}[\p{L}'-]{1,30} ${ENGLISH_STREET}${NUMBERED}`,
  // Russian: ул. Ленина, 5; проспект Рудаки, дом 45, кв. 3; улица 40 лет Победы, 5.
  String.raw`(?<!\p{L})(?:[Уу]л\. ?|[Уу]лиц\p{L}{1,2} |[Пп]роспект\p{L}{0,2} |[Пп]р-т\p{L}? |[Пп]росп\. ?|[Пп]ереул\p{L}{2,3} |[Бб]ульвар\p{L}{0,2} |[Шш]оссе |[Пп]лощад\p{L}{1,2} |[Нн]абережн\p{L}{2,3} |[Пп]роезд\p{L}{0,2} |[Мм]икрорайон\p{L}{0,2} |мкр\.? ?|[Мм]ахалл\p{L}{1,2} )${WORDS}${NUMBERED}`,
  String.raw`(?<!\p{L})(?:[Пп]р|[Пп]ер|[Пп]л|[Нн]аб|[Бб]ул|[Бб]-р)\.? ?\p{Lu}[\p{L}.'-]{1,30},? (?:[\p{L}\d][\p{L}\d.'-]{0,30},? ){0,3}${NUMBERED}`,
  String.raw`\p{Lu}\p{L}{2,30}(?:ая|ой|ую|ий|ом|ое) (?:улиц\p{L}{1,2}|ул\.|проспект\p{L}{0,2}|площад\p{L}{1,2}|набережн\p{L}{2,3}|шоссе)${NUMBERED}`,
  // German: Müllerstraße 12, Berliner Str. 5a, Alexanderplatz 1, Kurfürstendamm 22.
  String.raw`(?<!\p{L})\p{Lu}[\p{L}-]{2,40}(?:straße|strasse|str\.|allee|platz|gasse|weg|damm|ufer) ${HOUSE}`,
  String.raw`(?<!\p{L})\p{Lu}[\p{L}-]{2,40} (?:Straße|Strasse|Str\.|Allee|Platz|Gasse|Weg|Damm|Ufer) ${HOUSE}`,
  String.raw`(?<!\p{L})\p{Lu}[\p{L}]{1,40}-(?:Straße|Strasse|Str\.|Allee|Platz|Gasse|Weg|Damm|Ufer) ${HOUSE}`,
  // French: 12 bis, rue de la Paix; 5 avenue Foch.
  String.raw`${ALONE}${HOUSE}(?: (?:bis|ter))?,? (?:rue|avenue|av\.|boulevard|bd|impasse|allée|quai|chemin|place) (?:de |du |des |de la |de l'|d'){0,2}\p{Lu}`,
  // Polish: ul. Marszałkowska 12 m. 5; al. Jerozolimskie 44. “et al.” is no avenue.
  String.raw`(?<!\p{L}|et )(?:[Uu]l\.|[Uu]lic[ay]|[Aa]l\.|[Aa]lej[aei]|[Pp]l\.|[Pp]lacu?|[Oo]s\.|[Oo]siedl[eu]) ?\p{Lu}[\p{L}.'-]{1,30} (?:[\p{L}][\p{L}.'-]{0,30} ){0,3}${NUMBERED}`,
  // Uzbek: Amir Temur ko'chasi, 12-uy; Амир Темур кўчаси 5.
  String.raw`(?:ko'cha(?:si)?|prospekti|mahallasi|tor ko'chasi|кўча(?:си)?|проспекти|маҳалласи|тор кўчаси)(?:da|да)?,? ?${HOUSE}(?:-?(?:uy|уй))?`,
  // Tajik: кӯчаи Айнӣ 12, хиёбони Рӯдакӣ, хонаи 45, kuchai Ayni 12.
  String.raw`(?<!\p{L})(?:[Кк][ӯуў]ча[ийю]|[Хх]и[ёе]бони|[Мм]аҳаллаи|[Kk][uūoŭ]cha[iy]i?|[KkXx]h?iyoboni|[Mm]ahallai) ${WORDS}${NUMBERED}`,
  // Turkish: Atatürk Caddesi No: 5; İstiklal Cad. 12; 1234. Sokak No 3.
  String.raw`(?<!\p{L})(?:Cadde(?:si)?|Cad\.|Cd\.|Sok(?:ak|ağı|\.)|Sk\.|Bulvar[ıi]|Blv\.|Bulv\.|Mahallesi|Mah\.)(?!\p{L}),? ?(?:[Nn]o ?[:.]? ?)?${HOUSE}`,
  // Lithuanian, Latvian, Estonian, and streets written with a Russian word: Gedimino pr. 9, Vilniaus g. 12, Rudaki prospekt 5.
  String.raw`(?<!\p{L})\p{Lu}[\p{L}.'-]{2,30} (?:pr\.|prosp\.|prospekt(?:as|e|i|u)?|g\.|gatv[ėe]|iela|tänav|tn\.|pst\.|ulitsa|ul\.|pereulok|per\.)${NUMBERED}`,
  // A flat is as near as an address: apartment 14, flat no. 3, kv. 14, кв. 14.
  String.raw`(?<!\p{L})(?:[Aa]partment|[Ff]lat|[Aa]pt\.?|[Kk]v\.|[Кк]в\.|[Кк]вартир\p{L}{1,2}|[Dd]aire|Whg\.|Wohnung) ?(?:[Nn]o\.? ?|[Nn]r\.? ?|№ ?|number )?\d{1,4}(?:[a-zA-Zа-яА-Я](?!\p{L}))?(?= ?(?:[,.;:)»”"](?!\d)|$)| (?:of|in|at|on|в|на|дома)(?!\p{L}))`,
  // Germany, after the street or the country: Hauptweg, 10115 Berlin; D-10115 Berlin. A number of people is none.
  String.raw`(?:(?<!\p{L})D-|, ?(?!\d{3}00)|(?<!\p{L})(?:lives?|living|resid\p{L}{2,4}|moved|wohn\p{L}{1,5}|gemeldet|adresse|address)(?: (?:in|to|at)|:)? )\d{5} (?!(?:Tajik|Uzbek|Kazakh|Kyrgyz|Turkmen|Russian|German|Afghan|Ukrainian|Syrian|Tadschik|Usbek|Kasach)\p{L}{0,3}(?!\p{L}))\p{Lu}\p{Ll}{2,30}(?= ?[,.;:)]|$)`,
  // Kazakh and Kyrgyz: Абай көшесі, 5; Чүй проспектиси 12.
  String.raw`(?:көшесі|даңғылы|көчөсү|проспектиси)(?:нде|ндө)?,? ?${HOUSE}`,
]

const PATTERNS = FORMS.map((form) => new RegExp(form, 'u'))

/** True for a street with a house number, in the languages of the records and their hosts. A street alone is no address. */
export function hasStreetAddress(text: string): boolean {
  return /\d/.test(text) && PATTERNS.some((pattern) => pattern.test(text))
}
