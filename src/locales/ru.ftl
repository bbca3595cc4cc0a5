## Рамка каждого ответа
greeting = Panoh: людей { $persons }, решений судов { $cases }, данные на { $date }. Спрашивайте обычными словами или наберите /помощь. Ничего из того, что вы пишете, не хранится.
footer-data-date = Данные на { $date }
no-date = без даты
undated = без даты
as-of = на { $date }
since = с { $date }
until = до { $date }
years = { $years ->
    [one] { $years } год
    [few] { $years } года
    [many] { $years } лет
   *[other] { $years } года
}
and-others = и ещё { $count }
unnamed = { $count ->
    [one] { $count } человек без имени
    [few] { $count } человека без имени
   *[other] { $count } человек без имени
}
nobody-named = никто не назван
region-EU = ЕС
region-Schengen = страны Шенгена
region-CIS = СНГ
region-Europe = Европа
region-Africa = Африка
region-Asia = Азия
region-LatinAmerica = Латинская Америка
region-MiddleEast = Ближний Восток

## Следующие вопросы
action-like-cases = Похожие случаи
action-host = Принимающая страна
action-group = Группа
action-cite = Цитировать
action-removals = Высылки
action-without = Без условия «{ $condition }»
action-removals-from = Список: { $pair }
action-help = Помощь
action-recent = Что нового

## Человек
judgments = Решения судов
timeline = Хронология
disagreements = Источники расходятся
fact-last-known = Последнее известное
fact-origin = Преследует
fact-origin-state = Происхождение
fact-role = Роль
fact-category = Категория
fact-affiliations = Связан(а) с
fact-born = Год рождения
fact-journey = Страны пребывания
fact-cape-stage = Стадия CAPE
fact-spellings = Другие написания
status-is = { $status } ({ $date })
status-was = сейчас { $now }; последнее известное: { $was } ({ $date })
status-at-liberty-abroad = на свободе за границей
status-facing-removal = под угрозой высылки
status-detained-abroad = под стражей за границей
status-imprisoned-at-home = в заключении в стране происхождения
status-returned-at-liberty = после возвращения на свободе
status-released = освобождён(а)
status-disappeared = исчез(ла)
status-killed = убит(а)
status-died = умер(ла)
status-unknown = неизвестно
category-former-insider-or-family = бывший представитель власти или его семья
category-opposition-member = участник оппозиционной партии или движения
category-cleric-or-alleged-extremist = священнослужитель или обвиняемый в религиозном экстремизме
category-journalist-academic-activist = журналист, учёный или активист
category-other-associate = преследуется за связь с изгнанником
category-unknown = категория не указана
cape-stage-1 = 1 (под прицелом: угрозы, розыск, Интерпол, запросы о выдаче)
cape-stage-2 = 2 (задержание или арест за границей)
cape-stage-3 = 3 (насильственное возвращение, исчезновение, тяжкое нападение или убийство)
matched-as-written = Совпало с записанным написанием «{ $spelling }»
matched = «{ $asked }» совпало с написанием «{ $spelling }»
differs-other-script = другой алфавит
differs-transliteration = другая транслитерация
differs-word-order = другой порядок
differs-one-letter = отличие в одну букву
differs-several-letters = отличие в несколько букв
differs-ending = другое окончание
differs-gender-form = мужская или женская форма
differs-short-form = краткая форма
differs-joined-or-split = слитно или раздельно
differs-patronymic-left-out = без отчества
differs-patronymic-added = с отчеством
differs-patronymic-differs = другое отчество
differs-word-left-out = часть пропущена
differs-word-added = часть добавлена
differs-initial = инициал
differs-one-word-only = только одно слово
differs-keyboard-layout = другая раскладка клавиатуры
ambiguous = { $count ->
    [one] Похожее имя в записях носит { $count } человек. Вы о нём?
    [few] В записях могут подойти { $count } человека. Кто из них?
   *[other] В записях могут подойти { $count } человек. Кто из них?
}
could-be-meant = «{ $name }»: могут подойти
several-names = Имён в сообщении: { $count }
nobody = Никого по имени «{ $name }» в записях нет.
nobody-unnamed = Ни одного имени из этого сообщения в записях нет.
absence-proves-nothing = Это ничего не доказывает: о многих случаях никто не сообщает, а здесь только опубликованные.
near-names = Похоже по написанию, возможно, другой человек; проверьте:
where-else = Где ещё спросить: адвокат семьи, Норвежский Хельсинкский комитет, Human Rights Watch, Amnesty International, Ассоциация «Права человека в Центральной Азии», розыск МККК (familylinks.icrc.org).
not-looked-up-nothing-to-read = В этом сообщении нет имени.
not-looked-up-too-short = Для имени это слишком коротко.
not-looked-up-wildcard = Люди ищутся по одному, по имени.
not-looked-up-only-a-given-name = Одно имя без фамилии может принадлежать кому угодно.
not-looked-up-only-a-title = Одно обращение может относиться к кому угодно.
not-looked-up-only-a-patronymic = Одно отчество может принадлежать кому угодно.
not-looked-up-too-common = Одно такое имя слишком распространено, чтобы кого-то означать.
not-looked-up-unread-script = Имена читаются кириллицей и латиницей.
give-a-full-name = Укажите фамилию или имя с фамилией, в любом написании.

