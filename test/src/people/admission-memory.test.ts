import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'

const SCRIPT = fileURLToPath(new URL('heap-of-admission.ts', import.meta.url))

it('a dump of the memory names neither those who are allowed nor those who were refused', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [SCRIPT])
  expect(JSON.parse(stdout)).toMatchObject({
    admissions: ['answer', 'refuse'],
    found: { allowed: false, refused: false, control: true },
    again: 'answer',
  })
})
