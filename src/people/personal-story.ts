import { harmsInText, type Harm } from '../../knowledge/records/harm/harm-in-text.ts'
import { tellsOfClient } from './story/tells-of-client.ts'
import { tellsStory } from './story/tells-story.ts'

/**
 * What makes a message personal. `details`: a telephone number, an address, a document or the like. `client`: a client's
 * file, or a client or relative by name. `story`: what happened to the sender or to their people.
 */
export type PersonalKind = 'details' | 'client' | 'story'

/** What is of no harm in a message: a public channel is where much of the news stands. */
const HARMLESS: ReadonlySet<Harm> = new Set(['contact on a network', 'network address'])

/** A date of birth stands in decisions of the committees as well, which lawyers paste. */
const OF_A_DECISION =
  /(?<!\p{L})(?:the applicants?|the authors?|the complainants?|the petitioners?|the claimants?|заявител[ьяюи]|автор(?:а|у|ы)? сообщения|beschwerdeführer|antragsteller|kläger|skarżąc[yae])(?!\p{L})/iu

/** Five times what is read for an answer (`LONGEST_MESSAGE`); it bounds the time that a pasted book can take. */
const LONGEST_READ = 20_000

/** The kinds of personal matter in a message of any length, language and script; none for an ordinary question. */
export function personalKinds(text: string): readonly PersonalKind[] {
  const read = text.slice(0, LONGEST_READ)
  const isDecision = OF_A_DECISION.test(read)
  const harms = harmsInText(read).filter(
    (harm) => !HARMLESS.has(harm) && !(harm === 'full date of birth' && isDecision),
  )
  return [
    ...(harms.length > 0 ? ['details' as const] : []),
    ...(tellsOfClient(read) ? ['client' as const] : []),
    ...(tellsStory(read) ? ['story' as const] : []),
  ]
}

/** True for a message that looks like someone's own story or holds data of a private person. */
export function looksPersonal(text: string): boolean {
  return personalKinds(text).length > 0
}
