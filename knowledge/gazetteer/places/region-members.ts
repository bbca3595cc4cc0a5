export type Region = 'EU' | 'Europe' | 'CIS' | 'Schengen' | 'Gulf' | 'CentralAsia'

const EU = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'
const COUNCIL_BESIDES_THE_EU = 'AD AL AM AZ BA CH GB GE IS LI MC MD ME MK NO RS SM TR UA'

const split = (codes: string): readonly string[] => codes.split(' ')

/**
 * What a region means when a removal is asked for: ISO codes.
 * EU: european-union.europa.eu, 27 (2026-11). Europe: the 46 members of the Council of Europe (coe.int, 2026-11; Russia left in 2022).
 * CIS: e-cis.info, with Turkmenistan, an associate; Moldova has not left in law. Schengen: 29 with Bulgaria and Romania since 2025. Gulf: the six of the GCC.
 */
export const REGION_MEMBERS: ReadonlyMap<Region, readonly string[]> = new Map([
  ['EU', split(EU)],
  ['Europe', split(`${EU} ${COUNCIL_BESIDES_THE_EU}`)],
  ['CIS', split('AM AZ BY KG KZ MD RU TJ TM UZ')],
  ['Schengen', split('AT BE BG CH CZ DE DK EE ES FI FR GR HR HU IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK')],
  ['Gulf', split('AE BH KW OM QA SA')],
  ['CentralAsia', split('KG KZ TJ TM UZ')],
])
