import { answerOrFault } from '../answer-or-fault.ts'
import { stopOf } from '../stop-of.ts'
import type { Chat } from './chat.ts'
import type { Written } from '../deliver.ts'
import { screenOf } from '../layout/screen.ts'
import { receive } from '../receive.ts'
import { savedLines } from '../saved-lines.ts'
import { render } from '../render.ts'

/** Answers a line and writes the answer with an empty row after it; an empty line is passed over, as is one to which nothing is said. */
export async function answerLine(chat: Chat, line: string, signal?: AbortSignal): Promise<Written> {
  if (line.trim() === '') return 'written'
  const answering = answerOrFault(chat.core, receive(line, chat.language))
  const answered = signal === undefined ? await answering : await Promise.race([answering, stopOf(signal)])
  if (answered === null) return 'stopped'
  const { reply } = answered
  if (reply === null) return 'written'
  const saved = await savedLines(reply)
  return chat.outlet.write(`${render(reply, screenOf(chat.stdout, chat.env))}\n${saved}\n`, signal)
}
