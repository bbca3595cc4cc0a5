import type { Group } from '../../../knowledge/records/group.ts'
import { plain, strong } from '../../reply/line.ts'
import type { Reply } from '../../reply/reply.ts'
import { replyOf, type Answering } from '../answering.ts'
import { disagreements } from '../disagreements.ts'
import { facts } from './facts.ts'

/** A party, movement, medium or NGO: names, since when it is banned, and how many people of the records are named with it (never a list of them). */
export function groupRecord(answering: Answering, group: Group): Reply {
  const { words, claim, knowledge } = answering
  const members = knowledge.records.membersOf(group.id)
  const names = [group.abbreviation, ...group.otherNames].filter((name) => name && name !== group.name)
  const banned = group.banned
    ? words.say('banned-since', { date: words.date(group.banned) })
    : words.say('ban-not-recorded')
  return replyOf(answering, {
    kind: 'record',
    headline: plain(strong(group.name)),
    blocks: [
      ...(group.note ? [{ type: 'paragraph', lines: [claim(group.note, group.sources)] } as const] : []),
      facts(answering, [
        ['banned', claim(banned, group.sources)],
        ['origin-state', plain(words.country(group.origin))],
        ['kind', plain(words.say(`group-kind-${group.kind}`))],
        ['spellings', names.length > 0 ? claim([...new Set(names)].join('; '), group.sources.slice(0, 1)) : undefined],
      ]),
      ...disagreements(answering, [group.id]),
      ...(members.length > 0
        ? [{ type: 'paragraph', lines: [plain(words.say('named-with-group', { count: members.length }))] } as const]
        : []),
    ],
    actions: [{ label: words.say('action-removals'), ask: `/precedents group:${group.id}` }],
    about: group.id,
    result: { results: [group.id], count: members.length },
  })
}
