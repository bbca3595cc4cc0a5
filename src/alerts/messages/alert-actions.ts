import type { Words } from '../../locales/words.ts'
import type { Action } from '../../reply/reply.ts'
import type { AlertEvent } from '../alert-event.ts'
import { isConventionParty } from './is-convention-party.ts'
import type { Telling } from './telling.ts'

/** What can be done next: open the record, see precedents and the Rule 39 clock, hear no more of the event or the subscription. */
export function alertActions(event: AlertEvent, { matched, language }: Telling, words: Words): readonly Action[] {
  const { host, origins, record, scheduledFor } = event
  // A command is of no language; asked in a chat, it would be answered in English.
  const asked = (ask: string) => (language === 'en' ? ask : `${ask} lang:${language}`)
  const abroad = origins.filter((origin) => origin !== host)
  const [only, ...others] = matched
  return [
    { label: words.say('alert-action-record'), ask: asked(`/record ${record}`) },
    ...(host !== null && abroad.length > 0
      ? [{ label: words.say('action-like-cases'), ask: asked(`/precedents host:${host} origin:${abroad.join(',')}`) }]
      : []),
    ...(event.type === 'removal-imminent' && (host === null || isConventionParty(host))
      ? [{ label: words.say('alert-action-rule39'), ask: ['/rule39', scheduledFor ?? ''].join(' ').trim() }]
      : []),
    { label: words.say('alert-action-mute-event'), ask: `/mute ${event.event}` },
    ...(only && others.length === 0
      ? [{ label: words.say('alert-action-mute'), ask: `/mute sub:${only.subscription.id}` }]
      : []),
  ]
}
