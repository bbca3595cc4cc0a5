/** `9`, `9:30`, `21.05`, `8pm`, `8 вечера`, for regular expressions that look for a time of day; its groups are hours, minutes and half of the day. */
export const CLOCK = String.raw`(\d{1,2})(?:[:.](\d{2}))?\s?(am|pm|a\.m\.|p\.m\.|утра|дня|вечера|ночи|uhr|ч|часов|часа|час|h)?(?![\p{L}\p{N}:/])`

/** The groups of `CLOCK` as `HH:MM`; null for a time that no clock shows, as 25:00. */
export function clockTime(hour: string | undefined, minute = '00', half = ''): string | null {
  const hours = hoursOf(Number(hour), half.toLowerCase().replaceAll('.', ''))
  const minutes = Number(minute)
  if (hour === undefined || hours === null || minutes > 59) return null
  return `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
}

function hoursOf(hour: number, half: string): number | null {
  const isAfternoon = half === 'pm' || half === 'вечера' || half === 'дня'
  const isOfTwelve = isAfternoon || half === 'am' || half === 'утра' || half === 'ночи'
  // «12 дня» is noon and «12 ночи» midnight, as 12 pm and 12 am are.
  if (isOfTwelve && hour === 12) return isAfternoon ? 12 : 0
  if (isAfternoon && hour < 12) return hour + 12
  return hour <= 23 ? hour : null
}
