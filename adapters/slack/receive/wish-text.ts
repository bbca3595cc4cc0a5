import type { FollowField } from '../views/follow-view.ts'

/**
 * The fields of the modal for alerts as a command, of what was filled in only; whether it makes sense is for the core
 * to say, so half a pair of quiet hours is handed on as it is. A note cannot end its own quotation.
 */
export function wishText(valueOf: (field: FollowField) => string): string {
  const value = (field: FollowField): string => valueOf(field).trim()
  const [from, to] = [value('quiet-from'), value('quiet-to')]
  return [
    '/follow',
    value('what'),
    word('rhythm', value('rhythm')),
    word('at', value('at')),
    word('weekday', value('weekday')),
    // Names of zones have no spaces, so one that was typed is the underscore of “New_York”.
    word('zone', value('zone').replace(/\s+/g, '_')),
    word('quiet', from === '' && to === '' ? '' : `${from}-${to}`),
    word('note', value('note') === '' ? '' : `"${value('note').replaceAll('"', '”')}"`),
  ]
    .filter(Boolean)
    .join(' ')
}

function word(key: string, value: string): string {
  return value === '' ? '' : `${key}:${value}`
}
