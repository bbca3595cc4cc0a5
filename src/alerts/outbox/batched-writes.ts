import type { Transaction } from 'kysely'
import type { Store } from '../../store/store.ts'
import type { Tables } from '../../store/tables.ts'

type Work<T> = (tx: Transaction<Tables>) => Promise<T>

interface Waiting {
  readonly run: (tx: Transaction<Tables>) => Promise<void>
  readonly succeeded: () => void
  readonly failed: (fault: unknown) => void
}

/**
 * Writes in one transaction what came while the one before was written: each commit waits for the disk, and many
 * messages end at once. Where a transaction fails, each of its works is tried by itself.
 */
export function batchedWrites({ write }: Pick<Store, 'write'>): <T>(work: Work<T>) => Promise<T> {
  const waiting: Waiting[] = []
  let isWriting = false
  const together = async (batch: readonly Waiting[]): Promise<void> => {
    try {
      await write(async (tx) => {
        for (const { run } of batch) await run(tx)
      })
      for (const { succeeded } of batch) succeeded()
    } catch (fault) {
      const [only] = batch
      if (batch.length === 1) only?.failed(fault)
      else for (const one of batch) await together([one])
    }
  }
  const drain = async (): Promise<void> => {
    if (isWriting) return
    isWriting = true
    while (waiting.length > 0) await together(waiting.splice(0, MOST))
    isWriting = false
  }
  return <T>(work: Work<T>): Promise<T> => {
    const ended = Promise.withResolvers<T>()
    let result: { readonly value: T } | null = null
    waiting.push({
      run: async (tx) => {
        result = { value: await work(tx) }
      },
      succeeded: () => {
        if (result !== null) ended.resolve(result.value)
      },
      failed: ended.reject,
    })
    void drain()
    return ended.promise
  }
}

/** A transaction stays short, so that a publication need not wait long for it. */
const MOST = 10