## Записи
fact-persons = Люди
fact-outcome = Исход
fact-confidence = Надёжность
fact-consequence = Что было потом
fact-court = Суд
fact-reference = Номер
fact-date = Дата
fact-final = Окончательность
fact-ecli = ECLI
fact-hudoc = HUDOC
fact-respondent = Ответчик → происхождение
fact-left-convention = Вышла из Конвенции
fact-later-treatment = Позднее
fact-banned = Запрет
fact-kind = Вид
fact-publisher = Издатель
fact-language = Язык
fact-address = Адрес
fact-note = Примечание
fact-interim-measure = Обеспечительная мера
named-with-group = { $count ->
    [one] С ней связан { $count } человек в записях
    [few] С ней связаны { $count } человека в записях
   *[other] С ней связаны { $count } человек в записях
}
banned-since = с { $date }
ban-not-recorded = дата запрета в записях не указана
stands-on-it = { $count ->
    [0] На нём не основана ни одна запись
    [one] На нём основана { $count } запись
    [few] На нём основаны { $count } записи
   *[other] На нём основано { $count } записей
}
outcome-unread = Название, номер и дата этого решения проверены. Исход для этих записей никто не читал: пока вы сами его не прочли, это не прецедент.
adverse-notice = Против того, кто сопротивляется высылке.
final-on = окончательно с { $date }
final-unknown = окончательно ли: здесь неизвестно, проверьте в HUDOC
final-not-yet = ещё не окончательно (окончательно с { $date })
left-convention = { $country }: не участник Конвенции с { $date }.
later-treatment = Позднее: { $treatment }
what-followed = Что было дальше: { $consequence }
formation-committee = Комитет
formation-chamber = Палата
formation-grand-chamber = Большая палата

## Виды действий
type-interpol-notice = уведомление Интерпола
type-wanted-listing = объявление в розыск
type-threat = угроза
type-harassment = травля
type-surveillance = слежка
type-proxy-repression = давление на родственников
type-passport-denial = отказ в документах
type-extradition-request = запрос о выдаче
type-conviction-in-absentia = заочный приговор
type-asylum-refusal = отказ в убежище
type-removal-order = решение о высылке
type-refused-entry = отказ во въезде
type-arrest = задержание
type-detention = заключение под стражу
type-assault = нападение
type-assassination-attempt = покушение
type-assassination = убийство
type-disappearance = исчезновение
type-deportation = депортация
type-extradition = экстрадиция
type-rendition = похищение (незаконная передача)
type-conviction-after-return = приговор после возвращения
type-release = освобождение
type-death-in-custody = смерть под стражей
type-other = иное действие

## К чему это привело
outcome-killed = убит(а) или смерть под стражей
outcome-tortured = сообщается о пытках
outcome-disappeared = исчез(ла)
outcome-prison-sentence = приговор к лишению свободы
outcome-detained = под стражей
outcome-released = освобождён(а)
outcome-removal-stopped = высылка остановлена
outcome-pending = не завершено
outcome-unknown = неизвестно
fate-then = { $sentence }; затем { $next }
fate-pending = дело не завершено, по последним сообщениям
fate-unknown = → что было потом, неизвестно
fate-unknown-others = → что было потом с остальными ({ $count }), неизвестно
confidence-court-established = установлено судом
confidence-official = официально
confidence-multiple-sources = несколько источников
confidence-single-source = только один источник
confidence-alleged = утверждается

