import { readFileSync } from 'node:fs'
import { render } from '../../adapters/terminal/render.ts'
import { COMMANDS } from '../../src/ask/commands.ts'
import { environmentTable } from '../../src/config/environment-table.ts'
import { wordsOf } from '../../src/locales/words.ts'
import { knowledgeOf } from '../../src/knowledge-of.ts'
import { openRecords } from '../../src/open-records.ts'
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
  const words = wordsOf('en')
  const rows = COMMANDS.map(({ name, aliases }) => {
    const usage = words.say(`command-${name}-usage`)
    return `| \`/${name}${usage ? ` ${usage}` : ''}\` | ${aliases.map((alias) => `\`/${alias}\``).join(', ')} | ${words.say(`command-${name}`)} |`
  })
  return [
    '<!-- commands -->',
    '| command | also | what it gives |',
    '| --- | --- | --- |',
    ...rows,
    '<!-- /commands -->',
  ].join('\n')
}
