import { fold } from '../../search/fold.ts'
import { ENDING_RULES } from './endings.ts'
import type { EndingRule } from './endings.ts'
import type { Inflected, NameLanguage, Sense } from './place-name.ts'

const AS_WRITTEN: EndingRule = { cut: '', endings: new Map([['', '']]) }

/** The stem and endings of a name given in its dictionary form (a stem, for adjectives). The first rule that fits the end of the name holds. */
export function inflect(name: string, language: NameLanguage, sense: Sense): Inflected {
  const written = name.toLowerCase().normalize('NFC')
  const rules = ENDING_RULES.get(`${language} ${sense}`) ?? []
  const fitting = rules.find((rule) => written.endsWith(rule.cut) && written.length > rule.cut.length) ?? AS_WRITTEN
  return { stem: fold(written.slice(0, written.length - fitting.cut.length)), endings: fitting.endings }
}
