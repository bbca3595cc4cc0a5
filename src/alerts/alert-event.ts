import type { FieldChange } from '../../knowledge/records/changes/field-change.ts'
import type { Origin } from '../../knowledge/records/fields.ts'
import type { PersonCategory } from '../../knowledge/records/person.ts'
import type { ListName } from '../../knowledge/records/record-files.ts'

/** What a subscriber can ask to hear of; the words of the field, told to subscribers as they stand here. */
export const EVENT_TYPES = [
  'removal-imminent',
  'removal-carried-out',
  'removal-stopped',
  'detention',
  'extradition-decision',
  'interim-measure',
  'release',
  'sentence-after-return',
  'disappearance',
  'death',
  'interpol',
  'judgment',
  'statistics',
  'other',
] as const
export type EventType = (typeof EVENT_TYPES)[number]

/** CAP's three axes, never one colour (docs.oasis-open.org/emergency/cap/v1.2). */
export const URGENCIES = ['immediate', 'expected', 'past'] as const
export const SEVERITIES = ['extreme', 'severe', 'moderate', 'information'] as const
export const CERTAINTIES = ['confirmed', 'likely', 'unconfirmed'] as const
export type Urgency = (typeof URGENCIES)[number]
export type Severity = (typeof SEVERITIES)[number]
export type Certainty = (typeof CERTAINTIES)[number]

/** How it reaches people: at once, in the hours when they read, or gathered. Follows from the three axes. */
export const DELIVERY_CLASSES = ['flash', 'prompt', 'digest'] as const
export type DeliveryClass = (typeof DELIVERY_CLASSES)[number]

/** What a message is to the one before it about the same event; `closure`: it is told how it ended. */
export const MESSAGE_KINDS = ['new', 'update', 'correction', 'retraction', 'closure'] as const
export type MessageKind = (typeof MESSAGE_KINDS)[number]

/**
 * Who is told. `matching`: whoever's subscriptions it matches. `recipients`: exactly those who got an earlier message of
 * the same event. `both`: those, in its thread, and whoever else it matches, to whom it is a new alert and never an
 * update or a correction of something they have not seen.
 */
export const REACHES = ['matching', 'recipients', 'both'] as const
export type Reach = (typeof REACHES)[number]

/**
 * Something that a publication tells subscribers. It never changes once made: what is learnt later is another of the
 * same `event`, with the next `sequence`, sent to those who got the one before.
 */
export interface AlertEvent {
  /** `A-2026-014`: the year and number by which people speak of it; an update bears that of what it updates. */
  readonly event: string
  /** From 1. */
  readonly sequence: number
  readonly message: MessageKind
  readonly reach: Reach
  /** Told without sound to those who got the message before: it only is surer than it was. */
  readonly isSilent: boolean
  /** The key of the record that it is read from; a later message of the event may be read from another one. */
  readonly record: string
  readonly list: ListName
  readonly type: EventType
  readonly host: string | null
  readonly origins: readonly Origin[]
  readonly persons: readonly string[]
  readonly groups: readonly string[]
  readonly categories: readonly PersonCategory[]
  /** The judgments it is about, for those who follow a case. */
  readonly cases: readonly string[]
  /** The act's own date at its precision, or when it is to happen; null where no source says. */
  readonly occurredOn: string | null
  /** A moment with its offset, or a day, at which a removal is to be carried out; null where none is known. */
  readonly scheduledFor: string | null
  /** When the publication was made, in epoch milliseconds. */
  readonly learnedAt: number
  readonly urgency: Urgency
  readonly severity: Severity
  readonly certainty: Certainty
  readonly class: DeliveryClass
  /** What differs from the message before, field by field; empty for `new`. */
  readonly changes: readonly FieldChange[]
  /** For a correction or retraction, in at most eight words as the reviewer gave it; else empty. */
  readonly cause: string
  /** The retraction protects someone: what was sent is deleted where it can be, and nothing of it is said again. */
  readonly isProtective: boolean
}
