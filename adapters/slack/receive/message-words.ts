/**
 * What a person wrote, of a message as Slack sends it: mentions of people and groups left out, channels and links as
 * they read, entities resolved (docs.slack.dev/messaging/formatting-message-text, 2026-11). Total.
 */
export function messageWords(text: string): string {
  const shown = text.replace(TOKEN, (_token, target: string, label: string | undefined) => tokenWords(target, label))
  return shown.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&').trim()
}

/** `<@U1>`, `<#C1|name>`, `<!here>`, `<https://…|label>`; not `a < b > c`. Its parts end before any bracket, so it is linear. */
const TOKEN = /<([@#!][^<>|]{1,3000}|[a-z][a-z\d+.-]{0,30}:[^<>|]{1,3000})(?:\|([^<>]{0,3000}))?>/gi

function tokenWords(target: string, label: string | undefined): string {
  if (target.startsWith('@') || target.startsWith('!subteam')) return ''
  if (target.startsWith('#')) return label ? `#${label}` : ''
  if (target.startsWith('!')) return label ?? ''
  return label || target.replace(/^mailto:/, '')
}
