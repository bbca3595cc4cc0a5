import type { MessageWord } from '../message-words.ts'
import { findPlaces } from './find-places.ts'
import { joinedPlaces } from './joined-places.ts'
import type { ActMention, PlaceMention, PlaceReading } from './place-reading.ts'
import { rolesOf } from './roles.ts'
import { asOrigin, scene } from './scene.ts'
import { isPersonalName } from './personal-name.ts'

const unique = <T>(items: readonly T[]): readonly T[] => [...new Set(items)]

/**
 * Reads which states a message means as hosts and which of the five as origins, from their names in English, Russian, German, Polish, Uzbek and Tajik
 * and the words around them. `acts` are the words for removals and other acts that the caller found. Total: all words give a reading.
 */
export function readPlaces(words: readonly MessageWord[], acts: readonly ActMention[]): PlaceReading {
  const found = scene(words, findPlaces(words), acts)
  const seen = scene(
    words,
    found.sightings.filter((sighting) => !isPersonalName(found, sighting)),
    acts,
  )
  const roles = rolesOf(seen, joinedPlaces(seen))
  const mentions: readonly PlaceMention[] = roles.map(([{ first, last, codes, form }, role]) => ({
    first,
    last,
    codes,
    form,
    role,
  }))
  const fromCodes = unique(mentions.filter(({ role }) => role === 'origin').flatMap(({ codes }) => codes))
  return {
    hosts: unique(mentions.filter(({ role }) => role === 'host').flatMap(({ codes }) => codes)),
    origins: fromCodes.map((code) => asOrigin(code)).filter((code) => code !== undefined),
    elsewhere: fromCodes.filter((code) => asOrigin(code) === undefined),
    regions: unique(roles.map(([{ region }]) => region).filter((region) => region !== undefined)),
    mentions,
  }
}
