import type { TextRange } from './blank-ranges.ts'

/**
 * A number under which a court, a committee or a reporter files a judgment.
 * `number` application, communication or docket number with a slash, as `20999/14`, `538/2013`, `2015/18582`;
 * `docket` a bare number, as `394399`; `file` a German or Polish file number; `cjeu` a Luxembourg case;
 * `symbol` a UN document; `itemid` HUDOC's; `ecli`; `report` a place in a series, as `57 EHRR 22` or `[2013] ECHR 375`.
 */
export interface CaseReference {
  readonly kind: 'number' | 'docket' | 'file' | 'cjeu' | 'symbol' | 'itemid' | 'ecli' | 'report'
  /** In the one spelling that equal references share. */
  readonly value: string
}

/** A reference in a text. `plural` where “nos.” announces several; `certain` where it could not be anything else. */
export interface FoundReference extends CaseReference, TextRange {
  readonly certain: boolean
  readonly plural: boolean
}

/** References are equal when their keys are. */
export function referenceKey(reference: CaseReference): string {
  return `${reference.kind}:${reference.value}`
}
