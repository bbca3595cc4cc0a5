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
privacy-headline = Что видно и что хранится о вас
privacy-1 = Платформа видит всё, что вы пишете. Telegram: чаты с ботами не защищены сквозным шифрованием. Slack: владелец рабочего пространства может выгрузить сообщения. Не присылайте имён клиентов и документов.
privacy-2 = Из того, что вы пишете, ничего не хранится и не попадает в журнал: ни вопросы, ни имена, ни файлы. Ответы составляются на этой машине, и ничего не передаётся дальше.
privacy-3 = О тех, кого допустили, хранятся до /forget или до исключения: идентификатор чата, зашифрованный и в виде хеша с ключом, и роль. Об исключённых из открытого пространства — идентификатор.
privacy-4 = О тех, кто просит оповещений, — что и когда им сообщать: пока они этого не удалят или 180 дней без использования; что им было послано, чтобы исправлять, — 400 дней.
privacy-5 = Бессрочно: журнал ролей, публикаций и отказов, с ролью и хешем с ключом, без текста вопросов.
privacy-6 = В памяти 24 часа: счётчики вопросов и метки с ключом того, что искали, против злоупотреблений. Администраторы узнают, что было слишком много, но не что именно.
privacy-7 = Удалить сразу всё, что хранится о вас: /forget. Вам скажут, что хранилось.
privacy-8 = Кто ведёт этого бота: { $operator }.
privacy-9 = Вы названы в записях или действуете за того, кто назван? /object просит удалить или исправить запись.
privacy-operator-unnamed = спросите того, кто вас пригласил
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

# The time at which a removal is to be carried out
fact-scheduled = Высылка назначена на
scheduled-moment = { $date }, { $time } по местному времени (UTC{ $offset })
slack-nothing-to-show = Здесь показать нечего. Это окно можно закрыть.
slack-follow-title = Новое оповещение
slack-follow-submit = Продолжить
slack-follow-button = Новое оповещение
slack-follow-what = О чём сообщать, простыми словами
slack-follow-what-hint = Например: высылки из Германии в Таджикистан. Пожалуйста, без имён клиентов.
slack-follow-rhythm = Когда
slack-follow-instant = Сразу
slack-follow-daily = Раз в день
slack-follow-weekly = Раз в неделю
slack-follow-at = В какое время (раз в день или в неделю)
slack-follow-weekday = В какой день (раз в неделю)
slack-follow-zone = Часовой пояс
slack-follow-zone-hint = Название из базы часовых поясов, например Europe/Berlin.
slack-follow-quiet-from = Тихие часы с
slack-follow-quiet-to = Тихие часы до
slack-follow-note = Заметка для себя
slack-follow-note-hint = Стоит в каждом оповещении. Пожалуйста, без имён клиентов.
slack-manifest-follow = Новое оповещение
slack-manifest-follow-about = Узнавать о новых высылках и решениях судов, с источниками и всеми исправлениями

# Дежурный по правилу 39 Европейского суда по правам человека; страницы прочитаны в сохранённых копиях 2026-11-21, ссылки в src/alerts/clock
command-rule39 = дежурный Европейского суда по правилу 39: открыто ли сейчас, сколько времени до высылки, как подать
command-rule39-usage = [ГГГГ-ММ-ДД ЧЧ:ММ]
rule39-headline = Правило 39 Европейского суда по правам человека: часы
rule39-now = Страсбург: { $now }.
rule39-open = Запросы по правилу 39 принимают сегодня до { $closes }.
rule39-weekend = Запросы по правилу 39 сейчас не принимают: выходной.
rule39-holiday = Запросы по правилу 39 сейчас не принимают: { $feast }.
rule39-before-hours = Запросы по правилу 39 сегодня ещё не начали принимать.
rule39-after-hours = Запросы по правилу 39 на сегодня уже не принимают.
rule39-opens = Следующее открытие: { $opens }.
rule39-opens-unknown = Когда откроют, неизвестно: у Panoh нет нерабочих дней этого года. Смотрите список самого Суда.
rule39-unknown = Принимают ли запросы по правилу 39, неизвестно: у Panoh нет нерабочих дней на { $year } год. Смотрите список самого Суда.
rule39-planned = Высылка назначена: { $at }, по времени Страсбурга.
rule39-planned-day = Высылка назначена: { $day }. Час неизвестен; время считается до начала этого дня.
rule39-left = До этого запросы принимают ещё { $hours } ч { $minutes } мин.
rule39-whole-days = Полных рабочих дней в этом времени: { $count }
rule39-left-unknown = Сколько рабочего времени до этого, неизвестно: у Panoh нет нерабочих дней одного из этих лет.
rule39-that-day = Этот день — сегодня.
rule39-past = Это время прошло; состоялась ли высылка, отсюда не следует.
rule39-one-day = Суд может не успеть рассмотреть запрос о высылке или выдаче, полученный меньше чем за один рабочий день до назначенного времени
rule39-one-day-left = Один рабочий день (здесь: 8 часов приёма) ещё остаётся.
rule39-one-day-over = Одного рабочего дня (здесь: 8 часов приёма) уже не остаётся.
rule39-one-day-until = Последний момент, когда он остаётся: { $until }.
rule39-computed = Нерабочие дни здесь — праздники Страсбурга по французскому закону. Список праздничных и других нерабочих дней самого Суда прочитать не удалось: смотрите echr.coe.int.
rule39-perhaps = Возможно, Суд закрыт и в эти дни: { $days }.
rule39-perhaps-less = Тогда времени остаётся меньше.
rule39-page = копия страницы, прочитана: { $date }
rule39-pages = Прочитаны сохранённые копии страниц Суда, не сами страницы; сверьтесь с ними:
rule39-page-contact = как обратиться в Суд
rule39-page-directions = Практическая инструкция
rule39-page-site = условия сайта правила 39
rule39-how = Как подать
rule39-hours = Запросы принимают с понедельника по пятницу, 08:00–16:00 по времени Страсбурга. Пришедшее позже, в выходной или праздник ждёт следующего рабочего дня.
rule39-ways = — сайт Суда для запросов. Принимают также по факсу (+33 3 90 21 43 50, +33 3 88 41 39 00) и по почте. Запросы по электронной почте не рассматривают.
rule39-on-its-face = В запросе о высылке или выдаче указывают назначенные дату и время высылки и страну назначения. На факсе и письме ставят пометку «Rule 39 – Urgent» и пишут, с кем связаться.
rule39-documents = В запросе приводят причины и прилагают решения и другие документы: одной ссылки на другие бумаги недостаточно.
rule39-files = Файлы для сайта: PDF с текстом (не снимки страниц), не больше 50 МБ каждый, имена только в расширенном ASCII, без кириллицы. Сайт хранит документы 3 месяца.
rule39-lesson = Запрос может опоздать:
rule39-lesson-why = отправленный меньше чем за три с половиной часа до рейса, он опоздал и не был рассмотрен.
rule39-unread = В сообщении не удалось прочитать существующие день и время; пояс пишут как смещение.
rule39-ask = Чтобы посчитать время до высылки: { $ask } (время Страсбурга; для другого пояса со смещением: 06:00+03:00). Не присылайте имён.
rule39-precedents = Правило 39 в записях
closed-day-new-year = Новый год
closed-day-good-friday = Страстная пятница
closed-day-easter-monday = пасхальный понедельник
closed-day-labour-day = 1 мая
closed-day-victory-1945 = День Победы (8 мая)
closed-day-ascension = Вознесение
closed-day-whit-monday = Духов понедельник
closed-day-national-day = национальный день Франции
closed-day-assumption = Успение
closed-day-all-saints = День всех святых
closed-day-armistice-1918 = День перемирия (11 ноября)
closed-day-christmas = Рождество
closed-day-saint-stephen = День святого Стефана (26 декабря)

