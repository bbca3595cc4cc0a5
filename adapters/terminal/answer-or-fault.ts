import type { Replied } from '../../src/adapter.ts'
import type { Message } from '../../src/ask/message.ts'
import type { Core } from './core.ts'
import { ownReply } from '../../src/reply/own-reply.ts'
import { WORDS } from './words.ts'

/** An answer that a fault kept from being given. */
export interface Failed extends Replied {
  readonly intent: null
  readonly facets: null
}

/** The terminal's boundary: a fault of the core is reported, and the asker gets one sentence and its reference. */
export async function answerOrFault<Answered extends Replied>(
  core: Core<Answered>,
  message: Message,
): Promise<Answered | Failed> {
  try {
    return await core.answer(message)
  } catch (fault) {
    const language = message.language ?? 'en'
    const text = WORDS[language].fault(core.reportFault(fault))
    return { intent: null, facets: null, reply: ownReply('fault', text, language) }
  }
}
