import { describe, expect, it } from 'vitest'
import { environmentTable } from '../../../src/config/environment-table.ts'
import { missingPlatform } from '../../../src/config/missing-platform.ts'
import { aboutVariable, VARIABLE_NAMES } from '../../../src/config/variables.ts'

const rows = environmentTable().split('\n').slice(2)

describe('the table of variables', () => {
  it('has a row for every variable, with its purpose, an example, and where to get it', () => {
    expect(rows.map((row) => /^\| `(\w+)`/.exec(row)?.[1])).toEqual([...VARIABLE_NAMES])
    for (const row of rows) {
      const cells = row.split(' | ').map((cell) => cell.replaceAll(/^\| | \|$/g, ''))
      expect(cells.filter((cell) => cell.trim() !== '' && cell !== '``')).toHaveLength(4)
    }
  })

  it('says which can be a file, and what holds when nothing is set', () => {
    expect(rows.find((row) => row.includes('`SLACK_APP_TOKEN`'))).toContain('or `SLACK_APP_TOKEN_FILE`')
    expect(rows.find((row) => row.startsWith('| `PORT`'))).toContain('Default: `8080`')
    expect(rows.find((row) => row.startsWith('| `LOG_LEVEL`'))).toContain('Default: `info`')
  })

  it('shows of secrets only their beginning', () => {
    for (const name of VARIABLE_NAMES.filter((one) => aboutVariable(one).secret))
      expect(aboutVariable(name).example).toMatch(/^.{4,14}…$/)
  })
})

describe('who asks to serve and names no platform', () => {
  it('is told of both, where to get their tokens, and of a name that looks like a slip', () => {
    const faults = missingPlatform({ TELEGRAM_BOT_TOKNE: 'x' })
    expect(faults.map(({ variable }) => variable)).toEqual([
      'TELEGRAM_BOT_TOKEN',
      'SLACK_BOT_TOKEN',
      'TELEGRAM_BOT_TOKNE',
    ])
    expect(faults.map(({ remedy }) => remedy).join(' ')).toMatch(/@BotFather.*api\.slack\.com/)
  })
})
