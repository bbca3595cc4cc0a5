/** `echr` is the Court's own form (its note on the mode of citation, October 2022), `oscola` the fourth edition. */
export const CITATION_STYLES = ['echr', 'oscola', 'bluebook', 'ecli', 'plain'] as const
export type CitationStyle = (typeof CITATION_STYLES)[number]
