import { withoutSending } from '../alerts/subscriptions/without-sending.ts'
import type { Reply } from '../reply/reply.ts'
import type { Intent } from '../ask/query.ts'
import type { Answering } from './answering.ts'
import { citeAnswer } from './citation/cite-answer.ts'
import { verifyAnswer } from './citation/verify-answer.ts'
import { statistics } from './figures/statistics.ts'
import { hostAnswer } from './host/host-answer.ts'
import { lookUp } from './person/look-up.ts'
import { precedents } from './precedents/precedents.ts'
import { recent } from './recent.ts'
import { findGroup } from './record/find-group.ts'
import { findRecord } from './record/find-record.ts'
import { help } from './talk/help.ts'
import { onlyServed } from './talk/only-served.ts'
import { refusal } from './talk/refusal.ts'

/** The answer to each intent. */
const ANSWERS: Readonly<Record<Intent, (answering: Answering) => Reply>> = {
  lookup: lookUp,
  precedents,
  risk: hostAnswer,
  record: findRecord,
  verify: verifyAnswer,
  group: findGroup,
  statistics,
  recent,
  subscribe: withoutSending,
  cite: citeAnswer,
  help,
  service: onlyServed,
  outofscope: refusal,
}

/** Answers an understood query from the records. */
export function answerQuery(answering: Answering): Reply {
  return ANSWERS[answering.query.intent](answering)
}