## Решения судов
direction-favourable = в пользу заявителя
direction-adverse = против заявителя
direction-mixed = смешанное
case-outcome-favourable = в пользу заявителя
case-outcome-violation = нарушение
case-outcome-no-violation = по высылке нарушения нет
case-outcome-removal-halted = высылка остановлена
case-outcome-removal-upheld = высылка подтверждена
case-outcome-remitted = возвращено на новое рассмотрение
case-outcome-inadmissible = неприемлемо
case-outcome-struck-out = исключено из списка дел
case-outcome-pending = рассматривается
case-outcome-detention-unlawful = содержание под стражей незаконно
interim-rule-39-granted = правило 39 применено
interim-rule-39-breached = правило 39 нарушено
interim-committee-measure-granted = мера Комитета применена
interim-committee-measure-breached = мера Комитета нарушена
interim-national-stay = приостановлено национальным судом
interim-none = без обеспечительной меры
interim-unknown = об обеспечительной мере неизвестно
violated = нарушено: { $provisions }
not-violated = рассмотрено, нарушения нет: { $provisions }
not-examined = жалоба по существу не рассмотрена: { $provisions }
ground-found = признано: { $provisions }
ground-rejected = отклонено: { $provisions }
carried-out-yes = высылка состоялась
carried-out-no = не выслан(а)
carried-out-no-then = на день решения не выслан(а)
later-removed = позже выслан(а): { $persons }, { $pair }, { $date } ({ $id })
carried-out-unknown = выслан(а) ли, неизвестно

## Списки прецедентов
count-removals = { $events ->
    [one] { $events } высылка
    [few] { $events } высылки
   *[other] { $events } высылок
} ({ $people ->
    [one] { $people } человек
    [few] { $people } человека
   *[other] { $people } человек
})
count-acts = { $count ->
    [one] { $count } действие
    [few] { $count } действия
   *[other] { $count } действий
}
count-judgments = { $count ->
    [one] { $count } решение суда
    [few] { $count } решения судов
   *[other] { $count } решений судов
}
followed-by-killed = смерть: { $count }
followed-by-tortured = сообщается о пытках: { $count }
followed-by-disappeared = исчезновение: { $count }
followed-by-prison-sentence = приговор к лишению свободы: { $count }
followed-by-detained = под стражей, приговор неизвестен: { $count }
followed-by-released = освобождены: { $count }
followed-by-unknown = исход неизвестен: { $count }
judgments-in-short = { $count ->
    [1] Решение суда
   *[other] Решения судов: { $shown } из { $count }
}
judgments-unfiltered = Решения судов не отобраны по тому, кем был человек: в их записях этого нет.
action-all-judgments = Все решения: { $count }
against-you = Против вас ({ $count })
not-read = Не прочитано: { $words }
vaguely-dated = Ещё высылки с датой слишком неточной, чтобы сказать, относятся ли они сюда ({ $count }); не посчитаны: { $ids }
condition-host = принимающая страна: { $hosts }
condition-origin = происхождение: { $origins }
condition-provisions = { $provisions }
condition-sentence = { $strict ->
    [yes] срок больше { $years } лет
   *[other] срок от { $years } лет
}
condition-except = кроме: { $hosts }
condition-courts = { $courts }
nothing-matches = В записях нет подходящего:
nearest-without = Ближайшее, без условия «{ $condition }»
recent-headline = Сначала новые
recent-note = Новые по дате события, а не по дате, когда о нём узнали. Неопубликованного здесь нет.
searched-headline = { $count ->
    [one] Эти слова есть в { $count } записи
   *[other] Эти слова есть в { $count } записях
}
searched-note = Найдено по словам: { $words }

