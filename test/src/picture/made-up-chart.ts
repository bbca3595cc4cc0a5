import * as fc from 'fast-check'
import type { ActCounts, ChartSpec, YearCounts } from '../../../src/picture/chart-spec.ts'

/** In the order: deportations, extraditions, renditions, detentions. */
export function counts(deportation: number, extradition = 0, rendition = 0, detention = 0): ActCounts {
  return { deportation, extradition, rendition, detention }
}

/** Consecutive years from the first on. */
export function yearsFrom(first: number, all: readonly ActCounts[]): readonly YearCounts[] {
  return all.map((one, place) => ({
    year: String(first + place),
    counts: one,
    inWords: Object.values(one).some((count) => count > 0) ? `counted ${Object.values(one).join(' ')}` : 'none',
  }))
}

export function chart(changes: Partial<ChartSpec>): ChartSpec {
  return {
    title: 'Poland → Tajikistan: recorded removals',
    years: [],
    labels: {
      deportation: 'deportation',
      extradition: 'extradition',
      rendition: 'rendition',
      detention: 'Detentions',
      removals: 'Removals',
      none: 'none on record',
    },
    dataDate: 'Data of 21 November 2026',
    caveat: 'Recorded cases only.',
    ...changes,
  }
}

const anyCount = fc.oneof(fc.constant(0), fc.nat(5), fc.nat(40), fc.nat(1_000_000))
const anyCounts = fc.tuple(anyCount, anyCount, anyCount, anyCount).map((all) => counts(...all))
export const anyYears = fc
  .tuple(fc.integer({ min: 1900, max: 2100 }), fc.array(anyCounts, { maxLength: 60 }))
  .map(([first, all]) => yearsFrom(first, all))
const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc.constantFrom('', '<b>&"\'', 'Ш'.repeat(2000), 'Южная Георгия и Южные Сандвичевы Острова → Туркменистан'),
)

/** Any whole counts for up to sixty years, and any words. */
export const anyChart: fc.Arbitrary<ChartSpec> = fc.record({
  title: anyText,
  years: fc.oneof(
    anyYears,
    fc.array(fc.record({ year: anyText, counts: anyCounts, inWords: anyText }), { maxLength: 4 }),
  ),
  labels: fc.record({
    deportation: anyText,
    extradition: anyText,
    rendition: anyText,
    detention: anyText,
    removals: anyText,
    none: anyText,
  }),
  dataDate: anyText,
  caveat: anyText,
  undatedNote: anyText,
})
