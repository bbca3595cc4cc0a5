import { applicantNames } from './applicant-name.ts'
import type { NamedApplicant } from './applicant-name.ts'

/**
 * How a cited case name agrees with a recorded one: `same` in full, up to transliteration; `short` the usual shortening
 * (a surname without the given name, the first of several applicants, no “and Others”); `different`.
 */
export type ApplicantAgreement = 'same' | 'short' | 'different'

/** “Maksudov et al.” shortens three names and more; “T.K. and Others” is not “T.K. and S.R.”. */
const FEWEST_ET_AL = 3

/**
 * Compares the applicant part of a cited case name with a recorded one. `known` are recorded full names of the persons
 * in the case, which explain a given name that the case name lacks. Strict apart from transliteration: one different
 * consonant is a different name, because such names stand side by side in the records (Turgunov, Tursunov).
 */
export function compareApplicants(cited: string, recorded: string, known: readonly string[] = []): ApplicantAgreement {
  const left = applicantNames(cited)
  const right = applicantNames(recorded)
  const persons = known.flatMap((name) => applicantNames(name).named)
  if (left.named.length === 0 || left.named.length > right.named.length) return 'different'
  const free = [...right.named]
  let isShort = left.named.length < right.named.length || (right.others && !left.others)
  for (const applicant of left.named) {
    const agreements = free.map((other) => agreementOf(applicant, other, persons))
    const best = Math.max(agreements.indexOf('same'), agreements.includes('same') ? -1 : agreements.indexOf('short'))
    if (best === -1) return 'different'
    isShort ||= agreements[best] === 'short'
    free.splice(best, 1)
  }
  if (left.others && !right.others && right.named.length < FEWEST_ET_AL) return 'different'
  return isShort ? 'short' : 'same'
}

function agreementOf(
  cited: NamedApplicant,
  recorded: NamedApplicant,
  persons: readonly NamedApplicant[],
): ApplicantAgreement {
  if (cited.initials !== null || recorded.initials !== null)
    return cited.initials === recorded.initials ? 'same' : 'different'
  const missing = recorded.words.filter((word) => !cited.words.some((other) => sharesSound(word, other)))
  const extra = cited.words.filter((word) => !recorded.words.some((other) => sharesSound(word, other)))
  const surname = recorded.words.at(-1)
  if (
    surname === undefined ||
    missing.includes(surname) ||
    !extra.every((word) => isExplained(word, recorded, persons))
  )
    return 'different'
  return missing.length === 0 ? 'same' : extra.length === 0 ? 'short' : 'different'
}

/** A further given name, patronymic or initial counts where the records know the person by it. */
function isExplained(word: readonly string[], recorded: NamedApplicant, persons: readonly NamedApplicant[]): boolean {
  return persons
    .filter((person) => recorded.words.every((own) => person.words.some((other) => sharesSound(own, other))))
    .some((person) => person.words.some((other) => sharesSound(word, other) || isInitialOf(word, other)))
}

function sharesSound(one: readonly string[], other: readonly string[]): boolean {
  return one.some((sound) => other.includes(sound))
}

function isInitialOf(initial: readonly string[], word: readonly string[]): boolean {
  return initial.some((sound) => sound.length === 1 && word.some((other) => other.startsWith(sound)))
}
