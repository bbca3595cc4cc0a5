import { readFacets } from '../../knowledge/gazetteer/read-facets.ts'
import type { NameMention } from '../../knowledge/names/name-outcome.ts'
import { NO_FACETS, type Facets } from '../../knowledge/search/facets.ts'
import { foldedWords } from '../../knowledge/search/fold.ts'
import { STOP_WORDS } from '../../knowledge/search/stop-words.ts'
import { SEARCHED_BY_WORDS } from '../../knowledge/search/search-index.ts'
import { readWishWords } from '../alerts/subscriptions/read-wish-words.ts'
import { unreadWords } from '../alerts/subscriptions/unread-words.ts'
import type { WishWords } from '../alerts/subscriptions/wish-words.ts'
import type { Knowledge } from '../answers/knowledge.ts'
import { looksPersonal } from '../people/personal-story.ts'
import type { Ask } from './ask.ts'
import { categoriesIn } from './categories.ts'
import { citationSigns } from './citation-signs.ts'
import { readCommandWords, type CommandWords } from './command-text.ts'
import { commandNamed, type Command } from './commands.ts'
import { cuesIn } from './cues.ts'
import { intentOf, type Purpose } from './intent-of.ts'
import { leastYearsIn } from './least-years.ts'
import { isPublished } from './is-published.ts'
import { LONGEST_MESSAGE, type Query } from './query.ts'
import { recordedHosts } from './recorded-hosts.ts'
import { replyLanguage } from './reply-language.ts'
import type { Signals } from './signals.ts'
import { visibleText } from './visible-text.ts'
import { withoutOwnWords } from './without-own-words.ts'

/** Reads a message, in plain words or as a command, into a query. Any text of any length gives one; nothing is kept. */
export function understand(ask: Ask, knowledge: Knowledge): Query {
  const whole = visibleText(ask.text)
  const read = readMessage(whole.slice(0, LONGEST_MESSAGE), ask, knowledge)
  const query = looksPersonal(whole) ? withoutOwnWords(read) : read
  return {
    ...query,
    isCut: whole.length > LONGEST_MESSAGE,
    isLanguageRead: ask.language === undefined,
    role: ask.role ?? 'reader',
  }
}

function readMessage(text: string, ask: Ask, knowledge: Knowledge): Query {
  const language = ask.language ?? readLanguage(text)
  const [, word, rest = ''] = COMMAND.exec(text) ?? []
  if (word === undefined) return plainWords(text, knowledge, language)
  const command = commandNamed(word.toLowerCase() === 'start' && STARTED.test(rest.trim()) ? 'record' : word)
  if (!command) return { ...plainWords('', knowledge, language), intent: 'help', topic: 'commands' }
  return commandQuery(command, rest.trim(), knowledge, language)
}

/** A command names its language, or shows it by the letters of its name and words; its `key:value` words are of none. */
function readLanguage(text: string): Query['language'] {
  return text.startsWith('/')
    ? (readCommandWords(text).language ?? replyLanguage(text.replace(/\S+:\S+/g, '')))
    : replyLanguage(text)
}

/** What a link into a chat with the bot carries: the id of a record. */
const STARTED = /^[\w-]{1,64}$/

/** `/name words`, also addressed to a bot by name, as `/name@bot words`. */
const COMMAND = /^\/([\p{L}\p{N}_]+)(?:@\w+)?(?:\s+([^]*))?$/u

function plainWords(text: string, knowledge: Knowledge, language: Query['language']): Query {
  const signals = readSignals(text, knowledge)
  const purpose = text === '' ? { intent: 'help' as const, topic: 'commands' as const } : intentOf(signals)
  if (purpose.intent !== 'subscribe') return queryOf({ text, signals, purpose }, knowledge, language)
  const told = readWishWords(text)
  const wished = told.rest === text ? signals : readSignals(told.rest, knowledge)
  const query = queryOf({ text: told.rest, signals: wished, purpose }, knowledge, language)
  return { ...query, wish: wishOf(told.words, told.rest, wished) }
}

