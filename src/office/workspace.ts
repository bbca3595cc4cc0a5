import { openWorkspace } from '../people/open-workspace.ts'
import { isMyWorkspaceOpen } from '../people/is-my-workspace-open.ts'
import type { Reply } from '../reply/reply.ts'
import { actorOf } from './actor-of.ts'
import { confirmReply } from './confirm-reply.ts'
import type { OfficeAnswer, OfficeRequest } from './office-answer.ts'
import { officeReply } from './office-reply.ts'
import { officeWords } from './office-words.ts'
import type { Office } from './office.ts'
import { refusedReply } from './refused-reply.ts'

const SAID: ReadonlyMap<string, boolean> = new Map([
  ['open', true],
  ['открыть', true],
  ['close', false],
  ['закрыть', false],
])

/** Opens a workspace to its members as readers, or closes it; it asks once more. */
export function workspace(office: Pick<Office, 'store' | 'now'>): OfficeAnswer {
  return {
    needs: 'administrator',
    answer: async (request) => {
      const { message, query, words } = request
      const said = officeWords(query.text)
      const wanted = said.words.map((word) => SAID.get(word.toLowerCase())).find((one) => one !== undefined)
      const isOpen = await isMyWorkspaceOpen(office.store, message.person)
      if (isOpen === null) return refusedReply(words, 'workspace-none')
      if (wanted === undefined) return state(request, isOpen)
      return said.isConfirmed ? changed(office, request, wanted) : asked(request, wanted)
    },
  }
}

function state({ words }: OfficeRequest, isOpen: boolean): Reply {
  const action = isOpen
    ? { label: words.say('workspace-do-close'), ask: '/workspace close' }
    : { label: words.say('workspace-do-open'), ask: '/workspace open' }
  return officeReply(words, {
    headline: words.say(isOpen ? 'workspace-is-open' : 'workspace-is-closed'),
    actions: [action],
  })
}

function asked({ words }: OfficeRequest, wanted: boolean): Reply {
  return confirmReply(words, {
    headline: words.say(wanted ? 'workspace-to-open' : 'workspace-to-close'),
    lines: [words.say(wanted ? 'workspace-open-means' : 'workspace-close-means')],
    label: words.say(wanted ? 'workspace-do-open' : 'workspace-do-close'),
    ask: `/workspace ${wanted ? 'open' : 'close'}`,
  })
}

async function changed(
  { store, now }: Pick<Office, 'store' | 'now'>,
  { message, member, words }: OfficeRequest,
  wanted: boolean,
): Promise<Reply> {
  const { person } = message
  const change = await openWorkspace(store, { person, isOpen: wanted, by: actorOf(member), at: now() })
  if (change.outcome === 'not-allowed') return refusedReply(words, 'not-your-role')
  if (change.outcome === 'no-workspace') return refusedReply(words, 'workspace-none')
  const headline = words.say(wanted ? 'workspace-is-open' : 'workspace-is-closed')
  const removed = change.outcome === 'changed' && change.removed > 0 ? change.removed : null
  const lines = removed === null ? [] : [words.say('workspace-removed', { count: removed })]
  return officeReply(words, { headline, lines })
}
