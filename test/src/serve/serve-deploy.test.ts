import { execFile } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { isBuiltin } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { aboutVariable, VARIABLE_NAMES } from '../../../src/config/variables.ts'

const ROOT = fileURLToPath(new URL('../../../', import.meta.url))
const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8')
const withoutComments = (text: string): string => text.replace(/^\s*#.*$/gm, '')

const dockerfile = withoutComments(textOf('Dockerfile'))
const instructions = dockerfile.split('\n').filter((line) => line.trim() !== '')
const valuesOf = (name: string): readonly string[] =>
  instructions.flatMap((line) => (line.startsWith(`${name} `) ? [line.slice(name.length + 1)] : []))
const copied = valuesOf('COPY')
  .filter((line) => !line.startsWith('--from'))
  .flatMap((line) => line.split(' ').slice(0, -1))

const unit = withoutComments(textOf('deploy/panoh.service'))
const settings = new Map(
  unit
    .split('\n')
    .flatMap((line) =>
      line.includes('=') ? [[line.slice(0, line.indexOf('=')), line.slice(line.indexOf('=') + 1)]] : [],
    ),
)

/** Every file of the folders that are shipped. */
const shipped = ['knowledge', 'src', 'adapters'].flatMap((room) =>
  readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' }).map((path) => join(room, path)),
)
const imports = shipped
  .filter((path) => path.endsWith('.ts'))
  .flatMap((path) =>
    [...textOf(path).matchAll(/(?:from|import) '([^']+)'|import\('([^']+)'\)/g)].map(
      ([, one, other]) => one ?? other ?? '',
    ),
  )

describe('the image for containers', () => {
  it('is made on a small Node.js 26, from files that exist and that nothing keeps out of it', () => {
    expect(valuesOf('FROM').map((line) => line.split(' ')[0])).toEqual(['node:26-slim', 'node:26-slim'])
    expect(copied.filter((path) => !existsSync(join(ROOT, path)))).toEqual([])
    const letIn = textOf('.dockerignore')
      .split('\n')
      .filter((line) => line.startsWith('!'))
      .map((line) => line.slice(1))
    expect(new Set(copied)).toEqual(new Set(letIn))
    expect(textOf('.dockerignore')).toMatch(/^\*$/m)
  })

  it('has the packages that the bot needs, and those for its making left out', () => {
    expect(dockerfile).toContain('npm ci --omit=dev')
    const { dependencies } = JSON.parse(textOf('package.json'))
    const packages = imports
      .filter((path) => !path.startsWith('.') && !isBuiltin(path))
      .map((path) => path.replace(/^((?:@[^/]+\/)?[^/]+).*$/, '$1'))
    expect(packages.length).toBeGreaterThan(0)
    expect(packages.filter((name) => !(name in dependencies))).toEqual([])
    expect(imports.filter((path) => path.includes('/test/'))).toEqual([])
  })

  it('runs as a person without rights, who owns nothing but the data folder, until told to stop', () => {
    const users = valuesOf('USER')
    expect(users.at(-1)).toMatch(/^[1-9]\d*:[1-9]\d*$/)
    expect(dockerfile.indexOf('USER')).toBeLessThan(dockerfile.indexOf('\nCMD '))
    expect(dockerfile).not.toMatch(/--chown|sudo|chmod/)
    expect(valuesOf('VOLUME')).toEqual(['/data'])
    expect(valuesOf('STOPSIGNAL')).toEqual(['SIGTERM'])
    expect(valuesOf('ENV').join(' ')).toContain('PANOH_DATA=/data')
  })

  it('asks itself whether it is ready, by a script that exists and a port that is on', () => {
    const [, script] = /CMD \["node", "(\S+)"\]/.exec(valuesOf('HEALTHCHECK')[0] ?? '') ?? []
    expect(existsSync(join(ROOT, script ?? 'none'))).toBe(true)
    expect(valuesOf('ENV').join(' ')).toMatch(/HEALTH_PORT=[1-9]\d+/)
  })

  it('starts a file that exists, without a shell between it and the signals', () => {
    const [command] = valuesOf('CMD')
    expect(JSON.parse(command ?? '')).toEqual(['node', '--max-semi-space-size=8', 'src/main.ts', 'serve'])
    expect(existsSync(join(ROOT, 'src/main.ts'))).toBe(true)
  })
})

describe('the systemd unit', () => {
  it('starts the same file, with its variables from a file that is named', () => {
    expect(settings.get('ExecStart')).toMatch(/^\/\S+\/node --max-semi-space-size=8 src\/main\.ts serve$/)
    expect(settings.get('EnvironmentFile')).toMatch(/^\/etc\/\S+$/)
  })

  it('runs as nobody in particular, with a folder of its own and nothing else to write to', () => {
    const rights = {
      DynamicUser: 'yes',
      ProtectSystem: 'strict',
      ProtectHome: 'yes',
      StateDirectory: 'panoh',
      StateDirectoryMode: '0700',
    }
    for (const [name, value] of Object.entries(rights)) expect(settings.get(name)).toBe(value)
    expect(settings.get('Environment')).toContain('PANOH_DATA=/var/lib/panoh')
    expect([settings.get('User'), settings.get('Group')]).toEqual([undefined, undefined])
    for (const name of ['CapabilityBoundingSet', 'AmbientCapabilities']) expect(settings.get(name)).toBe('')
    for (const name of [
      'NoNewPrivileges',
      'PrivateTmp',
      'PrivateDevices',
      'RestrictNamespaces',
      'ProtectKernelModules',
    ])
      expect(settings.get(name)).toBe('yes')
    expect(settings.get('LimitCORE')).toBe('0')
  })

  it('leaves the bot the memory that its engine compiles into', () => {
    expect(settings.has('MemoryDenyWriteExecute')).toBe(false)
  })

  it('gives the bot more time to stop than it takes, and starts it again after a fault, not after a wrong variable', () => {
    expect(Number(settings.get('TimeoutStopSec'))).toBeGreaterThan(5)
    expect(settings.get('Restart')).toBe('on-failure')
    expect(settings.get('RestartPreventExitStatus')).toBe('2')
  })

  it('is read by systemd without a complaint, where there is systemd', async () => {
    const complaint = await new Promise<string>((resolve) => {
      execFile('systemd-analyze', ['verify', join(ROOT, 'deploy/panoh.service')], (error, _out, err) => {
        resolve(error !== null && 'code' in error && error.code === 'ENOENT' ? '' : err)
      })
    })
    expect(
      complaint.split('\n').filter((line) => line.includes('panoh.service') && !line.includes('not executable')),
    ).toEqual([])
  })
})

it('neither the image nor the unit holds a value of a secret', () => {
  const secrets = VARIABLE_NAMES.filter((name) => aboutVariable(name).secret)
  for (const text of [dockerfile, unit, textOf('Dockerfile'), textOf('deploy/panoh.service')]) {
    expect(secrets.filter((name) => text.includes(name))).toEqual([])
    expect(text).not.toMatch(/xox[a-z]-|xapp-|\d{6,}:[\w-]{20,}/)
  }
})
