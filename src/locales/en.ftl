## Frame of every answer
greeting = Panoh: { $persons } people, { $cases } judgments, data of { $date }. Ask in plain words, or type /help. Nothing you type is kept.
footer-data-date = Data of { $date }
no-date = no date
undated = undated
as-of = as of { $date }
since = since { $date }
until = until { $date }
years = { $years ->
    [one] { $years } year
   *[other] { $years } years
}
and-others = { $count ->
    [one] { $count } other
   *[other] { $count } others
}
unnamed = { $count ->
    [one] { $count } person not named
   *[other] { $count } people not named
}
nobody-named = nobody named
region-EU = the EU
region-Schengen = Schengen states
region-CIS = the CIS
region-Europe = Europe
region-Africa = Africa
region-Asia = Asia
region-LatinAmerica = Latin America
region-MiddleEast = the Middle East

## Next questions
action-like-cases = Like cases
action-host = Host country
action-group = Group
action-cite = Cite
action-removals = Removals
action-without = Without “{ $condition }”
action-removals-from = List: { $pair }
action-help = Help
action-recent = What is new

## A person
judgments = Judgments
timeline = Timeline
disagreements = Sources disagree
fact-last-known = Last known
fact-origin = Pursued by
fact-origin-state = Origin
fact-role = Role
fact-category = Category
fact-affiliations = Affiliated with
fact-born = Born
fact-journey = Host countries
fact-cape-stage = CAPE stage
fact-spellings = Also written
status-is = { $status } ({ $date })
status-was = { $now } now; last known: { $was } ({ $date })
status-at-liberty-abroad = at liberty abroad
status-facing-removal = facing removal
status-detained-abroad = detained abroad
status-imprisoned-at-home = imprisoned in the origin state
status-returned-at-liberty = returned, at liberty
status-released = released
status-disappeared = disappeared
status-killed = killed
status-died = died
status-unknown = unknown
category-former-insider-or-family = former insider or family
category-opposition-member = member of an opposition party or movement
category-cleric-or-alleged-extremist = cleric or alleged religious extremist
category-journalist-academic-activist = journalist, academic or activist
category-other-associate = persecuted for ties to an exile
category-unknown = category not recorded
cape-stage-1 = 1 (on notice: threats, warrants, Interpol, extradition requests)
cape-stage-2 = 2 (arrest or detention abroad)
cape-stage-3 = 3 (forced return, disappearance, serious attack or killing)
matched-as-written = Matched the recorded spelling «{ $spelling }»
matched = Matched «{ $asked }» to the spelling «{ $spelling }»
differs-other-script = other alphabet
differs-transliteration = other romanisation
differs-word-order = other order
differs-one-letter = one letter apart
differs-several-letters = several letters apart
differs-ending = other ending
differs-gender-form = feminine or masculine form
differs-short-form = short form
differs-joined-or-split = joined or split
differs-patronymic-left-out = without the patronymic
differs-patronymic-added = with a patronymic
differs-patronymic-differs = another patronymic
differs-word-left-out = a part left out
differs-word-added = a part added
differs-initial = an initial
differs-one-word-only = one word only
differs-keyboard-layout = other keyboard layout
ambiguous = { $count ->
    [one] One person in the records bears a name like this. Is this who you mean?
   *[other] { $count } people in the records could be meant. Which one?
}
could-be-meant = «{ $name }» could be
several-names = { $count } names in your message
nobody = No one by the name «{ $name }» is in the records.
nobody-unnamed = No name in this message is in the records.
absence-proves-nothing = That proves nothing: many cases are never reported, and these records hold only published ones.
near-names = Near in spelling, perhaps another person; check:
where-else = Where else to ask: the family’s lawyer, the Norwegian Helsinki Committee, Human Rights Watch, Amnesty International, the Association for Human Rights in Central Asia, the ICRC’s family links (familylinks.icrc.org).
not-looked-up-nothing-to-read = There is no name in this message.
not-looked-up-too-short = That is too short to be a name.
not-looked-up-wildcard = People are looked up one by one, by name.
not-looked-up-only-a-given-name = A given name alone could be anyone.
not-looked-up-only-a-title = A title alone could be anyone.
not-looked-up-only-a-patronymic = A patronymic alone could be anyone.
not-looked-up-too-common = This name alone is too common to mean anyone.
not-looked-up-unread-script = Names are read in Cyrillic and Latin letters.
give-a-full-name = Give a surname, or a given name and a surname, in any spelling.

