import { spoken, taken, type Said } from './said.ts'

/** The least certainty: “confirmed only”, “без слухов”, “also unconfirmed”. */
export function saidCertainty(text: string): Said {
  const all = taken(text, UNCONFIRMED)
  const least = LEAST.map(([certainty, pattern]) => ({ certainty, hit: taken(all?.rest ?? text, pattern) })).find(
    ({ hit }) => hit !== null,
  )
  if (all && least?.hit)
    return {
      found: {},
      faults: [{ code: 'certainty-contradicts', said: `${least.hit.match[0]}, ${all.match[0]}` }],
      rest: least.hit.rest,
    }
  if (least?.hit) return { found: { certainty: least.certainty }, faults: [], rest: least.hit.rest }
  if (all) return { found: { certainty: 'unconfirmed' }, faults: [], rest: all.rest }
  return { found: {}, faults: [], rest: text }
}

const UNCONFIRMED = spoken(
  String.raw`(?:also|even|including|and|plus|with) (?:the )?(?:unconfirmed|rumou?rs)(?: (?:reports|ones|too))?|unconfirmed (?:too|as well|also)|rumou?rs (?:too|as well|also)|(?:в том числе|даже|включая|также|и) (?:неподтвержд\p{L}{1,6}|слухи)|(?:неподтвержд\p{L}{1,6}|слухи) тоже|auch unbestätigt\p{L}{0,3}|także niepotwierdzon\p{L}{1,3}`,
)

const LEAST = [
  [
    'confirmed',
    spoken(
      String.raw`(?:only|just) (?:if |when |once |the |what is )?(?:confirmed|verified|proven)(?: (?:ones|news|reports|cases))?|(?:once|when|if) (?:it is |it['’]s )?(?:confirmed|verified)|(?:confirmed|verified) (?:only|ones only|reports only|news only)|только (?:если )?(?:подтвержд\p{L}{1,6}|проверенн\p{L}{1,4})|лишь подтвержд\p{L}{1,6}|(?:подтвержденн\p{L}{1,4}|проверенн\p{L}{1,4}) только|nur bestätigt\p{L}{0,3}|tylko potwierdzon\p{L}{1,3}|faqat tasdiqlangan\p{L}{0,4}`,
    ),
  ],
  [
    'likely',
    spoken(
      String.raw`(?:no|without|not|except|but not|nothing) (?:rumou?rs|unconfirmed(?: (?:reports|ones|news))?)|(?:at least|only if|only) (?:likely|credible)|likely (?:or better|or confirmed|and confirmed)|credible (?:only|reports only)|без (?:слухов|неподтвержд\p{L}{1,6})|кроме (?:слухов|неподтвержд\p{L}{1,6})|не слухи|keine gerüchte|bez plotek`,
    ),
  ],
] as const
