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

/** Words within one slip of a key word that are words of their own. */
export const OTHER_WORDS: readonly string[] = [
  'departed departing excelled excelling abductor',
  'высыпка высыпки высадка выселка выселки водворение водворили',
]