## Records
fact-persons = People
fact-outcome = Outcome
fact-confidence = How sure
fact-consequence = What followed
fact-court = Court
fact-reference = Number
fact-date = Date
fact-final = Finality
fact-ecli = ECLI
fact-hudoc = HUDOC
fact-respondent = Respondent → origin
fact-left-convention = Left the Convention
fact-later-treatment = Later treatment
fact-banned = Banned
fact-kind = Kind
fact-publisher = Publisher
fact-language = Language
fact-address = Address
fact-note = Note
fact-interim-measure = Interim measure
named-with-group = { $count ->
    [one] One person of the records is named with it
   *[other] { $count } people of the records are named with it
}
banned-since = since { $date }
ban-not-recorded = no date of a ban is recorded
stands-on-it = { $count ->
    [0] No record stands on it
    [one] One record stands on it
   *[other] { $count } records stand on it
}
outcome-unread = Name, number and date of this judgment are checked. Nobody has read its outcome for these records: it is no precedent until you have.
adverse-notice = Adverse to the person resisting removal.
final-on = final on { $date }
final-unknown = final: not known here, check HUDOC
final-not-yet = not yet final (final on { $date })
left-convention = { $country } ceased to be a party to the Convention on { $date }.
later-treatment = Later: { $treatment }
what-followed = What followed: { $consequence }
formation-committee = Committee
formation-chamber = Chamber
formation-grand-chamber = Grand Chamber

## Kinds of act
type-interpol-notice = Interpol notice
type-wanted-listing = wanted listing
type-threat = threat
type-harassment = harassment
type-surveillance = surveillance
type-proxy-repression = pressure on relatives
type-passport-denial = refusal of documents
type-extradition-request = extradition request
type-conviction-in-absentia = conviction in absentia
type-asylum-refusal = refusal of asylum
type-removal-order = removal order
type-refused-entry = refusal of entry
type-arrest = arrest
type-detention = detention
type-assault = assault
type-assassination-attempt = attempted assassination
type-assassination = assassination
type-disappearance = disappearance
type-deportation = deportation
type-extradition = extradition
type-rendition = rendition
type-conviction-after-return = conviction after return
type-release = release
type-death-in-custody = death in custody
type-other = other act

## What it led to
outcome-killed = killed or died in custody
outcome-tortured = torture reported
outcome-disappeared = disappeared
outcome-prison-sentence = prison sentence
outcome-detained = detained
outcome-released = released
outcome-removal-stopped = removal stopped
outcome-pending = pending
outcome-unknown = not known
fate-then = { $sentence }; then { $next }
fate-pending = proceedings pending when last reported
fate-unknown = → what followed is not known
fate-unknown-others = → what followed for { $count ->
    [one] 1 other
   *[other] { $count } others
} is not known
confidence-court-established = established by a court
confidence-official = official
confidence-multiple-sources = several sources
confidence-single-source = one source only
confidence-alleged = alleged

## Judgments
direction-favourable = favourable
direction-adverse = adverse
direction-mixed = mixed
case-outcome-favourable = favourable
case-outcome-violation = violation
case-outcome-no-violation = no violation on removal
case-outcome-removal-halted = removal halted
case-outcome-removal-upheld = removal upheld
case-outcome-remitted = remitted
case-outcome-inadmissible = inadmissible
case-outcome-struck-out = struck out
case-outcome-pending = pending
case-outcome-detention-unlawful = detention unlawful
interim-rule-39-granted = Rule 39 granted
interim-rule-39-breached = Rule 39 breached
interim-committee-measure-granted = interim measure of the Committee granted
interim-committee-measure-breached = interim measure of the Committee breached
interim-national-stay = stayed by a national court
interim-none = no interim measure
interim-unknown = interim measure not known
violated = violated: { $provisions }
not-violated = examined, not violated: { $provisions }
not-examined = complaint not examined on the merits: { $provisions }
ground-found = found: { $provisions }
ground-rejected = rejected: { $provisions }
carried-out-yes = removal carried out
carried-out-no = not removed
carried-out-no-then = not removed at the time of the judgment
later-removed = later removed: { $persons }, { $pair }, { $date } ({ $id })
carried-out-unknown = whether removed is not known

