import { isCertainlyAfter } from '../../../knowledge/records/record-date.ts'
import { isActAtHome } from '../../../knowledge/removals/completed-removals.ts'
import { pendingAfter } from '../../../knowledge/removals/pending-after.ts'
import type { RemovalEvent } from '../../../knowledge/removals/removal-events.ts'
import {
  whatFollowed,
  type PersonAfterRemoval,
  type Sentence,
  type WhatFollowed,
} from '../../../knowledge/removals/what-followed.ts'
import type { RecordItem } from '../../reply/block.ts'
import { plain, strong, type Line } from '../../reply/line.ts'
import type { Answering } from '../answering.ts'
import { outcomeSources } from '../record/outcome-sources.ts'
import { outcomeWords } from '../record/outcome-words.ts'

/** A removal in a list: from where, when, who, how; then what followed, or that nobody knows. */
export function removalItem(answering: Answering, event: RemovalEvent, number: number | null): RecordItem {
  const { words, claim } = answering
  const [first] = event.incidents
  const when = words.date(event.date) || words.say('undated')
  const title = `${words.country(event.host)} → ${words.country(event.origin)}, ${when}`
  return {
    number,
    id: first?.id ?? '',
    title: claim(
      [strong(title), ` · ${removedPeople(answering, event, NAMED)} · ${words.say(`type-${event.type}`)}`],
      event.sources,
    ),
    details: [
      ...whatFollowedLines(answering, event),
      ...(event.corroborated ? [] : [plain(words.say('confidence-single-source'))]),
    ],
  }
}

/** People of one removal who are named in a list. */
const NAMED = 4

/** Everyone removed, named or counted; past the most that are to be named, the rest are counted too. */
export function removedPeople(
  { knowledge, words }: Answering,
  { persons, unnamed }: RemovalEvent,
  most: number,
): string {
  const names = persons.map((id) => knowledge.records.person(id)?.name ?? id)
  const shown =
    names.length > most
      ? [...names.slice(0, most - 1), words.say('and-others', { count: names.length - most + 1 })]
      : names
  const others = unnamed > 0 ? [words.say('unnamed', { count: unnamed })] : []
  return [...shown, ...others].join(', ') || words.say('nobody-named')
}

/** What is known of each named person, worst first, how many are unknown, or the group's fate where nobody's own is recorded. */
export function whatFollowedLines(answering: Answering, event: RemovalEvent, most = LONGEST_LIST): readonly Line[] {
  const { knowledge, words } = answering
  const followed = whatFollowed(event, knowledge.records)
  const isOneOfSeveral = event.persons.length > 1
  const told = followed.persons
    .map((person) => [
      ...fateLines(answering, person, isOneOfSeveral),
      ...pendingLine(answering, event, person, isOneOfSeveral),
    ])
    .filter((lines) => lines.length > 0)
  if (told.length === 0) return [groupLine(answering, event, followed)]
  const unknown = followed.persons.length - told.length
  return [
    ...told.slice(0, most).flat(),
    ...(unknown > 0 ? [plain(words.say('fate-unknown-others', { count: unknown }))] : []),
  ]
}

/** People of one mass removal whose fates are listed; the record itself lists them all. */
const LONGEST_LIST = 6

/** The worst that is known, and every sentence before or after it. */
function fateLines(answering: Answering, after: PersonAfterRemoval, isOneOfSeveral: boolean): readonly Line[] {
  const { words, claim } = answering
  const { fate } = after
  if (fate === 'unknown') return []
  const who = isOneOfSeveral ? `${nameOf(answering, after)}: ` : ''
  const sentences = toldOnce(after.sentences)
  const ids = sentences.flatMap(({ incident }) => outcomeSources(answering, incident))
  const sentenced = `→ ${who}${words.say('outcome-prison-sentence')}${sentencesText(answering, sentences)}`
  const ofSentences = sentences.length > 0 ? [claim(sentenced, ids)] : []
  if (fate === 'prison-sentence' && ofSentences.length > 0) return ofSentences
  const last = after.consequences.findLast(({ fates }) => fates.includes(fate))
  const what = last ? outcomeWords(words, last.incident, fate) : words.say(`outcome-${fate}`)
  const sources = last ? outcomeSources(answering, last.incident) : []
  return [claim(`→ ${who}${what}${inBrackets(words.date(last?.date ?? null))}`, sources), ...ofSentences]
}

