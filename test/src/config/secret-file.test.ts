import { execFileSync } from 'node:child_process'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readConfig } from '../../../src/config/read-config.ts'
import { POLLING, TELEGRAM_TOKEN } from './sample-environments.ts'
import { temporaryFile } from './temporary-file.ts'

const readWith = (path: string) => readConfig({ TELEGRAM_BOT_TOKEN_FILE: path })

function faultOf(path: string): string {
  const read = readWith(path)
  expect(JSON.stringify(read)).not.toContain(path)
  return read.ok ? '' : read.faults.map(({ variable, problem }) => `${variable} ${problem}`).join('\n')
}

describe('a secret in a file', () => {
  it('is read when only its owner and their group can, without the line end that editors leave', () => {
    for (const mode of [0o400, 0o600, 0o640]) {
      using file = temporaryFile(`${TELEGRAM_TOKEN}\n`, mode)
      expect(readWith(file.path)).toMatchObject({ ok: true, config: { telegram: { token: TELEGRAM_TOKEN } } })
    }
  })

  it('is refused when everybody on the machine can read or change it', () => {
    for (const mode of [0o644, 0o604, 0o602]) {
      using file = temporaryFile(TELEGRAM_TOKEN, mode)
      expect(faultOf(file.path)).toBe(
        'TELEGRAM_BOT_TOKEN_FILE names a file that everybody on this machine can read or change',
      )
    }
  })

  it('is refused beside the same secret as a variable', () => {
    using file = temporaryFile(TELEGRAM_TOKEN, 0o600)
    const read = readConfig({ ...POLLING, TELEGRAM_BOT_TOKEN_FILE: file.path })
    expect(read).toMatchObject({ ok: false, faults: [{ variable: 'TELEGRAM_BOT_TOKEN_FILE' }] })
    expect(JSON.stringify(read)).not.toContain(TELEGRAM_TOKEN)
  })

  it('is refused when it is wrong, and is not repeated', () => {
    using file = temporaryFile('12:notAToken-and-secret', 0o600)
    const read = readWith(file.path)
    expect(read).toMatchObject({ ok: false, faults: [{ variable: 'TELEGRAM_BOT_TOKEN' }] })
    expect(JSON.stringify(read)).not.toContain('notAToken')
  })
})

describe('a path that is no file with a secret', () => {
  it('is told for what it is', () => {
    using empty = temporaryFile(' \n', 0o600)
    using long = temporaryFile('x'.repeat(5_000), 0o600)
    expect(faultOf(join(dirname(empty.path), 'nowhere'))).toContain('cannot be read (ENOENT)')
    expect(faultOf(dirname(empty.path))).toContain('is not a file')
    expect(faultOf(empty.path)).toContain('an empty file')
    expect(faultOf(long.path)).toContain('more than 4096 bytes')
    expect(faultOf('a\0b')).toContain('cannot be read')
  })

  it('is not waited for when it is a pipe that nobody writes to', () => {
    using file = temporaryFile('', 0o600)
    const pipe = `${file.path}.pipe`
    execFileSync('mkfifo', ['-m', '600', pipe])
    expect(faultOf(pipe)).toContain('is not a file')
  })
})

it('only secrets can be given as a file', () => {
  expect(readConfig({ PORT_FILE: '/nowhere', PANOH_DATA_FILE: '/nowhere' })).toMatchObject({ ok: true })
})
