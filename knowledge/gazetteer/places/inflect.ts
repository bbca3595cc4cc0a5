import { endingRules } from './endings.ts'
import type { EndingRule } from './endings.ts'
import type { Inflected, NameLanguage, Sense } from './place-name.ts'

const AS_WRITTEN: EndingRule = { cut: '', endings: new Map([['', '']]) }

/** The stem and endings of a folded name in its dictionary form (a stem, for adjectives). The first rule that fits the end of the name holds. */
export function inflect(name: string, language: NameLanguage, sense: Sense): Inflected {
  const fitting =
    endingRules(language, sense).find((rule) => name.endsWith(rule.cut) && name.length > rule.cut.length) ?? AS_WRITTEN
  return { stem: name.slice(0, name.length - fitting.cut.length), endings: fitting.endings }
}
