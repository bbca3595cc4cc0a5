import { highestCapeStage } from '../../../knowledge/removals/cape-stage.ts'
import type { Person } from '../../../knowledge/records/person.ts'
import type { Block } from '../../reply/block.ts'
import { plain, strong, type Line } from '../../reply/line.ts'
import type { Action, Reply } from '../../reply/reply.ts'
import type { Match } from '../../reply/reply-result.ts'
import { replyOf, type Answering } from '../answering.ts'
import { disagreements } from '../disagreements.ts'
import { caseItem } from '../precedents/case-item.ts'
import { journeyText } from './journey.ts'
import { personStatus } from './person-status.ts'
import { personTimeline } from './person-timeline.ts'

/** Everything the records hold on one person: spellings, journey, last known status, dated acts, judgments, disagreements. */
export function personCard(
  answering: Answering,
  person: Person,
  matched?: { line: Line; matches: readonly Match[] },
): Reply {
  const { knowledge, words } = answering
  const { records } = knowledge
  const cases = records.casesOf(person.id)
  const incidents = records.incidentsOf(person.id)
  const blocks: Block[] = [
    { type: 'facts', items: personFacts(answering, person) },
    ...(person.summary ? [summary(answering, person)] : []),
    ...personTimeline(answering, person),
    ...(cases.length > 0
      ? [
          {
            type: 'records',
            heading: words.say('judgments'),
            items: cases.map((one) => caseItem(answering, one, null)),
          } as const,
        ]
      : []),
    ...disagreements(answering, [person.id, ...incidents.map(({ id }) => id)]),
    ...(matched ? [{ type: 'paragraph', tone: 'note', lines: [matched.line] } as const] : []),
  ]
  return replyOf(answering, {
    kind: 'record',
    headline: plain(strong(person.name), ...otherScript(person)),
    blocks,
    audience: 'asker',
    actions: actionsFor(answering, person),
    about: person.id,
    result: {
      results: [person.id],
      adverse: cases.filter((one) => one.direction === 'adverse').map(({ id }) => id),
      matches: matched?.matches ?? [],
    },
  })
}

function personFacts(answering: Answering, person: Person): readonly { label: string; value: Line }[] {
  const { knowledge, words, claim } = answering
  const stage = highestCapeStage(person.id, knowledge.records)
  const groups = person.affiliations.map((id) => knowledge.records.group(id)?.name ?? id)
  const spellings = person.otherNames.map(({ name }) => name)
  const seenIn = person.otherNames.flatMap((spelling) => spelling.seenIn ?? [])
  const facts: (readonly [string, Line | undefined])[] = [
    ['last-known', personStatus(answering, person)],
    ['origin', claim(originOf(person, words.country), person.sources.slice(0, 1))],
    ['role', person.role ? claim(person.role, person.sources.slice(0, 1)) : undefined],
    ['category', person.category ? plain(words.say(`category-${person.category}`)) : undefined],
    ['affiliations', groups.length > 0 ? claim(words.list(groups), person.sources.slice(0, 1)) : undefined],
    ['born', person.born === null ? undefined : claim(String(person.born), person.sources.slice(0, 1))],
    ['journey', person.hosts.length > 0 ? claim(journeyText(person, words), person.sources.slice(0, 2)) : undefined],
    ['cape-stage', stage ? plain(words.say(`cape-stage-${stage}`)) : undefined],
    ['spellings', spellings.length > 0 ? claim(spellings.join('; '), seenIn) : undefined],
  ]
  return facts.flatMap(([label, value]) => (value ? [{ label: words.say(`fact-${label}`), value }] : []))
}

function originOf(person: Person, country: (code: string) => string): string {
  return person.nationality ? `${country(person.origin)} (${country(person.nationality)})` : country(person.origin)
}

function summary({ claim }: Answering, person: Person): Block {
  return { type: 'paragraph', lines: [claim(person.summary, person.sources)] }
}

/** The first spelling in another script than the main name's: what a reader of the other alphabet looks for. */
function otherScript(person: Person): readonly string[] {
  const other = person.otherNames.find(({ script }) => script !== 'Latn')
  return other ? [` · ${other.name}`] : []
}

function actionsFor({ knowledge, words }: Answering, person: Person): readonly Action[] {
  const host = knowledge.records.incidentsOf(person.id).findLast((incident) => incident.host !== person.origin)?.host
  return [
    ...(host
      ? [{ label: words.say('action-like-cases'), ask: `/precedents host:${host} origin:${person.origin}` }]
      : []),
    ...(host ? [{ label: words.say('action-host'), ask: `/host host:${host} origin:${person.origin}` }] : []),
    ...person.affiliations.slice(0, 1).map((id) => ({ label: words.say('action-group'), ask: `/record ${id}` })),
  ]
}
