import { z } from 'zod'
import type { Message } from '../../../src/ask/message.ts'
import { REPLY_LANGUAGES, type ReplyLanguage } from '../../../src/reply/reply.ts'
import { LIMITS } from '../limits.ts'
import { receive } from '../receive.ts'
import type { InputLine } from './input-lines.ts'
import type { LineId } from './json-line.ts'

/** A batch line as a question, or why it is none. */
export type BatchLine =
  | { readonly outcome: 'ask'; readonly id: LineId; readonly message: Message }
  | { readonly outcome: 'bad'; readonly id: LineId; readonly reason: string }

const Question = z.strictObject({
  id: z.union([z.string(), z.number()]),
  text: z.string(),
  language: z.enum(REPLY_LANGUAGES).optional(),
})

/** What each key must hold. */
const RULES: ReadonlyMap<string, string> = new Map([
  ['id', 'must be a text or a number'],
  ['text', 'must be a text'],
  ['language', `must be one of ${REPLY_LANGUAGES.join(', ')}`],
])

const Identified = z.object({ id: Question.shape.id })

/** `{"id","text","language"?}`, or bare text where a line does not begin as a JSON object. `language` is the run's. */
export function receiveBatchLine({ text }: InputLine, language?: ReplyLanguage): BatchLine {
  if (text === null) return bad(null, `longer than ${LIMITS.batchLineCharacters} characters`)
  if (!text.trimStart().startsWith('{')) return { outcome: 'ask', id: null, message: receive(text, language) }
  const parsed = parsedJson(text)
  if (parsed === undefined) return bad(null, 'begins as a JSON object but is not one')
  const question = Question.safeParse(parsed)
  if (!question.success) return bad(Identified.safeParse(parsed).data?.id ?? null, reasonOf(question.error))
  const { id, text: asked, language: own } = question.data
  return { outcome: 'ask', id, message: receive(asked, own ?? language) }
}

function bad(id: LineId, reason: string): BatchLine {
  return { outcome: 'bad', id, reason }
}

function parsedJson(text: string): unknown {
  try {
    const parsed: unknown = JSON.parse(text)
    return parsed
  } catch {
    // Its message quotes what was typed; the line number is enough to find the line.
    return undefined
  }
}

/** Which rule was broken, in words that repeat nothing of the line: a key or a value may be a name or a number to call. */
function reasonOf(error: z.ZodError): string {
  return error.issues.map(ruleBroken).join('; ')
}

function ruleBroken(issue: z.core.$ZodIssue): string {
  if (issue.code === 'unrecognized_keys') {
    const count = issue.keys.length
    return `has ${count} unknown ${count === 1 ? 'key' : 'keys'}; only id, text and language are known`
  }
  const [field] = issue.path
  return typeof field === 'string' ? `${field}: ${RULES.get(field) ?? 'is not as it must be'}` : 'is no question'
}
