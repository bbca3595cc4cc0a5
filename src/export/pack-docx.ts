import type { Paragraph, Table } from 'docx'
import type { PackedJudgment, SourcePack } from './source-pack.ts'

type Docx = typeof import('docx')

/** Half-points: 10.5 pt reads in print and keeps a long table short. */
const TEXT_SIZE = 21
/** Twentieths of a point: 2 cm, the margin of most courts' annexes. */
const MARGIN = 1134

/** The pack as a document that reads as an annex: removals, judgments, contrary authority, method, numbered sources. */
export async function packDocx(pack: SourcePack): Promise<Uint8Array> {
  // Loaded when a pack is made: it takes a third of a second that no other answer should wait for.
  const docx = await import('docx')
  const { labels } = pack
  const section = (heading: string, children: readonly (Paragraph | Table)[]): readonly (Paragraph | Table)[] =>
    children.length > 0
      ? [
          new docx.Paragraph({
            text: heading,
            heading: docx.HeadingLevel.HEADING_2,
            spacing: { before: 240, after: 80 },
          }),
          ...children,
        ]
      : []
  const document = new docx.Document({
    creator: 'Panoh',
    title: pack.title,
    styles: { default: { document: { run: { font: 'Calibri', size: TEXT_SIZE } } } },
    sections: [
      {
        properties: { page: { margin: { top: MARGIN, bottom: MARGIN, left: MARGIN, right: MARGIN } } },
        footers: { default: new docx.Footer({ children: [pageNumber(docx)] }) },
        children: [
          new docx.Paragraph({ text: pack.title, heading: docx.HeadingLevel.HEADING_1 }),
          new docx.Paragraph({ text: pack.conditions }),
          new docx.Paragraph({ text: `${labels.dataDate}: ${pack.dataDate}` }),
          ...section(labels.removals, pack.removals.length > 0 ? [removalsTable(docx, pack)] : []),
          ...section(
            labels.judgments,
            pack.judgments.flatMap((one) => judgment(docx, one)),
          ),
          ...section(
            labels.adverse,
            pack.adverse.flatMap((one) => judgment(docx, one)),
          ),
          ...section(
            labels.method,
            pack.method.map((text) => new docx.Paragraph({ text, spacing: { after: 120 } })),
          ),
          ...section(
            labels.sources,
            pack.sources.map((one) => source(docx, one)),
          ),
        ],
      },
    ],
  })
  return new Uint8Array(await docx.Packer.toBuffer(document))
}

function removalsTable(docx: Docx, { removals, labels }: SourcePack): Table {
  const { columns } = labels
  const header = [columns.number, columns.date, columns.removal, columns.persons, columns.followed, columns.sources]
  const rows = removals.map((one, place) => [
    [String(place + 1)],
    [one.date],
    [`${one.host} → ${one.origin}`, one.kind],
    [one.persons],
    [one.description, ...one.followed, one.confidence],
    [one.sources.map((number) => `[${number}]`).join(' ')],
  ])
  const widths = [6, 13, 18, 19, 33, 11]
  return new docx.Table({
    width: { size: 100, type: docx.WidthType.PERCENTAGE },
    rows: [header.map((text) => [text]), ...rows].map(
      (cells, place) =>
        new docx.TableRow({
          tableHeader: place === 0,
          cantSplit: true,
          children: cells.map((texts, column) =>
            cell(docx, texts, { isHeader: place === 0, width: widths[column] ?? 10 }),
          ),
        }),
    ),
  })
}

function cell(docx: Docx, texts: readonly string[], { isHeader, width }: { isHeader: boolean; width: number }) {
  return new docx.TableCell({
    width: { size: width, type: docx.WidthType.PERCENTAGE },
    margins: { top: 60, bottom: 60, left: 80, right: 80 },
    children: texts
      .filter(Boolean)
      .map(
        (text) => new docx.Paragraph({ children: [new docx.TextRun({ text, bold: isHeader, size: TEXT_SIZE - 3 })] }),
      ),
  })
}

function judgment(docx: Docx, one: PackedJudgment): readonly Paragraph[] {
  const citation = one.citation.map((span) =>
    typeof span === 'string' ? new docx.TextRun(span) : new docx.TextRun({ text: span.text, italics: true }),
  )
  const numbers = new docx.TextRun(` ${one.sources.map((number) => `[${number}]`).join('')}`)
  const below = [one.decision, one.holding, ...one.standing].filter(Boolean)
  return [
    new docx.Paragraph({ children: [...citation, numbers], keepNext: true, spacing: { before: 120 } }),
    ...below.map((text) => new docx.Paragraph({ text, indent: { left: 400 } })),
  ]
}

function source(docx: Docx, { number, text, url }: SourcePack['sources'][number]): Paragraph {
  const link = new docx.ExternalHyperlink({
    link: url,
    children: [new docx.TextRun({ text: url, style: 'Hyperlink' })],
  })
  return new docx.Paragraph({
    children: [new docx.TextRun(`[${number}] ${text} `), ...(url ? [link] : [])],
    indent: { left: 500, hanging: 500 },
  })
}

function pageNumber(docx: Docx): Paragraph {
  return new docx.Paragraph({
    alignment: docx.AlignmentType.CENTER,
    children: [
      new docx.TextRun({
        children: [docx.PageNumber.CURRENT, ' / ', docx.PageNumber.TOTAL_PAGES],
        size: TEXT_SIZE - 4,
      }),
    ],
  })
}
