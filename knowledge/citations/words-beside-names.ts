import { foldLetters } from './fold-letters.ts'

/** Words that stand beside a name in a citation or a question about one and are never part of it. */
const BESIDE_NAMES = new Set(
  // English
  (
    'see also cf eg ie the a an in of on at by to for from with as is was are were be been it its this that these those and or but not no nos ' +
    'app appl application applications case cases judgment judgments decision decisions ruling rulings citation citations cite cites cited quote verify check checking ' +
    'confirm correct right real true wrong ok okay please pls can could would you we i my me our your his her their he she they what which who when where why how does do did has have had ' +
    'about against versus v vs court chamber grand gc committee section european human rights ecthr echr hudoc bailii ecli oscola bluebook style format form strasbourg ' +
    'paragraph para paras article articles art violation violations breach found held holding finding finds said says reads per under following followed footnote note bibliography authorities table list ' +
    'supra above ibid opponent opposing counsel client skeleton brief memo argument relies relied rely on hello hi hey thanks thank you does exist exists exact same number name date respondent ' +
    'ref doc id url link source find search show give get look lookup open need want is there anything any all more than like example another other others judge judges document title matter re ' +
    'reported unreported translation communication communications merits just satisfaction mr mrs ms dr contra hungarian tajik uzbek kazakh kyrgyz turkmen russian turkish german polish complaint complaints allegation claim claims protest crimes appeal appeals lawsuit ' +
    // Russian
    'см также ср дело дела деле делу делом жалоба жалобы жалобе жалобу жалоб номер по о об в во на с со из от до для за и или не ли это этот эта эти что как где когда кто какой какая верно верна ' +
    'правильно правильна проверь проверьте проверить проверка ссылка ссылки ссылку цитата цитату цитировать процитируй оформи оформить решение решения решении постановление постановления постановлении определение суд суда суде еспч ' +
    'европейский европейского большая большой палата палаты против нарушение нарушения нарушена статья статьи статью пункт пункта параграф найди найти покажи дай есть ли существует пожалуйста стиль стиле формат формате россии ' +
    'гражданин гражданина заявление заявления сообщение сообщения комитет комитета оон адвокат оппонент ' +
    // German
    'siehe vgl der die das den dem des ein eine und oder nicht ist war im in zu zum zur von vom bei mit für als auch urteil urteile urteils beschluss entscheidung beschwerde beschwerden beschwerdenummer nr rechtssache rs az aktenzeichen gegen ' +
    'egmr eugh gericht große kammer stimmt prüfe prüfen bitte zitat zitiere zitieren zitierweise verletzung artikel randnummer gibt es was wie wo wann wer fall ' +
    // French
    'voir arrêt arrêts affaire affaires décision requête requêtes numéro contre cour cedh grande chambre le la les du des de un une et ou est ce cette dans par pour sur avec selon violation article vérifier vérifiez citer ' +
    // Polish
    'zob zobacz por wyrok wyroku wyroki sprawa sprawy sprawie skarga skargi postanowienie decyzja przeciwko trybunał trybunału etpc etpcz wielka izba sąd sądu czy jest nie to na w we z ze do od dla po jak gdzie kiedy naruszenie artykuł sprawdź proszę cytat ' +
    // Turkish
    'bkz bakınız karar kararı kararları başvuru no karşı dava davası davasında mahkeme mahkemesi aihm aym büyük daire ihlal madde ve veya bu bir'
  )
    .split(' ')
    .map(foldLetters),
)

const JOINS = new Set(['and', '&', '+', 'и', 'und', 'et', 'i', 've', 'y', 'e', 'та', 'і'])
const OTHERS = new Set(
  'others other another complainants applicants al al. другие других др др. другой autres autre andere anderen anderer u.a. ua. inni innych diğerleri digerleri інші'.split(
    ' ',
  ),
)
const PARTICLES = new Set(
  'de da di del van von bin ibn al el uulu uuly ogly ogli ugli oglu kizi kyzy qizi oglou угли оглы кызы улуу'.split(
    ' ',
  ),
)

/** True for words that stand beside names, in any case and language of citations. */
export function isBesideNames(word: string): boolean {
  return BESIDE_NAMES.has(foldLetters(word).replace(/[^\p{L}]+$/u, ''))
}

/** “and” between applicants. */
export function isJoin(word: string): boolean {
  return JOINS.has(word.toLowerCase())
}

/** “others” after an applicant, in the languages of citations; `u.a.` is, the initials `U.A.` are not. */
export function isOthers(word: string): boolean {
  if (/^\p{Lu}\./u.test(word)) return false
  return OTHERS.has(word.toLowerCase().replace(/[,;:]+$/, ''))
}

/** Small words inside a name, as in `Kudaibergen uulu`. */
export function isParticle(word: string): boolean {
  return PARTICLES.has(word.toLowerCase())
}
