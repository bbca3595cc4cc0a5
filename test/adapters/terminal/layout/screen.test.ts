import { describe, expect, it } from 'vitest'
import { screenOf } from '../../../../adapters/terminal/layout/screen.ts'

const TERMINAL = { isTTY: true, columns: 100 }
const XTERM = { TERM: 'xterm-256color' }

describe('colours', () => {
  it.each([
    ['on a terminal', TERMINAL, XTERM, true],
    ['not in a pipe', {}, XTERM, false],
    ['not with NO_COLOR', TERMINAL, { ...XTERM, NO_COLOR: '1' }, false],
    ['despite an empty NO_COLOR, which says nothing', TERMINAL, { ...XTERM, NO_COLOR: '' }, true],
    ['not on a dumb terminal', TERMINAL, { TERM: 'dumb' }, false],
    ['in a pipe with FORCE_COLOR', {}, { FORCE_COLOR: '1' }, true],
    ['not with FORCE_COLOR=0', TERMINAL, { ...XTERM, FORCE_COLOR: '0' }, false],
    ['not with NO_COLOR, even beside FORCE_COLOR', TERMINAL, { NO_COLOR: '1', FORCE_COLOR: '1' }, false],
  ])('%s', (_, stream, env, color) => {
    expect(screenOf(stream, env).color).toBe(color)
  })
})

describe('links', () => {
  it.each([
    ['in iTerm', TERMINAL, { TERM_PROGRAM: 'iTerm.app' }, true],
    ['in GNOME Terminal', TERMINAL, { VTE_VERSION: '7600' }, true],
    ['not in a GNOME Terminal that crashed on them', TERMINAL, { VTE_VERSION: '5000' }, false],
    ['in Windows Terminal', TERMINAL, { WT_SESSION: 'a' }, true],
    ['in kitty', TERMINAL, { TERM: 'xterm-kitty' }, true],
    ['not in a terminal nothing is known of', TERMINAL, XTERM, false],
    ['not in Terminal.app', TERMINAL, { TERM_PROGRAM: 'Apple_Terminal' }, false],
    ['not inside tmux, which may drop the address', TERMINAL, { WT_SESSION: 'a', TMUX: '/tmp/tmux' }, false],
    ['not in CI', TERMINAL, { WT_SESSION: 'a', CI: 'true' }, false],
    ['not on a dumb terminal', TERMINAL, { WT_SESSION: 'a', TERM: 'dumb' }, false],
    ['not in a pipe', {}, { WT_SESSION: 'a' }, false],
    ['not with NO_COLOR', TERMINAL, { WT_SESSION: 'a', NO_COLOR: '1' }, false],
    ['not with FORCE_HYPERLINK=0', TERMINAL, { WT_SESSION: 'a', FORCE_HYPERLINK: '0' }, false],
  ])('%s', (_, stream, env, hyperlinks) => {
    expect(screenOf(stream, env).hyperlinks).toBe(hyperlinks)
  })
})

describe('the width', () => {
  it.each([
    ['is the terminal’s', TERMINAL, {}, 100],
    ['is never below 20', { isTTY: true, columns: 3 }, {}, 20],
    ['is never above 120, where lines are lost on the way back', { isTTY: true, columns: 400 }, {}, 120],
    ['is 80 in a pipe', {}, {}, 80],
    ['is what COLUMNS says in a pipe', {}, { COLUMNS: '60' }, 60],
    ['is 80 where COLUMNS is no number', {}, { COLUMNS: 'wide' }, 80],
    ['is 80 on a terminal that does not tell', { isTTY: true }, {}, 80],
  ])('%s', (_, stream, env, width) => {
    expect(screenOf(stream, env).width).toBe(width)
  })
})
