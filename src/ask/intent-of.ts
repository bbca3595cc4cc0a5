import { regionOf } from '../../knowledge/gazetteer/places/region-of.ts'
import type { Cue } from './cue-table.ts'
import type { Intent, Topic } from './query.ts'
import type { Signals } from './signals.ts'

/** What a message is after, and for help and refusals what about. */
export interface Purpose {
  readonly intent: Intent
  readonly topic: Topic | null
}

type Rule = readonly [intent: Intent, topic: Topic | null, when: (signals: Signals) => boolean]

/**
 * Decides what a message is after: the first rule that holds. The order is the decision: what protects people and the
 * asker comes first, then what names a thing outright, then the broader questions.
 */
export function intentOf(signals: Signals): Purpose {
  const [intent, topic] = RULES.find(([, , when]) => when(signals)) ?? ['lookup', null]
  return { intent, topic }
}

/** What can be asked of the alerts that one has. */
const ENDINGS = ['unmute', 'mute', 'unfollow', 'list'] as const

/** What is to become of alerts: to end or pause them is said with words that also begin them. */
function alertsTopic({ cues }: Signals): (typeof ENDINGS)[number] | 'follow' | null {
  if (cues.has('unmute')) return 'unmute'
  if (cues.has('mute')) return 'mute'
  if (cues.has('unsubscribe')) return 'unfollow'
  if (cues.has('listAlerts')) return 'list'
  return cues.has('subscribe') ? 'follow' : null
}

const RULES: readonly Rule[] = [
  ['outofscope', 'unreadable', ({ words }) => words === 0],
  ['subscribe', 'follow', (signals) => signals.id !== null && alertsTopic(signals) === 'follow'],
  ['record', null, ({ id }) => id !== null],
  ...ENDINGS.map((topic): Rule => ['subscribe', topic, (signals) => alertsTopic(signals) === topic]),
  ['help', 'privacy', has('helpPrivacy')],
  ['help', 'no-memory', (signals) => isFollowUp(signals)],
  ['subscribe', 'follow', (signals) => alertsTopic(signals) === 'follow'],
  ['verify', null, (signals) => isVerify(signals)],
  ['help', 'rule39', (signals) => asksForRule39Desk(signals)],
  ['outofscope', 'enumeration', has('address')],
  ['outofscope', 'own-safety', has('ownSafety')],
  ['outofscope', 'advice', has('advice')],
  ['cite', null, (signals) => has('cite')(signals) && (signals.citations.isStyleNamed || !isAboutActs(signals))],
  ['outofscope', 'drafting', (signals) => has('drafting')(signals) && !namesSomeone(signals)],
  [
    'outofscope',
    'other-region',
    ({ reading, ...rest }) =>
      reading.elsewhere.length > 0 && reading.facets.origins.length === 0 && !namesSomeone({ reading, ...rest }),
  ],
  ['verify', null, (signals) => signals.citations.isCaseNameUnknown && namesAtMostOnePlace(signals)],
  [
    'record',
    null,
    (signals) =>
      signals.citations.isKnownCase ||
      signals.citations.isNamedAsCase ||
      ((has('theCase')(signals) || has('versus')(signals) || signals.citations.isNamedInCourt) &&
        signals.citations.isNamed &&
        !has('lookup')(signals)),
  ],
  ['help', 'about', (signals) => has('helpAbout')(signals) && !namesSomeone(signals)],
  ['help', 'method', (signals) => has('helpMethod')(signals) && !isAboutActs(signals)],
  ['help', 'commands', (signals) => has('helpCommands')(signals) && isShort(signals) && !isNarrowed(signals)],
  ['outofscope', 'enumeration', (signals) => isEnumeration(signals)],
  [
    'record',
    null,
    (signals) => namesSomeone(signals) && (has('theAct')(signals) || has('actOf')(signals)) && !has('lookup')(signals),
  ],
  ['lookup', null, (signals) => namesSomeone(signals) && (has('lookup')(signals) || !isForCourts(signals))],
  ['statistics', null, (signals) => isStatistics(signals)],
  ['group', null, (signals) => isGroup(signals)],
  [
    'recent',
    null,
    (signals) => has('recent')(signals) && !has('lastButNot')(signals) && isNarrowed(signals) && !isForCourts(signals),
  ],
  ['outofscope', 'small-talk', (signals) => has('smallTalk')(signals) && isFew(signals) && !isNarrowed(signals)],
  ['record', null, (signals) => namesNobodyKnown(signals) && isApplicantAlone(signals)],
  ['lookup', null, (signals) => namesNobodyKnown(signals) && (has('lookup')(signals) || opensWithName(signals))],
  ['risk', null, (signals) => isRisk(signals)],
  ['lookup', null, (signals) => namesNobodyKnown(signals) && !isAboutActs(signals)],
  ['record', null, (signals) => has('theAct')(signals) && isNarrowed(signals) && !isForCourts(signals)],
  ['precedents', null, isNarrowed],
  ['recent', null, (signals) => has('recent')(signals) && !has('lastButNot')(signals)],
  ['precedents', null, has('precedents')],
  ['outofscope', 'small-talk', has('smallTalk')],
  ['help', 'commands', has('helpCommands')],
  ['record', null, ({ isInText }) => isInText()],
]

