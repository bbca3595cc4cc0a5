import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { recordRow } from '../../../knowledge/records/record-row.ts'
import { OPERATOR_COMMANDS } from '../../../src/operator/operator-commands.ts'
import { readPublished } from '../../../src/publishing/published-records.ts'
import { openStore } from '../../../src/store/open-store.ts'
import { inventedAct, inventedLists } from '../publishing/invented-records.ts'
import { operatedInstances } from './operated.ts'

const instance = operatedInstances()

const published = async (folder: string) => {
  const store = await openStore({ url: null, folder, key: null })
  try {
    return await readPublished(store)
  } finally {
    await store.close()
  }
}
/** A folder beside the store with one file of records in it. */
const given = (folder: string, acts: readonly object[]): string => {
  const path = join(folder, 'given')
  mkdirSync(path)
  writeFileSync(join(path, 'incidents.json'), JSON.stringify(acts))
  return path
}
const acts = () => inventedLists().incidents.map((act) => recordRow('incidents', act))

describe('An import', () => {
  test('shows what it would do record by record and field by field, and publishes only when told to', async () => {
    const { run, folder } = await instance()
    const path = given(folder, [
      { ...acts()[2], date: '2021' },
      inventedAct('inc-new', ['per-behruz'], { type: 'assault', date: '2020' }),
    ])
    const shown = await run('records', 'import', path)
    expect(shown).toMatchObject({ code: 0, err: '' })
    expect(shown.out).toContain('1 addition, 0 changes, 1 correction, 0 removals')
    expect(shown.out).toContain('+ incident inc-new')
    expect(shown.out).toContain('date: 2022 → 2021')
    expect(shown.out).toContain('Nothing was published')
    expect((await published(folder)).number).toBe(1)
    expect((await run('records', 'import', path, '--publish', '--why', 'a test')).out).toContain(
      'Published as number 2',
    )
    expect((await published(folder)).lists.incidents.map(({ id, date }) => [id, date])).toEqual([
      ['inc-hers', '2024-05-02'],
      ['inc-both', '2023-04'],
      ['inc-his', '2021'],
      ['inc-new', '2020'],
    ])
  })

  test('with one fault is refused as a whole, and every fault is named', async () => {
    const { run, folder } = await instance()
    const path = given(folder, [
      inventedAct('inc-new', ['per-nobody']),
      { ...inventedAct('inc-newer', []), host: 'XX' },
    ])
    const refused = await run('records', 'import', path, '--publish')
    expect(refused).toMatchObject({ code: 2, out: '' })
    expect(refused.err).toContain('per-nobody')
    expect(refused.err).toContain('inc-newer › host')
    expect((await published(folder)).number).toBe(1)
  })

  test('of a record that was removed on request is refused', async () => {
    const { run, folder } = await instance()
    await run('records', 'erase', 'inc-his', '--confirm')
    const refused = await run('records', 'import', given(folder, [acts()[2] ?? {}]), '--publish')
    expect(refused).toMatchObject({ code: 2, err: expect.stringContaining('must not come back') })
  })

  test('of a record that was removed on request is refused in capital letters too', async () => {
    const { run, folder } = await instance()
    await run('records', 'erase', 'inc-his', '--confirm')
    const refused = await run('records', 'import', given(folder, [{ ...acts()[2], id: 'INC-HIS' }]), '--publish')
    expect(refused).toMatchObject({ code: 2, err: expect.stringContaining('not to come back: INC-HIS') })
  })
})

describe('A correction', () => {
  test('sets a field, says why, and the history shows both states', async () => {
    const { run } = await instance()
    expect(
      (await run('records', 'correct', 'inc-his', '--set', 'outcome={"type":"released"}', '--why', 'released since'))
        .code,
    ).toBe(0)
    expect(
      (await run('records', 'correct', 'inc-his', '--set', 'outcome.type=pending', '--why', 'too early')).out,
    ).toContain('outcome.type: released → pending')
    const history = await run('records', 'history', 'inc-his')
    expect(history.out).toMatch(
      /3\. .* correction \(publication 3, correction\): too early\n {4}outcome\.type: released → pending/,
    )
  })

  test('takes a whole record from a file, if it is the same one', async () => {
    const { run, folder } = await instance()
    const file = join(folder, 'act.json')
    writeFileSync(file, JSON.stringify({ ...acts()[2], host: 'LT' }))
    expect((await run('records', 'correct', 'inc-his', file, '--why', 'wrong country')).out).toContain('host: PL → LT')
    expect(await run('records', 'correct', 'inc-both', file, '--why', 'wrong country')).toMatchObject({
      code: 2,
      err: expect.stringContaining('another record'),
    })
  })

  test.each([
    [['inc-his', '--set', 'host=XX', '--why', 'w'], 'host'],
    [['inc-his', '--set', 'sources=["src-none"]', '--why', 'w'], 'src-none'],
    [['inc-his', '--set', 'persons=per-behruz', '--why', 'w'], 'written as JSON'],
    [['inc-his', '--set', 'id=inc-other', '--why', 'w'], 'never changes'],
    [['inc-his', '--set', 'nothing=1', '--why', 'w'], 'inc-his'],
    [['inc-his', '--set', 'host', '--why', 'w'], 'no field=value'],
    [['inc-none', '--set', 'host=PL', '--why', 'w'], 'No such record'],
    [['inc-his', '--set', 'host=LT'], '--why is missing'],
    [['inc-his', '--why', 'w'], 'give a file or --set'],
    [['inc-his', 'nowhere.json', '--why', 'w'], 'cannot be read'],
  ])('%j is refused and changes nothing', async (argv, reason) => {
    const { run, folder } = await instance()
    const refused = await run('records', 'correct', ...argv)
    expect(refused.code).toBe(2)
    expect(refused.err).toContain(reason)
    expect((await published(folder)).number).toBe(1)
  })
})

