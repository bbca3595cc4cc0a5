/**
 * Whole words of removal and of courts that are read with one slip of the fingers too, with the root before the colon if the
 * other tables read any ending of it: a word that begins with its root needs no mending.
 */
export const KEY_WORDS: readonly string[] = [
  'deport: deported deporting deportation deportations',
  'extradit: extradited extraditing extradition extraditions',
  'expelled expelling',
  'expulsion expulsions',
  'abduct: abducted abducting abduction abductions',
  'kidnap: kidnapped kidnapping kidnappings',
  'rendition renditions',
  'judgment: judgment judgments',
  'judgement: judgement judgements',
  'strasbourg',
  'депорт: депортация депортации депортацию депортацией депортаций депортировал депортировали депортировать депортирован депортированы депортируют',
  'экстрадиц: экстрадиция экстрадиции экстрадицию экстрадицией экстрадиций',
  'экстрадир: экстрадировал экстрадировали экстрадировать экстрадирован экстрадированы',
  'высыл: высылка высылки высылке высылку высылкой высылок высылают',
  'выдвор: выдворение выдворения выдворению выдворением выдворений выдворили выдворен выдворены выдворить',
  'похищ: похищение похищения похищений похищены похищенных',
  'похитили похитил',
  'постановлени: постановление постановления постановлений',
]

/**
 * How words within one slip of a key word begin that are words of their own; found by putting the words of the English,
 * German and Russian spelling dictionaries beside the key words (an-array-of-english-words 2.0.0, dictionary-de and
 * dictionary-ru 3.0.0, 2026-11).
 */
export const OTHER_WORDS: readonly string[] = [
  'depart excell adduct abduced abducing dehort detort expellee expeller reedition',
  'водвор выселк выселок высып высых вытвор высад похитив похитим похитит почищ экстрагир',
]
