import type { Case } from '../records/case.ts'

/** What forbids to remove someone to torture: the article that a removal case stands or falls with. */
const AGAINST_REMOVAL = ['ECHR Art. 3', 'ICCPR Art. 7', 'CAT Art. 3']
const LOST: ReadonlySet<Case['outcome']> = new Set(['no-violation', 'removal-upheld', 'inadmissible'])

/**
 * Authority that the other side will cite against the person who resists removal: decided against them, the removal
 * upheld, or the complaint under Article 3 examined and not upheld, or inadmissible, even where another article was
 * violated. A violation of Article 3 outweighs another limb of it that was not violated.
 */
export function isAdverse(judgment: Case): boolean {
  const { direction, outcome, provisionsViolated, provisionsNotViolated } = judgment
  if (direction === 'adverse') return true
  if (provisionsViolated.some(isAgainstRemoval)) return false
  if (direction === 'mixed' && LOST.has(outcome)) return true
  return provisionsNotViolated.some(isAgainstRemoval) || (direction === 'mixed' && isInadmissible(judgment))
}

/** `ECHR Art. 3 + 13` is article 3; `ECHR Art. 34` is not. */
function isAgainstRemoval(provision: string): boolean {
  return AGAINST_REMOVAL.some(
    (article) => provision.startsWith(article) && !/\w/.test(provision.charAt(article.length)),
  )
}

/** A complaint that was not examined stands in no list of provisions, only in the words of the holding. */
function isInadmissible({ holding }: Case): boolean {
  return holding
    .split(/[.;]/)
    .some((clause) => /\bArticles? 3\b(?! of Protocol)/.test(clause) && /\binadmissible\b/.test(clause))
}
