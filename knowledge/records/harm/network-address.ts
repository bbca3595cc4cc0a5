const OCTET = String.raw`(?:25[0-5]|2[0-4]\d|1\d\d|[1-9]?\d)`

/** Numbered parts of a law or a report are written alike. */
const NUMBERED_PART = String.raw`(?<!(?:§|№|(?<!\p{L})(?:sections?|sec|paragraphs?|paras?|articles?|arts?|clauses?|rules?|annex|chapter|part|version|no|nos|п|пункт\p{L}{0,3}|ст|разд\p{L}{0,4}|глав\p{L}{1,2}))\.? )`

/** One part of three digits at least: 3.1.2.4 is the number of a section, 12.05.20.24 begins as a date. */
const IPV4 = new RegExp(
  String.raw`${NUMBERED_PART}(?<![\p{L}\d./-])(?=(?:\d{1,3}\.){0,3}\d{3})(?:${OCTET}\.){3}${OCTET}(?![\p{L}\d/-]|\.\d)`,
  'iu',
)

/** True for the IPv4 address of somebody's machine, by which a provider finds the person. */
export function hasNetworkAddress(text: string): boolean {
  return IPV4.test(text)
}
