import { wordsLike } from './words-like.ts'

/** Lines of each list: English, Russian, German, Polish, Uzbek, Tajik. Written as people type them; `*` allows any ending. */

/** “my”, “our”. */
export const isOwn = wordsLike(`
  my our
  мой моя моё мои моего моей моему моём моим моих моими мою наш наша наше наши нашего нашей нашему нашем нашим нашу наших
  mein meine meinen meinem meiner meines unser unsere unseren unserem unserer
  mój moja moje mojego mojej mojemu moim moich moją nasz nasza nasze naszego naszej
  mening bizning
  ман мо
`)

/** «у меня», «у нас»: with a relative behind it, the sender's own, but also many other things. */
export const isAtOurs = wordsLike('меня нас')

/** Relatives. */
export const isRelative = wordsLike(`
  brother* sister* husband wife spouse son sons daughter* father mother uncle aunt cousin* nephew* niece* parents dad mom mum fiance* boyfriend girlfriend grandfather grandmother relative* family kid kids child children
  брат брата брату братом брате братья братьев братишк* сестра сестру сестры сестре сестрой сёстры муж мужа мужу мужем муже жена жену жены жене женой сын сына сыну сыном сыновья сыновей сыночек дочь дочери дочку дочка дочерью отец отца отцу отцом мать матери мама маму маме мамой папа папу папы папе дядя дядю дяди тётя тётю племянник* племянниц* родственник* родственниц* родители родителей родителям дети детей детям ребёнок ребёнка семья семью семьи семье жених жениха невеста невесту двоюродн* кузен* зять зятя
  bruder* schwester* mann mannes ehemann* frau ehefrau* sohn* tochter vater* mutter onkel tante cousin* neffe* nichte familie eltern kind kinder verwandte* verlobt*
  brat brata bratu bratem siostra siostrę siostry siostrze mąż męża mężem mężowi żona żonę żony żonie syn syna synowi córka córkę córki ojciec ojca matka matkę wujek wujka kuzyn* rodzina rodzinę rodziny dzieci rodzice rodziców narzeczon*
  aka akani uka opa singil ota ona er eri xotin ogil ogli qiz qizi
  бародар* хоҳар* падар* модар* шавҳар* зан писар* духтар*
`)

/** Relatives with “my” in the ending. */
export const isOwnRelative = wordsLike(`
  akam akamni akamga akamning ukam ukamni ukamga opam opamni singlim singlimni otam otamni otamga onam onamni erim erimni turmushim xotinim xotinimni oglim oglimni qizim qizimni bolam bolamni jiyanim jiyanimni amakim togam dostim dostimni
  бародарам* хоҳарам* падарам* модарам* шавҳарам* занам занамро писарам* духтарам* дӯстам* амакам тағоям
`)

/** People whom one names for many other reasons: what happened to them must stand beside the word. */
export const isAcquaintance = wordsLike(`
  friend friends colleague colleagues neighbour neighbor partner
  друг друга другу другом друзья друзей подруга подругу подруги коллега коллегу коллеги сосед соседа
  freund freunde freundin kollege kollegen kollegin
  przyjaciel przyjaciela przyjaciół przyjaciółka przyjaciółkę kolega kolegę
  dost dosti
  дӯст дӯсти
`)

/** What is done to a person, or where it leaves them. */
export const isSuffered = wordsLike(`
  detain* arrest* taken took deport* extradit* kidnap* abduct* tortur* beaten beat killed murdered imprisoned jailed disappeared missing vanished sentenced threaten* fled escaped interrogat* questioned raided handed wanted accused charged hiding prison jail custody detention rejected persecut* tracked stabbed attacked summons summoned subpoena* expelled held pulled caught dragged forced
  задерж* арест* забрал* забрали увезли увёз увели депорт* выдали выдадут выслал* выдвор* экстрадир* похит* похищ* пытал* пытают пытк* избил* избит* избива* бьют били убил* убит* посадил* посажен* осудил* осуждён* осужден* приговор* пропал* исчез* сидит тюрьм* сизо колони* заключени* угрожа* угроз* допрос* допраш* вызывают вызвали обыск* разыскива* розыск* сбежал* бежал* скрыва* обвин* отказали отобрали отняли преследу* повестк* объявили держат заставили выпускают вывезли таскают поймали схватили
  festgenommen verhaftet abgeschoben abschieben ausgeliefert entführt gefoltert geschlagen verschwunden verurteilt gefängnis haft bedroht geflohen inhaftiert abgeholt mitgenommen
  zatrzyman* zatrzymali aresztowan* aresztowali deportowan* deportowali wydalon* porwan* porwali torturowan* torturowali pobit* pobili zaginął zniknął skazan* skazali więzieni* areszcie groż* grozi* uciekł*
  ushla* hibs* qamal* qamash* qamoq* deport* ketish* yoqol* qiyno* qiyna* kaltak* tahdid* turma* taqib*
  дастгир* боздошт* ҳабс* зиндон* депорт* дуздид* рабуд* шиканҷа* латукӯб* гумшуда гум таҳдид* маҳбус* бурданд
`)