## Lists of precedents
count-removals = { $events ->
    [one] 1 removal
   *[other] { $events } removals
} ({ $people ->
    [one] 1 person
   *[other] { $people } people
})
count-acts = { $count ->
    [one] 1 act
   *[other] { $count } acts
}
count-judgments = { $count ->
    [one] 1 judgment
   *[other] { $count } judgments
}
followed-by-killed = { $count } ended in death
followed-by-tortured = { $count } with torture reported
followed-by-disappeared = { $count } followed by a disappearance
followed-by-prison-sentence = { $count } followed by a prison sentence
followed-by-detained = { $count } detained, no sentence known
followed-by-released = { $count } released
followed-by-unknown = { $count } with no outcome known
judgments-in-short = { $count ->
    [one] Judgment
   *[other] Judgments: { $shown } of { $count }
}
judgments-unfiltered = The judgments are not narrowed by who the person was: their records do not say it.
action-all-judgments = { $count ->
    [one] The judgment
   *[other] All { $count } judgments
}
against-you = { $count ->
    [one] Against you
   *[other] Against you ({ $count })
}
not-read = Not read: { $words }
vaguely-dated = { $count ->
    [one] One more removal is dated too vaguely to say whether it belongs here, and is not counted: { $ids }
   *[other] { $count } more removals are dated too vaguely to say whether they belong here, and are not counted: { $ids }
}
condition-host = host { $hosts }
condition-origin = origin { $origins }
condition-provisions = { $provisions }
condition-sentence = { $strict ->
    [yes] more than { $years } years
   *[other] { $years } years or more
}
condition-except = except { $hosts }
condition-courts = { $courts }
nothing-matches = Nothing in the records matches:
nearest-without = Nearest, leaving out “{ $condition }”
recent-headline = Newest first
recent-note = Newest by the date of the act, not by when it was learnt. What was not published is not here.
searched-headline = { $count ->
    [one] One record holds these words
   *[other] { $count } records hold these words
}
searched-note = Found by the words: { $words }

## Taking a list away
action-export = Take away
action-list = The list
export-headline = To take away: { $removals } removals, { $judgments } judgments
export-docx = a document to print or annex
export-csv = a table
export-json = the same for programs
export-too-large = { $size } records are too many to take away at once; { $largest } is the most
export-narrow = Narrow the list by host, origin, years or outcome.
export-title = Removals and judgments: what the published record shows
export-removals = Removals and what followed
export-against = Contrary authority
export-sources = Sources
export-data-date = Data date
export-number = No.
export-removal = Removal
export-limits = The records hold published cases only. What was not published is not here, and absence proves nothing. In court, cite the source; this list is a finding aid.
command-export = a list to take away, as a document, a table and JSON
command-export-usage = HOST to ORIGIN, outcome, years, article