describe('A retraction', () => {
  test('is refused while others refer to the record, and lists them', async () => {
    const { run } = await instance()
    const refused = await run('records', 'retract', 'inc-hers', '--why', 'wrong person')
    expect(refused).toMatchObject({ code: 2, err: expect.stringContaining('inc-hers.date (about): inc-hers') })
    const retracted = await run('records', 'retract', 'inc-hers', 'inc-hers.date', '--why', 'wrong person')
    expect(retracted.out).toContain('Published as number 2')
    expect((await run('records', 'history', 'inc-hers')).out).toContain('wrong person')
  })
})

describe('A restricted record', () => {
  test('is in no export, until it is released', async () => {
    const { run, folder } = await instance()
    const exported = async (name: string) => {
      await run('records', 'export', join(folder, name))
      return readFileSync(join(folder, name, 'incidents.json'), 'utf8')
    }
    expect((await run('records', 'restrict', 'inc-his')).out).toContain('Restricted afterwards (1)')
    expect(await exported('one')).not.toContain('inc-his')
    expect((await run('records', 'release', 'inc-his')).out).toContain('PUBLIC afterwards (1)')
    expect(await exported('two')).toContain('inc-his')
  })

  test('is refused where a public record refers to it', async () => {
    const { run } = await instance()
    expect(await run('records', 'restrict', 'per-behruz')).toMatchObject({
      code: 2,
      err: expect.stringContaining('restricted'),
    })
  })
})

describe('An export', () => {
  test('gives the same bytes twice, and takes the place of another export only when told to', async () => {
    const { run, folder } = await instance()
    const bytes = (name: string) =>
      readdirSync(join(folder, name)).map((file) => readFileSync(join(folder, name, file), 'utf8'))
    await run('records', 'export', join(folder, 'one'))
    await run('records', 'export', join(folder, 'two'))
    expect(bytes('one')).toEqual(bytes('two'))
    await run('records', 'correct', 'inc-his', '--set', 'host=LT', '--why', 'w')
    expect((await run('records', 'export', join(folder, 'one'))).code).toBe(2)
    expect(bytes('one')).toEqual(bytes('two'))
    expect((await run('records', 'export', join(folder, 'one'), '--force')).code).toBe(0)
    expect((await run('records', 'export', folder)).code).toBe(2)
  })
})

describe('An erasure', () => {
  test('is shown first, done when confirmed, and leaves the day alone in the history', async () => {
    const { run, folder } = await instance()
    const shown = await run('records', 'erase', 'per-zarina')
    expect(shown.code).toBe(0)
    expect(shown.out).toContain('incident inc-hers: about them alone')
    expect(shown.out).toContain('incident inc-both')
    expect((await published(folder)).number).toBe(1)
    expect((await run('records', 'erase', 'per-zarina', '--confirm')).out).toContain(
      'Backups and exports that were made before',
    )
    expect((await run('records', 'history', 'per-zarina')).out).toMatch(
      /^per-zarina was removed on request, .* Nothing else of it is kept\.\n$/,
    )
    expect((await published(folder)).lists.persons.map(({ id }) => id)).toEqual(['per-behruz'])
  })

  test('waits until no other record names the person', async () => {
    const { run } = await instance()
    await run('records', 'correct', 'inc-his', '--set', 'description=He and Oltinova left.', '--why', 'w')
    const refused = await run('records', 'erase', 'per-zarina', '--confirm')
    expect(refused).toMatchObject({ code: 2, err: expect.stringContaining('inc-his: description') })
    expect((await run('records', 'erase', 'per-zarina', '--confirm', '--leave', 'inc-his')).code).toBe(0)
  })
})

describe('The shipped records', () => {
  test('are offered to a store with others, and what reviewers changed stays until somebody decides', async () => {
    const { run, folder } = await instance(false)
    await run('invite', 'administrator')
    const id = (await published(folder)).lists.persons[0]?.id ?? ''
    expect((await run('records', 'seeds')).out).toContain('Nothing would change')
    await run('records', 'correct', id, '--set', 'role=An invented role', '--why', 'w')
    // Nothing newer is shipped: what was changed here is no conflict.
    expect((await run('records', 'seeds')).out).toContain('Nothing would change')
    expect((await published(folder)).lists.persons[0]?.role).toBe('An invented role')
  })
})

