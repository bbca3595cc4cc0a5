import * as fc from 'fast-check'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { mendedWords } from '../../../knowledge/gazetteer/mended-words.ts'
import { messageWords } from '../../../knowledge/gazetteer/message-words.ts'
import { inventedPersons } from '../../eval/invented-persons.ts'
import { readNegatives, readPositives } from '../../eval/name-pairs.ts'
import { shippedRecords } from '../removals/shipped-records.ts'
import messages from './messages.json' with { type: 'json' }

/** What is put right in a text, as «typed > meant». */
function mended(text: string): readonly string[] {
  const words = messageWords(text)
  return mendedWords(words).flatMap(({ folded }, place) => {
    const typed = words[place]?.folded ?? ''
    return typed === folded ? [] : [`${typed} > ${folded}`]
  })
}

test('in what lawyers and volunteers write, misspelt words alone are put right', () => {
  expect(messages.flatMap(({ text }) => mended(text))).toEqual([
    'extradiction > extradition',
    'экстродиция > экстрадиция',
  ])
})

test('no name of a person is taken for a misspelt word', () => {
  const pairs = join(import.meta.dirname, '../names/pairs')
  const names = [
    ...shippedRecords().persons.flatMap(({ name, otherNames }) => [name, ...otherNames.map((other) => other.name)]),
    ...inventedPersons(20_000).flatMap(({ spellings }) => spellings.map(({ name }) => name)),
    ...[...readPositives(join(pairs, 'positives.json')), ...readNegatives(join(pairs, 'negatives.json'))].map(
      ({ q }) => q,
    ),
  ]
  expect(names.flatMap((name) => mended(name))).toEqual([])
})

test.each([
  'deposited', 'reported', 'departed', 'exported', 'edition', 'reedition', 'extraction', 'tradition', 'excelled', 'expected',
  'repelled', 'adduction', 'condition', 'judgmental', 'Deportivo', 'депортивный', 'водворение', 'выселка', 'высыпка', 'рассылка',
  'экспедиция', 'экстракция', 'экстрагировали', 'посещение', 'восстановление', 'остановили', 'диссертация', 'Department',
])('«%s» is left as it is', (word) => {
  expect(mended(word)).toEqual([])
}) // prettier-ignore

test('two slips are not forgiven', () => {
  expect(mended('dpoted abduktoin депрацыя depotred')).toEqual(['depotred > deported'])
})

test('any text keeps its words and their places', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      const words = messageWords(text)
      expect(mendedWords(words).map(({ start, end, text: typed }) => [start, end, typed])).toEqual(
        words.map(({ start, end, text: typed }) => [start, end, typed]),
      )
    }),
  )
})
