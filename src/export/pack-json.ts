import type { SourcePack } from './source-pack.ts'

/** The pack as JSON, its keys in a stable order: the same list gives the same bytes. */
export function packJson(pack: SourcePack): Uint8Array {
  const { title, conditions, dataDate, removals, judgments, adverse, method, sources } = pack
  const plain = {
    title,
    conditions,
    dataDate,
    removals,
    judgments: judgments.map(judgment),
    adverse: adverse.map(judgment),
    method,
    sources,
  }
  return new TextEncoder().encode(`${JSON.stringify(plain, null, 2)}\n`)
}

function judgment({
  id,
  date,
  host,
  origin,
  plainCitation,
  decision,
  holding,
  standing,
  sources,
}: SourcePack['judgments'][number]): object {
  return { id, date, host, origin, citation: plainCitation, decision, holding, standing, sources }
}
