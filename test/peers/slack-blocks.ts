/**
 * The rules of Block Kit that Slack enforces, in its own words: what `chat.postMessage` gives under
 * `response_metadata.messages` beside `invalid_blocks`. Limits are written here anew, from docs.slack.dev (2026-11), and
 * not taken from the adapter, so that a slip there is caught.
 */
export type Surface = 'message' | 'modal' | 'home'

export type Node = Readonly<Record<string, unknown>>

type Report = (words: string, pointer: string) => void

const MOST_BLOCKS: Readonly<Record<Surface, number>> = { message: 50, modal: 100, home: 100 }

/** Every fault of the blocks; empty where Slack would take them. */
export function blockFaults(blocks: unknown, surface: Surface): readonly string[] {
  const faults: string[] = []
  const report: Report = (words, pointer) => faults.push(`[ERROR] ${words} [json-pointer:${pointer}]`)
  if (!Array.isArray(blocks)) return ['[ERROR] must be an array [json-pointer:/blocks]']
  if (blocks.length > MOST_BLOCKS[surface]) report(`no more than ${MOST_BLOCKS[surface]} items allowed`, '/blocks')
  const ids = blocks.map((block: Node) => block['block_id']).filter((id) => id !== undefined)
  if (new Set(ids).size < ids.length) report('block_id must be unique', '/blocks')
  for (const [index, block] of blocks.entries()) checkBlock(block, `/blocks/${index}`, surface, report)
  return faults
}

/** `msg_blocks_too_long`, as measured in github.com/slackapi/bolt-js/issues/2509: 13,200 characters in all. */
export function areBlocksTooLong(blocks: unknown): boolean {
  return JSON.stringify(blocks ?? []).length > 13_200
}

function checkBlock(block: unknown, at: string, surface: Surface, report: Report): void {
  if (!isNode(block)) return report('must be an object', at)
  checkText(block['block_id'], { most: 255, at: `${at}/block_id`, isOptional: true }, report)
  switch (block['type']) {
    case 'rich_text':
      return eachOf(block['elements'], { least: 1, at: `${at}/elements` }, report, (part, place) =>
        checkPart(part, place, report),
      )
    case 'section':
      return checkSection(block, at, report)
    case 'header':
      return checkTextObject(block['text'], { most: 150, at: `${at}/text`, types: ['plain_text'] }, report)
    case 'context':
      return eachOf(block['elements'], { least: 1, most: 10, at: `${at}/elements` }, report, (element, place) =>
        checkTextObject(element, { most: 3000, at: place }, report),
      )
    case 'actions':
      return checkActions(block, at, report)
    case 'input':
      return surface === 'message' ? report('unsupported type: input', at) : checkInput(block, at, report)
    case 'divider':
      return undefined
    default:
      return report(`unsupported type: ${wordsOf(block['type'])}`, at)
  }
}

function checkSection(block: Node, at: string, report: Report): void {
  if (block['text'] === undefined && block['fields'] === undefined) report('missing required field: text', at)
  if (block['text'] !== undefined) checkTextObject(block['text'], { most: 3000, at: `${at}/text` }, report)
  if (block['fields'] === undefined) return
  eachOf(block['fields'], { least: 1, most: 10, at: `${at}/fields` }, report, (field, place) =>
    checkTextObject(field, { most: 2000, at: place }, report),
  )
}

function checkActions(block: Node, at: string, report: Report): void {
  eachOf(block['elements'], { least: 1, most: 25, at: `${at}/elements` }, report, (element, place) => {
    if (!isNode(element) || element['type'] !== 'button') return report('unsupported element', place)
    checkTextObject(element['text'], { most: 75, at: `${place}/text`, types: ['plain_text'] }, report)
    checkText(element['action_id'], { most: 255, at: `${place}/action_id` }, report)
    checkText(element['value'], { most: 2000, at: `${place}/value`, isOptional: true }, report)
  })
  const ids = Array.isArray(block['elements']) ? block['elements'].map((element: Node) => element['action_id']) : []
  if (new Set(ids).size < ids.length) report('action_id must be unique', `${at}/elements`)
}

function checkInput(block: Node, at: string, report: Report): void {
  checkTextObject(block['label'], { most: 2000, at: `${at}/label`, types: ['plain_text'] }, report)
  const { element, hint } = block
  if (hint !== undefined) checkTextObject(hint, { most: 2000, at: `${at}/hint`, types: ['plain_text'] }, report)
  if (!isNode(element) || !INPUTS.has(wordsOf(element['type']))) return report('unsupported element', `${at}/element`)
  checkText(element['action_id'], { most: 255, at: `${at}/element/action_id` }, report)
  if (Number(element['max_length'] ?? 3000) > 3000) report('must be less than 3001', `${at}/element/max_length`)
  if (element['type'] === 'static_select') checkOptions(element, `${at}/element`, report)
}

const INPUTS = new Set(['plain_text_input', 'timepicker', 'static_select'])

