import { saying } from '../../contract/claims.ts'
import { readySlack, type ServedSlack } from './served-slack.ts'

/** Of surfaces, those on which the bot does something when a person or Slack uses them. */
export async function heard(surfaces: readonly string[]): Promise<readonly string[]> {
  const effective: string[] = []
  for (const surface of surfaces) if (await isHeard(surface)) effective.push(surface)
  return effective
}

/** Each on a bot of its own, which is stopped after the ways of `use` have all been acknowledged or passed over. */
async function isHeard(surface: string): Promise<boolean> {
  const slack = await readySlack({ replyTo: () => ({ reply: saying('Heard.') }) })
  const callsBefore = slack.peer.calls.length
  await use(slack, surface)
  // What was taken in is answered before the stop is done.
  await slack.adapter.stop()
  const isRemoval = (await slack.ended) !== 'ended'
  await slack.end()
  return isRemoval || slack.peer.calls.length > callsBefore
}

async function use({ anna, peer }: ServedSlack, surface: string): Promise<void> {
  const [kind = '', name = ''] = surface.split(' ')
  const event = (content: object): Promise<unknown> =>
    peer.send('events_api', {
      type: 'event_callback',
      team_id: 'T0PEER',
      event_id: 'Ev1',
      event: { type: name, user: anna.id, ...content },
    })
  if (surface === 'event app_mention') await anna.mention('help')
  else if (surface === 'event message.im') await anna.write('help')
  else if (surface === 'event app_home_opened') await anna.openHome()
  else if (surface === 'event tokens_revoked') await event({ tokens: { oauth: [], bot: ['U0BOT'] } })
  else if (kind === 'event') await event({})
  else if (kind === 'command') await anna.command('help', undefined, name)
  else await anna.shortcut(kind === 'global' ? 'shortcut' : 'message_action', name)
}