## Host country
host-headline = { $pair }: what the record shows
action-card = The card
action-chart = Year by year
command-chart = removals and detentions year by year, as a picture
command-chart-usage = COUNTRY [ORIGIN]
host-missing = Which host country? For example: /host Germany Tajikistan
host-not-understood = Not understood as a country: { $names }
card-label = Recorded practice
card-depends = If counted otherwise
card-removals = Removals on record
card-followed = What followed
card-attempts = Attempts that ended
card-courts = Courts
card-third-state = Sent to a third state (not counted)
card-only-in-cases = Known from judgments alone (not counted)
card-window = window { $from } – { $to }
card-single-source = single sources only
card-category = { $meaning } (category { $label } of A–F, a description and not a grade)
card-in-window = { $count ->
    [one] 1 removal in the window
   *[other] { $count } removals in the window
}
card-would-be = { $counted }: { $meaning } (category { $label })
and-more = and { $count } more
action-judgments-on = Judgments: { $pair }
action-acts-on = Besides removals: { $pair }
card-no-removals = none on record
label-A = repeated and recent removals
label-B = one recent removal
label-C = earlier removals only
label-D = attempts or proceedings, no completed removal on record
label-E = pressure only
label-F = no records
sensitivity-allRecords = counting all records
sensitivity-corroboratedOnly = corroborated records only
sensitivity-withoutLargestCluster = without the largest event
sensitivity-straddlingDatesRecent = if vaguely dated events were recent
share-removed = { $k ->
    [0] none of { $n } on record ended in removal
   *[other] { $k } of { $n } ended in removal
}
share-imprisoned = { $k ->
    [0] none of { $n } with known fate on record as detained, imprisoned or worse
   *[other] { $k } of { $n } with known fate: detained, imprisoned or worse
}
share-breached = { $k ->
    [0] interim measures: none recorded as breached, of { $n } granted
   *[other] interim measures: { $k } recorded as breached, of { $n } granted
}
share-none = none known
too-few = too few to state a share
range = 95 % range if these were a sample: { $low }–{ $high } %
range-up-to = 95 % range if these were a sample: up to { $high } %
unknown-bounds = { $unknown } unknown, so between { $low } and { $high } of { $all }
courts-violation = { $count ->
    [one] 1 judgment found a violation
   *[other] { $count } judgments found a violation
}
courts-halted = { $count ->
    [one] 1 removal halted by a court
   *[other] { $count } removals halted by courts
}
courts-adverse = { $count ->
    [one] 1 adverse judgment
   *[other] { $count } adverse judgments
}
courts-none = no judgment on record
what-was-said = What was said
the-removals = The removals, newest first
card-beside = Besides removals
difference = Difference
difference-refused = Too few closed attempts on one side to state a difference.
difference-none = The records do not distinguish these two.
difference-found = Closed attempts that ended in removal, { $first } less { $second }: { $points } percentage points (95 % range if these were a sample: { $low } to { $high }). It says nothing about unreported cases.
more-hosts = { $count } more are left out: three at most stand side by side.
not-covered = Not covered: cases nobody published, pressure that never reached a newspaper or a court, and languages the collection does not read.
the-removals-of-group = Of these, people named with { $groups }
no-ranking = Side by side in alphabetical order. Counts are not comparable across hosts: reporting, the number of exiles and access differ.
fixed-sentence = This describes recorded cases, not a person’s risk. It says nothing about cases nobody reported. Courts assess general, group and individual circumstances as they stand today.
chart-title = { $pair }: recorded removals and detentions
chart-removals = Removals carried out (events)
chart-detentions = Detentions and arrests (acts)
chart-none = none on record
chart-deportations = { $count ->
    [one] { $count } deportation
   *[other] { $count } deportations
}
chart-extraditions = { $count ->
    [one] { $count } extradition
   *[other] { $count } extraditions
}
chart-renditions = { $count ->
    [one] { $count } rendition
   *[other] { $count } renditions
}
chart-detained = { $count ->
    [one] { $count } detention or arrest
   *[other] { $count } detentions or arrests
}
chart-undated = Without a date, so in no bar: { $counted }.
chart-caveat = Events and acts are counted, not people. A year without a bar is one without a published case in these records.

