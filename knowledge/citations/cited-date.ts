import type { CitationDraft } from './citation-draft.ts'

/** Between a date and the citation it belongs to, as in “judgment of 4 October 2024, CV v …”. */
const LEADS_TO_CASE =
  /^[\s,.:;()«»„“”\u0022\ue000-]*(?:(?:г|года|r|y|judgment|decision|case|in|the|of|no|nos|app|по|делу|дело|деле|в|жалобе|жалоба|№|Urteil|Sache|der|in|Nr|Az|arrêt|affaire|wyrok|w|sprawie)[\s,.:()«»„“”\u0022-]*){0,6}$/iu

/**
 * The date that a citation gives for its judgment: the first full date after the name or number, else the first of any
 * precision there, else the last before it if nothing but words of citation stands between.
 */
export function citedDate(text: string, draft: CitationDraft): string | null {
  const core = draft.findIndex((sign) => sign.type === 'parties' || sign.type === 'reference')
  const dates = draft.flatMap((sign, place) => (sign.type === 'date' ? [{ ...sign, place }] : []))
  const after = dates.filter(({ place }) => place > core)
  const chosen = after.find(({ date }) => date.length > 7) ?? after[0]
  if (chosen) return chosen.date
  const before = dates.at(-1)
  const opening = draft[core]
  if (before === undefined) return null
  const leads = opening === undefined || LEADS_TO_CASE.test(text.slice(before.end, opening.start))
  return leads ? before.date : null
}
