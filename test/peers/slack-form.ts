import { isNode, wordsOf, type Node } from './slack-blocks.ts'

/** What a person fills in, by the label of each field; a text alone is for the first field. */
export type Filled = string | Readonly<Record<string, string>>

/**
 * The `state` that Slack makes of a filled modal. Throws, as Slack would not let the person go on, where a field is
 * missing, too long, of another choice, or where there is none of that label.
 */
export function formState(view: Node, filled: Filled): object {
  const blocks = view['blocks']
  const inputs = Array.isArray(blocks) ? blocks.filter(isNode).filter(({ type }) => type === 'input') : []
  const given = new Map(Object.entries(typeof filled === 'string' ? { [labelOf(inputs[0] ?? {})]: filled } : filled))
  const unknown = [...given.keys()].filter((label) => !inputs.some((block) => labelOf(block) === label))
  if (unknown.length > 0) throw new Error(`no field “${unknown.join('”, “')}”`)
  const values = inputs.map((block) => {
    const element = isNode(block['element']) ? block['element'] : {}
    const state = elementState(element, given.get(labelOf(block)) ?? null)
    if (state.isEmpty && block['optional'] !== true) throw new Error(`“${labelOf(block)}” must be filled in`)
    return [wordsOf(block['block_id']), { [wordsOf(element['action_id'])]: state.value }] as const
  })
  return { values: Object.fromEntries(values) }
}

function elementState(element: Node, chosen: string | null): { readonly value: object; readonly isEmpty: boolean } {
  const type = element['type']
  if (type === 'plain_text_input') {
    const value = chosen ?? (element['initial_value'] === undefined ? null : wordsOf(element['initial_value']))
    if (value !== null && value.length > Number(element['max_length'] ?? 3_000)) throw new Error('the text is too long')
    return { value: { type, value }, isEmpty: value === null || value === '' }
  }
  if (type === 'timepicker') {
    const time = chosen ?? element['initial_time'] ?? null
    if (chosen !== null && !/^([01]\d|2[0-3]):[0-5]\d$/.test(chosen)) throw new Error('no time of day')
    return { value: { type, selected_time: time }, isEmpty: time === null }
  }
  const options = Array.isArray(element['options']) ? element['options'].filter(isNode) : []
  const option =
    chosen === null ? (element['initial_option'] ?? null) : options.find(({ text }) => textOf(text) === chosen)
  if (option === undefined)
    throw new Error(`no choice “${chosen}” among ${options.map(({ text }) => textOf(text)).join(', ')}`)
  return { value: { type, selected_option: option }, isEmpty: option === null }
}

function labelOf(block: Node): string {
  return textOf(block['label'])
}

function textOf(object: unknown): string {
  return isNode(object) ? wordsOf(object['text']) : ''
}
