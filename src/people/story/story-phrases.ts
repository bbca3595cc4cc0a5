import { phraseTable } from './phrase-table.ts'

const HURT_EN =
  'detained/arrested/taken/deported/extradited/kidnapped/abducted/tortured/beaten/imprisoned/jailed/sentenced/threatened/interrogated/questioned/persecuted/attacked/accused/charged/raped/wanted/expelled/refused'
const HURT_RU =
  'задержали/арестовали/избили/избивали/били/пытали/допросили/допрашивали/депортировали/депортируют/депортировать/выслали/высылают/выслать/выдворили/выдворяют/выдать/выдали/выдают/экстрадировали/экстрадируют/экстрадировать/разыскивают/разыскивает/преследуют/преследует/похитили/похитить/вызвали/вызывают/посадили/посадить/осудили/увезли/забрали/обвинили/обвиняют/ищут/убить/арестовать/задержать/вывезли/вывезти/увели/держат/держали/поймали/схватили/вернули/остановили/лишили/заставили/шантажируют/шантажировали/запугивают/запугивали/объявили/ждёт/преследовали/уволили/выгнали/нашли'
const HURT_DE =
  'verhaftet/festgenommen/gefoltert/geschlagen/abgeschoben/bedroht/verurteilt/verfolgt/entfuhrt/abschieben'
const HURT_PL = 'zatrzyman*/aresztowan*/pobit*/deportowan*/torturowan*/skazan*/przesladowan*'

/** By which somebody tells what was done to them (see `phrase.ts` for the signs). */
const TOLD = `
  i was ${HURT_EN} | i am ${HURT_EN} | i am being ${HURT_EN} | i have been ${HURT_EN} | i had been ${HURT_EN} | i ve been ${HURT_EN} | i got ${HURT_EN} | we were ${HURT_EN} |
  arrested/detained/beat/tortured/threatened/kidnapped/took/interrogated/deported/attacked/followed me/us | threatening/following/hunting/beating/torturing me/us | extradite/deport/kill/caught/held/forced/photographed/blackmail*/arrest/detain/torture/threaten/recruit*/dragged/expel/expelled me/us | looking for me | i have been in … prison/detention/jail/custody/hiding | i am stateless | i am … refugee | i have … refugee/asylum/subsidiary | i have … son/sons/daughter/daughters/kids/children/brother/brothers/sister/sisters/wife/husband |
  i fled | i escaped from | i ran away | i am hiding | i am in hiding | i was born | i left my country/home | i am afraid/scared | i fear for my | my life is in danger | i applied/asked for asylum | i am … asylum seeker | my asylum … rejected/refused/denied | came/come to my house/home/flat/apartment | i am in detention/prison/jail/custody | took/taken away my passport | my address/phone is | my phone/telephone number | i will be killed/tortured/arrested | they will … me |
  меня ${HURT_RU} | меня хотят ${HURT_RU} | меня … ${HURT_RU} | нас ${HURT_RU} | я … арестован/арестована/задержан/задержана/осуждён/осуждена | ${HURT_RU} меня | хотят меня | мне угрожа*/грозит/отказали/предъявили | мне … угрожа* | угрожают мне | я бежал*/сбежал*/убежал*/скрываюсь/прячусь/боюсь/родился/родилась | я … боюсь | боюсь за/возвращаться/вернуться | я просил*/попросил*/подал* … убежищ* | я нахожусь/сижу … сизо/тюрьме/центре/депортационном/изоляторе/убежище | у меня отобрали/забрали/отняли | забрали/отобрали … мой паспорт | пришли ко мне/нам | ко мне … пришли/приходили | к нам домой | мой адрес/телефон/номер | моя жизнь в опасности | я попал* … тюрьму/сизо | меня … в розыск | мы/я с братом/сестрой/мужем/женой/сыном/дочерью/мамой/отцом/родителями/детьми/семьей | я … в центре/тюрьме/сизо/изоляторе/бегах/розыске/колонии | я/мы в … центре/тюрьме/сизо/изоляторе/лагере | у меня … статус/муж/жена/брат/сестра/сын/дочь/дети/детей | я беженец/беженка | не выпускают меня/нас | нас не выпускают | меня не выпускают | на меня … завели/дело |
  ich wurde … ${HURT_DE} | ich werde ${HURT_DE} | haben/hat/wollen/will mich | ich bin … geflohen/gefluchtet | ich habe angst | mein asylantrag … abgelehnt | ich bin in haft | mein leben ist in gefahr |
  zostalem/zostalam ${HURT_PL} | zatrzymali/aresztowali/pobili/torturowali/deportowali/porwali mnie | mnie zatrzymali/aresztowali/pobili/deportowali | bili mnie | ucieklem/ucieklam | boje sie | grozili/groza mi | moj wniosek … odrzucon* | moje zycie |
  meni … ushla*/hibsga/qama*/qiyna*/kaltak*/deport*/qidir* | men … qochib/qochdim | menga … tahdid | qorqaman | mening hayotim |
  маро … дастгир*/боздошт*/ҳабс/латукӯб/шиканҷа/депорт*/зад*/мекобанд/меҷӯянд | ман … гурехт* | ба ман таҳдид | ман метарсам | ҳаёти ман
`

/** By which people begin to speak of themselves; each alone says little. */
const HINTED = `
  my name is | i live in/at | i am from | i come from | i am … citizen | i worked/work as/for | i am a member | i was a member | my passport | my story | help me | please help | can you help | they said/told | i have no | i need protection | came to us | i moved to | i arrived | i am in | i am now in | scared/afraid/terrified | because of me | against me | i joined | i left |
  меня зовут | я живу | я из | я гражданин/гражданка | я работал* | я член | я был* членом | мой паспорт | моя история | помогите | прошу помощи/помочь | они сказали | мне нужна помощь/защита | я приехал* | я уехал* | у меня нет | боюсь | я … из | из за меня | против меня | я сейчас в | мы сейчас в | я в |
  ich heisse | mein name ist | ich wohne/lebe in | ich komme aus | helfen sie mir | mein pass | nazywam sie | mieszkam w | jestem z | pomozcie | prosze o pomoc | moj paszport |
  mening ismim | men … yashayman | yordam bering | номи ман | ман дар … зиндаги | кумак кунед | ёрӣ расонед
`

/** How many of the phrases by which somebody tells what was done to them a sentence's folded words hold. */
export const toldPhrases = phraseTable(TOLD)
/** The same of the phrases by which people begin to speak of themselves. */
export const hintedPhrases = phraseTable(HINTED)
