import { REGION_MEMBERS, type Region } from './region-members.ts'

/** From the narrowest: a list that fits several is the first of them. */
const REGIONS: readonly Region[] = ['EU', 'Schengen', 'CIS', 'Europe', 'MiddleEast', 'LatinAmerica', 'Africa', 'Asia']

/** Fewer hosts than this are named one by one. */
const FEWEST_FOR_A_REGION = 7

/** The region that a long list of hosts stands for; undefined for a list that was made by hand. */
export function regionOf(hosts: readonly string[]): Region | undefined {
  if (hosts.length < FEWEST_FOR_A_REGION) return undefined
  return REGIONS.find((region) => hosts.every((host) => REGION_MEMBERS.get(region)?.includes(host)))
}
