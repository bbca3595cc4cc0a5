import { describe, expect, test } from 'vitest'
import { messagePhrases } from '../../../knowledge/gazetteer/message-phrases.ts'
import { messageWords } from '../../../knowledge/gazetteer/message-words.ts'
import { readFacets } from '../../../knowledge/gazetteer/read-facets.ts'
import { shippedRecords } from '../removals/shipped-records.ts'
import { WORDINGS } from './wordings.ts'

const known = { groups: shippedRecords().groups, today: '2026-11-21' }

describe.each(Object.entries(WORDINGS))('%s', (_, wordings) => {
  test.each(wordings)('is read as meant in «%s»', (text, { types = [], outcome = null, hosts, exceptHosts = [] }) => {
    const { facets, exceptHosts: excluded } = readFacets(text, known)
    const read = { types: new Set(facets.types), outcome: facets.outcome, exceptHosts: excluded }
    expect(hosts ? { ...read, hosts: facets.hosts } : read).toEqual(
      hosts
        ? { types: new Set(types), outcome, exceptHosts, hosts }
        : { types: new Set(types), outcome, exceptHosts },
    )
  })
})

test.each(WORDINGS['a flight'] ?? [])('«%s» speaks of a removal', (text) => {
  expect(messagePhrases(messageWords(text)).removals).toHaveLength(1)
})