# Оповещения: прочитанное пожелание и их список
command-follow = сообщать о новом, сразу или сводкой
command-follow-usage = О КОМ ИЛИ О ЧЁМ, ГДЕ [когда, часовой пояс, тихие часы]
command-alerts = ваши оповещения: приостановить, изменить, удалить
command-alerts-usage = {""}
command-unfollow = удалить оповещения
command-unfollow-usage = [КАКИЕ]
command-mute = приостановить оповещения или не получать их об одном событии
command-mute-usage = [КАКИЕ или A-ГОД-НОМЕР]
command-unmute = возобновить приостановленное
command-unmute-usage = [КАКИЕ или A-ГОД-НОМЕР]
wish-sentence = Вам сообщат { $when }: { $what }; { $how }.
wish-instant = сразу
wish-daily = каждый день в { $at } (время: { $city })
wish-weekly = { $weekday } в { $at } (время: { $city })
wish-every-1 = каждый понедельник
wish-every-2 = каждый вторник
wish-every-3 = каждую среду
wish-every-4 = каждый четверг
wish-every-5 = каждую пятницу
wish-every-6 = каждую субботу
wish-every-7 = каждое воскресенье
wish-day-1 = пн
wish-day-2 = вт
wish-day-3 = ср
wish-day-4 = чт
wish-day-5 = пт
wish-day-6 = сб
wish-day-7 = вс
wish-type-removal-imminent = готовящиеся высылки
wish-type-removal-carried-out = состоявшиеся высылки
wish-type-removal-stopped = остановленные высылки
wish-type-detention = задержания и аресты
wish-type-extradition-decision = шаги и решения к высылке
wish-type-interim-measure = обеспечительные меры (правило 39 и подобные)
wish-type-release = освобождения
wish-type-sentence-after-return = приговоры после возвращения
wish-type-disappearance = исчезновения
wish-type-death = смерти и убийства
wish-type-interpol = уведомления Интерпола
wish-type-judgment = решения судов
wish-type-statistics = опубликованные цифры
wish-type-other = другие действия (угрозы, давление на близких, отказ в паспорте и подобное)
wish-everything = всё, что публикуется
wish-whatever = всё, что происходит
wish-hosts = страна: { $values }
wish-origins = преследует: { $values }
wish-groups = группа: { $values }
wish-categories = только: { $values }
wish-persons = о ком: { $values }
wish-cases = по делу: { $values }
wish-certainty-confirmed = только подтверждённое
wish-certainty-likely = только вероятное и подтверждённое
wish-certainty-unconfirmed = также неподтверждённое, с пометкой
wish-quiet = тихо { $from }–{ $to }{ $days } (время: { $city })
wish-no-quiet = без тихих часов (время: { $city })
wish-flash-passes = кроме FLASH
wish-flash-quiet = FLASH тоже без звука
wish-language-en = на английском
wish-language-ru = на русском
wish-note = ваша заметка: «{ $note }»
wish-assumed-rhythm = Вы не сказали, когда: принято — сразу.
wish-assumed-at = Вы не назвали время: принято 09:00.
wish-assumed-weekday = Вы не назвали день: принят понедельник.
wish-assumed-quiet = Вы не назвали тихих часов: принято 22:00–07:00. FLASH — то, что срочно, тяжко и по меньшей мере вероятно, например высылка в ближайшие три дня.
wish-assumed-no-quiet = Ваш часовой пояс неизвестен, поэтому тихих часов нет. Чтобы они были, добавьте, например: тихо с 22 до 7 по Берлину.
wish-assumed-removals-alike = О депортациях, экстрадициях и похищениях сообщается одинаково: вы узнаете обо всех трёх.
wish-assumed-imminent-too = Вам сообщат и тогда, когда высылка только готовится.
wish-unread = Не прочитано: { $words }.
wish-not-held-dates = Даты опущены: оповещения — о новом.
wish-not-held-courts = Суд опущен: по нему оповещения не сузить.
wish-not-held-provisions = Статья опущена: по ней оповещения не сузить.
wish-not-held-years = Срок наказания опущен: по нему оповещения не сузить.
wish-not-held-except = Исключённая страна не прочитана: назовите те, которые нужны.
wish-note-warning = Заметка хранится зашифрованной и видна в каждом оповещении. Пожалуйста, не пишите в ней имён доверителей.
wish-not-kept-yet = Пока ничего не сохранено: нажмите «Сохранить» или пришлите команду.
wish-sent-elsewhere = Оповещения приходят в Telegram и Slack; в терминале сообщать некому, и ничего не сохраняется.
wish-how = Скажите, о ком или о чём сообщать, например: сообщи, когда Германия вышлет кого-то в Таджикистан; каждый понедельник в 9:00 по Берлину, таджики в Польше. Командой: /следить.
wish-action-save = Сохранить
wish-action-weekly = Раз в неделю
wish-action-instant = Сразу
wish-action-quiet = Тихо 22–7
wish-action-no-quiet = Без тихих часов
wish-action-flash = FLASH со звуком
wish-action-flash-quiet = FLASH без звука
wish-action-cancel = Отмена
wish-action-everything = Да, обо всём
wish-action-mine = Мои оповещения
wish-action-pause = Приостановить
wish-action-resume = Возобновить
wish-action-change = Изменить
wish-action-delete = Удалить
wish-action-keep = Оставить
wish-action-again = Сохранить снова
wish-action-mute = Тихо
wish-action-unmute = Снова сообщать
wish-fault-no-such-zone = Часового пояса «{ $said }» нет. Назовите город, например Берлин, или пояс, например Europe/Berlin.
wish-fault-no-such-time = Времени «{ $said }» на часах не бывает. Оно — от 00:00 до 23:59.
wish-fault-no-such-weekday = «{ $said }» — не день недели. Дни — от 1, понедельника, до 7, воскресенья.
wish-fault-no-such-rhythm = «{ $said }» невозможно: оповещения приходят сразу, каждый день или раз в неделю.
wish-fault-several-weekdays = У недельной сводки один день, а не «{ $said }». Выберите один или каждый день.
wish-fault-two-rhythms = Названы и «{ $said }», и другое время. Выберите: сразу, каждый день или раз в неделю.
wish-fault-no-such-quiet-hours = Тихие часы не прочитаны: «{ $said }». Напишите их так: 22:00-07:00.
wish-fault-quiet-all-day = «{ $said }» — целые сутки: звука не было бы никогда. Так нельзя; лучше приостановить оповещение.
wish-fault-note-too-long = Заметка слишком длинна: не больше 80 знаков.
wish-fault-no-such-type = Вида событий «{ $said }» нет.
wish-fault-no-such-certainty = Достоверности «{ $said }» нет: confirmed, likely или unconfirmed.
wish-fault-certainty-contradicts = «{ $said }» противоречат друг другу. Выберите одно.
wish-fault-zone-needed = В каком часовом поясе? Выберите или назовите город.
wish-fault-nothing-to-follow = Не прочитано, о ком или о чём сообщать. Скажите, например, так: сообщи, когда Германия вышлет кого-то в Таджикистан; /следить и имя.
wish-fault-everything = Это все публикуемые события, обо всех странах и людях. Так и нужно?
wish-fault-unknown-person = Никого по имени «{ $said }» в записях нет, и сообщать было бы не о чем. Об этом человеке это ничего не доказывает.
wish-fault-several-persons = «{ $said }» — может быть, один из нескольких людей. Кто?
wish-fault-not-a-name = «{ $said }» — мало, чтобы узнать человека. Назовите фамилию или имя и фамилию.
wish-fault-unknown-case = Решения «{ $said }» в записях нет.
wish-fault-unknown-id = За «{ $said }» следить нельзя: в записях этого нет, или никто там не назван.
wish-fault-several-cases = «{ $said }» — может быть, одно из нескольких решений. Назовите его номер.
wish-fault-in-the-past = Это время прошло: оповещения — о том, что будет, и это не пришло бы никогда.
wish-fault-own-state = { $said } не может выслать людей к себе, и это не пришло бы никогда. Назовите другую принимающую страну.
wish-fault-of-another-origin = { $said }: преследует другое государство, не названное вами, и это не пришло бы никогда.
wish-fault-case-elsewhere = { $said }: не о названных вами странах, и это не пришло бы никогда.
wish-fault-figures-have-no-people = Опубликованные цифры не касаются человека, группы или дела, и это не пришло бы никогда.
wish-list = { $count ->
    [one] У вас { $count } оповещение
    [few] У вас { $count } оповещения
   *[many] У вас { $count } оповещений
}
wish-list-empty = У вас нет оповещений.
wish-paused-mark = (приостановлено)
wish-saved = Сохранено.
wish-changed = Изменено.
wish-deleted = Удалено. Больше сообщений не будет.
wish-paused = Приостановлено. Сообщений не будет, пока вы не возобновите.
wish-resumed = Возобновлено.
wish-expiring = Этим оповещением давно не пользовались. Если его не оставить, оно закончится через { $days } дней после последнего использования.
wish-expired = Оповещение закончилось: им не пользовались { $days } дней.
wish-gone = Этого оповещения больше нет.
wish-muted = { $event }: больше не сообщается. Исправление или отзыв всё же придёт.
wish-unmuted = { $event }: снова сообщается.

