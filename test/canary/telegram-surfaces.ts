import { TelegramPerson } from '../peers/telegram-people.ts'
import type { TelegramPeer } from '../peers/telegram.ts'
import type { PeerMessage } from '../peers/telegram-world.ts'
import { NAMES, TELEGRAM_GROUP, TELEGRAM_IDS, WORDS } from './canaries.ts'
import { THROWN_AT } from './served-instance.ts'

const LATIN = NAMES.slice(0, 6).map(({ text }) => text)
const CYRILLIC = NAMES.slice(12, 16).map(({ text }) => text)
const WORD = WORDS.map(({ text }) => text)

/** A chat with the bot, in which each thing said is answered before the next. */
export interface Talk {
  readonly person: TelegramPerson
  /** Writes, and gives what the bot then says there. */
  readonly asks: (text: string) => Promise<PeerMessage>
  /** Does something, and gives what the bot then says there. */
  readonly after: (act: () => Promise<unknown>) => Promise<PeerMessage>
}

/** Somebody with one of the canaries’ ids. */
export function talk(peer: TelegramPeer, index: number): Talk {
  const id = TELEGRAM_IDS[index] ?? 0
  const name = LATIN[index % LATIN.length] ?? ''
  const person = new TelegramPerson(peer, {
    id,
    first_name: name,
    username: `${WORD[0]}${index}`,
    language_code: index % 2 === 0 ? 'en' : 'ru',
  })
  const after = async (act: () => Promise<unknown>): Promise<PeerMessage> => {
    const before = peer.world.said(id).length
    await act()
    return peer.until('an answer', () => peer.world.said(id)[before])
  }
  return { person, after, asks: (text) => after(() => person.writes(text)) }
}

const CODE = /inv-[0-9A-Za-z]{20}/

/** Sends canaries through every surface of Telegram; resolves when all of it was answered. */
export async function useTelegram(peer: TelegramPeer, firstCode: string): Promise<void> {
  const [admin, reader, second, stranger, third] = [
    talk(peer, 0),
    talk(peer, 1),
    talk(peer, 2),
    talk(peer, 3),
    talk(peer, 4),
  ]
  await admin.asks(`/start ${firstCode}`)
  for (const newcomer of [reader, second, third]) {
    const invitation = await admin.asks('/invite reader')
    await newcomer.asks(`/start ${CODE.exec(invitation.text)?.[0]}`)
  }
  await stranger.asks(`who is ${LATIN[5]}`)
  await talk(peer, 7).person.types(`${LATIN[0]} ${WORD[12]}`)
  await talk(peer, 5).asks('/start inv-GLIMWRACK07QUORV0000')
  await talk(peer, 6).asks(`/object ${LATIN[4]} ${WORD[6]}`)
  await questions(reader)
  await alerts(second)
  await alerts(third)
  await group(peer, { admin, third })
  await notWords(third)
  await administration(admin)
  await faults(peer, admin)
  await second.asks('/forget')
  await second.asks(`who is ${LATIN[0]}`)
}

async function questions({ person, asks, after }: Talk): Promise<void> {
  for (const name of [...LATIN.slice(0, 4), ...CYRILLIC]) await asks(`/who ${name}`)
  await asks(`What happened to ${LATIN[4]} after ${WORD[1]}?`)
  await asks(`My brother ${LATIN[5]} was taken last night from ${WORD[2]}, his phone is +992 93 731 64 09`)
  await asks(`/verify ${LATIN[1]} v. Russia, no. 7316409/11, ${WORD[3]}`)
  await asks(`/record inc-${WORD[4]}`)
  await person.types(`${LATIN[2]}`)
  await person.types(`Farrukh Ikromov ${WORD[5]}`)
  const list = await asks('/precedents host:DE origin:TJ')
  const next = list.keyboard.flat().find((button) => 'callback_data' in button)
  if (next !== undefined) await person.presses(next.text, list)
  await person.pressesData(`w/${LATIN[3]}`, list)
  await person.pressesData(WORD[6] ?? '', list)
  const edited = await person.writes('/about')
  await after(() => person.edits(edited, `who is ${LATIN[0]} ${WORD[7]}`))
}

