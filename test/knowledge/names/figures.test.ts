import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { inventedPersons } from '../../eval/invented-persons.ts'
import { openDoor } from '../../eval/name-doors.ts'
import { core, inTopFive, nameFigures, ofKind, rightOnTop, thresholdAt } from '../../eval/name-figures.ts'
import { readNegatives, readPersons, readPositives } from '../../eval/name-pairs.ts'

const pairs = join(import.meta.dirname, 'pairs')
const persons = readPersons(join(pairs, 'persons.json'))
const positives = readPositives(join(pairs, 'positives.json'))
const negatives = readNegatives(join(pairs, 'negatives.json'))
const ids = new Set(persons.map(({ id }) => id))

describe('among the persons of the development pairs', () => {
  const { answered, negatives: absent } = nameFigures(openDoor('findIn', persons), positives, negatives)

  test('the right person comes first for at least 99.5 % of all spellings', () => {
    expect(rightOnTop(core(answered))).toBeGreaterThanOrEqual(0.995)
  })

  test('at a score that lets 1 % of absent names through, 99.5 % of the spellings are still found', () => {
    expect(rightOnTop(core(answered), thresholdAt(absent, 0.01))).toBeGreaterThanOrEqual(0.995)
  })

  test('no absent name is answered with one person', () => {
    expect(absent.filter(({ outcome }) => outcome === 'sure')).toEqual([])
  })

  test('no spelling is answered with another person', () => {
    expect(answered.filter(({ outcome, place }) => outcome === 'sure' && place !== 0)).toEqual([])
  })

  test('an initial and a family name are never answered with one person', () => {
    expect(ofKind(answered, 'initials').filter(({ outcome }) => outcome === 'sure')).toEqual([])
  })
})

describe('among 6,000 more persons with common names', () => {
  const ask = openDoor('findIn', [...persons, ...inventedPersons(6000)])
  const { answered, negatives: absent } = nameFigures(ask, positives, negatives)

  test('the right person still comes first for at least 99.5 % of all spellings', () => {
    expect(rightOnTop(core(answered))).toBeGreaterThanOrEqual(0.995)
  })

  test('one typing error leaves the right person first, and surely so for 95 % of them', () => {
    expect(rightOnTop(ofKind(answered, 'typo'), 0.755)).toBeGreaterThanOrEqual(0.95)
  })

  test('with two typing errors three quarters are still found above the score of absent names', () => {
    expect(rightOnTop(ofKind(answered, 'typo2'), 0.755)).toBeGreaterThanOrEqual(0.7)
  })

  test('an initial and a family name bring the right person among the first five for 98 %', () => {
    expect(inTopFive(ofKind(answered, 'initials'))).toBeGreaterThanOrEqual(0.98)
  })

  test('no absent name is answered with a person of the set, and no spelling with a wrong one', () => {
    expect(absent.filter(({ outcome, top }) => outcome === 'sure' && top !== null && ids.has(top.id))).toEqual([])
    expect(answered.filter(({ outcome, place }) => outcome === 'sure' && place !== 0)).toEqual([])
  })
})
