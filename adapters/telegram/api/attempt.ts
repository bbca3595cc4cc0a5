import { AsyncLocalStorage } from 'node:async_hooks'

/** `isOut`: the connection stood when it failed, so Telegram may have taken what was sent. */
export type Attempted<Value> = { readonly value: Value } | { readonly fault: unknown; readonly isOut: boolean }

interface Attempt {
  isOut: boolean
}

const underWay = new AsyncLocalStorage<Attempt>()

/** Makes a call over a `watchedAgent` and tells, where it failed, whether anything had gone out. */
export async function attempt<Value>(call: () => Promise<Value>): Promise<Attempted<Value>> {
  const own: Attempt = { isOut: false }
  try {
    return { value: await underWay.run(own, call) }
  } catch (fault) {
    return { fault, isOut: own.isOut }
  }
}

/** For the agent, when it begins to connect for the call under way: nothing is out until the given function is called. */
export function connecting(): () => void {
  const own = underWay.getStore()
  if (own !== undefined) own.isOut = false
  return () => {
    if (own !== undefined) own.isOut = true
  }
}
