import type { NameMatch } from '../../../knowledge/names/name-match.ts'
import { plain, strong } from '../../reply/line.ts'
import type { Reply } from '../../reply/reply.ts'
import { replyOf, type Answering } from '../answering.ts'
import { matchesOf } from './matched-line.ts'

/** Near names offered as such. More would be a way to list people. */
const MOST_NEAR = 3

/** Nobody by that name is in the records, which proves nothing. Names near in spelling may be another person's or the same: shown to be checked. */
export function nobody(answering: Answering, name: string, near: readonly NameMatch[], matches = near): Reply {
  const { knowledge, words } = answering
  const others = near.slice(0, MOST_NEAR).flatMap(({ id }) => {
    const person = knowledge.records.person(id)
    return person ? [person] : []
  })
  return replyOf(answering, {
    kind: 'nothing-found',
    headline: plain(strong(name ? words.say('nobody', { name: shortened(name) }) : words.say('nobody-unnamed'))),
    blocks: [
      { type: 'paragraph', lines: [plain(words.say('absence-proves-nothing'))] },
      ...(others.length > 0
        ? [
            {
              type: 'paragraph',
              tone: 'note',
              lines: [
                plain(words.say('near-names')),
                ...others.map(({ id, name: known, origin }) =>
                  plain({ record: id, text: known }, ` (${words.country(origin)})`),
                ),
              ],
            } as const,
          ]
        : []),
      { type: 'paragraph', lines: [plain(words.say('where-else'))] },
    ],
    audience: 'asker',
    actions: others.map((person) => ({ label: person.name, ask: `/record ${person.id}` })),
    result: { matches: matchesOf(matches), count: 0 },
  })
}

/** A name is repeated so that the asker sees what was looked up; nothing longer than one is. */
function shortened(name: string): string {
  const longest = 60
  return name.length > longest ? `${name.slice(0, longest)}…` : name
}
