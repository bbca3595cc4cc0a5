/**
 * Cyrillic letters of Russian, Tajik, Uzbek, Kazakh, Kyrgyz and Turkmen as sounds (see sound.ts).
 * е, ё, ю, я depend on what stands before them: sound-of-word.ts.
 */
export const CYRILLIC: ReadonlyMap<string, string> = new Map(
  Object.entries({
    дж: 'J', нг: 'N', тш: 'C', тч: 'C',
    а: 'a', б: 'b', в: 'v', г: 'g', ғ: 'g', д: 'd', е: 'e', ё: 'yø', ж: 'J', җ: 'J', ҷ: 'J', ҹ: 'J', з: 'z', ҙ: 'z',
    и: 'i', ӣ: 'i', і: 'i', ї: 'i', й: 'y', к: 'k', қ: 'q', ҡ: 'q', л: 'l', м: 'm', н: 'n', ң: 'N', ҥ: 'N', о: 'o',
    ө: 'ô', п: 'p', р: 'r', с: 's', ҫ: 's', т: 't', у: 'u', ў: 'ô', ӯ: 'ô', ү: 'ü', ұ: 'u', ф: 'f', х: 'x', ҳ: 'x',
    һ: 'x', ц: 'ţ', ч: 'C', ш: 'S', щ: 'S', ъ: '', ы: 'ı', ь: '', э: 'e', є: 'e', ю: 'yu', я: 'ya', ә: 'ä', ґ: 'g',
  }),
)

/**
 * Latin letters and their groups in the romanisations that occur: Russian passports, BGN, ISO 9, English, German,
 * French, Polish and Turkish press, chat spelling (4 ч, 6 ш, x х, w ш), and the Latin alphabets of Uzbek, Kazakh and
 * Turkmen. Letters that one scheme reads otherwise than another keep an open sound.
 */
export const LATIN: ReadonlyMap<string, string> = new Map(
  Object.entries({
    schtsch: 'S', chtch: 'S', shch: 'S', tsch: 'C', dsch: 'J', dzsch: 'J', dzh: 'J', dzs: 'J', sch: 'Z', tch: 'C',
    zh: 'J', dj: 'J', dž: 'J', dż: 'J', kh: 'x', gh: 'g', sh: 'S', ch: 'H', cz: 'C', cs: 'C', sz: 'Z', tz: 'ţ',
    ts: 'ţ', ck: 'k', ph: 'f', ou: 'u', oʻ: 'ô', gʻ: 'g', nʻ: 'N', sʻ: 'S', cʻ: 'C', ng: 'N', ńg: 'N', yo: 'yø', jo: 'jø',
    a: 'a', b: 'b', c: 'c', d: 'd', e: 'e', f: 'f', g: 'g', h: 'x', i: 'i', j: 'j', k: 'k', l: 'l', m: 'm', n: 'n',
    o: 'o', p: 'p', q: 'q', r: 'r', s: 'ŝ', t: 't', u: 'u', v: 'v', w: 'w', x: 'x', y: 'ı', z: 'z',
    á: 'ä', à: 'a', â: 'ya', ä: 'ä', ā: 'a', ă: 'a', ą: 'a', å: 'a', ã: 'a', ə: 'ä', æ: 'ä', ç: 'C', č: 'C', ć: 'C',
    ċ: 'C', ď: 'd', đ: 'd', è: 'e', é: 'e', ê: 'e', ë: 'yø', ē: 'e', ě: 'e', ę: 'e', ė: 'e', ğ: 'g', ģ: 'g', ǵ: 'g',
    ġ: 'g', ǧ: 'g', ĝ: 'g', ḩ: 'x', ḥ: 'x', ĥ: 'x', ḫ: 'x', ẖ: 'x', ħ: 'x', ì: 'i', í: 'i', î: 'i', ï: 'i', ī: 'i',
    ĭ: 'y', ı: 'ı', ķ: 'q', ḳ: 'q', ł: 'l', ļ: 'l', ľ: 'l', ń: 'n', ñ: 'N', ň: 'N', ņ: 'N', ŋ: 'N', ò: 'o', ó: 'ô',
    ô: 'ô', ö: 'ô', õ: 'o', ō: 'ô', ő: 'ô', ŏ: 'o', ø: 'ô', ř: 'r', ś: 's', ŝ: 'S', š: 'S', ş: 'S', ș: 'S', ŭ: 'u',
    ß: 's', ţ: 'ţ', ț: 'ţ', ť: 't', ṭ: 't', ù: 'u', ú: 'u', û: 'yu', ü: 'ü', ū: 'ô', ů: 'u', ű: 'ü', ý: 'y', ÿ: 'y',
    ź: 'J', ż: 'J', ž: 'J', ẓ: 'z', '4': 'C', '6': 'S', '3': 'z', '0': 'o',
  }),
)

/** The length of the longest group of letters that begins with a letter, in either table. */
export const LONGEST_GROUP: ReadonlyMap<string, number> = [...CYRILLIC.keys(), ...LATIN.keys()].reduce(
  (longest, group) => longest.set(group.charAt(0), Math.max(longest.get(group.charAt(0)) ?? 1, group.length)),
  new Map<string, number>(),
)
