/** The shape of ISO 13616: country, two check digits, up to 30 letters and digits, in groups or not. */
const IBAN = /(?<![\p{L}\d])[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,4})?(?![\p{L}\d])/gu

/** True for an international bank account number whose check digits are right (ISO 13616, ISO 7064 mod 97-10). */
export function hasAccountNumber(text: string): boolean {
  return Array.from(text.matchAll(IBAN), ([number]) => number.replaceAll(' ', '')).some(
    (number) => number.length >= 15 && number.length <= 34 && remainderOf97(number) === 1,
  )
}

function remainderOf97(number: string): number {
  let remainder = 0
  for (const sign of `${number.slice(4)}${number.slice(0, 4)}`) {
    for (const digit of String(Number.parseInt(sign, 36))) remainder = (remainder * 10 + Number(digit)) % 97
  }
  return remainder
}