## Figures
published-figures = Published figures
other-figures = Other figures on record
no-published-figure = No published figure for just this is in the records. A figure may exist elsewhere: Eurostat, UNHCR, the host’s authorities.
nothing-matches-figure = No such figure in the records.
own-counts = In these records (a collection of published cases, no census)
own-counts-short = In these records (no census, all years): { $people ->
    [one] 1 person
   *[other] { $people } people
}, { $removals ->
    [one] 1 removal
   *[other] { $removals } removals
}{ $among ->
    [countries] {" "}on the same countries
    [group] {" "}on the same group
   *[all] {""}
}.
people-from = people from { $origin }
own-counts-only = Counted from the records themselves; no published figure answers this.
own-persons = People
own-categories = Categories
own-stages = CAPE stage reached
own-removals = Removals, by host
own-acts = All acts; other than removals
own-stage = stage { $stage }
own-stage-none = none
own-years = Removals, by year
measure-asylum-applications = Asylum applications
measure-refusals-of-entry = Refusals of entry
measure-recorded-exiles = Recorded political exiles
measure-recorded-incidents = Recorded incidents
measure-removals = Removals
measure-residents-abroad = Citizens living abroad
measure-prisoners = Prisoners
measure-detained = Detained
qualifier-exact = { $value }
qualifier-at-least = at least { $value }
qualifier-approximately = about { $value }
group-kind-party = party
group-kind-movement = movement
group-kind-media = news outlet
group-kind-ngo = NGO
group-kind-religious = religious movement
source-kind-court = court
source-kind-igo = intergovernmental organisation
source-kind-government = government
source-kind-ngo = NGO
source-kind-academic = academic
source-kind-news = news
field-date = date
field-description = what happened
field-summary = summary
field-name = name
field-otherNames = spelling
field-hosts = host countries
field-status = status
field-born = year of birth
field-origin = origin
field-outcome = outcome
field-outcome-sentenceYears = years of sentence
field-unnamedPersons = number of people
field-value = figure
field-court = court

## Citations
cite-derived = The ECLI is derived from number and date: check HUDOC.
cite-other-styles = In other styles
cite-fallback = { $style } has no form for this kind of source; the plain form stands instead.
cite-its-sources = In court, cite the source
cite-finding-aid = Panoh’s record { $id } (data of { $date }) is a finding aid, not an authority.
cite-missing = Which judgment? Give its name, its number or its record id, and a style: ECtHR, OSCOLA, Bluebook, ECLI, plain.
cite-not-found = No judgment by that name or number is in the records.
cite-several = Several judgments could be meant. Which one?
style-echr = ECtHR style
style-oscola = OSCOLA (4th edition)
style-bluebook = Bluebook
style-ecli = ECLI
style-plain = Plain
verdict-consistent = Consistent with the records
verdict-differs = Differs: { $fields }
verdict-unread = Known, but nobody has read its outcome for these records
verdict-not-in-set = Not in the records, which is no proof of anything: check HUDOC or the court’s own register
verify-here = Here:
verify-checked = Checked: { $fields }
verify-not-checked = Not checked: { $fields }
verify-given = { $field }: you have “{ $given }”, the records have “{ $recorded }”
verify-near = Near, but not the same:
verify-missing = Paste a citation to be checked: name, number and date of a judgment.
verify-several = { $count } citations in your message
citation-field-name = name
citation-field-reference = number
citation-field-date = date
citation-field-respondent = respondent
citation-field-outcome = outcome
citation-field-court = court
citation-field-paragraph = paragraph
citation-field-finality = finality
citation-field-kind = judgment or decision
citation-field-day = day
citation-field-formation = formation

