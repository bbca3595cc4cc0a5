export type Region = 'EU' | 'Europe' | 'CIS' | 'Schengen' | 'Gulf' | 'CentralAsia'

const EU = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'
const COUNCIL_BESIDES_THE_EU = 'AD AL AM AZ BA CH GB GE IS LI MC MD ME MK NO RS SM TR UA'

const split = (codes: string): readonly string[] => codes.split(' ')

/**
 * What a region means when a removal is asked for: ISO codes.
 * EU: the 27 (european-union.europa.eu). Europe: the 46 members of the Council of Europe (coe.int), without Russia, which left in 2022.
 * CIS: as its Executive Committee lists them (cis.minsk.by), with Turkmenistan, an associate, and Moldova, which no longer takes part.
 * Schengen: the 29 of January 2025 (home-affairs.ec.europa.eu). Gulf: the six of the Gulf Cooperation Council.
 */
export const REGION_MEMBERS: ReadonlyMap<Region, readonly string[]> = new Map([
  ['EU', split(EU)],
  ['Europe', split(`${EU} ${COUNCIL_BESIDES_THE_EU}`)],
  ['CIS', split('AM AZ BY KG KZ MD RU TJ TM UZ')],
  ['Schengen', split('AT BE BG CH CZ DE DK EE ES FI FR GR HR HU IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK')],
  ['Gulf', split('AE BH KW OM QA SA')],
  ['CentralAsia', split('KG KZ TJ TM UZ')],
])
