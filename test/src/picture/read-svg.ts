/** An element of a drawing, with its attributes and the text directly in it, as a reader of XML understands them. */
export interface SvgElement {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  text: string
}

const TOKEN = /<(?<close>\/?)(?<name>[a-zA-Z]+)(?<attributes>(?: [a-zA-Z:-]+="[^"<]*")*)(?<alone>\/?)>|(?<text>[^<]+)/y
const FORBIDDEN = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u

/** The elements of an SVG in order. Throws where it is not well-formed XML of elements, attributes and text. */
export function readSvg(svg: string): readonly SvgElement[] {
  if (!svg.isWellFormed() || FORBIDDEN.test(svg)) throw new Error('a character that XML forbids')
  const elements: SvgElement[] = []
  const open: SvgElement[] = []
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < svg.length) {
    const at = TOKEN.lastIndex
    const { close, name = '', attributes = '', alone, text } = TOKEN.exec(svg)?.groups ?? {}
    if (text !== undefined) {
      const parent = open.at(-1)
      if (!parent) throw new Error('text outside the drawing')
      parent.text += unescaped(text)
    } else if (name === '') throw new Error(`no markup at ${at}: ${svg.slice(at, at + 40)}`)
    else if (close) {
      if (open.pop()?.name !== name) throw new Error(`</${name}> closes nothing`)
    } else {
      const element = { name, attributes: attributesOf(attributes), text: '' }
      elements.push(element)
      if (!alone) open.push(element)
    }
  }
  if (open.length > 0) throw new Error(`<${open.at(-1)?.name}> is not closed`)
  return elements
}

function attributesOf(text: string): ReadonlyMap<string, string> {
  const pairs = [...text.matchAll(/ ([a-zA-Z:-]+)="([^"]*)"/g)].map(
    ([, name = '', value = '']) => [name, unescaped(value)] as const,
  )
  if (new Set(pairs.map(([name]) => name)).size < pairs.length) throw new Error(`an attribute stands twice: ${text}`)
  return new Map(pairs)
}

const ENTITIES = new Map([
  ['&amp;', '&'],
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&#39;', "'"],
])

function unescaped(text: string): string {
  return text.replace(/&[^;&]*;?/g, (entity) => {
    const sign = ENTITIES.get(entity)
    if (sign === undefined) throw new Error(`no entity: ${entity}`)
    return sign
  })
}

export function numberOf(element: SvgElement, attribute: string): number {
  return Number(element.attributes.get(attribute) ?? '0')
}
