import type { ActKind } from './chart-spec.ts'
import { INK } from './svg-element.ts'

/**
 * How each kind is filled. The colours are of Okabe and Ito's set, which the colour-blind can tell apart
 * (https://jfly.uni-koeln.de/color/, 2008-11-20); solid, stripes, dots and an empty outline do so in grey print.
 */
const FILLS: Readonly<Record<ActKind, string>> = {
  deportation: '#0072B2',
  extradition: 'url(#extradition)',
  rendition: 'url(#rendition)',
  detention: '#ffffff',
}

export function fillOf(kind: ActKind): string {
  return FILLS[kind]
}

/** The patterns that `fillOf` names; they stand once in a file. */
export const PATTERNS = [
  '<defs>',
  '<pattern id="extradition" width="9" height="9" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">',
  `<rect width="9" height="9" fill="#E69F00"/><rect width="3" height="9" fill="${INK}"/></pattern>`,
  '<pattern id="rendition" width="8" height="8" patternUnits="userSpaceOnUse">',
  `<rect width="8" height="8" fill="#F0E442"/><circle cx="4" cy="4" r="2" fill="${INK}"/></pattern>`,
  '</defs>',
].join('')
