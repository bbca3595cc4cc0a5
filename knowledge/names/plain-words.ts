const WORDS = 'the a an of in on is are was and or for from to with about any news who what where still pseudonym'
const PLAIN: ReadonlySet<string> = new Set(WORDS.split(' '))

/** Whether a folded word is an everyday word of a language of the bot's users rather than part of a name. */
export const isPlainWord = (written: string): boolean => PLAIN.has(written)
