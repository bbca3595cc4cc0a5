import { fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { StorePlace } from '../../src/store/store-place.ts'

const PROCESS = fileURLToPath(new URL('instance-process.ts', import.meta.url))
/** Where the bot itself keeps its compiled code. */
const COMPILED = fileURLToPath(new URL('../../node_modules/.cache/panoh', import.meta.url))
const answered = z.object({ number: z.number(), value: z.unknown(), fault: z.string().optional() })
const operated = z.object({ code: z.number(), written: z.string(), at: z.number() })
const streamed = z.object({ answers: z.number(), longestGap: z.number(), slowest: z.number() })

export type Operated = z.output<typeof operated>
export type Streamed = z.output<typeof streamed>

/** An instance in a process of its own. */
export interface ForkedInstance {
  /** The whole answer as JSON. */
  readonly ask: (person: string, text: string) => Promise<string>
  /** `at`: when the command had ended, epoch milliseconds. */
  readonly operate: (...words: readonly string[]) => Promise<Operated>
  readonly stream: (people: readonly string[], text: string) => Promise<Streamed>
  /** The moment from which its stream’s answers to the text hold something, or no longer; to that person, or to any. */
  readonly see: (text: string, shows: string, isShown: boolean, person?: string) => Promise<number>
  readonly stop: () => Promise<void>
  readonly end: () => Promise<void>
}

export async function forkedInstance({ folder, url }: StorePlace): Promise<ForkedInstance> {
  const env = { ...process.env, NODE_COMPILE_CACHE: COMPILED }
  const child = fork(PROCESS, [folder, url ?? ''], { env, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] })
  const waiting = new Map<number, PromiseWithResolvers<unknown>>()
  const ready = Promise.withResolvers<unknown>()
  waiting.set(0, ready)
  const closed = new Promise<void>((resolve) => {
    child.on('close', (code) => {
      for (const one of waiting.values()) one.reject(new Error(`the instance ended with ${code}`))
      resolve()
    })
  })
  child.on('message', (message) => {
    const { number, value, fault } = answered.parse(message)
    if (fault === undefined) waiting.get(number)?.resolve(value)
    else waiting.get(number)?.reject(new Error(fault))
    waiting.delete(number)
  })
  let last = 0
  const tell = (what: object): Promise<unknown> => {
    last += 1
    const own = Promise.withResolvers<unknown>()
    waiting.set(last, own)
    child.send({ ...what, number: last })
    return own.promise
  }
  await ready.promise
  return {
    ask: async (person, text) => z.string().parse(await tell({ act: 'ask', person, text })),
    operate: async (...words) => operated.parse(await tell({ act: 'operate', words })),
    stream: async (people, text) => streamed.parse(await tell({ act: 'stream', people, text })),
    see: async (text, shows, isShown, person) =>
      z.number().parse(await tell({ act: 'see', text, shows, isShown, person })),
    stop: async () => void (await tell({ act: 'stop' })),
    end: async () => {
      child.kill('SIGKILL')
      await closed
    },
  }
}