## Список с собой
action-export = Скачать
action-list = Список
export-headline = С собой: высылок { $removals }, решений судов { $judgments }
export-docx = документ для печати или приложения
export-csv = таблица
export-json = то же для программ
export-too-large = { $size } записей — слишком много сразу; не больше { $largest }
export-narrow = Сузьте список: страна, происхождение, годы, исход.
export-title = Высылки и решения судов: что показывают опубликованные записи
export-removals = Высылки и что было потом
export-against = Неблагоприятные решения
export-sources = Источники
export-data-date = Данные на
export-number = №
export-removal = Высылка
export-limits = В записях только опубликованные случаи. Неопубликованного здесь нет, и отсутствие ничего не доказывает. В суде ссылайтесь на источник: этот список лишь помогает его найти.
command-export = список с собой: документ, таблица и JSON
command-export-usage = СТРАНА, ПРОИСХОЖДЕНИЕ, исход, годы, статья

## Принимающая страна
host-headline = { $pair }: что показывают записи
action-card = Карточка
action-chart = По годам
command-chart = высылки и задержания по годам, картинкой
command-chart-usage = СТРАНА [ПРОИСХОЖДЕНИЕ]
host-missing = О какой принимающей стране вопрос? Например: /страна Германия Таджикистан
host-not-understood = Не похоже на страну: { $names }
card-label = Практика по записям
card-depends = Если считать иначе
card-removals = Высылки в записях
card-followed = Что было потом
card-attempts = Завершённые попытки
card-courts = Суды
card-third-state = Высланы в третью страну (не посчитаны)
card-only-in-cases = Известно только из решений судов (не посчитано)
card-window = окно { $from } – { $to }
card-single-source = только единичные источники
card-category = { $meaning } (категория { $label } из A–F, описание, а не оценка)
card-in-window = высылок в окне: { $count }
card-would-be = { $counted }: { $meaning } (категория { $label })
and-more = и ещё { $count }
action-judgments-on = Решения судов: { $pair }
action-acts-on = Кроме высылок: { $pair }
card-no-removals = в записях нет
label-A = неоднократные и недавние высылки
label-B = одна недавняя высылка
label-C = только более ранние высылки
label-D = попытки или производства, состоявшихся высылок в записях нет
label-E = только давление
label-F = записей нет
sensitivity-allRecords = по всем записям
sensitivity-corroboratedOnly = только по подтверждённым
sensitivity-withoutLargestCluster = без самого крупного события
sensitivity-straddlingDatesRecent = если неточно датированные события недавние
share-removed = { $k ->
    [0] из { $n } в записях высылкой не закончилась ни одна
   *[other] высылкой закончились { $k } из { $n }
}
share-imprisoned = { $k ->
    [0] из { $n } с известной судьбой никто не записан под стражей, осуждённым или хуже
   *[other] под стражей, осуждены или хуже: { $k } из { $n } с известной судьбой
}
share-breached = { $k ->
    [0] обеспечительные меры: записей о нарушении нет, принято мер: { $n }
   *[other] обеспечительные меры: записано нарушений { $k }, принято мер { $n }
}
share-none = неизвестно
too-few = слишком мало, чтобы назвать долю
range = 95-процентный диапазон, будь это выборкой: { $low }–{ $high } %
range-up-to = 95-процентный диапазон, будь это выборкой: до { $high } %
unknown-bounds = неизвестно: { $unknown }, то есть от { $low } до { $high } из { $all }
courts-violation = решений, установивших нарушение: { $count }
courts-halted = высылок, остановленных судом: { $count }
courts-adverse = решений против заявителя: { $count }
courts-none = решений в записях нет
what-was-said = Что говорилось
the-removals = Высылки, сначала новые
card-beside = Кроме высылок
difference = Разница
difference-refused = С одной стороны слишком мало завершённых попыток, чтобы говорить о разнице.
difference-none = По записям эти две страны не различаются.
difference-found = Завершённые попытки, закончившиеся высылкой, { $first } минус { $second }: { $points } процентных пунктов (95-процентный диапазон, будь это выборкой: от { $low } до { $high }). О неизвестных случаях это ничего не говорит.
more-hosts = Не показано ещё: { $count }. Рядом ставятся не больше трёх.
not-covered = Не охвачено: случаи, о которых никто не писал, давление, не дошедшее до газет и судов, и языки, на которых собрание не читает.
the-removals-of-group = Из них связаны с { $groups }
no-ranking = Рядом, по алфавиту. Числа разных стран несравнимы: сообщения, число изгнанников и доступ различаются.
fixed-sentence = Это описание записанных случаев, а не риска отдельного человека. О случаях, о которых никто не сообщил, оно ничего не говорит. Суды оценивают общие, групповые и личные обстоятельства на сегодняшний день.
chart-title = { $pair }: высылки и задержания в записях
chart-removals = Состоявшиеся высылки (события)
chart-detentions = Задержания и аресты (действия)
chart-none = в записях нет
chart-deportations = { $count ->
    [one] { $count } депортация
    [few] { $count } депортации
   *[other] { $count } депортаций
}
chart-extraditions = { $count ->
    [one] { $count } экстрадиция
    [few] { $count } экстрадиции
   *[other] { $count } экстрадиций
}
chart-renditions = { $count ->
    [one] { $count } похищение
    [few] { $count } похищения
   *[other] { $count } похищений
}
chart-detained = { $count ->
    [one] { $count } задержание или арест
    [few] { $count } задержания или ареста
   *[other] { $count } задержаний или арестов
}
chart-undated = Без даты, ни в одном столбце: { $counted }.
chart-caveat = Посчитаны события и действия, а не люди. Год без столбца — год, о котором в этих записях нет опубликованного случая.