/** How alerts are wanted, with what was read of whom and where. */
function wishOf(words: WishWords, text: string, { reading, names }: Pick<Signals, 'reading' | 'names'>): WishWords {
  const { hosts, origins } = reading.facets
  // A country that is followed need not be host to anyone: “следи за Польшей”.
  const followed = hosts.length === 0 && origins.length === 0 ? reading.elsewhere : hosts
  return { ...words, hosts: followed, unread: unreadWords(text, [...reading.used, ...names]) }
}

interface Understood {
  readonly text: string
  readonly signals: Signals
  readonly purpose: Purpose
}

function queryOf({ text, signals, purpose }: Understood, knowledge: Knowledge, language: Query['language']): Query {
  const { facets, wanted, courts, measure } = signals.reading
  const names = purpose.intent === 'lookup' && signals.names.length === 0 ? wholeAsName(text, knowledge) : signals.names
  return {
    ...purpose,
    facets: {
      ...facets,
      hosts: recordedHosts(facets.hosts, knowledge.records),
      persons: personsMeant(names, purpose.intent),
    },
    wanted,
    courts,
    exceptHosts: signals.reading.exceptHosts,
    categories: isOfCategories(purpose.intent) ? categoriesIn(text) : [],
    leastYears: leastYearsIn(text),
    asksForDifference: signals.cues.has('difference'),
    measure,
    wish: null,
    id: signals.id,
    names,
    text,
    isPersonal: false,
    isCut: false,
    page: 1,
    language,
    isLanguageRead: false,
    role: 'reader',
  }
}

/** The words of a command narrow it; what they leave out is read as plain words. */
function commandQuery(command: Command, rest: string, knowledge: Knowledge, language: Query['language']): Query {
  if (command.intent === 'subscribe') return wishQuery(command, rest, knowledge, language)
  const words = readCommandWords(rest)
  const read = plainWords(words.rest, knowledge, language)
  const names =
    command.intent === 'lookup' && words.rest ? wholeOrWithin(words.rest, read.names, knowledge) : read.names
  return narrowed({ ...read, intent: command.intent, topic: command.topic, wish: null, names }, words, knowledge)
}

/** What is said of when and how to be told is taken out before the rest is read. */
function wishQuery(command: Command, rest: string, knowledge: Knowledge, language: Query['language']): Query {
  const told = readWishWords(rest)
  const words = readCommandWords(told.rest)
  const signals = readSignals(words.rest, knowledge)
  const understood = { text: words.rest, signals, purpose: { intent: command.intent, topic: command.topic } }
  const names = namesFollowed(understood, told.words, knowledge)
  const query = narrowed({ ...queryOf(understood, knowledge, language), names }, words, knowledge)
  const wish = wishOf(told.words, words.rest, signals)
  const hosts = words.facets.hosts.length > 0 ? words.facets.hosts : wish.hosts
  return { ...query, wish: { ...wish, hosts: hosts.filter((host) => !words.exceptHosts.includes(host)) } }
}

function narrowed(read: Query, words: CommandWords, knowledge: Knowledge): Query {
  const given = { ...words.facets, hosts: recordedHosts(words.facets.hosts, knowledge.records) }
  const both = merged(given, read.facets)
  const facets = read.intent === 'risk' ? originAsHost(both) : both
  return {
    ...read,
    facets: {
      ...facets,
      persons: words.facets.persons.length > 0 ? words.facets.persons : personsMeant(read.names, read.intent),
    },
    wanted: words.wanted ?? read.wanted,
    courts: words.courts.length > 0 ? words.courts : read.courts,
    exceptHosts: words.exceptHosts.length > 0 ? words.exceptHosts : read.exceptHosts,
    categories: words.categories.length > 0 ? words.categories : read.categories,
    leastYears: words.leastYears ?? read.leastYears,
    measure: words.measure ?? read.measure,
    page: words.page,
  }
}