describe('The people of an instance', () => {
  test('are invited, listed and taken back, and the trail tells by whom', async () => {
    const { run } = await instance()
    const invited = await run('invite', 'reviewer', '--platform', 'telegram')
    const [, handle = ''] = /revoke (\w+)/.exec(invited.out) ?? []
    expect(invited.out).toMatch(/inv-/)
    expect((await run('people')).out).toContain(`${handle}  invitation for one reviewer on telegram`)
    expect((await run('revoke', handle)).code).toBe(0)
    expect((await run('revoke', handle)).code).toBe(1)
    const trail = await run('audit')
    expect(trail.out).toMatch(/3 {2}.* invitation-revoked {2}by operator/)
    expect(trail.out).not.toContain('inv-')
    expect((await run('audit', '--verify')).out).toContain('Whole: 3 lines')
    expect((await run('invite', 'king')).code).toBe(2)
  })
})

describe('A backup on the command line', () => {
  test('says where the key is, and comes back by restore', async () => {
    const { run, folder } = await instance()
    const file = join(folder, 'backup.panoh')
    expect((await run('backup', file)).out).toContain('The key is not in it')
    await run('records', 'correct', 'inc-his', '--set', 'host=LT', '--why', 'w')
    expect(await run('restore', file)).toMatchObject({ code: 2, err: expect.stringContaining('--yes') })
    expect((await run('restore', file, '--yes')).code).toBe(0)
    expect((await published(folder)).number).toBe(1)
    expect(await run('backup', file)).toMatchObject({ code: 2, err: expect.stringContaining('already') })
  })
})

describe('A new key on the command line', () => {
  test('takes the place of the file, or comes from the environment', async () => {
    const { run, folder } = await instance()
    const old = readFileSync(join(folder, 'panoh.key'), 'utf8')
    expect((await run('key', 'rotate')).out).toContain('The new key is in')
    expect(readFileSync(join(folder, 'panoh.key'), 'utf8')).not.toBe(old)
    expect((await run('people')).code).toBe(0)
  })

  test('given in the environment is asked for by name, and then needed', async () => {
    const { runWith } = await instance(false)
    const [one, next] = [randomBytes(32).toString('base64'), randomBytes(32).toString('base64')]
    await runWith({ PANOH_KEY: one }, 'invite', 'administrator')
    expect(await runWith({ PANOH_KEY: one }, 'key', 'rotate')).toMatchObject({
      code: 2,
      err: expect.stringContaining('PANOH_KEY_NEXT'),
    })
    const rotated = await runWith({ PANOH_KEY: one, PANOH_KEY_NEXT: next }, 'key', 'rotate')
    expect(rotated.out).toContain('1 open invitations')
    expect(rotated.out + rotated.err).not.toContain(next)
    expect((await runWith({ PANOH_KEY: one }, 'people')).code).toBe(2)
    expect((await runWith({ PANOH_KEY: next }, 'people')).code).toBe(0)
  })
})

describe('Sending', () => {
  test('is halted, shown as halted, and resumed', async () => {
    const { run } = await instance()
    expect((await run('halt')).out).toContain('halted')
    expect((await run('sending')).out).toContain('halted since')
    expect((await run('resume')).out).toContain('goes on')
    expect((await run('sending')).out).toContain('Waiting: 0 flash, 0 prompt, 0 digest')
  })
})

describe('A command', () => {
  test('without a store says so, and makes none', async () => {
    const { run, folder } = await instance(false)
    expect(await run('people')).toMatchObject({
      code: 2,
      err: expect.stringMatching(/^There is no store in .* Set PANOH_DATA/),
    })
    expect(readdirSync(folder)).toEqual([])
  })

  test('that is not known, or called in another way, tells how it is called', async () => {
    const { run } = await instance(false)
    expect(await run('bogus')).toEqual({ code: 2, out: '', err: 'the usage of all\n' })
    expect((await run('records', 'bogus')).err).toContain('records import DIR|FILE')
    expect(await run('records', 'import')).toMatchObject({
      code: 2,
      err: expect.stringContaining('something is missing'),
    })
    expect(await run('records', 'import', 'a', '--bogus')).toMatchObject({
      code: 2,
      err: expect.stringContaining('--bogus'),
    })
    expect((await run('records', 'erase', '--help')).code).toBe(0)
    const help = await run('help')
    for (const { name } of OPERATOR_COMMANDS) expect(help.out).toContain(`panoh -- ${name}`)
  })

  test('on a damaged store says what to do', async () => {
    const { run, folder } = await instance(false)
    writeFileSync(join(folder, 'panoh.sqlite'), 'a letter, and no store. '.repeat(300))
    expect(await run('people')).toMatchObject({
      code: 3,
      out: '',
      err: expect.stringMatching(/damaged.* restore FILE/),
    })
    expect(existsSync(join(folder, 'panoh.key'))).toBe(false)
  })
})
