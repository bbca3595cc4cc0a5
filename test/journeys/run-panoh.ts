import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

/** What a process of the bot wrote and how it ended. */
export interface Ended {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

const MAIN = fileURLToPath(new URL('../../src/main.ts', import.meta.url))

/** A folder without a store: what is asked is answered from the shipped records, whatever the checkout holds besides. */
const NOWHERE = fileURLToPath(new URL('no-store-here', import.meta.url))

/** Runs the bot as a process of its own, with arguments and something to read. */
export function runPanoh(args: readonly string[], input = ''): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const env = { ...process.env, NO_COLOR: '1', LC_ALL: 'C', PANOH_DATA: NOWHERE }
    const child = spawn(process.execPath, [MAIN, ...args], { env })
    let [stdout, stderr] = ['', '']
    child.stdout.setEncoding('utf8').on('data', (text: string) => (stdout += text))
    child.stderr.setEncoding('utf8').on('data', (text: string) => (stderr += text))
    child.on('error', reject)
    child.on('close', (code) => resolve({ code, stdout, stderr }))
    child.stdin.on('error', () => undefined)
    child.stdin.end(input)
  })
}