## Говорится один раз: о приватности при первом обращении и об историях
first-contact-telegram = Telegram может читать то, что вы здесь пишете: чаты с ботами не защищены сквозным шифрованием. Пожалуйста, не присылайте имён клиентов, историй и документов.
first-contact-slack = Slack может читать то, что вы здесь пишете, а владелец рабочего пространства может выгрузить сообщения, в том числе личные. Пожалуйста, не присылайте имён клиентов, историй и документов.
first-contact-elsewhere = То, что вы здесь пишете, остаётся на этой машине.
first-contact-kept = Panoh не хранит ничего из того, что вы пишете, только идентификатор чата, зашифрованный, и вашу роль. Подробнее: /privacy. Удалить: /forget.
story-note = Это похоже на чью-то личную историю или личные данные. Пожалуйста, не присылайте такое сюда: платформа это видит. Panoh ничего из этого не хранит и не повторяет; сообщение лучше удалить. Выслушать без риска могут адвокат, УВКБ ООН (help.unhcr.org) или организация, которой вы доверяете.
verify-recorded = { $field }: в записях «{ $recorded }»

## Оповещения
alert-unconfirmed = НЕ ПОДТВЕРЖДЕНО
alert-class-flash = СРОЧНО
alert-class-prompt = ВАЖНО
alert-class-digest = К СВЕДЕНИЮ
alert-type-removal-imminent = предстоит высылка
alert-type-removal-carried-out = высылка состоялась
alert-type-removal-stopped = высылка остановлена
alert-type-detention = задержание
alert-type-extradition-decision = выдача или высылка: запрос или решение
alert-type-interim-measure = обеспечительная мера
alert-type-release = освобождение
alert-type-sentence-after-return = приговор после возвращения
alert-type-disappearance = исчезновение
alert-type-death = смерть
alert-type-interpol = Интерпол
alert-type-judgment = судебное решение
alert-type-statistics = новые цифры
alert-type-other = иное действие
alert-certainty-confirmed = подтверждено
alert-certainty-likely = вероятно
alert-certainty-unconfirmed = не подтверждено
alert-repeat = (возможно, повтор)
alert-instant = { $date }, { $time } ({ $zone })
alert-learnt = Стало известно
alert-learnt-on = стало известно { $date }
alert-record-gone = Записи об этом больше нет.
alert-not-known = Неизвестно
alert-unknown-day = день
alert-unknown-hour = час
alert-unknown-date = когда это произошло
alert-unknown-exact-date = точный день
alert-unknown-names = имена
alert-unknown-appeal = подана ли жалоба и запрошена ли обеспечительная мера
alert-unknown-fate = что с ними стало после этого
alert-unknown-outcome = чем это закончилось
alert-clock = Часы Европейского суда по правам человека
alert-no-rule39 = { $country } не участвует в Европейской конвенции по правам человека: её Суд не может просить это государство подождать по правилу 39.
alert-because = Вы подписаны на: { $what }
alert-because-noted = Вы подписаны на: { $what }. Ваша заметка: { $note }
alert-because-everything = всё
alert-action-record = Запись
alert-action-rule39 = Правило 39: сколько времени осталось
alert-action-mute-event = Больше об этом не сообщать
alert-action-mute = Отключить эту подписку
alert-update = ДОПОЛНЕНИЕ к { $event } ({ $date })
alert-correction = ИСПРАВЛЕНИЕ к { $event } ({ $date })
alert-closure = ЗАВЕРШЕНО: { $event } ({ $date })
alert-retraction = ОТОЗВАНО: { $event } ({ $date })
alert-update-short = ДОПОЛНЕНИЕ к { $event }
alert-correction-short = ИСПРАВЛЕНИЕ к { $event }
alert-closure-short = ЗАВЕРШЕНО: { $event }
alert-retracted-short = ОТОЗВАНО: { $event }
alert-what-changed = Что изменилось
alert-changed = { $was } → { $is }
alert-nothing = ничего не записано
alert-recorded = записано
alert-person-gone = человек, которого больше нет в записях
alert-cause = Почему
alert-undo = Что нужно исправить
alert-undo-people = Если вы писали или говорили о людях, названных сначала, скажите, о ком идёт речь теперь.
alert-undo-time = Пересчитайте все сроки, которые вы считали от прежней даты.
alert-undo-place = Если вы писали властям или в суд страны, названной сначала, сообщите об ошибке.
alert-undo-outcome = Не повторяйте того, что сначала говорилось о случившемся.
alert-undo-judgment = Проверьте все тексты, в которых вы опирались на решение в прежнем описании.
alert-undo-pass-on = Сообщите всем, кому вы переслали прежнее сообщение.
alert-retracted = Сообщённое под этим номером больше не соответствует записям. Не опирайтесь на него.
alert-protective = Это оповещение отозвано, чтобы защитить людей. Его содержание здесь не повторяется.
alert-protective-delete = Пожалуйста, удалите его, где можете, и попросите о том же всех, кому вы его переслали.
alert-banner-update = ДОПОЛНЕНО { $date }, см. более позднее сообщение
alert-banner-correction = ИСПРАВЛЕНО { $date }, см. более позднее сообщение
alert-banner-closure = ЗАВЕРШЕНО { $date }, см. более позднее сообщение
alert-banner-retraction = ОТОЗВАНО { $date }, см. более позднее сообщение
alert-banner-withdrawn = { $event } отозвано { $date }
alert-elsewhere = Прочее
alert-digest = { $count ->
    [one] Сводка: { $count } событие
    [few] Сводка: { $count } события
   *[many] Сводка: { $count } событий
}
alert-roll-up = { $count ->
    [one] { $count } срочное событие за час
    [few] { $count } срочных события за час
   *[many] { $count } срочных событий за час
}
alert-more = { $count ->
    [one] и ещё { $count }: { $ask }
   *[other] и ещё { $count }: { $ask }
}
alert-more-action = { $count ->
    [one] Ещё { $count }
   *[other] Ещё { $count }
}
alert-field-event = Что это
alert-field-type = Действие
alert-field-date = Дата
alert-field-scheduledFor = Высылка назначена на
alert-field-host = Страна
alert-field-origin = Государство происхождения
alert-field-origins = Государства происхождения
alert-field-destination = Куда отправлен
alert-field-persons = Люди
alert-field-unnamedPersons = Людей без имён
alert-field-outcome-type = Исход
alert-field-outcome-sentenceYears = Срок
alert-field-outcome-date = Дата исхода
alert-field-certainty = Насколько достоверно
alert-field-name = Имя или название
alert-field-court = Суд
alert-field-reference = Номер
alert-field-finalOn = Вступило в силу
alert-field-respondent = Ответчик
alert-field-outcome = Решение
alert-field-direction = Для заявителя
alert-field-interimMeasure = Обеспечительная мера
alert-field-removalCarriedOut = Высылка
alert-field-provisionsViolated = Нарушено
alert-field-provisionsNotViolated = Не нарушено
alert-field-consequence = Что последовало
alert-field-laterTreatment = Последующая оценка
alert-field-measure = Что посчитано
alert-field-period = Период
alert-field-value = Число
alert-field-qualifier = Точность
alert-field-status-value = Последнее известное