## Help
help-headline = What you can ask
help-plain-words = Ask in plain words, in English or Russian, or with a command:
help-command = Command
help-what = What it gives
help-not = Panoh gives no legal advice and says of nobody that they are safe. Every line names its sources; check them before you rely on them.
command-who = what is recorded on a person, by any spelling of the name
command-who-usage = NAME
command-precedents = removals with what followed, and judgments, adverse ones too
command-precedents-usage = HOST to ORIGIN, outcome, years, article
command-host = what the record shows about a host country
command-host-usage = COUNTRY [ORIGIN]
command-record = a record by id, or a judgment by name or number
command-record-usage = ID
command-verify = check a citation against the records
command-verify-usage = CITATION
command-cite = a citation to copy, in ECtHR, OSCOLA, Bluebook or ECLI style
command-cite-usage = JUDGMENT [STYLE]
command-group = a party, movement or news outlet, and whether it is banned
command-group-usage = NAME
command-stats = published figures, and counts of these records
command-stats-usage = WHAT, WHERE, WHEN
command-recent = the newest removals and other acts
command-recent-usage = [HOST] [ORIGIN]
command-help = this help
command-help-usage = {""}
command-about = what Panoh is and what it rests on
command-about-usage = {""}
command-method = how the records are coded and counted
command-method-usage = {""}
command-privacy = what is kept of your questions
command-privacy-usage = {""}
about-headline = About Panoh
about-1 = Panoh (“refuge” in Tajik and Uzbek) answers people who defend political exiles from Kazakhstan, Kyrgyzstan, Tajikistan, Turkmenistan and Uzbekistan.
about-2 = An answer is a reading of { $persons } people, { $incidents } acts and { $cases } judgments, on { $sources } published sources, as of { $date }. No text is generated: each statement carries its sources.
about-3 = The records are a collection of published cases, not a census. Being in them says neither guilt nor innocence; not being in them proves nothing. Charges by an origin state are accusations.
about-4 = Panoh gives no legal advice, scores no one’s risk and ranks no country.
method-headline = How the records are made and counted
method-1 = One act is one record: who, where, when, which state was behind it, to what end, on which sources. Dates are as exact as the source. A completed removal is a deportation, extradition or rendition to the origin state that was not stopped.
method-2 = Two removal records are one event when host, origin, kind and month agree and they share a source. Counts of removals are counts of events; one mass removal is one event.
method-3 = How sure: established by a court, official, several independent sources, one source, alleged. Where sources disagree, every value is shown with its source.
method-4 = CAPE stages (Central Asian Political Exiles, University of Exeter): 1 on notice, 2 arrested or detained abroad, 3 forced return, disappearance, serious attack or killing.
method-5 = Only people already named in public reporting; nothing finer than a city; no minors; relatives only when reported on in their own right.
method-6 = The categories of a host card describe records and grade no one. A: two or more completed removals within the window, the last 36 months. B: exactly one. C: completed removals, none of them within the window, or known from a judgment alone. D: no completed removal on record, but arrests, detentions, extradition requests, removal orders, refusals of asylum or entry, Interpol notices, a removal that was stopped or to a third state, or judgments. E: other pressure only. F: no records. A* (or B*, C*): the same, where every removal rests on a single or alleged source; as soon as one is corroborated, only the corroborated count for the letter.
method-7 = A range in brackets says how far a share could lie from that of a whole of which these records were a random sample of this size (Wilson, 95 %). They are no random sample, so it measures only how few they are.
privacy-headline = What is kept of your questions
privacy-1 = Nothing. Questions are answered on this machine from files; no text, name or address of yours is stored, logged or sent to anyone else. The terminal’s history ends with it.
privacy-2 = When a fault happens, a reference and the place in the code are written to the error output, never your words.
privacy-3 = There is nothing to delete. In a chat service, that service and whoever administers it can read your messages: send no names of clients, documents or addresses.
no-memory-headline = Panoh keeps no memory of the conversation.
no-memory-1 = Use the commands under the answer (next page, a record, a citation), or ask the whole question anew.

## What Panoh does not do
refused-stranger = This bot answers only the people whom those who run it have let in.
refused-advice = Panoh gives no advice on anyone’s own case.
instead-advice = A lawyer can: the European Legal Network on Asylum (ecre.org/elena), the bar of the country, or UNHCR (help.unhcr.org) find one. Panoh can show precedents: /precedents. Please send no names or documents here.
refused-own-safety = Panoh cannot say whether a person is safe, and nobody should from records like these.
instead-own-safety = For your own case ask a lawyer or UNHCR (help.unhcr.org); if removal is near, ask about interim measures of the European Court of Human Rights (echr.coe.int/rule-39). Please send no names or documents here.
own-safety-on-record = On record about { $pair }: { $events ->
    [0] no removal carried out
    [one] 1 removal carried out
   *[other] { $events } removals carried out
}. That is no statement about you. The card: { $ask }
refused-enumeration = Panoh does not list people, or say where anyone is.
instead-enumeration = It looks up one person at a time, by name, and says only what is already published: never an address, a telephone number or a place finer than a city.
refused-drafting = Panoh writes no complaints, letters or applications.
instead-drafting = It gives what such a text can stand on: precedents (/precedents), citations (/cite), sources. The European Court’s own form and guide are at echr.coe.int/apply-to-the-court.
refused-other-region = These records are about exiles from Kazakhstan, Kyrgyzstan, Tajikistan, Turkmenistan and Uzbekistan only.
instead-other-region = For other countries: ecoi.net (country information), HUDOC (European Court), the EUAA case-law database (caselaw.euaa.europa.eu), Refworld.
refused-small-talk = Panoh answers questions about the records.
instead-small-talk = For example: “who is Farrukh Ikromov”, “EU deportations to Tajikistan that ended in prison”, “Garabayev v. Russia, no. 38411/02, 7 June 2007”. More with /help.
refused-unreadable = There is no question in this message that Panoh can read.
instead-unreadable = Ask with words: a name, a country, a judgment. More with /help.
no-alerts = Panoh cannot send alerts yet.
no-alerts-instead = Ask for what is new instead: { $ask }