/** Where nothing of the words was read, they are meant as a name: it is told that nobody bears it, and not passed over. */
function namesFollowed({ text, signals }: Understood, told: WishWords, knowledge: Knowledge): Query['names'] {
  const { reading, names, id, citations } = signals
  const isRead = names.length > 0 || reading.used.length > 0 || id !== null || citations.isPresent
  const isOfOne = told.isEverything || told.subscription !== null || told.event !== null
  return isRead || isOfOne || unreadWords(text, []).length === 0 ? names : wholeAsName(text, knowledge)
}

/** Elsewhere such a word only describes the one who is asked for. */
function isOfCategories(intent: Query['intent']): boolean {
  return intent === 'precedents' || intent === 'recent' || intent === 'subscribe'
}

function readSignals(text: string, knowledge: Knowledge): Signals {
  const { records, names, today } = knowledge
  const cues = cuesIn(text)
  const read = readFacets(text, { groups: records.groups, today })
  const reading = cues.has('asHost') ? { ...read, facets: originAsHost(read.facets) } : read
  const words = foldedWords(text)
  const placed = reading.used.filter(({ as }) => as === 'place')
  return {
    cues,
    reading,
    names: names.findIn(text, reading.used),
    citations: citationSigns(text, records),
    words: words.length,
    isPlacesOnly: placed.length > 0 && foldedWords(blanked(text, placed)).every((word) => STOP_WORDS.has(word)),
    id: text.split(/\s+/).find((word) => records.find(word) !== undefined) ?? null,
    isInText: () => knowledge.search.search(text, { types: SEARCHED_BY_WORDS, limit: 1 })[0]?.coverage === 1,
    isPublished: isPublished(reading, records),
  }
}

/** After `/who` the whole text is a name, unless names stand within it. */
function wholeOrWithin(text: string, within: readonly NameMention[], knowledge: Knowledge): readonly NameMention[] {
  const whole = knowledge.names.lookUp(text)
  const isMeant = whole.outcome === 'sure' || whole.outcome === 'list' || within.length === 0
  return isMeant ? [{ start: 0, end: text.length, words: text, outcome: whole }] : within
}

function wholeAsName(text: string, knowledge: Knowledge): readonly NameMention[] {
  return [{ start: 0, end: text.length, words: text, outcome: knowledge.names.lookUp(text) }]
}

/** People stand for a condition only where one is meant surely, or where they are what is asked for. */
function personsMeant(names: readonly NameMention[], intent: Query['intent']): readonly string[] {
  const ids = names.flatMap(({ outcome }) => {
    if (outcome.outcome === 'sure') return [outcome.match.id]
    return outcome.outcome === 'list' && intent === 'lookup' ? outcome.matches.map(({ id }) => id) : []
  })
  return [...new Set(ids)]
}

function merged(first: Facets, second: Facets): Facets {
  return {
    ...NO_FACETS,
    hosts: either(first.hosts, second.hosts),
    origins: either(first.origins, second.origins),
    groups: either(first.groups, second.groups),
    types: either(first.types, second.types),
    provisions: either(first.provisions, second.provisions),
    outcome: first.outcome ?? second.outcome,
    from: first.from ?? second.from,
    to: first.to ?? second.to,
  }
}

function blanked(text: string, ranges: readonly { start: number; end: number }[]): string {
  return ranges.reduce((left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end), text)
}

function either<T>(one: readonly T[], other: readonly T[]): readonly T[] {
  return one.length > 0 ? one : other
}

/** One of the five states, named alone where a host country is asked for, is the host. */
function originAsHost(facets: Facets): Facets {
  const [only, ...others] = facets.origins
  return only && others.length === 0 && facets.hosts.length === 0 ? { ...facets, hosts: [only], origins: [] } : facets
}