function has(cue: Cue): (signals: Signals) => boolean {
  return ({ cues }) => cues.has(cue)
}

/** The desk and the way to it, not who used it: neither a person nor a citation is named, nor another body than the Court. */
function asksForRule39Desk(signals: Signals): boolean {
  const { citations, reading } = signals
  const isOpenAsked = has('openNow')(signals) && isAtStrasbourg(reading.facets)
  if (!has('rule39')(signals) || !(has('filing')(signals) || isOpenAsked) || namesSomeone(signals)) return false
  return !citations.isPresent && !citations.isNamed && reading.courts.every((court) => court === 'ECtHR')
}

/** No country is named, or the one that the Court sits in. */
function isAtStrasbourg({ hosts, origins }: Signals['reading']['facets']): boolean {
  return origins.length === 0 && hosts.every((host) => host === 'FR')
}

function namesSomeone({ names }: Signals): boolean {
  return names.some(({ outcome }) => outcome.outcome === 'sure' || outcome.outcome === 'list')
}

function namesNobodyKnown({ names }: Signals): boolean {
  return names.length > 0 && names.every(({ outcome }) => outcome.outcome === 'none' || outcome.outcome === 'refused')
}

/** A surname and nothing else, which a judgment bears and no recorded person does. */
function isApplicantAlone({ names, citations, words }: Signals): boolean {
  return words === 1 && citations.isNamed && names.every(({ outcome }) => outcome.outcome === 'none')
}

/** “EU v Turkey” compares places; a case name has one. */
function namesAtMostOnePlace({ reading: { facets } }: Signals): boolean {
  return facets.hosts.length + facets.origins.length <= 1
}

/** A full name at the head of a message is whom it is about, whatever is said of them after. */
function opensWithName({ names }: Signals): boolean {
  return names.some(({ start, words }) => start < LATEST_START && words.includes(' '))
}

/** Characters that a greeting or “what about” may take before the name. */
const LATEST_START = 14

/** A citation that can be checked, or one that the message asks to have checked. */
function isVerify(signals: Signals): boolean {
  const { isComplete, isPresent } = signals.citations
  const asksToCheck = has('verify')(signals) || (has('checkMark')(signals) && isShort(signals))
  return (
    (isComplete && !signals.citations.isStyleNamed && !startsWithCite(signals)) ||
    (isPresent && asksToCheck && !signals.citations.isStyleNamed) ||
    (isComplete && has('verify')(signals))
  )
}

/** “cite X v. Y, no. …” wants a form; “opponent cites X v. Y, no. …” wants a check. */
function startsWithCite({ cues }: Signals): boolean {
  return cues.has('citeFirst')
}

function isForCourts({ reading }: Signals): boolean {
  return reading.wanted === 'judgments' || reading.courts.length > 0 || reading.facets.provisions.length > 0
}

