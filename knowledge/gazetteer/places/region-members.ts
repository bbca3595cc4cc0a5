export type Region =
  | 'EU'
  | 'Europe'
  | 'CIS'
  | 'Schengen'
  | 'Gulf'
  | 'CentralAsia'
  | 'Africa'
  | 'Asia'
  | 'LatinAmerica'
  | 'MiddleEast'

const EU = 'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'
const AFRICA =
  'AO BF BI BJ BW CD CF CG CI CM CV DJ DZ EG EH ER ET GA GH GM GN GQ GW KE KM LR LS LY MA MG ML MR MU MW MZ NA NE NG RW SC SD SL SN SO SS ST SZ TD TG TN TZ UG ZA ZM ZW'
const ASIA =
  'AE AF AM AZ BD BH BN BT CN CY GE HK ID IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK MM MN MO MV MY NP OM PH PK PS QA SA SG SY TH TJ TL TM TR TW UZ VN YE'
const LATIN_AMERICA = 'AR BO BR BZ CL CO CR CU DO EC GT GY HN HT MX NI PA PE PY SR SV UY VE'
const COUNCIL_BESIDES_THE_EU = 'AD AL AM AZ BA CH GB GE IS LI MC MD ME MK NO RS SM TR UA'

const split = (codes: string): readonly string[] => codes.split(' ')

/**
 * What a region means when a removal is asked for: ISO codes.
 * EU: the 27 (european-union.europa.eu). Europe: the 46 members of the Council of Europe (coe.int), without Russia, which left in 2022.
 * CIS: as its Executive Committee lists them (cis.minsk.by), with Turkmenistan, an associate, and Moldova, which no longer takes part.
 * Schengen: the 29 of January 2025 (home-affairs.ec.europa.eu). Gulf: the six of the Gulf Cooperation Council.
 * Africa and Asia as the United Nations counts them (unstats.un.org/unsd/methodology/m49), Asia with Taiwan; Latin America with Mexico and Haiti; the Middle East from Egypt to Iran, with Turkey.
 */
export const REGION_MEMBERS: ReadonlyMap<Region, readonly string[]> = new Map([
  ['EU', split(EU)],
  ['Europe', split(`${EU} ${COUNCIL_BESIDES_THE_EU}`)],
  ['CIS', split('AM AZ BY KG KZ MD RU TJ TM UZ')],
  ['Schengen', split('AT BE BG CH CZ DE DK EE ES FI FR GR HR HU IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK')],
  ['Gulf', split('AE BH KW OM QA SA')],
  ['CentralAsia', split('KG KZ TJ TM UZ')],
  ['Africa', split(AFRICA)],
  ['Asia', split(ASIA)],
  ['LatinAmerica', split(LATIN_AMERICA)],
  ['MiddleEast', split('AE BH EG IL IQ IR JO KW LB OM PS QA SA SY TR YE')],
])