/** docs.slack.dev/reference/block-kit/composition-objects/option-object (2026-11). */
function checkOptions(element: Node, at: string, report: Report): void {
  eachOf(element['options'], { least: 1, most: 100, at: `${at}/options` }, report, (option, place) => {
    if (!isNode(option)) return report('must be an object', place)
    checkTextObject(option['text'], { most: 75, at: `${place}/text`, types: ['plain_text'] }, report)
    checkText(option['value'], { most: 150, at: `${place}/value` }, report)
  })
  const initial = element['initial_option']
  const options = Array.isArray(element['options']) ? element['options'].map((option) => JSON.stringify(option)) : []
  if (initial !== undefined && !options.includes(JSON.stringify(initial))) report('must be one of the options', at)
}

const PARTS = new Set(['rich_text_section', 'rich_text_quote', 'rich_text_preformatted', 'rich_text_list'])

function checkPart(part: unknown, at: string, report: Report): void {
  if (!isNode(part) || !PARTS.has(wordsOf(part['type']))) return report('unsupported type', at)
  eachOf(part['elements'], { least: 1, at: `${at}/elements` }, report, (element, place) =>
    checkInline(element, place, report),
  )
}

function checkInline(element: unknown, at: string, report: Report): void {
  if (!isNode(element)) return report('must be an object', at)
  const type = element['type']
  if (type === 'text') checkText(element['text'], { at: `${at}/text` }, report)
  else if (type === 'user') checkText(element['user_id'], { at: `${at}/user_id`, shape: /^[UW][A-Z0-9]+$/ }, report)
  else if (type === 'link') {
    checkText(element['url'], { most: 3000, at: `${at}/url`, shape: /^(https?|mailto):\S+$/ }, report)
    checkText(element['text'], { at: `${at}/text`, isOptional: true }, report)
  } else report(`unsupported type: ${wordsOf(type)}`, at)
}

interface TextRule {
  readonly at: string
  readonly most?: number
  readonly isOptional?: boolean
  readonly shape?: RegExp
  readonly types?: readonly string[]
}

function checkTextObject(object: unknown, rule: TextRule, report: Report): void {
  if (!isNode(object)) return report('missing required field: text', rule.at)
  const types = rule.types ?? ['plain_text', 'mrkdwn']
  if (!types.includes(wordsOf(object['type']))) report('must be one of the allowed types', `${rule.at}/type`)
  checkText(object['text'], { ...rule, at: `${rule.at}/text` }, report)
}

function checkText(text: unknown, { at, most = Infinity, isOptional = false, shape }: TextRule, report: Report): void {
  if (text === undefined && isOptional) return
  if (typeof text !== 'string') return report('must be a string', at)
  if (text.length === 0) report('must be more than 0 characters', at)
  if (text.length > most) report(`must be less than ${most + 1} characters`, at)
  if (shape && !shape.test(text)) report('invalid value', at)
  if (!text.isWellFormed()) report('invalid characters', at)
}

function eachOf(
  list: unknown,
  { least = 0, most = Infinity, at }: { least?: number; most?: number; at: string },
  report: Report,
  check: (item: unknown, at: string) => void,
): void {
  if (!Array.isArray(list)) return report('must be an array', at)
  if (list.length < least) report(`must have at least ${least} items`, at)
  if (list.length > most) report(`no more than ${most} items allowed`, at)
  for (const [index, item] of list.entries()) check(item, `${at}/${index}`)
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What a person reads in blocks, mentions as `@id`; what they can press, with the value behind it. */
export function readBlocks(blocks: unknown): { readonly text: string; readonly buttons: readonly ReadButton[] } {
  const nodes = Array.isArray(blocks) ? blocks : []
  return { text: nodes.map(blockText).filter(Boolean).join('\n'), buttons: nodes.flatMap(blockButtons) }
}

export interface ReadButton {
  readonly label: string
  readonly value: string
  readonly actionId: string
  readonly blockId: string
}

function blockText(block: Node): string {
  const elements = Array.isArray(block['elements']) ? block['elements'] : []
  if (block['type'] === 'rich_text') return elements.map((part: Node) => inlinesText(part['elements'])).join('\n')
  if (block['type'] === 'context') return elements.map((element: Node) => wordsOf(element['text'])).join(' ')
  const label = isNode(block['label']) ? block['label'] : block['text']
  return isNode(label) ? wordsOf(label['text']) : ''
}

function inlinesText(elements: unknown): string {
  if (!Array.isArray(elements)) return ''
  return elements
    .map((element: Node) => {
      if (element['type'] === 'user') return `@${wordsOf(element['user_id'])}`
      return wordsOf(element['text'] ?? element['url'])
    })
    .join('')
}

function blockButtons(block: Node): readonly ReadButton[] {
  if (block['type'] !== 'actions' || !Array.isArray(block['elements'])) return []
  return block['elements'].map((element: Node) => ({
    label: isNode(element['text']) ? wordsOf(element['text']['text']) : '',
    value: wordsOf(element['value']),
    actionId: wordsOf(element['action_id']),
    blockId: wordsOf(block['block_id']),
  }))
}

/** The value where it is a text. */
export function wordsOf(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
