import { describe, expect, it } from 'vitest'
import type { Message } from '../../../../src/ask/message.ts'
import { plain } from '../../../../src/reply/line.ts'
import type { Reply } from '../../../../src/reply/reply.ts'
import { terminal } from '../../../../adapters/terminal/terminal.ts'
import { keyboard, paper, saying } from '../streams.ts'

const CTRL_C = '\u0003'
const CTRL_D = '\u0004'
const ESCAPE = '\u001B'
/** As readline draws it: at the row's start, the row below cleared. */
const PROMPT = `${ESCAPE}[1G${ESCAPE}[0J> `

interface Setup {
  readonly answer?: (ask: Message) => Reply | null | Promise<Reply | null>
  readonly env?: Record<string, string>
}

/** A talk under way, with everything that was asked in it. */
function beginTalk({ answer = (ask) => saying(`answer to ${ask.text}`), env = { TERM: 'xterm' } }: Setup = {}) {
  const screen = paper({ isTTY: true, columns: 80 })
  const keys = keyboard()
  const asked: Message[] = []
  const faults: unknown[] = []
  const adapter = terminal({
    stdin: keys,
    stdout: screen.stream,
    env,
    greeting: 'Panoh reads the records.\n\nType /help.',
    completions: ['/help', '/precedents', '/privacy'],
    reportFault: (fault) => {
      faults.push(fault)
      return 'F-7Q'
    },
  })
  const ended = adapter.start(async (ask) => {
    asked.push(ask)
    return { reply: await answer(ask) }
  })
  return { screen, keys, asked, faults, adapter, ended, texts: () => asked.map(({ text }) => text) }
}

describe('a talk at the terminal', () => {
  it('greets, answers a question, and ends at "exit"', async () => {
    const { screen, keys, ended, asked } = beginTalk()
    await screen.until('> ')
    expect(screen.text()).toContain('Panoh reads the records.\n\nType /help.\n')
    keys.write('who is Farrukh Ikromov\r')
    await screen.until('answer to who is Farrukh Ikromov')
    keys.write('exit\r')
    await ended
    expect(asked).toEqual([
      { text: 'who is Farrukh Ikromov', privacy: 'direct', from: 'terminal:local', person: 'terminal:local' },
    ])
  })

  it.each(['quit\r', 'Exit \r', '/quit\r', 'выход\r', CTRL_D])('leaves at %j', async (word) => {
    const { keys, ended, asked } = beginTalk()
    keys.write(word)
    await ended
    expect(asked).toEqual([])
  })

  it('passes over an empty line', async () => {
    const { screen, keys, ended, texts } = beginTalk()
    keys.write('\r  \rsomething\r')
    await screen.until('answer to something')
    keys.write(CTRL_D)
    await ended
    expect(texts()).toEqual(['something'])
  })

  it('answers pasted lines one by one, each under its own question', async () => {
    const { screen, keys, ended, texts } = beginTalk()
    keys.write('one\ntwo\nthree\n')
    await screen.until('answer to three')
    keys.write(CTRL_D)
    await ended
    expect(texts()).toEqual(['one', 'two', 'three'])
    expect(screen.text()).toMatch(/answer to one[^]*> two\n[^]*answer to two[^]*> three\n[^]*answer to three/)
  })

  it('brings the last question back at the up arrow', async () => {
    const { screen, keys, ended, texts } = beginTalk()
    keys.write('Rustam\r')
    await screen.until('answer to Rustam')
    keys.write('\u001B[A')
    keys.write(' Qosimov\r')
    await screen.until('answer to Rustam Qosimov')
    keys.write(CTRL_D)
    await ended
    expect(texts()).toEqual(['Rustam', 'Rustam Qosimov'])
  })

  it('completes a command at the tab key', async () => {
    const { screen, keys, ended, texts } = beginTalk()
    await screen.until('> ')
    keys.write('/pre')
    keys.write('\t')
    await screen.until('cedents')
    keys.write(' PL\r')
    await screen.until('answer to')
    keys.write(CTRL_D)
    await ended
    expect(texts()).toEqual(['/precedents PL'])
  })
})