## Faults
english-only = The texts of the records are in English.
too-long = Only the first { $count } characters of your message were read.
group-not-found = No group by that name is in the records.
record-not-found = No record by that id, name or number is in the records.

## Telegram: what its adapter says itself
telegram-name = Panoh
telegram-short-description = Sourced records of deportations, extraditions and renditions of political exiles from Central Asia.
telegram-description = For people who defend political exiles from Kazakhstan, Kyrgyzstan, Tajikistan, Turkmenistan and Uzbekistan: precedents, removals and what followed, every line with its sources. Telegram can read what you write here: send no names of clients, documents or addresses.
telegram-next = Next →
telegram-previous = ← Back
telegram-page = Page { $number } of { $of }
telegram-sources = Sources
telegram-source-unlisted = source not listed
telegram-read-on-copy = (read on a copy)
telegram-whole-answer = The whole answer, with its sources.
telegram-fault = Panoh failed to answer this. The fault is on our side; its reference is { $reference }.
telegram-words-only = Panoh reads only words that you write here. Nothing of what you sent was opened or kept.
telegram-edited = Edited messages are not read again. Please send the question anew.
telegram-button-expired = This button is too old or no longer understood. Please ask again.
telegram-button-foreign = Only the one who asked can press this. Ask your own question, and the buttons are yours.
telegram-asked-in-private = Questions about people are answered in private, not before the group.
telegram-open-chat = Open the private chat
telegram-only-you = Only you can see the answers below.
telegram-open-record = Open in Panoh

## Slack
slack-open = Open { $number }
slack-previous = ‹ Previous
slack-next = Next ›
slack-share = Share here
slack-page = Page { $number } of { $of }
slack-sources = Sources:
slack-source-mirror = (read on a copy)
slack-source-unlisted = source not listed
slack-command-hint = In Slack a command begins with /panoh, as in /panoh who NAME. Plain words after /panoh, after a mention, or in a direct message do as well.
slack-expired = This button belongs to an older version of Panoh. Please ask again with /panoh.
slack-only-asker = Only the one who asked can share this answer.
slack-not-shareable = This answer is for you alone and cannot be shared. Its sources are public: link to them instead.
slack-shared-before = This answer was shared here already.
slack-shared-by = Shared by
slack-no-files = Panoh opens no files. Please write the question as text, without documents or data of clients.
slack-no-edits = Panoh does not read changed messages again. Please send the question as a new message.
slack-no-text = There is no text in this message that Panoh can read.
slack-fault = Panoh failed to answer this. The fault is on our side; its reference is { $reference }.
slack-files-apart = The files are in your direct messages with Panoh.
slack-working = Looking it up…
slack-answer-title = Panoh
slack-search-title = Ask Panoh
slack-search-label = A name, a country, a judgment, or a question in plain words
slack-search-submit = Ask
slack-close = Close
slack-home-language = По-русски
slack-manifest-description = Looks up exiles, precedents and citations on Central Asia, each line with its sources.
slack-manifest-long = Panoh (“refuge” in Tajik and Uzbek) helps people who defend political exiles from Central Asia. It looks a person up by any spelling of the name, finds removals with what followed and judgments, adverse ones too, checks citations against published records, and shows what is recorded about a host country. Every line names its sources. No text is generated, no legal advice is given, and nothing you type is kept.
slack-manifest-command = Ask about a person, precedents, a host country or a citation
slack-manifest-search = Ask Panoh
slack-manifest-search-about = Ask about a person, precedents, a host country or a citation
slack-manifest-names = Look up the names
slack-manifest-names-about = Look up the people named in this message; only you see the answer
