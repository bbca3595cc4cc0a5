import { fold } from '../../search/fold.ts'
import type { Marks, NameLanguage, Sense } from './place-name.ts'

/** What is cut off the dictionary form, and what may stand in its place. */
export interface EndingRule {
  readonly cut: string
  readonly endings: ReadonlyMap<string, Marks>
}

/**
 * The endings a name takes. A row: language and sense | what is cut off | endings with the marks that each gives (place-name.ts); `-` is the empty ending.
 * The first row that fits the end of a name holds, so an empty cut comes last. They are those of the regular declension (with the commonest slip,
 * «-ы» for «-а»); forms outside it are written out in the tables of names. Folding makes «й» «и»: after a vowel it is «Китай», after a consonant «Чили».
 */
const TABLE = `
en place | | - s:g
en thing | | -
en either | | - s:p
en people | | -:p s:p
ru place | я | я:n и:gdl ю:a ей:i ею:i е:dl
ru place | а | а:n ы:g и:g е:dl у:a ой:i ою:i
ru place | ь | ь:na и:gdl ью:i я:g ю:d ем:i е:l
ru place | ай | ай:na ая:g аю:d аем:i ае:l
ru place | ей | ей:na ея:g ею:d еем:i ее:l
ru place | уй | уй:na уя:g ую:d уем:i уе:l
ru place | ый | ый:na ого:g ому:d ым:i ом:l
ru place | ий | ий:na ия:g ию:d ием:i ии:l
ru place | ы | ы:na ов:g -:g ам:d ами:i ах:l
ru place | ье | ье:na ья:g ью:d ьем:i ьи:l
ru place | о | о:na а:g у:d ом:i е:l
ru place | и | и
ru place | е | е
ru place | у | у
ru place | э | э
ru place | | -:na а:g у:d ом:i е:l ы:g
ru thing | | ий ый ого ому им ом ая ой ую ое ие их ими о и е
ru people | иец | иец:p ийца:p ийцу:p ийцем:p ийце:p ийцы:p ийцев:p ийцам:p ийцами:p ийцах:p
ru people | еец | еец:p ейца:p ейцу:p ейцем:p ейце:p ейцы:p ейцев:p ейцам:p ейцами:p ейцах:p
ru people | аец | аец:p айца:p айцу:p айцем:p айце:p айцы:p айцев:p айцам:p айцами:p айцах:p
ru people | ец | ец:p ца:p цу:p цем:p це:p цы:p цев:p цам:p цами:p цах:p
ru people | анин | анин:p анина:p анину:p анином:p ане:p ан:p анам:p анами:p анах:p
ru people | янин | янин:p янина:p янину:p янином:p яне:p ян:p янам:p янами:p янах:p
ru people | ка | ка:p ки:p ке:p ку:p кой:p ек:p ок:p кам:p ками:p ках:p
ru people | | -:p а:p у:p ом:p е:p ы:p и:p ов:p ам:p ами:p ах:p ей:p
de place | en | en ens:g
de place | | - s:g
de thing | | - e en er es em
de people | er | er:p ern:p ers:p erin:p erinnen:p
de people | e | e:p en:p in:p innen:p er:p
de people | | -:p e:p en:p n:p s:p in:p innen:p
pl place | ja | ja:n ji:gdl ję:a ją:i jo ii:gdl
pl place | ia | ia:n ii:gdl ię:a ią:i io
pl place | ka | ka:n ki:g kę:a ką:i ce:dl
pl place | a | a:n y:g i:g ę:a ą:i ie:dl o
pl place | o | o:na a:g u:d em:i ie:l
pl place | ów | ów:na owa:g owu:d owem:i owie:l
pl place | y | y
pl place | e | e ich:g
pl place | | -:na u:gl a:g owi:d em:i iem:i ie:l
pl thing | ck | cki cka ckie ckiego ckiemu ckim ckich ckimi ckiej cką cko ccy
pl thing | zk | zki zka zkie zkiego zkiemu zkim zkich zkimi zkiej zką zko zcy
pl thing | sk | ski ska skie skiego skiemu skim skich skimi skiej ską sko scy
pl thing | | i a ie iego iemu im ich imi iej ą y ego emu ym ych ymi ej e o
pl people | czyk | czyk:p czyka:p czykowi:p czykiem:p czyków:p czykom:p czykami:p czykach:p
pl people | ka | ka:p ki:p ce:p kę:p ką:p ek:p kom:p kami:p kach:p
pl people | anin | anin:p anina:p aninowi:p aninem:p anie:p an:p anom:p anami:p anach:p
pl people | | -:p a:p owi:p iem:p em:p u:p ów:p om:p ami:p ach:p i:p y:p ie:p
uz place | | -:n ni:a ning:g ga:t ka:t qa:t da:w dan:f dagi:w dagilar:w gacha:t lik:p liklar:p liklarni:p liklarning:p de:w den:f ye:t nin:g ни:a нинг:g га:t ка:t қа:t да:w дан:f даги:w гача:t лик:p ликлар:p ликларни:p
uz either | lik | lik:p liklar:p liklarni:p
uz either | | - cha lar:p larni:p larning:p larga:p lardan:p larda:p lari:p larini:p ni:p ning:p ga:p dan:p ler:p leri:p lerin:p ча и лар:p ларни:p ларнинг:p ларга:p лардан:p лари:p ни:p нинг:p га:p дан:p
tg place | | - и:g ро:a у ву ю иён:p
tg either | ӣ | ӣ иҳо:p иён:p иро:p
tg either | | - и он:p они:p онро:p ҳо:p ҳои:p ҳоро:p ро:p
`

function endings(list: string): ReadonlyMap<string, Marks> {
  const map = new Map<string, Marks>()
  for (const item of list.split(' ')) {
    const [written = '', marks = ''] = item.split(':')
    const ending = written === '-' ? '' : written
    // Two that fold alike («ę», «e») keep the marks of both.
    map.set(ending, (map.get(ending) ?? '') + marks)
  }
  return map
}

function readTable(): ReadonlyMap<string, readonly EndingRule[]> {
  const rules = new Map<string, EndingRule[]>()
  for (const row of fold(TABLE).trim().split('\n')) {
    const [key = '', cut = '', list = ''] = row.split('|').map((cell) => cell.trim())
    rules.set(key, [...(rules.get(key) ?? []), { cut, endings: endings(list) }])
  }
  return rules
}

let read: ReadonlyMap<string, readonly EndingRule[]> | undefined

/** The rules for names of a language and sense, in the order in which they are tried; read when first asked for. */
export function endingRules(language: NameLanguage, sense: Sense): readonly EndingRule[] {
  read ??= readTable()
  return read.get(`${language} ${sense}`) ?? []
}
