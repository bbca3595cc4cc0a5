/** Adulthood begins at 18 (Convention on the Rights of the Child, article 1). */
const DIGITS = '(?:1[0-7]|[1-9])'

const ENGLISH =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen'
const RUSSIAN =
  'одно двух тр[её]х четыр[её]х пяти шести семи восьми девяти десяти одиннадцати двенадцати тринадцати четырнадцати пятнадцати шестнадцати семнадцати'

/** An age under 18 as the first part of an English “sixteen-year-old”, or after “aged”. */
export const ENGLISH_AGE = `(?:${DIGITS}|${ENGLISH.replaceAll(' ', '|')})`
/** An age under 18 in figures. */
export const AGE_IN_FIGURES = DIGITS
/** An age under 18 as the first part of a Russian «шестнадцатилетний». */
export const RUSSIAN_AGE = `(?:${DIGITS}-? ?|${RUSSIAN.replaceAll(' ', '|')})`

/** Relatives and children who are told of without a name. */
export const ENGLISH_CHILD = String.raw`(?:(?:step|grand)?(?:sons?|daughters?|child(?:ren)?)|bab(?:y|ies)|nephews?|nieces?|brothers?|sisters?|cousins?|boys?|girls?|twins?|kids?)(?!\p{L})`
export const RUSSIAN_CHILD = String.raw`(?:сын\p{L}{0,5}|доч\p{L}{1,6}|реб[её]н\p{L}{1,4}|дет(?:и|ей|ям|ьми|ях)|внук\p{L}{0,3}|внуч\p{L}{1,4}|племян\p{L}{2,6}|брат\p{L}{0,4}|сест[её]?р\p{L}{0,3}|мальчик\p{L}{0,3}|девоч\p{L}{1,4})(?!\p{L})`

/** Things that have an age, too: “a 10-year-old conviction”, «16-летний срок». */
export const ENGLISH_THING = String.raw`(?:case|conviction|sentence|term|request|warrant|accusation|charge|law|movement|party|investigation|marriage|notice|dispute|ban|exile|article|video|regime|rule|war|conflict|agreement|treaty|allegation|complaint|judgment|organi[sz]ation|newspaper|website|policy|feud|photo|post|prosecution|proceeding|group|court|state|country|republic|house|building|car)s?(?!\p{L})`
export const RUSSIAN_THING = String.raw`(?:срок|приговор|стаж|период|юбиле|конфликт|спор|запрет|войн|истори|борьб|план|опыт|контракт|договор|давност|перерыв|разлук|работ|ссылк|эмиграци|изгнани|заключени|отсутстви|правлени|дело|дела|делу|тюремн|лишени|соглашени|партия|партии|движени)\p{L}{0,4}`