## Цифры
published-figures = Опубликованные цифры
other-figures = Другие цифры в записях
no-published-figure = Опубликованной цифры именно об этом в записях нет. Она может быть в другом месте: Евростат, УВКБ ООН, власти страны.
nothing-matches-figure = Такой цифры в записях нет.
own-counts = В этих записях (собрание опубликованных случаев, не перепись)
own-counts-short = В этих записях (не перепись, за все годы){ $among ->
    [countries] {" "}о тех же странах
    [group] {" "}о той же группе
   *[all] {""}
}: { $people ->
    [one] { $people } человек
    [few] { $people } человека
    [many] { $people } человек
   *[other] { $people } человека
}, { $removals ->
    [one] { $removals } высылка
    [few] { $removals } высылки
    [many] { $removals } высылок
   *[other] { $removals } высылки
}.
people-from = происхождение: { $origin }
own-counts-only = Посчитано по самим записям; опубликованной цифры об этом нет.
own-persons = Люди
own-categories = Категории
own-stages = Достигнутая стадия CAPE
own-removals = Высылки, по странам
own-acts = Все действия; кроме высылок
own-stage = стадия { $stage }
own-stage-none = ни одной
own-years = Высылки, по годам
measure-asylum-applications = Ходатайства об убежище
measure-refusals-of-entry = Отказы во въезде
measure-recorded-exiles = Учтённые политические изгнанники
measure-recorded-incidents = Учтённые случаи
measure-removals = Высылки
measure-residents-abroad = Граждане, живущие за границей
measure-prisoners = Заключённые
measure-detained = Задержанные
qualifier-exact = { $value }
qualifier-at-least = не менее { $value }
qualifier-approximately = около { $value }
group-kind-party = партия
group-kind-movement = движение
group-kind-media = СМИ
group-kind-ngo = НПО
group-kind-religious = религиозное движение
source-kind-court = суд
source-kind-igo = межправительственная организация
source-kind-government = власти
source-kind-ngo = НПО
source-kind-academic = наука
source-kind-news = новости
field-date = дата
field-description = что произошло
field-summary = краткое описание
field-name = имя
field-otherNames = написание
field-hosts = страны пребывания
field-status = статус
field-born = год рождения
field-origin = происхождение
field-outcome = исход
field-outcome-sentenceYears = срок
field-unnamedPersons = число людей
field-value = цифра
field-court = суд

