/** The name of a zone as IANA spells it, whatever the case it was written in; null for what is none. Offsets (`+05:00`) name no place and know no summer time: they are none. */
export function zoneNamed(text: string): string | null {
  if (!ZONE_NAME.test(text)) return null
  try {
    return new Temporal.ZonedDateTime(0n, text).timeZoneId
  } catch {
    return null
  }
}

/** Whether a text names a zone of the IANA database (iana.org/time-zones), as `Europe/Berlin`. */
export function isZone(text: string): boolean {
  return zoneNamed(text) !== null
}

/** The longest name of the database has 32 letters. */
const ZONE_NAME = /^[A-Za-z][A-Za-z0-9_+\-/]{1,40}$/
