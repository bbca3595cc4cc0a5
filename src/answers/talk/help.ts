import { COMMANDS, type Command } from '../../ask/commands.ts'
import { mayDoWhat } from '../../people/actor.ts'
import { privacyLines } from '../../people/privacy-lines.ts'
import type { Block } from '../../reply/block.ts'
import { plain, strong } from '../../reply/line.ts'
import type { Reply } from '../../reply/reply.ts'
import { replyOf, type Answering } from '../answering.ts'
import { rule39 } from './rule39.ts'

/** What Panoh can be asked, what its answers rest on, and what it keeps of a question. */
export function help(answering: Answering): Reply {
  const topic = answering.query.topic ?? 'commands'
  if (topic === 'rule39') return rule39(answering)
  if (topic === 'privacy') return privacyHelp(answering)
  return topic === 'commands' ? commandsHelp(answering) : topicHelp(answering, topic)
}

const COMMANDS_AS_SHOWN: readonly Command[] = COMMANDS

function commandsHelp(answering: Answering): Reply {
  const { words, query } = answering
  const commands = COMMANDS_AS_SHOWN.filter(({ needs }) => needs === undefined || mayDoWhat(needs, query.role))
  const rows = commands.map(({ name }) => [
    plain(strong(`/${name}`), ` ${words.say(`command-${name}-usage`)}`.trimEnd()),
    plain(words.say(`command-${name}`)),
  ])
  const examples = COMMANDS.filter(({ example }) => example).map(({ name, example }) => ({
    label: `/${name} ${example}`,
    ask: `/${name} ${example}`,
  }))
  return replyOf(answering, {
    kind: 'help',
    headline: plain(strong(words.say('help-headline'))),
    blocks: [
      { type: 'paragraph', lines: [plain(words.say('help-plain-words'))] },
      { type: 'table', columns: [words.say('help-command'), words.say('help-what')], rows },
      { type: 'paragraph', tone: 'note', lines: [plain(words.say('help-not'))] },
    ],
    actions: examples.slice(0, 4),
  })
}

/** Without an instance nobody is named who runs it. */
function privacyHelp(answering: Answering): Reply {
  const { words } = answering
  const lines = privacyLines(words, null).map((line) => plain(line))
  const headline = plain(strong(words.say('privacy-headline')))
  return replyOf(answering, { kind: 'help', headline, blocks: [{ type: 'paragraph', lines }] })
}

/** Long texts are several numbered messages, one a paragraph. */
function topicHelp(answering: Answering, topic: string): Reply {
  const { words, knowledge } = answering
  const { records } = knowledge
  const values = {
    persons: records.persons.length,
    incidents: records.incidents.length,
    cases: records.cases.length,
    sources: records.sources.length,
    date: words.date(knowledge.today),
  }
  const blocks: Block[] = []
  for (let part = 1; words.has(`${topic}-${part}`); part += 1) {
    blocks.push({ type: 'paragraph', lines: [plain(words.say(`${topic}-${part}`, values))] })
  }
  return replyOf(answering, { kind: 'help', headline: plain(strong(words.say(`${topic}-headline`))), blocks })
}