## What a running instance says of alerts and of sending
alerts-room-forbidden = О чём сообщать в этой группе, решают рецензенты и администраторы. Чтобы получать оповещения самому, напишите мне лично.
alerts-gone = Этого оповещения больше нет, или оно не ваше.
alerts-already = Об этом вам уже сообщают:
alerts-already-paused = Такое оповещение у вас уже есть, оно приостановлено:
alerts-too-many = Сохранено уже { $most } оповещений, больше нельзя.
alerts-too-many-what = Удалите ненужное или сделайте одно из них шире: в оповещении можно назвать несколько стран.
alerts-for-room = Это для всей группы: оповещения увидят все, кто в ней есть.
alerts-told-room = Сообщения будут приходить в эту группу; их увидят все, кто в ней есть.
alerts-told-directly = Сообщения будут приходить вам лично, а не сюда.
alerts-zone-open = Время указано по UTC, пока вы не скажете, в каком вы часовом поясе: нажмите на город или назовите его.
alerts-list-room = { $count ->
    [0] У этой группы нет оповещений
    [one] У этой группы { $count } оповещение
    [few] У этой группы { $count } оповещения
   *[other] У этой группы { $count } оповещений
}
alerts-in-rooms = { $count ->
    [one] Приходит в группу, а не сюда: { $ids }
   *[other] Приходят в группы, а не сюда: { $ids }
}
alerts-none-of-those = Об этом оповещений нет. Сохранены такие:
alerts-which-deleted = Какое удалить?
alerts-which-paused = Какое приостановить?
alerts-which-resumed = Какое возобновить?
alerts-all-deleted = { $count ->
    [0] Удалять было нечего.
    [one] Удалено { $count } оповещение.
    [few] Удалено { $count } оповещения.
   *[other] Удалено { $count } оповещений.
}
alerts-all-paused = { $count ->
    [0] Приостанавливать было нечего.
    [one] Приостановлено { $count } оповещение.
    [few] Приостановлено { $count } оповещения.
   *[other] Приостановлено { $count } оповещений.
}
alerts-all-resumed = { $count ->
    [0] Возобновлять было нечего.
    [one] Возобновлено { $count } оповещение.
    [few] Возобновлено { $count } оповещения.
   *[other] Возобновлено { $count } оповещений.
}
alerts-action-all = Все
alerts-action-test = Послать проверку
alerts-event-not-told = Под номером { $event } здесь ничего не сообщалось.
alerts-test-headline = ПРОВЕРКА (TEST): это не оповещение
alerts-test-line = Ничего не случилось. Вы попросили проверку: оповещения будут приходить вам в этот чат. Больше никто её не получил.
alerts-test-sent = Проверка отправляется в ваш личный чат со мной и больше никому.
alerts-test-if-not = Если её не будет через минуту, откройте личный чат со мной, разрешите мне писать вам и попробуйте снова.
alerts-test-halted = Отправка остановлена, поэтому проверки не было. Оповещения ждут, пока администратор её не возобновит.
sending-halt-done = Отправка остановлена. Никому ничего не отправляется, пока её не возобновят, и после перезапуска тоже. На вопросы бот отвечает.
sending-halt-before = Отправка уже была остановлена.
sending-resume-done = Отправка возобновлена. То, что ждало, отправляется сейчас, если ещё верно.
sending-resume-before = Отправка не была остановлена.
sending-on = Отправка идёт.
sending-halted = Отправка остановлена: { $since }.
sending-waiting = Ждёт, { $class }
sending-oldest-flash = Старейшее FLASH ждёт
sending-none = нет
sending-minutes = { $minutes ->
    [0] меньше минуты
    [one] { $minutes } минуту
    [few] { $minutes } минуты
   *[other] { $minutes } минут
}
sending-no-dead = Неотправленных сообщений нет.
sending-dead = { $count ->
    [one] Не отправлено { $count } сообщение
    [few] Не отправлено { $count } сообщения
   *[other] Не отправлено { $count } сообщений
}
sending-problem-unreachable = До платформы не удалось дойти. Когда она ответит, повторите.
sending-problem-platform-refused = Платформа отказала. Проверьте, может ли бот ещё писать в тот чат; затем повторите или отбросьте.
sending-problem-config = Платформа не принимает токен бота, или не хватает разрешения. Исправьте настройки, перезапустите и повторите.
sending-problem-store = Во время отправки отказала база данных. Когда она заработает, повторите.
sending-problem-records = Записи, о которых сообщается, не прочитались. Исправьте их и повторите.
sending-problem-bug = Ошибка программы; больше сказано в журнале за то время. Сообщите о ней; если повторится, отбросьте.
sending-problem-unknown = «{ $problem }». Больше сказано в журнале за то время.
sending-news-dead = { $count ->
    [one] { $count } сообщение не удалось отправить.
    [few] { $count } сообщения не удалось отправить.
   *[other] { $count } сообщений не удалось отправить.
}
sending-news-dead-line = /sending покажет, что помешало каждому, и повторит отправку или отбросит его. Сегодня об этом больше не сообщается.
sending-news-enumeration = { $handle } спрашивает о слишком многих людях подряд; несколько часов ответов о людях не будет.
sending-news-enumeration-line = Это может быть усердный читатель или тот, кто копирует записи. /people покажет роль { $handle }, /audit — что ещё было сделано. Сегодня об этом больше не сообщается.
sending-action-retry = Повторить
sending-action-drop = Отбросить
sending-action-halt = Остановить отправку
sending-action-resume = Возобновить отправку
sending-action-state = Состояние отправки
sending-done-retry = Сообщение снова в очереди.
sending-done-drop = Сообщение отброшено.
sending-not-dead = Этого сообщения больше нет среди неотправленных.

