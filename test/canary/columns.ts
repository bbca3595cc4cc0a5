import { AUDIT_ACTIONS, OBJECTION_STATES, ROLES } from '../../src/store/tables/people-tables.ts'
import { OUTBOX_STATES } from '../../src/store/tables/alert-tables.ts'
import { PUBLICATION_KINDS, REVISION_KINDS } from '../../src/store/tables/record-tables.ts'

/** What a column may hold. */
export interface Allowed {
  readonly what: string
  readonly holds: (value: unknown) => boolean
}

const text = (shape: RegExp) => (value: unknown) => typeof value === 'string' && shape.test(value)
const oneOf = (...words: readonly string[]): Allowed => ({
  what: `one of ${words.join(', ')}`,
  holds: (value) => typeof value === 'string' && words.includes(value),
})
const orNull = ({ what, holds }: Allowed): Allowed => ({
  what: `${what}, or nothing`,
  holds: (value) => value === null || holds(value),
})

const HASH: Allowed = { what: 'a keyed hash', holds: text(/^[\w-]{43}$/) }
const SEALED: Allowed = { what: 'an encrypted text', holds: text(/^a1\.[\w-]{38,}$/) }
/** From 2020 to 2100: an id of a person in Telegram is a smaller number. */
const MOMENT: Allowed = {
  what: 'a moment in milliseconds',
  holds: (value) => Number.isInteger(value) && Number(value) > 1_577_000_000_000 && Number(value) < 4_102_444_800_000,
}
const NUMBER: Allowed = {
  what: 'a small number',
  holds: (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) < 10_000_000,
}
const FLAG: Allowed = { what: '0 or 1', holds: (value) => value === 0 || value === 1 }
const HANDLE: Allowed = { what: 'letters and digits drawn by lot', holds: text(/^[0-9A-HJKMNP-TV-Z]{5,8}$/) }
const RECORD: Allowed = { what: 'the key of a record', holds: text(/^[a-z]{2,9}-[a-z0-9._-]+$|^[a-z]+-[\w.-]+$/i) }
const DAY: Allowed = { what: 'a day', holds: text(/^\d{4}-\d\d-\d\d$/) }
const SHA: Allowed = { what: 'a SHA-256', holds: text(/^[0-9a-f]{64}$/) }
/** Of what is published, or is to be: written by those who curate records, never by those who ask. */
const CURATED: Allowed = { what: 'words of a curator', holds: (value) => typeof value === 'string' }
const EVENT: Allowed = {
  what: 'the number of an alert, a publication or a notice',
  holds: text(/^(?:A-\d{4}-\d{3,}|publication:\d+|notice:[\w:.-]{1,120})$/),
}
const PLATFORM = oneOf('telegram', 'slack')
const CLASS = oneOf('flash', 'prompt', 'digest')
const ROLE = oneOf(...ROLES)

/** JSON of nothing but words that Panoh knows, codes of countries, and ids. */
const CODES: Allowed = {
  what: 'JSON of codes and ids',
  holds: (value) =>
    typeof value === 'string' && leaves(JSON.parse(value)).every((leaf) => /^[\w:.-]{0,80}$/.test(leaf)),
}
const ZONE: Allowed = {
  what: 'a time zone',
  holds: (value) => value === 'UTC' || Intl.supportedValuesOf('timeZone').some((zone) => zone === value),
}

function leaves(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(leaves)
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, one]) => [key, ...leaves(one)])
  return [String(value)]
}

