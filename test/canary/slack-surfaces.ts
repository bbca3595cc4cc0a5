import { person, directChannel, buttonsOf, type Person } from '../peers/slack-person.ts'
import type { SlackPeer } from '../peers/slack-peer.ts'
import { NAMES, SLACK_CHANNEL, SLACK_PEOPLE, SLACK_TEAM, WORDS } from './canaries.ts'
import { THROWN_AT } from './served-instance.ts'

const LATIN = NAMES.slice(6, 12).map(({ text }) => text)
const CYRILLIC = NAMES.slice(16, 20).map(({ text }) => text)
const WORD = WORDS.map(({ text }) => text)

/** Sends canaries through every surface of Slack. `answered` resolves once so many requests are done with. */
export async function useSlack(
  peer: SlackPeer,
  code: string,
  answered: (count: number) => Promise<unknown>,
): Promise<void> {
  const [ada, ben, cleo, dan] = SLACK_PEOPLE.map((id) => person(peer, id, SLACK_TEAM))
  if (!ada || !ben || !cleo || !dan) throw new Error('four people are needed')
  let count = 0
  const done = async (act: Promise<unknown>): Promise<void> => {
    await act
    count += 1
    await answered(count)
  }
  await done(ben.command(`who ${LATIN[0]}`, SLACK_CHANNEL))
  await done(ada.write(`/start ${code}`))
  await done(ada.write('/workspace open confirm:yes'))
  await done(ada.write('/invite reader'))
  await done(ada.mention(`/invite <@${SLACK_PEOPLE[3]}>`, { channel: SLACK_CHANNEL }))
  await commands(ben, done)
  await modals(peer, cleo, done)
  await press(peer, cleo, done)
  await done(dan.write(`my sister ${LATIN[5]} was arrested near ${WORD[12]}, call +992 93 731 64 09`))
  await done(dan.write(`/forget`))
  await done(ben.write(`${THROWN_AT} ${LATIN[1]} ${WORD[13]}`))
  peer.fail('chat.postMessage', { error: `invalid_blocks ${LATIN[2]}` })
  await done(ben.write(`who is ${LATIN[2]}`))
  peer.fail('chat.postMessage', { garbage: `<html>${LATIN[3]}</html>` })
  await done(ben.write(`who is ${LATIN[3]}`))
}

type Done = (act: Promise<unknown>) => Promise<void>

async function commands(ben: Person, done: Done): Promise<void> {
  for (const name of [...LATIN.slice(0, 3), ...CYRILLIC]) await done(ben.command(`who ${name}`, SLACK_CHANNEL))
  await done(ben.mention(`what became of ${LATIN[3]} ${WORD[0]}`, { channel: SLACK_CHANNEL }))
  await done(ben.write(`who is ${LATIN[4]} ${WORD[1]}`))
  await done(ben.write(`/object ${LATIN[5]} ${WORD[2]}`))
  await done(
    ben.command(`follow Germany to Tajikistan deportations weekly note:"${LATIN[0]} ${WORD[3]}"`, SLACK_CHANNEL),
  )
  await done(ben.lookUpNames(`${LATIN[1]} was seen with ${LATIN[2]} ${WORD[4]}`, SLACK_CHANNEL))
  await done(ben.openHome())
}

async function modals(peer: SlackPeer, cleo: Person, done: Done): Promise<void> {
  const search = await cleo.search()
  await done(cleo.submit(search, `who is ${LATIN[4]} ${WORD[5]}`))
  await done(cleo.openHome())
  const wish = await cleo.follow()
  await done(
    cleo.submit(wish, {
      'What to tell you of, in plain words': 'deportations from Germany to Tajikistan',
      'Time zone': 'Europe/Berlin',
      'A note for yourself': `${LATIN[3]} ${WORD[6]}`,
    }),
  )
  const draft = [...peer.views.values()].find((view) => buttonsOf(view).some(({ label }) => label === 'Save'))
  if (draft !== undefined) await done(cleo.press(draft, 'Save'))
}

async function press(peer: SlackPeer, cleo: Person, done: Done): Promise<void> {
  await done(cleo.write('/precedents host:DE origin:TJ'))
  const answer = peer.messages.findLast(({ channel }) => channel === directChannel(cleo.id))
  const [button] = answer === undefined ? [] : buttonsOf(answer)
  if (answer !== undefined && button !== undefined) await done(cleo.press(answer, button.label))
}
