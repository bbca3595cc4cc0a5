import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url))

/** A machine of its own for processes of the bot: a home, a folder for temporary files, one to stand in, and its data. */
export interface Machine {
  readonly root: string
  readonly data: string
  readonly run: (words: readonly string[], options?: RunOptions) => Running
  readonly remove: () => void
}

export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>
  /** Words for Node.js itself. */
  readonly node?: readonly string[]
  readonly input?: string
}

export interface Running {
  readonly stdout: () => string
  readonly stderr: () => string
  readonly kill: (signal: NodeJS.Signals) => void
  /** Resolves with the exit code, or the signal that ended it. */
  readonly ended: Promise<number | string>
  /** Resolves once the error stream holds it. */
  readonly says: (what: RegExp) => Promise<string>
}

export function machine(): Machine {
  const root = mkdtempSync(join(tmpdir(), 'panoh-machine-'))
  const [home, temporary, data, here] = ['home', 'tmp', 'data', 'here'].map((name) => join(root, name))
  if (!home || !temporary || !data || !here) throw new Error('four folders are needed')
  for (const folder of [home, temporary, here]) mkdirSync(folder)
  return {
    root,
    data,
    run: (words, { env = {}, node = [], input } = {}) => {
      const own = {
        PATH: process.env['PATH'],
        HOME: home,
        TMPDIR: temporary,
        PANOH_DATA: data,
        LOG_LEVEL: 'debug',
        LC_ALL: 'C',
      }
      const child = spawn(process.execPath, [...node, MAIN, ...words], { cwd: here, env: { ...own, ...env } })
      let [stdout, stderr] = ['', '']
      const waiting = new Set<() => void>()
      child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
      child.stderr.setEncoding('utf8').on('data', (text: string) => {
        stderr += text
        for (const look of waiting) look()
      })
      child.stdin.on('error', () => undefined)
      child.stdin.end(input ?? '')
      const ended = new Promise<number | string>((resolve) => {
        child.on('close', (code, signal) => resolve(code ?? signal ?? ''))
      })
      const says = async (what: RegExp): Promise<string> => {
        const found = Promise.withResolvers<string>()
        const look = (): void => {
          const [text] = what.exec(stderr) ?? []
          if (text !== undefined) found.resolve(text)
        }
        waiting.add(look)
        look()
        void ended.then((code) => found.reject(new Error(`ended with ${code}: ${stderr}${stdout}`)))
        return found.promise
      }
      return { stdout: () => stdout, stderr: () => stderr, kill: (signal) => void child.kill(signal), ended, says }
    },
    remove: () => rmSync(root, { recursive: true, force: true }),
  }
}
