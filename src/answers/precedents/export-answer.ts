import { regionOf } from '../../../knowledge/gazetteer/places/region-of.ts'
import { packCsv } from '../../export/pack-csv.ts'
import { packDocx } from '../../export/pack-docx.ts'
import { packJson } from '../../export/pack-json.ts'
import { LARGEST_PACK, type SourcePack } from '../../export/source-pack.ts'
import type { Attachment } from '../../reply/attachment.ts'
import { plain, strong } from '../../reply/line.ts'
import type { Reply } from '../../reply/reply.ts'
import { askAgain, replyOf, type Answering } from '../answering.ts'
import { findPrecedents, isEmpty, sizeOf } from './find-precedents.ts'
import { conditionTexts } from './how-made.ts'
import { nothingMatches } from './nothing-matches.ts'
import { sourcePack } from './source-pack-of.ts'

/** A list of precedents to take away: a document that reads as an annex, and the same as a table and as JSON. */
export function exportAnswer(answering: Answering): Reply {
  const { query, knowledge, words } = answering
  const found = findPrecedents(query, knowledge.records)
  if (isEmpty(found)) return nothingMatches(answering)
  const size = sizeOf(found)
  const list = askAgain(query, { topic: null, page: 1 })
  if (size > LARGEST_PACK) return tooLarge(answering, size, list)
  const pack = sourcePack(answering, found)
  const files = filesOf(answering, pack)
  return replyOf(answering, {
    kind: 'records',
    headline: plain(
      strong(words.say('export-headline', { removals: found.removals.length, judgments: found.judgments.length })),
      ` · ${pack.conditions}`,
    ),
    blocks: [{ type: 'paragraph', lines: files.map(({ name, description }) => plain(`${name}: ${description}`)) }],
    attachments: files,
    actions: [{ label: words.say('action-list'), ask: list }],
    result: {
      results: [
        ...found.removals.flatMap(({ incidents }) => incidents.map(({ id }) => id)),
        ...found.acts.map(({ id }) => id),
        ...found.judgments.map(({ id }) => id),
      ],
      adverse: found.adverse.map(({ id }) => id),
      count: found.removals.length || size,
    },
  })
}

function filesOf({ query, knowledge, words }: Answering, pack: SourcePack): readonly Attachment[] {
  const region = regionOf(query.facets.hosts)
  const hosts = region ? [region] : query.facets.hosts.slice(0, 3)
  const name = ['panoh', ...hosts, ...query.facets.origins, knowledge.today].join('-')
  return [
    { name: `${name}.docx`, mediaType: WORD, description: words.say('export-docx'), bytes: () => packDocx(pack) },
    {
      name: `${name}.csv`,
      mediaType: 'text/csv',
      description: words.say('export-csv'),
      bytes: () => Promise.resolve(packCsv(pack)),
    },
    {
      name: `${name}.json`,
      mediaType: 'application/json',
      description: words.say('export-json'),
      bytes: () => Promise.resolve(packJson(pack)),
    },
  ]
}

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Everything at once is no annex but a copy of the set. */
function tooLarge(answering: Answering, size: number, list: string): Reply {
  const { words, query, knowledge } = answering
  const conditions = [...conditionTexts(query, words, knowledge).values()].join(' · ')
  return replyOf(answering, {
    kind: 'refused',
    headline: plain(
      strong(words.say('export-too-large', { size, largest: LARGEST_PACK })),
      conditions ? ` · ${conditions}` : '',
    ),
    blocks: [{ type: 'paragraph', lines: [plain(words.say('export-narrow'))] }],
    actions: [{ label: words.say('action-list'), ask: list }],
  })
}