/** Two records that may tell of one sentence tell of it once. */
function toldOnce(sentences: readonly Sentence[]): readonly Sentence[] {
  return sentences.filter(
    (sentence, place) => !sentences.slice(0, place).some((earlier) => mayBeSame(earlier, sentence)),
  )
}

function mayBeSame(one: Sentence, other: Sentence): boolean {
  const apart = isCertainlyAfter(one.date, other.date) || isCertainlyAfter(other.date, one.date)
  return one.years === other.years && !apart
}

/**
 * Every sentence, never added up, with the record's own words: that it came on top of the first, was made longer, or
 * is known from relatives alone.
 */
function sentencesText({ words }: Answering, sentences: readonly Sentence[]): string {
  const texts = sentences.map(({ years, date, shared, incident }) => {
    const length = years && !shared ? words.say('years', { years }) : ''
    const note = sentences.length > 1 || isHedge(incident.outcome?.note) ? bareNote(incident.outcome?.note) : ''
    return `${length}${inBrackets([words.date(date), note].filter(Boolean).join('; '))}`.trim()
  })
  const text = texts
    .filter((one) => one !== '')
    .reduce((sentence, next) => (sentence ? words.say('fate-then', { sentence, next }) : next), '')
  if (text === '') return ''
  return text.startsWith('(') ? ` ${text}` : `, ${text}`
}

function bareNote(note: string | null | undefined): string {
  return (note ?? '').replace(/\.$/, '')
}

/** A note that says how far the sentence is to be believed; the others are left to the record, for a list is to be short. */
function isHedge(note: string | null | undefined): boolean {
  return /\b(?:relatives?|believe\w*|unconfirmed|alleged\w*|according to|not confirmed|official|reported by)\b/i.test(
    note ?? '',
  )
}

/** Accused or on trial, and no more is known: nobody's fate yet, and not nothing either. */
function pendingLine(
  answering: Answering,
  event: RemovalEvent,
  after: PersonAfterRemoval,
  isOneOfSeveral: boolean,
): readonly Line[] {
  const { words, claim, knowledge } = answering
  if (after.fate !== 'unknown') return []
  const last = pendingAfter(event, after.person, knowledge.records).at(-1)
  if (!last) return []
  const who = isOneOfSeveral ? `${nameOf(answering, after)}: ` : ''
  const note = last.outcome?.note ? `: ${last.outcome.note}` : ''
  const date = words.date(last.outcome?.date ?? (isActAtHome(last) ? last.date : null))
  return [claim(`→ ${who}${words.say('fate-pending')}${inBrackets(date)}${note}`, outcomeSources(answering, last))]
}

/** A removal whose records name nobody, or tell of nobody in particular. */
function groupLine(answering: Answering, event: RemovalEvent, { fate, outcomes }: WhatFollowed): Line {
  const { words, claim } = answering
  const last = outcomes.findLast(({ fates }) => fates.some((one) => one === fate))
  if (fate === 'unknown' || !last) {
    const pending = event.incidents.find(({ outcome }) => outcome?.type === 'pending')
    if (!pending) return plain(words.say('fate-unknown'))
    return claim(`→ ${words.say('fate-pending')}`, outcomeSources(answering, pending))
  }
  const { incident, date } = last
  const isShared = incident.persons.length + incident.unnamedPersons > 1
  const years = incident.outcome?.sentenceYears
  const length = years && !isShared ? `, ${words.say('years', { years })}` : ''
  const note = incident.outcome?.note ? `: ${incident.outcome.note}` : ''
  const text = `→ ${outcomeWords(words, incident, fate)}${length}${inBrackets(words.date(date))}${note}`
  return claim(text, outcomeSources(answering, incident))
}

function nameOf({ knowledge }: Answering, { person }: PersonAfterRemoval): string {
  return knowledge.records.person(person)?.name ?? person
}

function inBrackets(text: string): string {
  return text ? ` (${text})` : ''
}