/** Between a relative and what happened, these begin a question about others. */
export const isQuestionWord = wordsLike(`
  who which whom what how many asks asked wants says said told needs works collects writes wrote reads
  кто кого какие каких каким сколько который которых спрашивает просит говорит сказал сказала собирает пишет ищет работает
  wer welche welcher wie viele fragt sagt will
  kto kogo jakie ile pyta mówi
  kim kimlar qancha
  кӣ киҳо чанд
`)

/** What was only heard of. */
export const isHearsay = wordsLike(`
  heard reported reports report told read news article
  слышал* слышали сообщает сообщили сообщают сказали читал* новост* статья статье доклад* пишу
  gehört gelesen bericht* słyszał* czytał*
`)

/** A case that is only imagined. */
export const isCondition = wordsLike('if suppose whether если wenn falls ob jeśli jezeli agar агар')

/** The one who speaks. */
export const isSpeaker = wordsLike(`
  i me my mine we us our im ive
  я меня мне мной мой моя моё мои моего моей мою мы нас нам наш наши
  ich mich mir mein meine meinen wir uns
  mnie mi mój moja moje my nas nam jestem
  men meni menga mening biz bizni
  ман маро моро
`)

/** The same without words that are others in another language: “i” and “mi” of Polish, “im” of German, “men” and “US” of English. */
export const isSurelySpeaker = wordsLike(`
  me my mine we our ours ive
  я меня мне мной мой моя моё мои моего моей моему моим моих мою мы нас нам нами наш наша наши нашего нашей
  ich mich mir mein meine meinen meinem wir uns unser unsere
  mnie mój moja moje mojego mojej nam nasz nasza
  meni menga mening bizni bizning
  ман маро
`)

/** Words of legal research, which a long message in the first person may be about as well. */
export const isResearch = wordsLike(`
  precedent* judgment* judgement* jurisprudence caselaw citation* cite brief bundle submissions hearing research
  прецедент* практик* решени* постановлени* цитат* ходатайств* заседани* исследовани*
  urteil* entscheidung* rechtsprechung präzedenz* wyrok* orzeczni* precedens* qaror*
`)

/** Those for whom a lawyer acts. */
export const isClient = wordsLike(`
  client clients
  клиент клиента клиенту клиентом клиентка клиентку клиентки доверитель доверителя доверителю доверительниц* подзащитный подзащитного подзащитному подзащитная подзащитную
  mandant mandanten mandantin klient klienta klientka klientkę klientki mijoz mijozim mijozimiz муваккил муваккилам
`)

/** Words by which a message asks for something, and is no mere telling. */
export const isAsking = wordsLike(`
  who which whom what how when where why whether could would should any show give find list need want looking look search tell explain compare notify subscribe write draft cite delete check send asking question opinion interested volunteer lawyer organisation organization association researcher report let notes wants thanks thank unsubscribe ping alert* whenever
  кто кого кому кем какие какой какая каких каким какое сколько где когда почему зачем есть ли можно спасибо покажи* дай дайте найди* список нужн* надо хочу ищу ищем расскажи* объясни* сравни* подпиш* напиши* процитируй* удали* проверь* сверьте вопрос мнени* интересу* организаци* доклад* адвокат* юрист* волонт* базе записях записи
  wer welche welcher was wie wann wo warum gibt zeige suche brauche kann benachrichtig*
  kto jakie jaki ile gdzie kiedy czy pokaż szukam potrzebuję
  kim qaysi qancha qachon bormi kerak xabar
  кӣ кист чӣ чанд кай кадом
`)

/** Words that ask only at the head of a sentence. */
export const isAskingFirst = wordsLike('is are was were am did does do can has have had will')