/** Every column of every table, and what it may hold: a new one is thought about before it is listed here. */
export const COLUMNS: ReadonlyMap<string, Allowed> = new Map([
  [
    'settings.name',
    {
      what: 'a name that Panoh gives',
      holds: text(/^(?:key-check|audit-head|shipped-records|sending-halted|sender [\w-]{1,40})$/),
    },
  ],
  [
    'settings.value',
    {
      what: 'a hash, an encrypted text or hashes of shipped records',
      holds: text(/^(?:[\w-]{43}|a1\.[\w-]+|\[.*\]|\d+|)$/),
    },
  ],
  ['publications.number', NUMBER],
  ['publications.at', MOMENT],
  ['publications.kind', oneOf(...PUBLICATION_KINDS)],
  ['publications.why', CURATED],
  ['publications.data_date', DAY],
  ['publications.seeds', orNull(SHA)],
  ['revisions.list', { what: 'the name of a list of records', holds: text(/^[a-zA-Z]{1,30}$/) }],
  ['revisions.key', CURATED],
  ['revisions.revision', NUMBER],
  ['revisions.publication', NUMBER],
  ['revisions.kind', oneOf(...REVISION_KINDS)],
  ['revisions.position', NUMBER],
  ['revisions.restricted', FLAG],
  ['revisions.body', orNull(CURATED)],
  ['tombstones.key', CURATED],
  ['tombstones.at', MOMENT],
  ['people.person_hash', HASH],
  ['people.sealed_person', SEALED],
  ['people.sealed_address', orNull(SEALED)],
  ['people.workspace_hash', orNull(HASH)],
  ['people.role', ROLE],
  ['people.since', MOMENT],
  ['people.handle', HANDLE],
  ['people.greeted_at', orNull(MOMENT)],
  ['people.warned_at', orNull(MOMENT)],
  ['barred.person_hash', HASH],
  ['barred.sealed_person', SEALED],
  ['barred.at', MOMENT],
  ['invitations.code_hash', HASH],
  ['invitations.handle', HANDLE],
  ['invitations.role', ROLE],
  ['invitations.platform', orNull(PLATFORM)],
  ['invitations.made_by_hash', orNull(HASH)],
  ['invitations.made_at', MOMENT],
  ['invitations.expires_at', MOMENT],
  ['invitations.used_at', orNull(MOMENT)],
  ['invitations.revoked_at', orNull(MOMENT)],
  ['workspaces.workspace_hash', HASH],
  ['workspaces.sealed_workspace', SEALED],
  ['workspaces.sealed_installation', orNull(SEALED)],
  ['workspaces.is_open', FLAG],
  ['deliveries.delivery_hash', HASH],
  ['deliveries.at', MOMENT],
  ['objections.ticket', HANDLE],
  ['objections.record_key', orNull(RECORD)],
  ['objections.at', MOMENT],
  ['objections.state', oneOf(...OBJECTION_STATES)],
  ['objections.decided_at', orNull(MOMENT)],
  ['audit.number', NUMBER],
  ['audit.at', MOMENT],
  ['audit.action', oneOf(...AUDIT_ACTIONS)],
  ['audit.role', oneOf(...ROLES, 'operator', 'instance', 'stranger')],
  ['audit.actor_hash', orNull(HASH)],
  [
    'audit.subject',
    {
      what: 'a handle, a role, a ticket, a key, a kind or numbers',
      holds: text(/^[\w.-]{0,80}(?: \(?[\w-]{1,20}\)?)?$/),
    },
  ],
  ['audit.previous', { what: 'the hash of the line before', holds: text(/^(?:panoh|[\w-]{43})$/) }],
  ['audit.hash', { what: 'a hash of the line', holds: text(/^[\w-]{43}$/) }],
  ['subscriptions.id', HANDLE],
  ['subscriptions.owner_hash', HASH],
  ['subscriptions.address_hash', HASH],
  ['subscriptions.sealed_address', SEALED],
  ['subscriptions.filter', CODES],
  ['subscriptions.rhythm', CODES],
  ['subscriptions.zone', ZONE],
  ['subscriptions.quiet', orNull(CODES)],
  ['subscriptions.language', oneOf('en', 'ru')],
  ['subscriptions.sealed_note', orNull(SEALED)],
  ['subscriptions.is_paused', FLAG],
  ['subscriptions.made_at', MOMENT],
  ['subscriptions.used_at', MOMENT],
  ['subscriptions.reminded_at', orNull(MOMENT)],
  ['events.event', EVENT],
  ['events.sequence', NUMBER],
  ['events.event_key', { what: 'hashes of what was published', holds: text(/^[\w:.| ()-]+$/) }],
  ['events.record_key', CURATED],
  ['events.publication', NUMBER],
  ['events.at', MOMENT],
  ['events.message', oneOf('new', 'update', 'correction', 'retraction', 'closure', 'test')],
  ['events.class', CLASS],
  ['events.body', CURATED],
  ['outbox.id', { what: 'drawn by lot, or a hash', holds: text(/^[\w:.-]{8,200}$/) }],
  ['outbox.event', EVENT],
  ['outbox.sequence', NUMBER],
  ['outbox.address_hash', HASH],
  ['outbox.sealed_address', SEALED],
  ['outbox.platform', PLATFORM],
  ['outbox.class', CLASS],
  ['outbox.rank', NUMBER],
  ['outbox.state', oneOf(...OUTBOX_STATES)],
  ['outbox.made_at', MOMENT],
  ['outbox.due_at', { what: 'a moment, or 0 for at once', holds: (value) => value === 0 || MOMENT.holds(value) }],
  ['outbox.is_gathered', FLAG],
  ['outbox.subscriptions', CODES],
  ['outbox.attempts', NUMBER],
  ['outbox.lease_until', orNull(MOMENT)],
  ['outbox.refusals', NUMBER],
  ['outbox.maybe_sent', NUMBER],
  ['outbox.sent_at', orNull(MOMENT)],
  ['outbox.sealed_messages', orNull(SEALED)],
  ['outbox.sealed_reply', orNull(SEALED)],
  ['outbox.problem', orNull({ what: 'a word that Panoh knows', holds: text(/^[a-z-]{1,40}$/) })],
  ['digests.address_hash', HASH],
  ['digests.sealed_address', SEALED],
  ['digests.next_at', MOMENT],
  ['digests.sent_at', orNull(MOMENT)],
  ['mutes.address_hash', HASH],
  ['mutes.event', EVENT],
  ['mutes.at', MOMENT],
  ['tasks.id', { what: 'a kind and the key of a record', holds: text(/^[\w:.-]{1,80}(?: [\w:.-]{1,120})?$/) }],
  ['tasks.kind', { what: 'a word that Panoh knows', holds: text(/^[a-z0-9-]{1,40}$/) }],
  ['tasks.record_key', CURATED],
  ['tasks.at', MOMENT],
  ['tasks.done_at', orNull(MOMENT)],
])