## Цитаты
cite-derived = ECLI выведен из номера и даты: проверьте в HUDOC.
cite-other-styles = В других стилях
cite-fallback = { $style }: для такого источника формы нет, дана простая.
cite-its-sources = В суде ссылайтесь на источник
cite-finding-aid = Запись { $id } (данные на { $date }) помогает найти источник и сама авторитетом не является.
cite-missing = Какое решение? Назовите его, номер или идентификатор записи, и стиль: ЕСПЧ, OSCOLA, Bluebook, ECLI, plain.
cite-not-found = Решения с таким названием или номером в записях нет.
cite-several = Могут подойти несколько решений. Какое?
style-echr = Стиль ЕСПЧ
style-oscola = OSCOLA (4-е издание)
style-bluebook = Bluebook
style-ecli = ECLI
style-plain = Простой
verdict-consistent = Согласуется с записями
verdict-differs = Расходится: { $fields }
verdict-unread = Известно, но исход для этих записей никто не читал
verdict-not-in-set = В записях нет, и это ничего не доказывает: проверьте HUDOC или реестр самого суда
verify-here = В записях:
verify-checked = Проверено: { $fields }
verify-not-checked = Не проверено: { $fields }
verify-given = { $field }: у вас «{ $given }», в записях «{ $recorded }»
verify-near = Похожее, но не то же:
verify-missing = Вставьте цитату для проверки: название, номер и дату решения.
verify-several = Цитат в сообщении: { $count }
citation-field-name = название
citation-field-reference = номер
citation-field-date = дата
citation-field-respondent = ответчик
citation-field-outcome = исход
citation-field-court = суд
citation-field-paragraph = параграф
citation-field-finality = окончательность
citation-field-kind = постановление или решение
citation-field-day = день
citation-field-formation = состав

## Помощь
help-headline = О чём можно спросить
help-plain-words = Спрашивайте обычными словами, по-русски или по-английски, или командой:
help-command = Команда
help-what = Что даёт
help-not = Panoh не даёт юридических советов и ни о ком не говорит, что он в безопасности. В каждой строке указаны источники: проверьте их, прежде чем на них опираться.
command-who = что записано о человеке, при любом написании имени
command-who-usage = ИМЯ
command-precedents = высылки и что было потом, решения судов, в том числе неблагоприятные
command-precedents-usage = СТРАНА, ПРОИСХОЖДЕНИЕ, исход, годы, статья
command-host = что показывают записи о принимающей стране
command-host-usage = СТРАНА [ПРОИСХОЖДЕНИЕ]
command-record = запись по идентификатору или решение по названию и номеру
command-record-usage = ID
command-verify = сверить цитату с записями
command-verify-usage = ЦИТАТА
command-cite = цитата для копирования в стиле ЕСПЧ, OSCOLA, Bluebook или ECLI
command-cite-usage = РЕШЕНИЕ [СТИЛЬ]
command-group = партия, движение или издание, и запрещены ли они
command-group-usage = НАЗВАНИЕ
command-stats = опубликованные цифры и подсчёты по записям
command-stats-usage = ЧТО, ГДЕ, КОГДА
command-recent = самые новые высылки и другие действия
command-recent-usage = [СТРАНА] [ПРОИСХОЖДЕНИЕ]
command-help = эта помощь
command-help-usage = {""}
command-about = что такое Panoh и на чём основаны ответы
command-about-usage = {""}
command-method = как кодируются и считаются записи
command-method-usage = {""}
command-privacy = что хранится из ваших вопросов
command-privacy-usage = {""}
about-headline = О Panoh
about-1 = Panoh («убежище» по-таджикски и по-узбекски) отвечает тем, кто защищает политических изгнанников из Казахстана, Кыргызстана, Таджикистана, Туркменистана и Узбекистана.
about-2 = Ответ — это чтение записей: людей { $persons }, действий { $incidents }, решений судов { $cases }, опубликованных источников { $sources }, на { $date }. Тексты не сочиняются: у каждого утверждения указаны источники.
about-3 = Записи — собрание опубликованных случаев, не перепись. Присутствие в них не говорит ни о вине, ни о невиновности; отсутствие ничего не доказывает. Обвинения страны происхождения — это обвинения.
about-4 = Panoh не даёт юридических советов, не оценивает ничьего риска и не составляет рейтингов стран.
method-headline = Как составлены и считаются записи
method-1 = Одно действие — одна запись: кто, где, когда, какое государство за ним стояло, чем кончилось, по каким источникам. Дата не точнее, чем в источнике. Состоявшаяся высылка — это депортация, экстрадиция или похищение в страну происхождения, которые не остановили.
method-2 = Две записи о высылке — одно событие, если совпадают страна, происхождение, вид и месяц и есть общий источник. Высылки считаются событиями; одна массовая высылка — одно событие.
method-3 = Надёжность: установлено судом, официально, несколько независимых источников, один источник, утверждается. Где источники расходятся, показаны все значения с источниками.
method-4 = Стадии CAPE («Политические изгнанники Центральной Азии», Эксетерский университет): 1 — под прицелом, 2 — задержание или арест за границей, 3 — насильственное возвращение, исчезновение, тяжкое нападение или убийство.
method-5 = Только люди, уже названные публично; ничего точнее города; никаких несовершеннолетних; родственники — только если писали о них самих.
method-6 = Категории карточки страны описывают записи и никого не оценивают. A: две или более состоявшихся высылки в окне, то есть за последние 36 месяцев. B: ровно одна. C: состоявшиеся высылки были, но не в окне, или о высылке известно только из решения суда. D: состоявшихся высылок в записях нет, но есть аресты, задержания, запросы о выдаче, решения о высылке, отказы в убежище или во въезде, уведомления Интерпола, остановленная высылка или высылка в третью страну, решения судов. E: только иное давление. F: записей нет. A* (или B*, C*): то же, но каждая высылка опирается на единственный источник или утверждение; как только одна подтверждена, для буквы считаются только подтверждённые.
method-7 = Диапазон в скобках показывает, насколько доля могла бы отличаться от доли целого, будь эти записи случайной выборкой такого размера (Уилсон, 95 %). Они не случайная выборка, и диапазон говорит лишь о том, как их мало.
privacy-headline = Что хранится из ваших вопросов
privacy-1 = Ничего. Ответы составляются на этой машине по файлам; ни текст, ни имя, ни адрес не хранятся, не записываются в журнал и никому не отправляются. История в терминале исчезает вместе с ним.
privacy-2 = При сбое в вывод ошибок пишутся ссылка и место в коде, но не ваши слова.
privacy-3 = Удалять нечего. В мессенджере ваши сообщения может читать сам сервис и его администратор: не присылайте имён клиентов, документов и адресов.
no-memory-headline = Panoh не помнит разговора.
no-memory-1 = Пользуйтесь командами под ответом (следующая страница, запись, ссылка) или задайте вопрос целиком заново.