/** The button that keeps a wish holds it whole, so that it can be typed as well. */
const WISH = 'host:DE origin:TJ rhythm:weekly weekday:1 at:09:00 zone:Europe/Berlin quiet:none'

async function alerts({ person, asks }: Talk): Promise<void> {
  const draft = await asks(`/follow ${WISH} note:"${LATIN[3]} ${WORD[8]}"`)
  const cancel = draft.keyboard.flat().find((button) => 'callback_data' in button)
  if (cancel !== undefined) await person.presses(cancel.text, draft)
  await asks(`/follow ${WISH} save:yes note:"${LATIN[3]} ${WORD[8]}"`)
  await asks(`/follow ${LATIN[1]} in ${WORD[9]}`)
  await asks('/alerts')
  await asks(`/unfollow ${WORD[0]}`)
  await asks(`/mute ${LATIN[2]}`)
}

async function group(
  peer: TelegramPeer,
  { admin, third }: { readonly admin: Talk; readonly third: Talk },
): Promise<void> {
  peer.world.addChat({ id: TELEGRAM_GROUP, type: 'supergroup' })
  const inGroup = async (one: Talk, text: string): Promise<void> => {
    const said = (): number => peer.world.said(TELEGRAM_GROUP).length + peer.world.said(one.person.user.id).length
    const before = said()
    await one.person.writes(text, { chat: TELEGRAM_GROUP })
    await peer.until('an answer, in the group or in private', () => said() > before)
  }
  await inGroup(third, '/precedents@PanohBot host:DE origin:TJ')
  await inGroup(third, `/who@PanohBot ${LATIN[5]}`)
  await inGroup(third, `@PanohBot ${WORD[10]} deportations from Germany`)
  await inGroup(admin, '/invite@PanohBot reader')
  await inGroup(admin, `/follow@PanohBot ${WISH} save:yes note:"${WORD[11]}"`)
  await inGroup(third, '/start@PanohBot inv-GLIMWRACK08QUORV0000')
}

/** Each with a name where Telegram has room for one. */
export const NOT_WORDS: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
  ['a voice message', { voice: { file_id: WORD[0], duration: 3 }, caption: LATIN[0] }],
  ['a photo with a caption', { photo: [{ file_id: WORD[1] }], caption: `who is ${LATIN[1]}` }],
  ['a document', { document: { file_id: WORD[2], file_name: `${LATIN[2]}.pdf` }, caption: WORD[3] }],
  ['a contact', { contact: { phone_number: '+992937316409', first_name: LATIN[3], user_id: TELEGRAM_IDS[8] } }],
  ['a location', { location: { latitude: 38.5598, longitude: 68.787 } }],
  [
    'a forwarded message',
    { text: `${LATIN[4]} ${WORD[4]}`, forward_origin: { type: 'user', sender_user: { id: TELEGRAM_IDS[8] } } },
  ],
]

async function notWords({ person, after }: Talk): Promise<void> {
  for (const [, content] of NOT_WORDS) await after(() => person.sends(content))
}

async function administration({ asks }: Talk): Promise<void> {
  for (const text of ['/people', '/audit', '/objections', '/tasks', '/sending', '/privacy', '/forget', '/workspace'])
    await asks(text)
  await asks(`/revoke ${WORD[0]}`)
  await asks(`/role ${WORD[1]} reviewer`)
  await asks(`/invite ${LATIN[0]}`)
}

/** An answer that throws, and platforms that quote what was sent in what they refuse. */
async function faults(peer: TelegramPeer, { asks }: Talk): Promise<void> {
  await asks(`${THROWN_AT} ${LATIN[1]} ${WORD[11]}`)
  peer.trouble('sendMessage', {
    code: 400,
    description: `Bad Request: can't parse "${LATIN[2]}" of ${TELEGRAM_IDS[0]}`,
  })
  await asks(`who is ${LATIN[3]}`)
  peer.trouble('sendMessage', 'garbage')
  await asks(`who is ${LATIN[4]}`)
}