describe('Ctrl-C', () => {
  it('throws away what is being typed, and asks nothing', async () => {
    const { screen, keys, ended, texts } = beginTalk()
    keys.write('a name best not typed')
    keys.write(CTRL_C)
    await screen.until('Ctrl-C once more')
    keys.write('kept\r')
    await screen.until('answer to kept')
    keys.write(CTRL_D)
    await ended
    expect(texts()).toEqual(['kept'])
  })

  it('leaves when pressed twice', async () => {
    const { keys, ended } = beginTalk()
    keys.write('half a question')
    keys.write(CTRL_C)
    keys.write(CTRL_C)
    await expect(ended).resolves.toBeUndefined()
  })

  it('does not leave when a question came in between', async () => {
    const { screen, keys, ended, texts } = beginTalk()
    keys.write(CTRL_C)
    keys.write('first\r')
    await screen.until(`answer to first${ESCAPE}[22m\n\n${PROMPT}`)
    keys.write(CTRL_C)
    await screen.until('Ctrl-C once more', 2)
    keys.write('second\r')
    await screen.until('answer to second')
    keys.write(CTRL_D)
    await ended
    expect(texts()).toEqual(['first', 'second'])
  })

  it('shows nothing but the next prompt where nothing is said', async () => {
    const { screen, keys, ended, texts } = beginTalk({
      answer: ({ text }) => (text === 'silence' ? null : saying('said')),
    })
    keys.write('silence\rsecond\r')
    await screen.until('said')
    keys.write(CTRL_D)
    await ended
    expect(texts()).toEqual(['silence', 'second'])
    expect(screen.text().match(/said/g)).toHaveLength(1)
  })

  it('stops waiting for a slow answer and returns to the prompt', async () => {
    const { screen, keys, ended, texts } = beginTalk({
      answer: (ask) => {
        if (ask.text === 'quick') return saying('quickly answered')
        keys.write(CTRL_C)
        return new Promise<Reply>(() => undefined)
      },
    })
    keys.write('slow\r')
    await screen.until('(stopped)')
    keys.write('quick\r')
    await screen.until('quickly answered')
    keys.write(CTRL_D)
    await ended
    expect(texts()).toEqual(['slow', 'quick'])
  })

  it('stops a long answer in the middle, and forgets the lines pasted behind it', async () => {
    const lines = Array.from({ length: 5000 }, (_, number) => plain(`row ${number}`))
    const long: Reply = { ...saying('long'), blocks: [{ type: 'paragraph', lines }] }
    const { screen, keys, ended, texts } = beginTalk({ answer: () => long })
    keys.write('everything\nnever asked\n')
    await screen.until('row 3')
    keys.write(CTRL_C)
    await screen.until('(stopped)')
    keys.write(CTRL_D)
    await ended
    expect(screen.text()).not.toContain('row 4999')
    expect(texts()).toEqual(['everything'])
  })
})

describe('when something goes wrong in a talk', () => {
  it('reports a fault, gives the person its reference, and goes on', async () => {
    const fault = new Error('index is broken')
    const { screen, keys, ended, faults } = beginTalk({
      answer: (ask) => {
        if (ask.text === 'bad') throw fault
        return saying('fine again')
      },
    })
    keys.write('bad\rgood\r')
    await screen.until('fine again')
    keys.write(CTRL_D)
    await ended
    expect(faults).toEqual([fault])
    expect(screen.text()).toContain('F-7Q')
    expect(screen.text()).not.toContain('index is broken')
  })

  it('ends quietly when the window is closed', async () => {
    const { screen, keys, ended } = beginTalk()
    await screen.until('> ')
    screen.stream.destroy(Object.assign(new Error('closed'), { code: 'EIO' }))
    keys.write('anyone there\r')
    await expect(ended).resolves.toBeUndefined()
  })

  it('ends when the adapter is stopped', async () => {
    const { screen, adapter, ended } = beginTalk()
    await screen.until('> ')
    await adapter.stop()
    await expect(ended).resolves.toBeUndefined()
  })
})

describe('the look of a talk', () => {
  it('follows the window when it is resized', async () => {
    const { screen, keys, ended } = beginTalk({ answer: () => saying('word '.repeat(30)) })
    keys.write('wide\r')
    await screen.until('word', 30)
    screen.stream.columns = 20
    keys.write('narrow\r')
    await screen.until('word', 60)
    keys.write(CTRL_D)
    await ended
    expect(screen.text()).toContain(Array.from({ length: 16 }, () => 'word').join(' '))
    expect(screen.text().split('narrow').at(-1)).not.toMatch(/(word ){4}word/)
  })

  it.each([
    [{ TERM: 'xterm' }, true],
    [{ TERM: 'xterm', NO_COLOR: '1' }, false],
    [{ TERM: 'dumb' }, false],
  ])('is coloured only where that is wanted: %j', async (env, coloured) => {
    const { screen, keys, ended } = beginTalk({ env })
    keys.write('question\r')
    await screen.until('answer to question')
    keys.write(CTRL_D)
    await ended
    expect(screen.text().includes('\u001B[1manswer')).toBe(coloured)
  })
})
