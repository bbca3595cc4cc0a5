import type { Finding } from './checks/finding.ts'
import { member, rawId, textsAt } from './checks/raw-value.ts'
import type { RecordCheck, RecordFolder } from './checks/record-folder.ts'
import { eachText } from './checks/text-leaf.ts'
import { givesAgeUnderEighteen } from './harm/age-under-eighteen.ts'
import { harmsInText, type Harm } from './harm/harm-in-text.ts'
import { namesChild } from './harm/named-child.ts'
import { plainMarks } from './harm/plain-marks.ts'
import type { ListName } from './record-files.ts'

/** Fields that hold addresses of pages or ids of records, never a person's own details. */
const NOT_PROSE = new Set([
  'id',
  'url',
  'urls',
  'sources',
  'source',
  'seenIn',
  'persons',
  'affiliations',
  'case',
  'about',
])

/** Where an age is that of the recorded person. Titles and quotes of others are not. */
const ABOUT_PERSONS: readonly { readonly list: ListName; readonly place: readonly string[] }[] = [
  { list: 'persons', place: ['role'] },
  { list: 'persons', place: ['summary'] },
  { list: 'incidents', place: ['description'] },
]

const ADULT = 18

/**
 * The do-no-harm lint: contact details, street addresses, coordinates, identity numbers, and people who may be minors
 * on `today` (`YYYY-MM-DD`). A finding names the field and the kind and never repeats the text.
 */
export function doNoHarm(today: string): RecordCheck {
  return (folder) => [...harmfulTexts(folder, today), ...bornTooLate(folder, today), ...agesOfMinors(folder, today)]
}

function harmfulTexts(folder: RecordFolder, today: string): readonly Finding[] {
  return [...folder.raw].flatMap(([list, rows]) =>
    rows.flatMap((row, index) => {
      const findings: Finding[] = []
      eachText(row, ({ text, field, path }) => {
        if (NOT_PROSE.has(field)) return
        for (const reason of harmReasons(text, today)) findings.push({ list, index, path: path(), reason })
      })
      return findings
    }),
  )
}

function harmReasons(text: string, today: string): readonly string[] {
  const harms = harmsInText(text).map((harm) => `holds what looks like ${withArticle(harm)}; leave it out`)
  return namesChild(plainMarks(text), today) ? [...harms, 'seems to name a child; name no minors'] : harms
}

function bornTooLate(folder: RecordFolder, today: string): readonly Finding[] {
  return (folder.raw.get('persons') ?? []).flatMap((row, index) =>
    typeof member(row, 'born') === 'number' && !isAdult(row, today)
      ? [
          {
            list: 'persons',
            index,
            path: ['born'],
            reason: 'is the year of birth of someone who may be a minor; name no minors',
          },
        ]
      : [],
  )
}

function agesOfMinors(folder: RecordFolder, today: string): readonly Finding[] {
  const adults = new Set(
    (folder.raw.get('persons') ?? []).filter((row) => isAdult(row, today)).flatMap((row) => rawId(row) ?? []),
  )
  return ABOUT_PERSONS.flatMap(({ list, place }) =>
    (folder.raw.get(list) ?? []).flatMap((row, index) => {
      const named = list === 'persons' ? [rawId(row)] : textsAt(row, ['persons', '*']).map(({ text }) => text)
      // An age of long ago is no harm where the years of birth show that everybody named is an adult now.
      if (named.every((id) => id !== undefined && adults.has(id))) return []
      return textsAt(row, place)
        .filter(({ text }) => givesAgeUnderEighteen(plainMarks(text)))
        .map(({ path }) => ({
          list,
          index,
          path,
          reason: 'gives an age under 18 for a recorded person; name no minors',
        }))
    }),
  )
}

/** True when the person's eighteenth birthday has passed whatever day of the year of birth it is. */
function isAdult(person: unknown, today: string): boolean {
  const born = member(person, 'born')
  return typeof born === 'number' && `${born + ADULT}-12-31` <= today
}

function withArticle(harm: Harm): string {
  if (harm === 'coordinates') return harm
  return /^[aei]/.test(harm) ? `an ${harm}` : `a ${harm}`
}
