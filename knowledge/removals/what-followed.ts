import type { Case, InterimMeasure } from '../records/case.ts'
import type { Incident } from '../records/incident.ts'
import type { RecordSet } from '../records/record-set.ts'
import { consequencesFor, outcomeOf, type ActsByPerson, type Consequence } from './consequences.ts'
import { worstFate, type Fate } from './fate.ts'
import { fateOfEvent } from './fate-after-removal.ts'
import type { RemovalEvent } from './removal-events.ts'
import { textOrder } from './text-order.ts'

/** A removal, what became of everyone it concerned, and what the courts said of it. */
export interface WhatFollowed {
  readonly event: RemovalEvent
  /** The worst over everyone, named or not. */
  readonly fate: Fate
  /** Everyone its records name, in their order. */
  readonly persons: readonly PersonAfterRemoval[]
  /** What the removal's own records tell of the whole group: all there is about the people they do not name. */
  readonly outcomes: readonly Consequence[]
  /** Judgments against the host about this origin that name one of these people by record id, oldest first. */
  readonly judgments: readonly Case[]
  /** Those of the judgments in which a court or committee asked the host to wait. */
  readonly interimMeasures: readonly Case[]
}

export interface PersonAfterRemoval {
  readonly person: string
  /** The worst on record. */
  readonly fate: Fate
  /** The records that tell it, in order of time. */
  readonly consequences: readonly Consequence[]
  /** In order of time. Never added up: a later sentence may replace an earlier one or add to it. */
  readonly sentences: readonly Sentence[]
}

export interface Sentence {
  /** Null where the record does not say. */
  readonly years: number | null
  readonly date: string | null
  readonly incident: Incident
  /** The record is about several people: the years may be only one's. */
  readonly shared: boolean
}

export function whatFollowed(event: RemovalEvent, records: ActsByPerson & Pick<RecordSet, 'casesOf'>): WhatFollowed {
  const judgments = judgmentsOn(event, records)
  return {
    event,
    fate: fateOfEvent(event, records),
    persons: event.persons.map((person) => personAfter(event, person, records)),
    outcomes: event.incidents.map(outcomeOf).filter((outcome) => outcome.fates.length > 0),
    judgments,
    interimMeasures: judgments.filter((judgment) => ASKED_TO_WAIT.has(judgment.interimMeasure)),
  }
}

const ASKED_TO_WAIT: ReadonlySet<InterimMeasure> = new Set([
  'rule-39-granted',
  'rule-39-breached',
  'committee-measure-granted',
  'committee-measure-breached',
  'national-stay',
])

function personAfter(event: RemovalEvent, person: string, records: ActsByPerson): PersonAfterRemoval {
  const consequences = consequencesFor(event, person, records)
  return {
    person,
    fate: worstFate(consequences.flatMap((consequence) => consequence.fates)),
    consequences,
    sentences: sentencesIn(consequences, event),
  }
}

/** A conviction's own row wins over the outcome of an arrest at home, and that over the removal's one outcome for all. */
function sentencesIn(consequences: readonly Consequence[], event: RemovalEvent): readonly Sentence[] {
  const imprisoned = consequences.filter(({ fates }) => fates.includes('prison-sentence'))
  const convictions = imprisoned.filter(({ incident }) => incident.type === 'conviction-after-return')
  const atHome = imprisoned.filter(({ incident }) => !event.incidents.some(({ id }) => id === incident.id))
  const telling = [convictions, atHome, imprisoned].find((rows) => rows.length > 0) ?? []
  return telling.map(({ incident, date }) => ({
    years: incident.outcome?.sentenceYears ?? null,
    date,
    incident,
    shared: incident.persons.length + incident.unnamedPersons > 1,
  }))
}

function judgmentsOn(event: RemovalEvent, records: Pick<RecordSet, 'casesOf'>): readonly Case[] {
  const judgments = new Set(event.persons.flatMap((person) => records.casesOf(person)))
  return [...judgments]
    .filter(({ respondent, origins }) => respondent === event.host && origins.includes(event.origin))
    .sort((one, other) => textOrder(one.date ?? UNDATED, other.date ?? UNDATED) || textOrder(one.id, other.id))
}

const UNDATED = '9999'
