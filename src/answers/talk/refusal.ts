import { hostCard } from '../../../knowledge/removals/host-card.ts'
import type { Block } from '../../reply/block.ts'
import { plain, strong } from '../../reply/line.ts'
import type { Reply } from '../../reply/reply.ts'
import { replyOf, type Answering } from '../answering.ts'

/** A clear, kind no to what Panoh does not do, with where to turn instead. Nothing the asker wrote is repeated. */
export function refusal(answering: Answering): Reply {
  const { query, words } = answering
  const topic = query.topic ?? 'small-talk'
  return replyOf(answering, {
    kind: 'refused',
    headline: plain(strong(words.say(`refused-${topic}`))),
    blocks: [...onRecord(answering), { type: 'paragraph', lines: [plain(words.say(`instead-${topic}`))] }],
    actions: [{ label: words.say('action-help'), ask: '/help' }],
    audience: 'asker',
  })
}

/** A question about one's own safety still gets what is on record about the country, told apart from the person. */
function onRecord({ query, knowledge, words }: Answering): readonly Block[] {
  const [host] = query.facets.hosts
  if (query.topic !== 'own-safety' || !host) return []
  const origin = query.facets.origins[0] ?? null
  const { counts } = hostCard({ host, origin, today: knowledge.today }, knowledge.records)
  const pair = origin ? `${words.country(host)} → ${words.country(origin)}` : words.country(host)
  const ask = `/host host:${host}${origin ? ` origin:${origin}` : ''}`
  return [
    { type: 'paragraph', lines: [plain(words.say('own-safety-on-record', { pair, events: counts.events, ask }))] },
  ]
}
