import type { Ask } from '../../src/ask/ask.ts'
import type { Replied } from '../../src/adapter.ts'
import type { Core } from './core.ts'
import { faultReply } from './fault-reply.ts'

/** An answer that a fault kept from being given. */
export interface Failed extends Replied {
  readonly intent: null
  readonly facets: null
}

/** The terminal's boundary: a fault of the core is reported, and the asker gets one sentence and its reference. */
export async function answerOrFault<Answered extends Replied>(
  core: Core<Answered>,
  ask: Ask,
): Promise<Answered | Failed> {
  try {
    return await core.answer(ask)
  } catch (fault) {
    return { intent: null, facets: null, reply: faultReply(core.reportFault(fault), ask.language ?? 'en') }
  }
}
