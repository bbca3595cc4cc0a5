import type { MessageWord } from '../../../../knowledge/gazetteer/message-words.ts'
import type { ActMention } from '../../../../knowledge/gazetteer/places/place-reading.ts'

/** Beginnings of the words for removals and other acts in the cases of this folder; the door is given them by its caller. */
const REMOVAL =
  /^(?:deport|extradit|expel|expul|remov|return|refoul|rendition|abduct|kidnap|taken$|hand|sent$|send|surrender|transfer|abschieb|abgeschoben|schiebt|schob|ausgeliefert|auslieferung|liefert|ausweis|ausgewiesen|ruckfuhr|uberstell|entfuhr|zuruckgeschickt|wydal|wydan|wydac|ekstrad|odesl|uprowadz|porwa|deportow|депорт|высл|высыл|выдво|выдал|выдач|выдан|выдает|выдают|выдават|экстради|похи|вывез|вывоз|верну|возвра|передал|переда[юн]|ekstradits|topshir|qaytar|ogirlab|истирдод|баргардон|ихроҷ|ихроч|супорид|рабуд|чиқариб)/u
const OTHER =
  /^(?:detain|arrest|jail|imprison|convict|tortur|pressur|persecut|sentenc|disappear|harass|held$|задерж|арест|осужд|осуди|пыт|давлен|преслед|пропа|festgenommen|verhaftet|haft|inhaft|gefoltert|zatrzym|aresztow|skazan|tortur|qamal|hibs|ҳибс|дастгир|зиндон|ushlan|ушлан)/u

export function actsOf(words: readonly MessageWord[]): readonly ActMention[] {
  return words.flatMap(({ folded }, at): readonly ActMention[] => {
    if (REMOVAL.test(folded)) return [{ first: at, last: at, kind: 'removal' }]
    return OTHER.test(folded) ? [{ first: at, last: at, kind: 'other' }] : []
  })
}
