import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { announced, type Announcing } from '../../../../adapters/telegram/talk/announced.ts'

const PLACE = { chat: 7, thread: 5 }

/** What Telegram would be told, and whether it takes it. */
function announcing(isTaken = true) {
  const said: unknown[] = []
  const warnings: string[] = []
  const room: Announcing = {
    api: {
      sendChatAction: (chat, action, other) => {
        said.push([chat, action, other])
        return isTaken ? Promise.resolve(true) : Promise.reject(new Error('not now'))
      },
    },
    log: { info: () => undefined, warn: (event) => void warnings.push(event), error: () => undefined },
    timing: { slowAnswerMilliseconds: 400 },
  }
  return { room, said, warnings }
}

describe('“typing…”', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  it('is not shown for an answer that comes at once, nor after it', async () => {
    const { room, said } = announcing()
    expect(await announced(room, PLACE, Promise.resolve('answer'))).toBe('answer')
    await vi.advanceTimersByTimeAsync(20_000)
    expect(said).toEqual([])
  })

  it('is shown after 400 ms, in the topic of the question, and again before Telegram would end it', async () => {
    const { room, said } = announcing()
    const answer = Promise.withResolvers<string>()
    const shown = announced(room, PLACE, answer.promise)
    await vi.advanceTimersByTimeAsync(399)
    expect(said).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect(said).toEqual([[7, 'typing', { message_thread_id: 5 }]])
    await vi.advanceTimersByTimeAsync(4_600)
    expect(said).toHaveLength(2)
    answer.resolve('answer')
    await shown
    await vi.advanceTimersByTimeAsync(20_000)
    expect(said).toHaveLength(2)
  })

  it('keeps nobody from an answer where Telegram does not take it', async () => {
    const { room, warnings } = announcing(false)
    const answer = Promise.withResolvers<string>()
    const shown = announced(room, PLACE, answer.promise)
    await vi.advanceTimersByTimeAsync(500)
    answer.resolve('answer')
    expect(await shown).toBe('answer')
    expect(warnings).toEqual(['telegram-typing-not-shown'])
  })

  it('ends with an answer that fails', async () => {
    const { room, said } = announcing()
    await expect(announced(room, PLACE, Promise.reject(new Error('failed')))).rejects.toThrow('failed')
    await vi.advanceTimersByTimeAsync(20_000)
    expect(said).toEqual([])
  })
})
