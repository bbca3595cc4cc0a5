import { REGION_MEMBERS } from '../../../knowledge/gazetteer/places/region-members.ts'

/** True for a party to the European Convention on Human Rights: the members of the Council of Europe (coe.int, 2026-11). */
export function isConventionParty(country: string): boolean {
  return REGION_MEMBERS.get('Europe')?.includes(country) ?? false
}