## Люди в чате: вход, роли, приглашения, возражения, журнал
only-served = Это можно сделать только там, где Panoh отвечает людям: в Telegram или Slack.
only-served-instead = Здесь, на вашей машине, никого не допускают и ничего не хранят. Как запустить бота, сказано в README.
not-your-role = Ваша роль этого не позволяет.
too-fast = Слишком быстро, чтобы ответить. Подождите { $seconds ->
    [one] { $seconds } секунду
    [few] { $seconds } секунды
   *[other] { $seconds } секунд
}.
too-many-people = Вы спросили за день об очень многих людях. Panoh нельзя прочитать человек за человеком, чтобы никто не узнал, что записано обо всех.
too-many-people-until = На вопросы о людях снова будут ответы через { $hours ->
    [one] { $hours } час
    [few] { $hours } часа
   *[other] { $hours } часов
}. Справка, цифры и проверка ссылок работают. Если нужно больше и сразу, обратитесь к администратору.
unread-edited = Изменённые сообщения заново не читаются. Пришлите вопрос ещё раз.
unread-file = Panoh читает только слова, которые вы пишете здесь. Ничего из присланного не открывалось и не хранится.
code-not-good = Этот код не работает: в нём ошибка, он уже использован, отозван, устарел или предназначен для другой платформы. Попросите новый у того, кто вас пригласил.
code-not-good-reader = Для вас этот код не работает. Вы уже допущены как читатель.
code-not-good-reviewer = Для вас этот код не работает. Вы уже допущены как рецензент.
code-not-good-administrator = Для вас этот код не работает. Вы уже допущены как администратор.
code-too-often = Слишком много кодов, которые не работают. До завтра коды от вас не читаются.
code-in-group = Здесь этот код видят другие, и воспользуется им тот, кто окажется первым. Сразу пришлите его мне в личный чат или попросите другой. Здесь он не использован.
welcome-reader = Добро пожаловать. Вы допущены как читатель: спрашивайте обычными словами, подробнее /помощь.
welcome-reviewer = Добро пожаловать. Вы допущены как рецензент: вы видите и закрытые записи и решаете по возражениям. Подробнее: /помощь.
welcome-administrator = Добро пожаловать. Вы администратор: /invite допускает других, /people показывает, кто допущен. Подробнее: /помощь.
already-reader = Вы уже допущены как читатель. Код ещё действует для кого-нибудь другого.
already-reviewer = Вы уже допущены как рецензент. Код ещё действует для кого-нибудь другого.
already-administrator = Вы уже администратор. Код ещё действует для кого-нибудь другого.
role-reader = читатель
role-reviewer = рецензент
role-administrator = администратор
role-operator = оператор машины
role-instance = сам бот
role-stranger = посторонний
command-forget = сразу удалить всё, что хранится о вас, и узнать, что это было
command-forget-usage = {""}
command-object = попросить удалить или исправить запись о вас или ваших близких
command-object-usage = [ЗАПИСЬ или НОМЕР]
command-objections = возражения, которые ждут решения
command-objections-usage = {""}
command-tasks = что нужно выяснить или проверить заново
command-tasks-usage = {""}
command-invite = допустить кого-то: одноразовым кодом или упоминанием
command-invite-usage = [читатель | рецензент | администратор] [telegram | slack | any]
command-people = кто допущен, и открытые приглашения
command-people-usage = {""}
command-revoke = исключить человека или отозвать приглашение
command-revoke-usage = МЕТКА
command-role = дать человеку другую роль
command-role-usage = МЕТКА [читатель | рецензент | администратор]
command-workspace = открыть рабочее пространство Slack его участникам как читателям или закрыть его
command-workspace-usage = [open | close]
command-audit = кто что сделал и цел ли журнал
command-audit-usage = {""}
command-sending = что ждёт отправки и что не удалось отправить
command-sending-usage = {""}
command-halt = остановить рассылку оповещений, пока её не возобновят
command-halt-usage = {""}
command-resume = возобновить рассылку оповещений
command-resume-usage = {""}
forget-headline = Всё, что хранилось о вас, удалено.
forget-headline-barred = О вас хранится одно; больше ничего.
forget-barred = Администратор исключил вас. Остаётся ваш идентификатор, зашифрованный и в виде хеша с ключом, чтобы открытое рабочее пространство не допустило вас снова. Администратор может отменить это, пригласив вас.
forget-nothing = О вас ничего не хранилось.
forget-person = До сих пор: идентификатор чата, зашифрованный и в виде хеша с ключом, и то, что вы допущены как { $role } с { $since }.
forget-alerts = Ваши оповещения: { $subscriptions }. Сообщения, ещё не отправленные вам: { $waiting }. Сообщения, сохранённые, чтобы их можно было исправить: { $sent }; их исправление до вас больше не дойдёт.
forget-stays = Что остаётся: строки в журнале сделанного, с хешем с ключом и без единого вашего слова; и то, что сообщили общему чату, чтобы это можно было там исправить, без всякой связи с вами. Чтобы получать ответы снова, нужно, чтобы вас снова допустили.
forget-platform = То, что стоит в этом чате, хранит платформа. Удалите чат и там.
forget-last-administrator = Вы единственный администратор: без вас никто не сможет допускать людей и исключать их.
forget-hand-over = Сначала передайте: /invite administrator или /role МЕТКА administrator. Потом пришлите /forget ещё раз.
invite-code = Приглашение как { $role }, для одного человека:
invite-in-telegram = В Telegram:
invite-use = Передайте его по каналу, которому доверяете. Кто первым пришлёт его мне в личный чат в течение { $days } дней, будет допущен; после этого код не действует. Снова он не показывается.
invite-use-telegram = Передайте его по каналу, которому доверяете. Кто первым пришлёт его мне в личный чат в Telegram в течение { $days } дней, будет допущен; после этого код не действует. Снова он не показывается.
invite-use-slack = Передайте его по каналу, которому доверяете. Кто первым пришлёт его мне личным сообщением в Slack в течение { $days } дней, будет допущен; после этого код не действует. Снова он не показывается. В Slack проще упомянуть человека: /panoh invite @ИМЯ
invite-take-back = Отозвать
invite-in-private = Код показывается только там, где его не читает никто другой. Спросите в личном чате. Где платформа говорит, кто имеется в виду, упомяните человека здесь.
invite-unread = Никто не приглашён: что-то прочесть не удалось.
invite-how = Назовите роль и, если она другая, платформу: /invite reviewer, /invite reader slack. Чтобы допустить человека по имени, упомяните его там, где платформа говорит, кто имеется в виду, как в Slack.
invite-mentioned = Приглашены по имени:
invite-let-in = { $handle }: допущен(а) как { $role }
invite-raised = { $handle }: теперь { $role }
invite-already = { $handle }: уже { $role } или выше; ничего не изменено
invite-tell-them = Скажите им, что теперь они могут писать мне.
people-headline = Допущены: { $people }. Открытые приглашения: { $invitations }.
people-invitations = Открытые приглашения
people-member = { $role }, с { $since }, { $platform }
people-by-workspace = через открытое рабочее пространство
people-you = это вы
people-invitation = как { $role }, до { $until }
people-change-role = { $handle }: роль
people-remove = Исключить { $handle }
people-take-back = Отозвать { $handle }
people-which = Кого? Назовите метку человека или приглашения, как их показывает /people.
people-nobody = Нет ни человека, ни открытого приглашения с меткой { $handle }. Смотрите /people.
people-last-administrator = { $handle } — единственный администратор; исключить его или понизить нельзя: никто больше не сможет допускать людей. Сначала назначьте другого.
revoke-person = Исключить { $handle } ({ $role })?
revoke-person-means = Всё, что о нём хранится, удаляется, вместе с его оповещениями (также теми, что он завёл для групп) и сделанными им приглашениями. Ему об этом не сообщается.
revoke-person-done = { $handle } исключён(а) и больше не получит ответа.
revoke-invitation = Отозвать приглашение { $handle } ({ $role })?
revoke-invitation-means = После этого его код не действует ни для кого.
revoke-invitation-done = Приглашение { $handle } отозвано.
role-now = { $handle }: { $role }.
role-make = Назначить: { $role }
role-may-reader = Читатель спрашивает и следит за новым.
role-may-reviewer = Рецензент видит и закрытые записи, решает по возражениям и задачам.
role-may-administrator = Администратор ещё и допускает и исключает людей, в том числе вас, и читает журнал.
role-to-administrator = Назначить { $handle } администратором?
role-changed = { $handle }: теперь { $role }.
role-unchanged = { $handle }: уже { $role }.
workspace-none = Рабочие пространства есть только в Slack. Спросите в том, которое имеется в виду.
workspace-is-open = Ваше рабочее пространство открыто: каждый его участник получает ответы как читатель.
workspace-is-closed = Ваше рабочее пространство закрыто: отвечают только тем, кого пригласили по имени или коду.
workspace-to-open = Открыть рабочее пространство всем его участникам?
workspace-open-means = Каждый его нынешний и будущий участник, гости тоже, будет получать ответы как читатель. Исключённые вами не допускаются.
workspace-to-close = Закрыть рабочее пространство?
workspace-close-means = Те, кто допущен только через него, исключаются со всем, что о них хранится, и с их оповещениями. Приглашённые остаются.
workspace-do-open = Открыть
workspace-do-close = Закрыть
workspace-removed = Исключены вместе с этим: { $count }.
audit-whole = Журнал цел: строк { $lines }, ни одна не пропала и не изменена.
audit-broken = Журнал нарушен на строке { $number }: строка пропала, изменена или не отсюда. Сравните с резервной копией.
audit-store-made = создано хранилище
audit-published = опубликованы записи
audit-corrected = исправлена запись
audit-retracted = отозвана запись
audit-restricted = изменено, кто видит запись
audit-erased = записи удалены навсегда
audit-invited = приглашение
audit-invitation-revoked = отозвано приглашение
audit-let-in = допуск
audit-refused = отказ
audit-role-changed = изменена роль
audit-revoked = исключён человек
audit-left = удалено всё, что хранилось о нём
audit-workspace-opened = открыто рабочее пространство
audit-workspace-closed = закрыто рабочее пространство
audit-objection-made = возражение
audit-objection-granted = возражение принято
audit-objection-declined = возражение отклонено
audit-enumeration-slowed = прочитано очень много, ответы замедлены
audit-enumeration-stopped = прочитано слишком много, ответы остановлены
audit-sending-halted = рассылка остановлена
audit-sending-resumed = рассылка возобновлена
audit-key-rotated = сменён ключ хранилища
audit-restored = восстановлено из копии
objection-noted = Ваше возражение отмечено. Его номер: { $ticket }
objection-how = Рецензенты видят, что кто-то возражает, и решают, удалить запись, исправить или оставить. От удалённого остаются только идентификатор и дата; из всех списков, подсчётов и выгрузок оно уходит. Есть ли такая запись, здесь не говорится.
objection-contact = Доводам и доказательствам не место в этом чате. Пришлите их с номером { $ticket } тем, кто ведёт этого бота: { $operator }.
objection-kept = Хранится: номер, дата и запись, если вы её назвали. Не хранится, кто вы, и ничего другого из написанного.
objection-ask = Что с ним стало?
objection-since = Сделано { $date }.
objection-is-open = По возражению { $ticket } ещё нет решения.
objection-is-granted = Возражение { $ticket } принято.
objection-is-declined = Возражение { $ticket } отклонено. Есть ли такая запись, здесь не говорится.
objection-too-many = Сегодня возражения здесь больше не принимаются. Напишите тем, кто ведёт этого бота: { $operator }.
objections-headline = Открытые возражения: { $count }
objections-no-record = запись не названа
objections-grant = Принять { $ticket }
objections-decline = Отклонить { $ticket }
objections-not-open = Нет открытого возражения с таким номером. Смотрите /objections.
objections-name-record = В возражении запись не названа. Назовите, что удалить: { $ask }
objections-to-grant = Принять { $ticket } и удалить?
objections-erases = Удаляется вместе со всеми прежними редакциями: { $count }
objections-rewrites = Записи, которые теряют ссылку на удалённое: { $count }
objections-for-good = Отменить это нельзя, и те же записи нельзя внести снова.
objections-in-the-way = Ничего не удалено. Мешает вот что:
objections-unknown = { $key }: такой записи нет.
objections-naming = { $key }, { $field }: имя здесь осталось бы; сначала исправьте.
objections-overtaken = В тот же момент было опубликовано другое. Ничего не удалено; примите возражение ещё раз.
objections-erased = Удалено: { $count }. В прежних резервных копиях это остаётся, пока их не удалят.
objections-not-swept = Файлы хранилища заняты, и следы в них ещё есть; они уйдут, когда Panoh в следующий раз перепишет файлы.
objections-to-decline = Отклонить { $ticket }?
objections-decline-means = Ничего не меняется. Кто спросит по номеру, узнает, что возражение отклонено, но не узнает, есть ли такая запись.
tasks-headline = Открытые задачи: { $count }
tasks-done = { $number }: сделано
tasks-is-done = Сделано.
tasks-none = Такой открытой задачи нет. Смотрите /tasks.
tasks-left = Открытые задачи
task-fate-30 = 30 дней после высылки, и что стало с людьми, неизвестно: проверьте ещё раз
task-fate-90 = 90 дней после высылки, и что стало с людьми, неизвестно: проверьте ещё раз
task-fate-365 = Год после высылки, и что стало с людьми, неизвестно: проверьте ещё раз
task-flash-storm = Очень много срочных оповещений за час, отправлены вместе: проверьте, верно ли опубликованное
wish-no-longer = то, чего в записях больше нет
