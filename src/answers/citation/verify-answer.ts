import { cite } from '../../../knowledge/citations/cite.ts'
import type { CitationReading } from '../../../knowledge/citations/citation-reading.ts'
import type { JudgmentSubject } from '../../../knowledge/citations/citation.ts'
import { withSymbol } from '../../../knowledge/citations/parallel-citations.ts'
import { readCitations } from '../../../knowledge/citations/read-citation.ts'
import { verifyCitation, type Verification } from '../../../knowledge/citations/verify-citation.ts'
import { isAdverse } from '../../../knowledge/removals/is-adverse.ts'
import type { Block } from '../../reply/block.ts'
import { plain, strong, type Line } from '../../reply/line.ts'
import type { Reply } from '../../reply/reply.ts'
import type { Verdict } from '../../reply/reply-result.ts'
import { replyOf, type Answering } from '../answering.ts'
import { caseItem } from '../precedents/case-item.ts'
import { titleOf } from '../record/title-of.ts'
import { comparedFields, differenceLines } from './compared-fields.ts'

/** Citations checked in one message; a longer list is asked for again in parts. */
const MOST_CHECKED = 40

/** Each citation beside the records: consistent, differs and in what, known but unread, or not in the set. Never “fake”. */
export function verifyAnswer(answering: Answering): Reply {
  const { query, knowledge, words } = answering
  const checked = readCitations(query.text)
    .slice(0, MOST_CHECKED)
    .map((reading) => ({ reading, verification: verifyCitation(reading, knowledge.records) }))
  const [only, ...others] = checked
  if (!only) return nothingToCheck(answering)
  if (others.length === 0 && only.verification.verdict === 'ambiguous')
    return severalMeant(answering, only.verification)
  const judgments = checked.flatMap(({ verification }) => verification.judgment ?? [])
  return replyOf(answering, {
    kind: 'verdict',
    headline: plain(
      strong(
        others.length === 0
          ? verdictText(answering, only.verification)
          : words.say('verify-several', { count: checked.length }),
      ),
    ),
    blocks: checked.flatMap(({ reading, verification }) =>
      verdictBlocks(answering, reading, verification, others.length > 0),
    ),
    actions: judgments.slice(0, 3).map(({ record }) => ({ label: record.name, ask: `/record ${record.id}` })),
    result: {
      results: [...new Set(judgments.map(({ record }) => record.id))],
      adverse: judgments.filter((one) => one.type === 'case' && isAdverse(one.record)).map(({ record }) => record.id),
      verdict: others.length === 0 ? verdictOf(only.verification) : null,
      count: checked.length,
    },
  })
}

function verdictBlocks(
  answering: Answering,
  reading: CitationReading,
  verification: Verification,
  isOneOfSeveral: boolean,
): readonly Block[] {
  const { words } = answering
  const cited = answering.query.isPersonal ? '' : `«${shortened(reading.text)}»: `
  const heading = isOneOfSeveral ? [plain(cited, strong(verdictText(answering, verification)))] : []
  const near = verification.judgment === null ? nearLines(answering, verification) : []
  const lines: readonly Line[] = [
    ...heading,
    ...differenceLines(answering, verification),
    ...(verification.judgment ? [here(answering, verification.judgment)] : near),
    ...(verification.checked.length > 0
      ? [
          plain(
            words.say('verify-checked', {
              fields: comparedFields(
                words,
                verification.checked.map(({ field }) => field),
              ),
            }),
          ),
        ]
      : []),
    ...(verification.judgment
      ? [plain(words.say('verify-not-checked', { fields: uncheckedIn(answering, verification) }))]
      : []),
  ]
  return [{ type: 'paragraph', lines }, ...onTheJudgment(answering, verification.judgment)]
}

/** The fields that could not be checked, then the references themselves. */
function uncheckedIn({ words, query }: Answering, { notChecked, uncheckedReferences }: Verification): string {
  return [comparedFields(words, notChecked), ...(query.isPersonal ? [] : uncheckedReferences)].join(', ')
}

/** The judgment as the records have it, in the Court's own form, with its sources. */
function here({ words, claim, knowledge }: Answering, judgment: JudgmentSubject): Line {
  const { spans } = cite(withSymbol(judgment, knowledge.records), 'echr')
  const sources = judgment.type === 'case' ? judgment.record.sources : []
  const links =
    judgment.type === 'unread-citation' ? judgment.record.urls.slice(0, 2).map((url) => ({ url, text: url })) : []
  return claim([`${words.say('verify-here')} `, ...spans, ...links.flatMap((link) => [' ', link])], sources)
}

/** What it decided, so that a consistent citation of an adverse judgment is not mistaken for support. */
function onTheJudgment(answering: Answering, judgment: JudgmentSubject | null): readonly Block[] {
  if (judgment?.type !== 'case') return []
  const { id, title, details } = caseItem(answering, judgment.record, null)
  return [{ type: 'records', items: [{ number: null, id, title, details: details.filter((_, place) => place !== 1) }] }]
}

function nearLines(answering: Answering, { verdict, candidates }: Verification): readonly Line[] {
  if (candidates.length === 0) return []
  const names = candidates.slice(0, 5).map((id) => `${titleOf(answering, id)} (${id})`)
  const id = verdict === 'ambiguous' ? 'cite-several' : 'verify-near'
  return [plain(`${answering.words.say(id)} ${names.join('; ')}`)]
}

function severalMeant(answering: Answering, { candidates }: Verification): Reply {
  const { words, knowledge } = answering
  return replyOf(answering, {
    kind: 'ambiguous',
    headline: plain(strong(words.say('cite-several'))),
    blocks: [
      {
        type: 'records',
        items: candidates.map((id, place) => ({
          number: place + 1,
          id,
          title: plain(judgmentText(answering, id)),
          details: [],
        })),
      },
    ],
    actions: candidates
      .slice(0, 4)
      .map((id) => ({ label: knowledge.records.case(id)?.name ?? id, ask: `/record ${id}` })),
    result: { results: candidates },
  })
}

function judgmentText({ knowledge }: Answering, id: string): string {
  const entry = knowledge.records.find(id)
  return entry?.type === 'case' || entry?.type === 'unread-citation' ? cite(entry, 'echr').plainText : id
}

function nothingToCheck(answering: Answering): Reply {
  return replyOf(answering, {
    kind: 'verdict',
    headline: plain(strong(answering.words.say('verdict-not-in-set'))),
    blocks: [{ type: 'paragraph', lines: [plain(answering.words.say('verify-missing'))] }],
    result: { verdict: 'not-in-set' },
  })
}

function verdictText({ words }: Answering, verification: Verification): string {
  const fields = comparedFields(
    words,
    verification.differs.map(({ field }) => field),
  )
  return words.say(`verdict-${verdictOf(verification)}`, { fields })
}

/** Several that could be meant are none that was found. */
function verdictOf({ verdict }: Verification): Verdict {
  return verdict === 'ambiguous' ? 'not-in-set' : verdict
}

function shortened(text: string): string {
  const longest = 120
  return text.length > longest ? `${text.slice(0, longest)}…` : text
}
