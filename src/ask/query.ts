/** What a message is after. Scripts branch on it, so a value is never renamed. */
export const INTENTS = [
  'lookup',
  'precedents',
  'risk',
  'record',
  'verify',
  'group',
  'statistics',
  'recent',
  'subscribe',
  'cite',
  'help',
  'outofscope',
] as const
export type Intent = (typeof INTENTS)[number]

