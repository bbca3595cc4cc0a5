import type { HostCard } from '../../../knowledge/removals/host-card.ts'
import { picturePng } from '../../picture/picture-png.ts'
import { yearBars } from '../../picture/year-bars.ts'
import { yearsChart } from '../../picture/years-chart.ts'
import type { Attachment } from '../../reply/attachment.ts'
import { plain, strong } from '../../reply/line.ts'
import type { Reply } from '../../reply/reply.ts'
import { askAgain, replyOf, type Answering } from '../answering.ts'
import { hostYears } from './host-years.ts'

/** Removals and detentions year by year: as a picture, and the same in text. */
export function chartAnswer(answering: Answering, card: HostCard): Reply {
  const { query, words } = answering
  const spec = hostYears(answering, card)
  const notes = [spec.undatedNote, spec.caveat].filter((note) => note !== undefined)
  return replyOf(answering, {
    kind: 'card',
    headline: plain(strong(spec.title)),
    blocks: [
      { type: 'facts', items: yearBars(spec.years) },
      ...(spec.years.length === 0 ? [{ type: 'paragraph', lines: [plain(spec.labels.none)] } as const] : []),
      { type: 'paragraph', tone: 'note', lines: notes.map((note) => plain(note)) },
    ],
    attachments: spec.years.length > 0 ? [picture(card, spec)] : [],
    actions: [{ label: words.say('action-card'), ask: askAgain(query, { topic: null, page: 1 }) }],
    result: {
      results: card.eventIds.flat(),
      adverse: card.modifiers.adverseCases,
      count: card.counts.events,
      label: card.label,
      value: card,
    },
  })
}

/** Captions hold 1024 characters (core.telegram.org/bots/api, 2026-08); a longer description is said in the text anyway. */
const LONGEST_DESCRIPTION = 1_000

function picture(card: HostCard, spec: ReturnType<typeof hostYears>): Attachment {
  const { svg, alt } = yearsChart(spec)
  return {
    name: `panoh-${card.host}-${card.origin ?? 'all'}-${card.dataDate}.png`,
    mediaType: 'image/png',
    description: alt.length > LONGEST_DESCRIPTION ? `${spec.title}. ${spec.dataDate}` : alt,
    bytes: () => picturePng(svg),
  }
}
