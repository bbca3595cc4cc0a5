import { REGION_MEMBERS, type Region } from '../../../knowledge/gazetteer/places/region-members.ts'

/** The region whose members the hosts are, all of them and no other; undefined for any other list: seven states of the European Union are not the Union. */
export function regionSpelled(hosts: readonly string[]): Region | undefined {
  const given = new Set(hosts)
  return [...REGION_MEMBERS].find(
    ([, members]) => members.length === given.size && members.every((member) => given.has(member)),
  )?.[0]
}
