import { inSharedSigns } from './name-sound.ts'

/** True for two spellings that a swap of two neighbouring letters parts, in their own letters or in signs that all scripts share. */
export function areNeighboursSwapped(one: string, other: string): boolean {
  return isSwap(one, other) || isSwap(inSharedSigns(one), inSharedSigns(other))
}

function isSwap(one: string, other: string): boolean {
  if (one === other || one.length !== other.length) return false
  let place = 0
  while (one.charAt(place) === other.charAt(place)) place += 1
  return (
    one.charAt(place) === other.charAt(place + 1) &&
    one.charAt(place + 1) === other.charAt(place) &&
    one.slice(place + 2) === other.slice(place + 2)
  )
}
