/** Who is let in, by what, and what was done. */
export interface PeopleTables {
  readonly people: PeopleTable
  readonly barred: BarredTable
  readonly invitations: InvitationsTable
  readonly workspaces: WorkspacesTable
  readonly deliveries: DeliveriesTable
  readonly objections: ObjectionsTable
  readonly audit: AuditTable
}

export const ROLES = ['reader', 'reviewer', 'administrator'] as const
export type Role = (typeof ROLES)[number]

export interface PeopleTable {
  readonly person_hash: string
  /** `telegram:USERID`, `slack:TEAM:USER`: to list and rotate by. */
  readonly sealed_person: string
  /** Where the person can be written to unasked, as for news to administrators. */
  readonly sealed_address: string | null
  /** Set: let in as a member of this workspace, for as long as it is open. */
  readonly workspace_hash: string | null
  readonly role: Role
  readonly since: number
  /** Shown in lists instead of an id, and meaningless: `K7QF`. */
  readonly handle: string
  /** The two lines about privacy were shown. */
  readonly greeted_at: number | null
  /** The kind word about stories was said. */
  readonly warned_at: number | null
}

/** Somebody who was removed though their workspace would let them in again: they are not, until they are invited by name. */
export interface BarredTable {
  readonly person_hash: string
  /** To rotate by. */
  readonly sealed_person: string
  readonly at: number
}

export interface InvitationsTable {
  readonly code_hash: string
  readonly handle: string
  readonly role: Role
  /** The platform on which it can be used; null for any. */
  readonly platform: string | null
  /** Of the administrator; null for the first one, made by the instance itself. */
  readonly made_by_hash: string | null
  readonly made_at: number
  readonly expires_at: number
  readonly used_at: number | null
  readonly revoked_at: number | null
}

/** A Slack workspace: its installation where it made one, and whether its members are readers. */
export interface WorkspacesTable {
  readonly workspace_hash: string
  readonly sealed_workspace: string
  readonly sealed_installation: string | null
  readonly is_open: number
}

/** What a platform delivered, so that what comes again is answered once; forgotten after two days. */
export interface DeliveriesTable {
  readonly delivery_hash: string
  readonly at: number
}

export const OBJECTION_STATES = ['open', 'granted', 'declined'] as const
export type ObjectionState = (typeof OBJECTION_STATES)[number]

/** Somebody asked for the removal of a record. Nothing is kept of what they said, nor who they are. */
export interface ObjectionsTable {
  readonly ticket: string
  /** The record objected to; null where it was not named. */
  readonly record_key: string | null
  readonly at: number
  readonly state: ObjectionState
  readonly decided_at: number | null
}

export const AUDIT_ACTIONS = [
  'store-made',
  'published',
  'corrected',
  'retracted',
  'restricted',
  'erased',
  'invited',
  'invitation-revoked',
  'let-in',
  'refused',
  'role-changed',
  'revoked',
  'left',
  'workspace-opened',
  'workspace-closed',
  'objection-made',
  'objection-granted',
  'objection-declined',
  'enumeration-slowed',
  'enumeration-stopped',
  'sending-halted',
  'sending-resumed',
  'key-rotated',
  'restored',
] as const
export type AuditAction = (typeof AUDIT_ACTIONS)[number]

/** Each line holds the hash of the one before it, so that a missing or changed line shows. */
export interface AuditTable {
  readonly number: number
  readonly at: number
  readonly action: AuditAction
  /** `operator`: from the command line of the machine; `instance`: by itself; `stranger`: nobody who was let in. */
  readonly role: Role | 'operator' | 'instance' | 'stranger'
  readonly actor_hash: string | null
  /** A record key, a role, a handle, a number of a publication; never what somebody typed. */
  readonly subject: string
  readonly previous: string
  readonly hash: string
}