## Чего Panoh не делает
refused-stranger = Этот бот отвечает только тем, кого допустили те, кто его ведёт.
refused-advice = Panoh не даёт советов по чьему-либо делу.
instead-advice = Это может адвокат: его помогут найти европейская сеть ELENA (ecre.org/elena), коллегия адвокатов страны или УВКБ ООН (help.unhcr.org). Panoh может показать прецеденты: /прецеденты. Пожалуйста, не присылайте сюда имён и документов.
refused-own-safety = Panoh не может сказать, в безопасности ли человек, и по таким записям этого не должен говорить никто.
instead-own-safety = О своём деле спросите адвоката или УВКБ ООН (help.unhcr.org); если высылка близка — об обеспечительных мерах Европейского суда (echr.coe.int/rule-39). Пожалуйста, не присылайте сюда имён и документов.
own-safety-on-record = В записях о паре { $pair }: состоявшихся высылок { $events }. О вас это ничего не говорит. Карточка: { $ask }
refused-enumeration = Panoh не составляет списков людей и не говорит, где кто находится.
instead-enumeration = Он ищет по одному человеку, по имени, и сообщает только опубликованное: никогда адрес, телефон или место точнее города.
refused-drafting = Panoh не пишет жалоб, писем и заявлений.
instead-drafting = Он даёт то, на что такой текст может опереться: прецеденты (/прецеденты), цитаты (/цитата), источники. Формуляр жалобы и руководство Европейского суда: echr.coe.int/apply-to-the-court.
refused-other-region = Эти записи только об изгнанниках из Казахстана, Кыргызстана, Таджикистана, Туркменистана и Узбекистана.
instead-other-region = О других странах: ecoi.net (информация о странах), HUDOC (Европейский суд), база EUAA (caselaw.euaa.europa.eu), Refworld.
refused-small-talk = Panoh отвечает на вопросы о записях.
instead-small-talk = Например: «Фаррух Икромов», «депортации из ЕС в Таджикистан, потом тюрьма», «Т.К. и другие против Литвы, 55978/20». Больше: /помощь.
refused-unreadable = В этом сообщении нет вопроса, который Panoh может прочесть.
instead-unreadable = Спросите словами: имя, страна, решение суда. Больше: /помощь.
no-alerts = Panoh пока не рассылает оповещений.
no-alerts-instead = Спросите, что нового: { $ask }

