import { applicantNames } from './applicant-name.ts'
import { areNeighboursSwapped } from './neighbours-swapped.ts'
import type { ApplicantNames, NamedApplicant, NameWord } from './applicant-name.ts'

/**
 * How a cited case name agrees with a recorded one: `same` in full, up to transliteration; `short` the usual shortening
 * (a surname without the given name, the first of several applicants, no “and Others”);
 * `slip` two neighbouring letters swapped; `different`.
 */
export type ApplicantAgreement = 'same' | 'short' | 'slip' | 'different'

/** “Maksudov et al.” shortens three names and more; “T.K. and Others” is not “T.K. and S.R.”. */
const FEWEST_ET_AL = 3

/**
 * Compares the applicant part of a cited case name with a recorded one. `known` are recorded full names of the persons
 * in the case, which explain a given name that the case name lacks. Strict apart from transliteration: one different
 * consonant is a different name, because such names stand side by side in the records (Turgunov, Tursunov).
 */
export function compareApplicants(cited: string, recorded: string, known: readonly string[] = []): ApplicantAgreement {
  const persons = known.flatMap((name) => applicantNames(name).named)
  return compareApplicantNames(applicantNames(cited), applicantNames(recorded), persons)
}

/** The same for names that are read already. */
export function compareApplicantNames(
  cited: ApplicantNames,
  recorded: ApplicantNames,
  persons: readonly NamedApplicant[],
): ApplicantAgreement {
  if (cited.named.length === 0 || cited.named.length > recorded.named.length) return 'different'
  if (cited.others && !recorded.others && recorded.named.length < FEWEST_ET_AL) return 'different'
  const free = [...recorded.named]
  let isShort = cited.named.length < recorded.named.length || (recorded.others && !cited.others)
  let isSlipped = false
  for (const applicant of cited.named) {
    const agreements = free.map((other) => agreementOf(applicant, other, persons))
    const best = BEST_FIRST.find((agreement) => agreements.includes(agreement))
    if (best === undefined) return 'different'
    const place = agreements.indexOf(best)
    isShort ||= best === 'short'
    isSlipped ||= best === 'slip'
    free.splice(place, 1)
  }
  return isSlipped ? 'slip' : isShort ? 'short' : 'same'
}

const BEST_FIRST: readonly ApplicantAgreement[] = ['same', 'short', 'slip']

function agreementOf(
  cited: NamedApplicant,
  recorded: NamedApplicant,
  persons: readonly NamedApplicant[],
): ApplicantAgreement {
  if (cited.initials !== null || recorded.initials !== null)
    return cited.initials === recorded.initials ? 'same' : 'different'
  const surname = recorded.words.at(-1)
  if (cited.words.some((word) => isSlip(word, recorded, persons))) return 'slip'
  const missing = recorded.words.filter((word) => !cited.words.some((other) => sharesSound(word, other)))
  if (surname === undefined || missing.includes(surname)) return 'different'
  const extra = cited.words.filter((word) => !recorded.words.some((other) => sharesSound(word, other)))
  const unexplained = extra.filter((word) => !missing.some((other) => isInitialOf(word, other)))
  if (missing.length > 0) return unexplained.length === 0 ? 'short' : 'different'
  return unexplained.every((word) => isExplained(word, recorded, persons)) ? 'same' : 'different'
}

/** Two neighbouring letters swapped are a slip (Raybikin), unless the records know the person by that spelling. */
function isSlip(word: NameWord, recorded: NamedApplicant, persons: readonly NamedApplicant[]): boolean {
  const alike = recorded.words.filter((other) => sharesSound(word, other))
  const isSwapped = alike.length > 0 && alike.every((other) => areNeighboursSwapped(word.written, other.written))
  return isSwapped && !persons.some((person) => person.words.some(({ written }) => written === word.written))
}

/** A further given name, patronymic or initial counts where the records know the person by it. */
function isExplained(word: NameWord, recorded: NamedApplicant, persons: readonly NamedApplicant[]): boolean {
  return persons
    .filter((person) => recorded.words.every((own) => person.words.some((other) => sharesSound(own, other))))
    .some((person) => person.words.some((other) => sharesSound(word, other) || isInitialOf(word, other)))
}

function sharesSound(one: NameWord, other: NameWord): boolean {
  return one.sounds.some((sound) => other.sounds.includes(sound))
}

function isInitialOf(word: NameWord, other: NameWord): boolean {
  return word.isInitial && word.firstLetter === other.firstLetter
}
