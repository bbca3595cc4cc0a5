import type { Meaning } from '../meaning.ts'
import type { PhraseEntry } from '../phrase-index.ts'

/**
 * What followed a removal, when it can be nothing else. «Killed», «disappeared», «released» and «detained» are acts of
 * their own as well and stand with the acts.
 */
export const FATE_WORDS: readonly PhraseEntry<Meaning>[] = [
  [
    { kind: 'fate', fate: 'prison-sentence' },
    `sent/sends/send to prison/jail | end/ends/ended/ending/wound/landed up/in .. prison/jail/bars | thrown/threw .. into/in .. prison/jail | got/gets/given/received/get/faces/faced/serving/serves .. years | prison | prisons | jail | jailed | jails | imprison* | behind bars | sentence | sentences | sentenced | sentencing | convicted | conviction | convictions | put away | locked up | penal colony | prison term~ | years in prison/jail
     bekam/erhielt/bekommen/erhalten .. jahre/jahren | haftstrafe* | gefängnis* | freiheitsstrafe* | verurteil* | inhaftierung | hinter gittern | eingesperrt* | straflager*
     dostał/dostali/dostała .. lat/lata | trafi* .. więzieni*/krat* | więzien* | uwięzi* | skazan* | skazał* | skazuj* | wyrok/wyroki/wyrokiem więzienia | kar~ pozbawienia wolności | pozbawieni* wolności | za kratk* | osadzon* | odsiaduj* | siedzi/siedzą .. więzien*
     получил*/дали/дадут/получат .. лет/года/год | лет/года .. дали/получил* | тюрьм* | тюрем* | посади/посадил/посадили/посадила/посадят/посадить/посажен/посажены/посажена | осудил* | осужд* | осуд | приговор* | срок/сроки/сроком | лишен* свободы | лишил* свободы
     тюремн* заключен* | в заключени* | колони/колония/колонии/колонию/колонией/колониях | за решёт* | сидит/сидят/сел/сели .. тюрьм*/колони* | сидит | сидят | отсидел* | отбыва* | за решетк*
     yilga/yil qamal* | yil berildi/berilgan | йилга/йил қамал* | йил берилди/берилган | qamoq* | qamaldi/qamalgan/qamalganlar/qamalishdi/qamab/qamash/qamashdi | sudlan* | hukm qilin* | ozodlikdan mahrum | қамоқ* | қамалди/қамалган/қамалганлар/қамалишди/қамаб | судлан* | озодликдан маҳрум | ҳукм қилин*
     зиндон* | маҳкум* | маҳбас* | ҳабс* | аз озодӣ маҳрум`,
  ],
  [
    { kind: 'fate', fate: 'tortured' },
    `tortured | torturing | electrocuted | misshandelt* | мучил* | истяза* | were/was ill treated | gefoltert* | torturowan* | torturowali | пытал/пытали/пытают/пытала/пытав*/пытан*/замучен* | подверг* .. пытк* | подверг* .. пытк* | qiynoqqa sol* | қийноққа сол* | шиканҷа кард* | шиканҷа шуд* | шиканҷа диданд`,
  ],
  // As nouns only with «after»: «risk of torture» is what a case is about, not what followed.
  [
    { kind: 'act', types: [], fate: 'tortured' },
    `torture | ill treatment | пытки/пыток/пыткам/пытках | folter/folterung/folterungen | tortury/tortur | qiynoq/qiynoqlar | қийноқ/қийноқлар | шиканҷа`,
  ],
  [
    { kind: 'none' },
    `against torture | convention against torture | против пыток | gegen folter | one sentence | a sentence about | in a sentence | prison visit | срок подачи | срок обжаловани* | сроки обжаловани* | срок* жалоб* | какой срок подач* | в срок | в какой срок | в какие сроки | сроки рассмотрени* | срок действи* | сроки рассмотрени* | срок жалоб* | срочно`,
  ],
]
