/** Control characters but line breaks and tabs, bidi controls, zero-width characters, tags, lone surrogates. */
const INVISIBLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}\ud800-\udfff]/gu

/** A text without what the eye does not see, trimmed. */
export function visibleText(text: string): string {
  return text.replace(INVISIBLE, '').trim()
}