/** An act, an outcome or a court is spoken of. */
function isAboutActs(signals: Signals): boolean {
  const { wanted, used, facets } = signals.reading
  return isForCourts(signals) || wanted !== null || facets.outcome !== null || used.some((range) => range.as === 'type')
}

function isNarrowed({ reading }: Signals): boolean {
  const { facets, wanted, courts } = reading
  const lists = [facets.hosts, facets.origins, facets.types, facets.provisions, facets.groups, courts]
  return (
    lists.some((list) => list.length > 0) ||
    facets.outcome !== null ||
    facets.from !== null ||
    facets.to !== null ||
    wanted !== null
  )
}

/** People asked for by kind and place, and not by what happened to them. */
function isEnumeration(signals: Signals): boolean {
  return (
    has('everyone')(signals) &&
    (has('people')(signals) || signals.reading.facets.hosts.length > 0) &&
    !isAboutActs(signals) &&
    !namesSomeone(signals) &&
    !has('group')(signals) &&
    !has('asHost')(signals) &&
    !has('statistics')(signals)
  )
}

const PUBLISHED_MEASURES = new Set([
  'asylum-applications',
  'refusals-of-entry',
  'recorded-exiles',
  'recorded-incidents',
  'residents-abroad',
  'prisoners',
])

/** A figure is asked for: of a kind that is published, or of removals where such a figure was; else a count of this set. */
function isStatistics(signals: Signals): boolean {
  const { measure } = signals.reading
  if (has('risk')(signals) && !has('statistics')(signals)) return false
  if (has('ownCounts')(signals) && !isAboutActs(signals) && !isRisk(signals)) return true
  if (has('accordingTo')(signals) && !isForCourts(signals)) return true
  if (measure !== null && PUBLISHED_MEASURES.has(measure)) return !isForCourts(signals)
  if (!has('statistics')(signals) || has('fromTheSet')(signals) || isRisk(signals)) return false
  return (measure !== null && signals.isPublished) || (has('people')(signals) && !isAboutActs(signals))
}

function isGroup(signals: Signals): boolean {
  const { groups, hosts } = signals.reading.facets
  if (groups.length === 0) return false
  if (has('ban')(signals) && hosts.length === 0 && signals.reading.facets.types.length === 0) return true
  if (isForCourts(signals)) return false
  if (isAboutActs(signals)) return false
  return has('group')(signals) || has('fromTheSet')(signals) || (hosts.length === 0 && signals.words <= NAME_ALONE)
}

/** Words of a message that is hardly more than a group's name. */
const NAME_ALONE = 6

/** The practice of a host country: asked for in so many words, or named with nothing narrower to ask. */
function isRisk(signals: Signals): boolean {
  const { facets } = signals.reading
  if (isForCourts(signals) || has('adverse')(signals)) return false
  if (facets.hosts.length === 0) return has('asHost')(signals)
  if (has('difference')(signals) && facets.hosts.length > 1) return true
  if (has('risk')(signals) || has('asHost')(signals)) return true
  const isDated = facets.from !== null || facets.to !== null
  const isCounted = has('statistics')(signals) || regionOf(facets.hosts) !== undefined
  return !isDated && !isCounted && (has('riskPerhaps')(signals) || !isAboutActs(signals))
}

function isShort({ words }: Signals): boolean {
  return words <= SHORT_MESSAGE
}

const SHORT_MESSAGE = 14

/** Nothing but a reference to an answer before it: “more”, “page 2”, “cite 1”. With a subject of its own it is a question. */
function isFollowUp(signals: Signals): boolean {
  const { isPresent, isNamed, isKnownCase } = signals.citations
  if (isPresent || isNamed || isKnownCase || isNarrowed(signals) || signals.names.length > 0) return false
  return has('followUp')(signals) ? isFew(signals) : has('followUpAlone')(signals) && signals.words <= HARDLY_MORE
}

/** “more”, “next please”, “show the rest”. */
const HARDLY_MORE = 3

/** No room for more than a greeting or a thank-you. */
function isFew({ words }: Signals): boolean {
  return words <= FEW_WORDS
}

const FEW_WORDS = 6
