import { describe, expect, it } from 'vitest'
import { SOURCE, UNREAD_CITATION } from '../record-folder.ts'
import { reviewOf } from './review-of.ts'

describe('the address of a page', () => {
  it.each([
    'http://localhost/1',
    'http://127.0.0.1:8080/',
    'http://2130706433/',
    'http://[::1]/',
    'http://10.0.0.1/',
    'http://192.168.1.1/',
    'http://printer.local/',
  ])('does not lead into the reader’s network as %s does', (url) => {
    const reason = 'leads into the reader’s own machine or network'
    expect(reviewOf({ 'sources.json': [{ ...SOURCE, url }] })).toEqual([`sources.json | src-a | url | ${reason}`])
    expect(reviewOf({ 'citations-outcome-unread.json': [{ ...UNREAD_CITATION, urls: [url] }] })).toEqual([
      `citations-outcome-unread.json | #0 | urls[0] | ${reason}`,
    ])
  })

  it('carries no password, and the fault does not repeat it', () => {
    expect(reviewOf({ 'sources.json': [{ ...SOURCE, url: 'https://user:secret@example.org/1' }] })).toEqual([
      'sources.json | src-a | url | holds a user name or a password; leave them out',
    ])
  })

  it('may be any public one', () => {
    for (const url of ['https://10.example.org/', 'https://local.example/', 'https://example.org/@name:1'])
      expect(reviewOf({ 'sources.json': [{ ...SOURCE, url }] })).toEqual([])
  })
})
