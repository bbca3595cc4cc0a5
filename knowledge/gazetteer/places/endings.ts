import { fold } from '../../search/fold.ts'
import type { Marks } from './place-name.ts'

type Endings = ReadonlyMap<string, Marks>

/** «a:n y:g o» gives the endings a (nominative), y (genitive) and o; `-` is the empty ending. Folded, as the words are. Two that fold alike keep the marks of both. */
function endings(list: string): Endings {
  const map = new Map<string, Marks>()
  for (const item of fold(list).split(' ')) {
    const [written = '', marks = ''] = item.split(':')
    const ending = written === '-' ? '' : written
    map.set(ending, (map.get(ending) ?? '') + marks)
  }
  return map
}

/** What is cut off the dictionary form, and what may stand in its place. */
export interface EndingRule {
  readonly cut: string
  readonly endings: Endings
}

const rule = (cut: string, list: string): EndingRule => ({ cut: fold(cut), endings: endings(list) })
const ANY = ''

const each = (stem: string, list: string): string => list.split(' ').map((ending) => `${stem}${ending}:p`).join(' ')

const ADJECTIVE_RU = 'ий ый ого ому им ом ая ой ую ое ие их ими о и е'
const PEOPLE_RU = '-:p а:p у:p ом:p е:p ы:p и:p ов:p ам:p ами:p ах:p ей:p'
/** «uzbecki, uzbeckiego», of men «uzbeccy». */
const adjectivePl = (end: string): string =>
  `${'i a ie iego iemu im ich imi iej ą o'.split(' ').map((ending) => end + ending).join(' ')} ${end.slice(0, -1)}cy`
const LATIN_UZ =
  '-:n ni:a ning:g ga:t ka:t qa:t da:w dan:f dagi:w dagilar:w gacha:t lik:p liklar:p liklarni:p liklarning:p de:w den:f ye:t nin:g'
const CYRILLIC_UZ = 'ни:a нинг:g га:t ка:t қа:t да:w дан:f даги:w гача:t лик:p ликлар:p ликларни:p'
const PEOPLE_UZ_LATIN =
  '- cha i lar:p larni:p larning:p larga:p lardan:p larda:p lari:p larini:p ni:p ning:p ga:p dan:p ler:p leri:p lerin:p'
const PEOPLE_UZ_CYRILLIC = 'ча и лар:p ларни:p ларнинг:p ларга:p лардан:p лари:p ни:p нинг:p га:p дан:p'

/**
 * The endings a name takes, by language and sense, tried in order: the first rule whose `cut` ends the dictionary form.
 * They are those of the regular declension; forms outside it are written out in the tables.
 */
export const ENDING_RULES: ReadonlyMap<string, readonly EndingRule[]> = new Map([
  ['en place', [rule(ANY, '- s:g')]],
  ['en thing', [rule(ANY, '-')]],
  ['en either', [rule(ANY, '- s:p')]],
  ['en people', [rule(ANY, '-:p s:p')]],
  [
    'ru place',
    [
      rule('я', 'я:n и:gdl ю:a ей:i ею:i е:dl'),
      rule('а', 'а:n ы:g и:g е:dl у:a ой:i ою:i'),
      rule('ь', 'ь:na и:gdl ью:i я:g ю:d ем:i е:l'),
      // Folding makes «й» «и»: after a vowel it is «Китай», after a consonant «Чили».
      ...['ай', 'ей', 'уй', 'ый', 'ий', 'ой'].map((end) => rule(end, `${end}:na ${end.slice(0, 1)}я:g ${end.slice(0, 1)}ю:d ${end.slice(0, 1)}ем:i ${end.slice(0, 1)}е:l`)),
      rule('ы', 'ы:na ов:g -:g ам:d ами:i ах:l'),
      rule('ье', 'ье:na ья:g ью:d ьем:i ьи:l'),
      rule('о', 'о:na а:g у:d ом:i е:l'),
      rule('и', 'и'),
      rule('е', 'е'),
      rule('у', 'у'),
      rule('э', 'э'),
      rule(ANY, '-:na а:g у:d ом:i е:l ы:g'),
    ],
  ],
  ['ru thing', [rule(ANY, ADJECTIVE_RU)]],
  [
    'ru people',
    [
      ...['и', 'е', 'а'].map((vowel) => rule(`${vowel}ец`, `${vowel}ец:p ${each(`${vowel}йц`, 'а у ем е ы ев ам ами ах')}`)),
      rule('ец', 'ец:p ца:p цу:p цем:p це:p цы:p цев:p цам:p цами:p цах:p'),
      rule('анин', 'анин:p анина:p анину:p анином:p ане:p ан:p анам:p анами:p анах:p'),
      rule('янин', 'янин:p янина:p янину:p янином:p яне:p ян:p янам:p янами:p янах:p'),
      rule('ка', 'ка:p ки:p ке:p ку:p кой:p ек:p ок:p кам:p ками:p ках:p'),
      rule(ANY, PEOPLE_RU),
    ],
  ],
  ['de place', [rule('en', 'en s:g ens:g'), rule(ANY, '- s:g')]],
  ['de thing', [rule(ANY, '- e en er es em')]],
  [
    'de people',
    [
      rule('er', 'er:p ern:p ers:p erin:p erinnen:p'),
      rule('e', 'e:p en:p in:p innen:p er:p'),
      rule(ANY, '-:p e:p en:p n:p s:p in:p innen:p'),
    ],
  ],
  [
    'pl place',
    [
      rule('ja', 'ja:n ji:gdl ję:a ją:i jo ii:gdl'),
      rule('ia', 'ia:n ii:gdl ię:a ią:i io'),
      rule('ka', 'ka:n ki:g kę:a ką:i ce:dl'),
      rule('a', 'a:n y:g i:g ę:a ą:i ie:dl o'),
      rule('o', 'o:na a:g u:d em:i ie:l'),
      rule('ów', 'ów:na owa:g owu:d owem:i owie:l'),
      rule('y', 'y'),
      rule('e', 'e ich:g'),
      rule(ANY, '-:na u:gl a:g owi:d em:i iem:i ie:l'),
    ],
  ],
  [
    'pl thing',
    [
      ...['ck', 'sk', 'zk', 'dzk'].map((end) => rule(end, adjectivePl(end))),
      rule(ANY, 'i a ie iego iemu im ich imi iej ą y ego emu ym ych ymi ej e o'),
    ],
  ],
  [
    'pl people',
    [
      rule('czyk', 'czyk:p czyka:p czykowi:p czykiem:p czyków:p czykom:p czykami:p czykach:p'),
      rule('ka', 'ka:p ki:p ce:p kę:p ką:p ek:p kom:p kami:p kach:p'),
      rule('anin', 'anin:p anina:p aninowi:p aninem:p anie:p an:p anom:p anami:p anach:p'),
      rule(ANY, '-:p a:p owi:p iem:p em:p u:p ów:p om:p ami:p ach:p i:p y:p ie:p'),
    ],
  ],
  ['uz place', [rule(ANY, `${LATIN_UZ} ${CYRILLIC_UZ}`)]],
  ['uz either', [rule('lik', 'lik:p liklar:p liklarni:p'), rule(ANY, `${PEOPLE_UZ_LATIN} ${PEOPLE_UZ_CYRILLIC}`)]],
  ['tg place', [rule(ANY, '- и:g ро:a у ву ю иён:p')]],
  ['tg either', [rule('ӣ', 'ӣ иҳо:p иён:p иро:p'), rule(ANY, '- и он:p они:p онро:p ҳо:p ҳои:p ҳоро:p ро:p')]],
])
