import { createInterface, type Interface } from 'node:readline'
import { answerLine } from './answer-line.ts'
import { isLeaving, type Chat } from './chat.ts'
import { completeCommand } from './complete-command.ts'
import { textRun } from '../layout/line-runs.ts'
import { paint } from '../layout/paint.ts'
import { screenOf } from '../layout/screen.ts'
import { wrap } from '../layout/wrap.ts'
import { LIMITS } from '../limits.ts'
import { lineQueue, type LineQueue } from './line-queue.ts'
import { isReaderGone } from '../reader-gone.ts'
import { WORDS } from '../words.ts'

const PROMPT = '> '

/** `waited`: pasted or typed while another answer was on its way, so that it is repeated above its own. */
interface TypedLine {
  readonly text: string
  readonly waited: boolean
}

/** The talk as it stands. */
interface Talk {
  readonly chat: Chat
  readonly prompt: Interface
  readonly lines: LineQueue<TypedLine>
  /** Stops the answer that is on its way; null between answers. */
  answering: AbortController | null
  /** Ctrl-C was the last thing pressed. */
  interrupted: boolean
  closed: boolean
  fault: Error | null
}

/** Prompt, line editing, history and completion between two terminals. Nothing typed is kept after the process. */
export async function talk(chat: Chat): Promise<void> {
  const open = openTalk(chat)
  const close = () => open.prompt.close()
  chat.signal.addEventListener('abort', close, { once: true })
  if (chat.signal.aborted) close()
  try {
    await chat.outlet.write(`${greetingText(chat)}\n\n`)
    await converse(open)
  } finally {
    chat.signal.removeEventListener('abort', close)
    close()
  }
  if (open.fault !== null && !isReaderGone(open.fault)) throw open.fault
}

function openTalk(chat: Chat): Talk {
  const prompt = createInterface({
    input: chat.stdin,
    output: chat.stdout,
    terminal: true,
    prompt: PROMPT,
    historySize: LIMITS.historyQuestions,
    completer: completeCommand(chat.completions),
  })
  const lines = lineQueue<TypedLine>()
  const open: Talk = { chat, prompt, lines, answering: null, interrupted: false, closed: false, fault: null }
  prompt.on('line', (text) => {
    open.interrupted = false
    lines.push({ text, waited: open.answering !== null || !lines.isEmpty() })
  })
  prompt.on('SIGINT', () => interrupt(open))
  prompt.on('close', () => {
    open.closed = true
    lines.end()
  })
  prompt.on('error', (error: Error) => {
    open.fault = error
    prompt.close()
  })
  return open
}

async function converse(open: Talk): Promise<void> {
  const { chat, lines } = open
  showPrompt(open)
  for (let line = await lines.next(); line !== null; line = await lines.next()) {
    if (isLeaving(line.text)) return
    const answering = new AbortController()
    open.answering = answering
    // What is being typed already gets a row of its own; the prompt shows it again afterwards.
    if (open.prompt.line !== '') await chat.outlet.write('\n')
    if (line.waited) await chat.outlet.write(paint([[{ text: PROMPT }, textRun(line.text)], []], PLAIN))
    const written = await answerLine(chat, line.text, answering.signal)
    open.answering = null
    if (written === 'gone') return
    if (written === 'stopped') await chat.outlet.write(`${wordsOf(open).stopped}\n\n`)
    if (lines.isEmpty()) showPrompt(open)
  }
  // Ctrl-D leaves the cursor behind the prompt.
  await chat.outlet.write('\n')
}

/** Ctrl-C: stops an answer and what waits behind it; else empties the line; on an empty line, the second time, leaves. */
function interrupt(open: Talk): void {
  const { prompt, chat } = open
  open.lines.clear()
  if (open.answering !== null) {
    open.answering.abort()
  } else if (open.interrupted && prompt.line === '') {
    prompt.close()
  } else {
    open.interrupted = true
    prompt.write(null, { ctrl: true, name: 'e' })
    prompt.write(null, { ctrl: true, name: 'u' })
    chat.stdout.write(`\n${wordsOf(open).leaveHint}\n`)
    prompt.prompt()
  }
}

function showPrompt(open: Talk): void {
  if (!open.closed) open.prompt.prompt(true)
}

function wordsOf({ chat }: Talk) {
  return WORDS[chat.language ?? 'en']
}

const PLAIN = { color: false, hyperlinks: false }

function greetingText(chat: Chat): string {
  const { width } = screenOf(chat.stdout, chat.env)
  const rows = chat.greeting.split('\n').flatMap((line) => (line === '' ? [[]] : wrap([textRun(line)], width)))
  return paint(rows, PLAIN)
}
