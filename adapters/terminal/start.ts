import { answerLine } from './talk/answer-line.ts'
import { isLeaving, type Chat } from './talk/chat.ts'
import { readLines } from './scripts/input-lines.ts'
import { talk } from './talk/talk.ts'
import { WORDS } from './words.ts'

/** Talks until the person leaves or the input ends: with a prompt between two terminals, else line by line. */
export async function start(chat: Chat): Promise<void> {
  if (chat.stdin.isTTY === true && chat.stdout.isTTY === true) await talk(chat)
  else await answerPipedLines(chat)
}

async function answerPipedLines(chat: Chat): Promise<void> {
  const stop = () => chat.stdin.destroy()
  chat.signal.addEventListener('abort', stop, { once: true })
  try {
    for await (const { text } of readLines(chat.stdin)) {
      if (isLeaving(text ?? '')) return
      const written = text === null ? await sayTooLong(chat) : await answerLine(chat, text)
      if (written !== 'written') return
    }
  } catch (error) {
    // Input that was cut off by the stop above ends as an error of the stream.
    if (!chat.signal.aborted) throw error
  } finally {
    chat.signal.removeEventListener('abort', stop)
  }
}

async function sayTooLong({ outlet, language }: Chat) {
  return outlet.write(`${WORDS[language ?? 'en'].tooLong}\n\n`)
}
