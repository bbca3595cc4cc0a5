/** Words that carry no subject, in the two languages of the answers and the commonest of the others; folded. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about after again all am an and any are as at be been before being but by can could did do does for from get give had has have he her him his how i
  if in into is it its just know like me more most my no not of off on one only or other our out over please pls same she should show so some such tell than that
  the their them then there these they this those to too under until up us very was we were what when where which while who whom why will with would you your
  case cases record records person people exile exiles man woman news
  а без более бы был была были было быть в вам вас весь во вот все всё вы где да для до его ее если есть еще же за и из или им их к как какие какой ко когда кто ли
  мне много можно мы на над нас не нет ни них но о об он она они от по под при с со так там то только у уже что чем это этот я про дело дела человек
  der die das und ist ein eine von zu mit auf im den dem was wer wie co z ze na w do jest kto czy va bilan haqida дар аз ба ва`
    .split(/\s+/)
    .map((word) => word.normalize('NFKD').replace(/\p{Mn}+/gu, '')),
)
