import { readFileSync } from 'node:fs'
import { render } from '../../adapters/terminal/render.ts'
import { COMMANDS, READERS_COMMANDS, type Command } from '../../src/ask/commands.ts'
import { environmentTable } from '../../src/config/environment-table.ts'
import { wordsOf } from '../../src/locales/words.ts'
import { knowledgeOf } from '../../src/knowledge-of.ts'
import { openRecords } from '../../src/open-records.ts'
import { OPERATOR_COMMANDS } from '../../src/operator/operator-commands.ts'
import { usageLines } from '../../src/operator/operator-command.ts'
import { panoh } from '../../src/panoh.ts'

export const README = new URL('../../README.md', import.meta.url)

/** The README with its generated parts made anew: the answers that it opens with, and the table of commands. */
export function currentReadme(): string {
  return readFileSync(README, 'utf8')
    .replace(/<!-- answer: (.+) -->\n[^]*?<!-- \/answer -->/g, (_, question: string) => answerPart(question))
    .replace(
      /<!-- environment -->\n[^]*?<!-- \/environment -->/,
      () => `<!-- environment -->\n${environmentTable()}\n<!-- /environment -->`,
    )
    .replace(/<!-- operator -->\n[^]*?<!-- \/operator -->/, operatorPart)
    .replace(/<!-- commands -->\n[^]*?<!-- \/commands -->/, commandsPart)
}

function answerPart(question: string): string {
  const opened = openRecords()
  if (!opened.ok) throw new Error(opened.lines.join('\n'))
  const knowledge = knowledgeOf(opened.records, opened.today)
  const bot = panoh({ knowledge: () => knowledge, log: () => undefined })
  const { reply } = bot.answer({ text: question, privacy: 'direct', from: 'readme' })
  const text = render(reply, { width: 110, color: false, hyperlinks: false })
  return `<!-- answer: ${question} -->\n\`\`\`\n› ${question}\n\n${text}\n\`\`\`\n<!-- /answer -->`
}

function commandsPart(): string {
  return [
    '<!-- commands -->',
    '| command | also | what it gives |',
    '| --- | --- | --- |',
    ...READERS_COMMANDS.map((command) => `| ${cellsOf(command).join(' | ')} |`),
    '',
    'For reviewers and administrators (an administrator may do what a reviewer may):',
    '',
    '| command | also | what it gives | role |',
    '| --- | --- | --- | --- |',
    ...COMMANDS.flatMap((command: Command) =>
      command.needs === undefined ? [] : [`| ${[...cellsOf(command), command.needs].join(' | ')} |`],
    ),
    '<!-- /commands -->',
  ].join('\n')
}

function operatorPart(): string {
  const usages = OPERATOR_COMMANDS.map(({ usage }) => usageLines(usage).join('\n'))
  return ['<!-- operator -->', '```', usages.join('\n\n'), '```', '<!-- /operator -->'].join('\n')
}

/** A bar would end the cell. */
function cellsOf({ name, aliases }: Command): readonly string[] {
  const words = wordsOf('en')
  const usage = words.say(`command-${name}-usage`).replaceAll('|', '\\|')
  return [
    `\`/${name}${usage ? ` ${usage}` : ''}\``,
    aliases.map((alias) => `\`/${alias}\``).join(', '),
    words.say(`command-${name}`),
  ]
}
