import { readFacets } from '../../knowledge/gazetteer/read-facets.ts'
import type { NameMention } from '../../knowledge/names/name-outcome.ts'
import { NO_FACETS, type Facets } from '../../knowledge/search/facets.ts'
import { foldedWords } from '../../knowledge/search/fold.ts'
import { STOP_WORDS } from '../../knowledge/search/stop-words.ts'
import { SEARCHED_BY_WORDS } from '../../knowledge/search/search-index.ts'
import type { Knowledge } from '../answers/knowledge.ts'
import type { Ask } from './ask.ts'
import { categoriesIn } from './categories.ts'
import { citationSigns } from './citation-signs.ts'
import { readCommandWords } from './command-text.ts'
import { commandNamed, type Command } from './commands.ts'
import { cuesIn } from './cues.ts'
import { intentOf } from './intent-of.ts'
import { leastYearsIn } from './least-years.ts'
import { isPublished } from './is-published.ts'
import { LONGEST_MESSAGE, type Query } from './query.ts'
import { recordedHosts } from './recorded-hosts.ts'
import { replyLanguage } from './reply-language.ts'
import type { Signals } from './signals.ts'
import { visibleText } from './visible-text.ts'

/** Reads a message, in plain words or as a command, into a query. Any text of any length gives one; nothing is kept. */
export function understand(ask: Ask, knowledge: Knowledge): Query {
  const whole = visibleText(ask.text)
  const query = read(whole.slice(0, LONGEST_MESSAGE), ask, knowledge)
  return { ...query, isCut: whole.length > LONGEST_MESSAGE, isLanguageRead: ask.language === undefined }
}

function read(text: string, ask: Ask, knowledge: Knowledge): Query {
  const language = ask.language ?? readLanguage(text)
  const [, word, rest = ''] = COMMAND.exec(text) ?? []
  if (word === undefined) return plainWords(text, knowledge, language)
  const command = commandNamed(word)
  if (!command) return { ...plainWords('', knowledge, language), intent: 'help', topic: 'commands' }
  return commandQuery(command, rest.trim(), knowledge, language)
}

/** A command names its language, or shows it by the letters of its name and words; its `key:value` words are of none. */
function readLanguage(text: string): Query['language'] {
  return text.startsWith('/')
    ? (readCommandWords(text).language ?? replyLanguage(text.replace(/\S+:\S+/g, '')))
    : replyLanguage(text)
}

/** `/name words`, also addressed to a bot by name, as `/name@bot words`. */
const COMMAND = /^\/([\p{L}\p{N}_]+)(?:@\w+)?(?:\s+([^]*))?$/u

function plainWords(text: string, knowledge: Knowledge, language: Query['language']): Query {
  const signals = readSignals(text, knowledge)
  const purpose = text === '' ? { intent: 'help' as const, topic: 'commands' as const } : intentOf(signals)
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
    id: signals.id,
    names,
    text,
    isCut: false,
    page: 1,
    language,
    isLanguageRead: false,
  }
}

/** The words of a command narrow it; what they leave out is read as plain words. */
function commandQuery(command: Command, rest: string, knowledge: Knowledge, language: Query['language']): Query {
  const words = readCommandWords(rest)
  const read = plainWords(words.rest, knowledge, language)
  const names =
    command.intent === 'lookup' && words.rest ? wholeOrWithin(words.rest, read.names, knowledge) : read.names
  const given = { ...words.facets, hosts: recordedHosts(words.facets.hosts, knowledge.records) }
  const narrowed = merged(given, read.facets)
  const facets = command.intent === 'risk' ? originAsHost(narrowed) : narrowed
  return {
    ...read,
    intent: command.intent,
    topic: command.topic,
    facets: {
      ...facets,
      persons: words.facets.persons.length > 0 ? words.facets.persons : personsMeant(names, command.intent),
    },
    wanted: words.wanted ?? read.wanted,
    courts: words.courts.length > 0 ? words.courts : read.courts,
    exceptHosts: words.exceptHosts.length > 0 ? words.exceptHosts : read.exceptHosts,
    categories: words.categories.length > 0 ? words.categories : read.categories,
    leastYears: words.leastYears ?? read.leastYears,
    measure: words.measure ?? read.measure,
    names,
    page: words.page,
  }
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