## Сбои
english-only = Тексты записей — на английском.
too-long = Прочитаны только первые { $count } знаков вашего сообщения.
group-not-found = Группы с таким названием в записях нет.
record-not-found = Записи с таким идентификатором, названием или номером нет.

## Telegram: what its adapter says itself
telegram-name = Panoh
telegram-short-description = Записи с источниками: депортации, экстрадиции и похищения политических изгнанников из Центральной Азии.
telegram-description = Для тех, кто защищает политических изгнанников из Казахстана, Кыргызстана, Таджикистана, Туркменистана и Узбекистана: прецеденты, высылки и что было потом, каждая строка с источниками. Telegram может прочесть то, что вы здесь пишете: не присылайте имён доверителей, документов и адресов.
telegram-next = Дальше →
telegram-previous = ← Назад
telegram-page = Страница { $number } из { $of }
telegram-sources = Источники
telegram-source-unlisted = источник не указан
telegram-read-on-copy = (прочитано по копии)
telegram-whole-answer = Ответ целиком, с источниками.
telegram-fault = Ответить не удалось. Ошибка у нас, не в вопросе; её номер: { $reference }.
telegram-words-only = Panoh читает только слова, которые вы пишете здесь. Присланное не открывалось и не сохранено.
telegram-edited = Исправленные сообщения заново не читаются. Пришлите вопрос ещё раз.
telegram-button-expired = Эта кнопка устарела или больше не понятна. Спросите ещё раз.
telegram-button-foreign = Нажать может только тот, кто спросил. Задайте свой вопрос, и кнопки будут ваши.
telegram-asked-in-private = На вопросы о людях Panoh отвечает в личной переписке, не при группе.
telegram-open-chat = Открыть личный чат
telegram-only-you = Ответы ниже видите только вы.
telegram-open-record = Открыть в Panoh

## Slack
slack-open = Открыть { $number }
slack-previous = ‹ Назад
slack-next = Дальше ›
slack-share = Показать всем здесь
slack-page = Страница { $number } из { $of }
slack-sources = Источники:
slack-source-mirror = (прочитано по копии)
slack-source-unlisted = источник не указан
slack-command-hint = В Slack команда начинается с /panoh, например /panoh кто ИМЯ. Можно и простыми словами: после /panoh, после упоминания или в личном сообщении.
slack-expired = Эта кнопка — от прежней версии Panoh. Спросите, пожалуйста, снова: /panoh.
slack-only-asker = Показать этот ответ всем может только тот, кто спросил.
slack-not-shareable = Этот ответ — только для вас, показать его всем нельзя. Его источники открыты: сошлитесь на них.
slack-shared-before = Этот ответ здесь уже показан.
slack-shared-by = Показал(а)
slack-no-files = Panoh не открывает файлов. Напишите, пожалуйста, вопрос текстом, без документов и данных клиентов.
slack-no-edits = Panoh не перечитывает изменённых сообщений. Пришлите, пожалуйста, вопрос новым сообщением.
slack-no-text = В этом сообщении нет текста, который Panoh может прочесть.
slack-fault = Ответить не удалось. Ошибка у нас, не в вопросе; её номер: { $reference }.
slack-files-apart = Файлы — в ваших личных сообщениях с Panoh.
slack-working = Ищу…
slack-answer-title = Panoh
slack-search-title = Спросить Panoh
slack-search-label = Имя, страна, решение суда или вопрос простыми словами
slack-search-submit = Спросить
slack-close = Закрыть
slack-home-language = In English
slack-manifest-description = Ищет изгнанников, прецеденты и цитаты о Центральной Азии; у каждой строки — источники.
slack-manifest-long = Panoh («убежище» по-таджикски и по-узбекски) помогает тем, кто защищает политических изгнанников из Центральной Азии. Он находит человека при любом написании имени, высылки и то, что было потом, решения судов, в том числе неблагоприятные, сверяет цитаты с опубликованными записями и показывает, что записано о принимающей стране. У каждой строки — источники. Тексты не сочиняются, юридических советов нет, ваши слова не хранятся.
slack-manifest-command = Спросить о человеке, прецедентах, стране или цитате
slack-manifest-search = Спросить Panoh
slack-manifest-search-about = Спросить о человеке, прецедентах, стране или цитате
slack-manifest-names = Найти имена
slack-manifest-names-about = Найти людей, названных в этом сообщении; ответ увидите только вы
