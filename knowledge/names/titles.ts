const keys = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** Honorifics and forms of address that are no part of a name. */
const TITLES = keys(
  'mr mrs ms dr prof qazi qozi qozii qoziyi кози қозӣ казий professor sheikh shaikh shaykh imam imom mullah mulla mullo mawlana mavlono mavlana domla domulla qori qori kari hoji hojji haji hajji khodja eshon eshoni ishan eshan ustod ustoz ustad opa aka uka oka ake agay baybiche begim herr frau pan pani monsieur madame господин госпожа г-н г-жа домла домулло мулло қорӣ кори ҳоҷӣ хаджи ходжи эшон эшони ишан устод устоз имам имом шейх муфтий мулла гражданин гражданка',
)
/** The separate words of "son of" and "daughter of" that make the word before them a patronymic. */
const SON_OR_DAUGHTER = keys(
  'uulu ulu uly ұлы oglu ogly ogli oʻgʻli ugli уулу улуу углы угли ўғли оглы оглу kyzy qizi gyzy kizi kızı qyzy кызы қызы қизи кизи гызы духтари писари binni ibni bin ibn',
)

export const isTitle = (written: string): boolean => TITLES.has(written)
export const isSonOrDaughter = (written: string): boolean => SON_OR_DAUGHTER.has(written)
