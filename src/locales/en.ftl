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
privacy-headline = What is seen and kept of you
privacy-1 = The platform sees all that you write. Telegram: chats with bots are not end-to-end encrypted. Slack: the workspace’s owner can export messages. Send no clients’ names or documents.
privacy-2 = Nothing of what you type is stored or logged: no question, no name, no file. Answers are made on this machine, and nothing is passed on.
privacy-3 = Kept of people who were let in, until /forget or until they are removed: the chat id, encrypted and as a keyed hash, and the role. Removed from an open workspace: the id, to keep them out.
privacy-4 = Kept of those who ask for alerts: what they want to hear and when, until they delete it or until 180 days unused; what they were sent, so that it can be corrected: 400 days.
privacy-5 = Kept for good: an audit trail of roles, publications and refusals, by role and keyed hash, without any text of a question.
privacy-6 = Held in memory for 24 hours: counts of questions and keyed marks of what was looked up, against misuse. Administrators learn that there was too much, never what.
privacy-7 = To delete at once all that is kept about you: /forget. You are told what was held.
privacy-8 = Who runs this instance: { $operator }.
privacy-9 = Named in the records, or acting for someone who is? /object asks that the entry be removed or corrected.
privacy-operator-unnamed = ask the one who invited you
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

# The time at which a removal is to be carried out
fact-scheduled = Removal set for
scheduled-moment = { $date }, { $time } local time (UTC{ $offset })
slack-nothing-to-show = There is nothing to show here. You can close this window.
slack-follow-title = New alert
slack-follow-submit = Continue
slack-follow-button = New alert
slack-follow-what = What to tell you of, in plain words
slack-follow-what-hint = For example: deportations from Germany to Tajikistan. Please name no clients.
slack-follow-rhythm = When
slack-follow-instant = At once
slack-follow-daily = Once a day
slack-follow-weekly = Once a week
slack-follow-at = At what time (daily and weekly)
slack-follow-weekday = On which day (weekly)
slack-follow-zone = Time zone
slack-follow-zone-hint = Its name in the time-zone database, as Europe/Berlin.
slack-follow-quiet-from = Quiet hours from
slack-follow-quiet-to = Quiet hours until
slack-follow-note = A note for yourself
slack-follow-note-hint = Shown in each alert. Please name no clients.
slack-manifest-follow = New alert
slack-manifest-follow-about = Be told of new removals and judgments, with their sources and every correction

# The Rule 39 desk of the European Court of Human Rights; pages read on stored copies, 2026-11-21, links in src/alerts/clock
command-rule39 = the European Court’s Rule 39 desk: open now or not, time left before a removal, how to file
command-rule39-usage = [YYYY-MM-DD HH:MM]
rule39-headline = Rule 39 of the European Court of Human Rights: the clock
rule39-now = Strasbourg: { $now }.
rule39-open = The Rule 39 desk is open until { $closes }.
rule39-weekend = The Rule 39 desk is closed: it is the weekend.
rule39-holiday = The Rule 39 desk is closed: { $feast }.
rule39-before-hours = The Rule 39 desk has not opened yet today.
rule39-after-hours = The Rule 39 desk has closed for today.
rule39-opens = It opens next: { $opens }.
rule39-opens-unknown = When it opens next is not known: Panoh holds no closing days for that year. See the Court’s own list.
rule39-unknown = Whether the Rule 39 desk is open is not known: Panoh holds no closing days for { $year }. See the Court’s own list.
rule39-planned = Removal planned: { $at }, Strasbourg time.
rule39-planned-day = Removal planned: { $day }. The hour is not known; time is counted to the start of that day.
rule39-left = Until then the desk is open { $hours } h { $minutes } min.
rule39-whole-days = Whole working days of it: { $count }
rule39-left-unknown = How long the desk is open until then is not known: Panoh holds no closing days for one of these years.
rule39-that-day = That day is today.
rule39-past = That time is over, which does not say whether the removal was carried out.
rule39-one-day = The Court may be unable to deal with a request about an expulsion or extradition that it receives less than one working day before the planned removal
rule39-one-day-left = One working day, counted here as 8 hours of the desk, is still left.
rule39-one-day-over = One working day, counted here as 8 hours of the desk, is no longer left.
rule39-one-day-until = The last moment at which it is left: { $until }.
rule39-computed = Closing days here are the public holidays of Strasbourg under French law. The Court’s own list of public and other holidays could not be read: see echr.coe.int.
rule39-perhaps = The Court may be closed as well on { $days }.
rule39-perhaps-less = Less time is left then.
rule39-page = a copy of the page, read { $date }
rule39-pages = Stored copies of the Court’s pages were read, not the pages themselves; check them:
rule39-page-contact = how to contact the Court
rule39-page-directions = Practice Direction
rule39-page-site = terms of the Rule 39 site
rule39-how = How to file
rule39-hours = Requests are received Monday to Friday, 08:00–16:00 Strasbourg time. What comes later, at a weekend or on a public holiday waits for the next working day.
rule39-ways = is the Court’s site for requests. Fax (+33 3 90 21 43 50, +33 3 88 41 39 00) and post do as well. Requests by e-mail are not dealt with.
rule39-on-its-face = A request about an expulsion or extradition states the scheduled date and time of the removal and the destination. By fax or post it is marked “Rule 39 – Urgent” and names whom to contact.
rule39-documents = It gives reasons, and the decisions and other documents are attached: a mere reference to other submissions is not enough.
rule39-files = Files for the site: PDF with text (not images of pages), at most 50 MB each, names in extended ASCII only, so without Cyrillic. The site keeps documents for 3 months.
rule39-lesson = A request can come too late:
rule39-lesson-why = one sent less than three and a half hours before the flight was too late to be considered.
rule39-unread = No day and time that exist could be read in the message; a zone is written as an offset.
rule39-ask = To count the time left before a removal: { $ask } (Strasbourg time; elsewhere with an offset, as 06:00+03:00). Please send no names.
rule39-precedents = Rule 39 in the records
closed-day-new-year = New Year’s Day
closed-day-good-friday = Good Friday
closed-day-easter-monday = Easter Monday
closed-day-labour-day = Labour Day
closed-day-victory-1945 = Victory Day (8 May)
closed-day-ascension = Ascension Day
closed-day-whit-monday = Whit Monday
closed-day-national-day = the French national day
closed-day-assumption = the Assumption
closed-day-all-saints = All Saints’ Day
closed-day-armistice-1918 = Armistice Day (11 November)
closed-day-christmas = Christmas Day
closed-day-saint-stephen = St Stephen’s Day (26 December)

# Alerts: a wish read back, and the list of them
command-follow = be told of new events, at once or in a digest
command-follow-usage = WHOM OR WHAT, WHERE [when, time zone, quiet hours]
command-alerts = your alerts: pause, change or delete them
command-alerts-usage = {""}
command-unfollow = delete alerts
command-unfollow-usage = [WHICH]
command-mute = pause alerts, or hear no more of one event
command-mute-usage = [WHICH or A-YEAR-NUMBER]
command-unmute = take up again what was paused or muted
command-unmute-usage = [WHICH or A-YEAR-NUMBER]
wish-sentence = You will be told { $when } of { $what }; { $how }.
wish-instant = at once
wish-daily = every day at { $at } ({ $city } time)
wish-weekly = every { $weekday } at { $at } ({ $city } time)
wish-every-1 = Monday
wish-every-2 = Tuesday
wish-every-3 = Wednesday
wish-every-4 = Thursday
wish-every-5 = Friday
wish-every-6 = Saturday
wish-every-7 = Sunday
wish-day-1 = Mon
wish-day-2 = Tue
wish-day-3 = Wed
wish-day-4 = Thu
wish-day-5 = Fri
wish-day-6 = Sat
wish-day-7 = Sun
wish-type-removal-imminent = removals about to happen
wish-type-removal-carried-out = removals carried out
wish-type-removal-stopped = removals stopped
wish-type-detention = arrests and detentions
wish-type-extradition-decision = steps and decisions towards removal
wish-type-interim-measure = interim measures (Rule 39 and the like)
wish-type-release = releases
wish-type-sentence-after-return = sentences after return
wish-type-disappearance = disappearances
wish-type-death = deaths and killings
wish-type-interpol = Interpol notices
wish-type-judgment = judgments
wish-type-statistics = published figures
wish-type-other = other acts (threats, pressure on relatives, passport refusals and the like)
wish-everything = everything that is published
wish-whatever = whatever happens
wish-hosts = in or by { $values }
wish-origins = concerning people pursued by { $values }
wish-groups = concerning people of { $values }
wish-categories = only concerning: { $values }
wish-persons = about { $values }
wish-cases = in the case { $values }
wish-certainty-confirmed = only what is confirmed
wish-certainty-likely = only what is likely or confirmed
wish-certainty-unconfirmed = also what is unconfirmed, marked so
wish-quiet = quiet { $from }–{ $to } { $city } time{ $days }
wish-no-quiet = no quiet hours ({ $city } time)
wish-flash-passes = except FLASH
wish-flash-quiet = FLASH without sound too
wish-language-en = in English
wish-language-ru = in Russian
wish-note = your note: “{ $note }”
wish-assumed-rhythm = You did not say when: taken as at once.
wish-assumed-at = You did not say at what time: taken as 09:00.
wish-assumed-weekday = You did not say on which day: taken as Monday.
wish-assumed-quiet = You did not name quiet hours: taken as 22:00–07:00. FLASH is what is urgent, severe and at least likely, as a removal within three days.
wish-assumed-no-quiet = Your time zone is not known, so there are no quiet hours. To have them, add for example: quiet 22-7 Berlin time.
wish-assumed-removals-alike = Deportations, extraditions and renditions are told alike: you will hear of all three.
wish-assumed-imminent-too = You will also be told when a removal is about to happen.
wish-unread = Not read: { $words }.
wish-not-held-dates = Dates were left out: alerts are of what is new.
wish-not-held-courts = The court was left out: alerts cannot be narrowed by it.
wish-not-held-provisions = The article was left out: alerts cannot be narrowed by it.
wish-not-held-years = The length of a sentence was left out: alerts cannot be narrowed by it.
wish-not-held-except = The country to leave out was not read: name those that you want instead.
wish-note-warning = The note is kept encrypted and shown in each alert. Please put no names of clients in it.
wish-not-kept-yet = Nothing is kept yet: press Save, or send the command.
wish-sent-elsewhere = Alerts are sent in Telegram and Slack; in the terminal nobody is there to be told, and nothing is kept.
wish-how = Say whom or what to follow, for example: tell me when Germany deports a Tajik; every Monday at 9 Berlin time, Tajiks in Poland. As a command: /follow.
wish-action-save = Save
wish-action-weekly = Weekly
wish-action-instant = At once
wish-action-quiet = Quiet 22–7
wish-action-no-quiet = No quiet hours
wish-action-flash = Let FLASH through
wish-action-flash-quiet = FLASH silent
wish-action-cancel = Cancel
wish-action-everything = Yes, everything
wish-action-mine = My alerts
wish-action-pause = Pause
wish-action-resume = Resume
wish-action-change = Change
wish-action-delete = Delete
wish-action-keep = Keep
wish-action-again = Save it again
wish-action-mute = Mute
wish-action-unmute = Unmute
wish-fault-no-such-zone = There is no time zone “{ $said }”. Name a city, as Berlin, or a zone, as Europe/Berlin.
wish-fault-no-such-time = No clock shows “{ $said }”. Times are from 00:00 to 23:59.
wish-fault-no-such-weekday = “{ $said }” is no day of the week. Days are from 1, Monday, to 7, Sunday.
wish-fault-no-such-rhythm = “{ $said }” cannot be had: alerts come at once, daily or weekly.
wish-fault-several-weekdays = A weekly digest has one day, not “{ $said }”. Choose one, or make it daily.
wish-fault-two-rhythms = “{ $said }” and another time were both asked for. Choose at once, daily or weekly.
wish-fault-no-such-quiet-hours = Quiet hours could not be read from “{ $said }”. Write them as 22:00-07:00.
wish-fault-quiet-all-day = “{ $said }” is a whole day: nothing would ever sound. To be told without sound is not possible; pause the alert instead.
wish-fault-note-too-long = The note is too long: at most 80 characters.
wish-fault-no-such-type = There is no kind of event “{ $said }”.
wish-fault-no-such-certainty = There is no certainty “{ $said }”: confirmed, likely or unconfirmed.
wish-fault-certainty-contradicts = “{ $said }” contradict each other. Choose one.
wish-fault-zone-needed = In which time zone? Choose one, or name a city.
wish-fault-nothing-to-follow = Whom or what to follow could not be read. Say it for example so: tell me when Germany deports a Tajik; /follow and a name.
wish-fault-everything = That is every event that is published, about all countries and people. Is it meant so?
wish-fault-unknown-person = Nobody on record has the name “{ $said }”, so nothing could be told. That proves nothing about them.
wish-fault-several-persons = “{ $said }” may be one of several people. Which?
wish-fault-not-a-name = “{ $said }” is not enough to tell one person. Give a surname, or a given name and a surname.
wish-fault-unknown-case = The judgment “{ $said }” is not in the records.
wish-fault-unknown-id = “{ $said }” cannot be followed: nothing on record by that id, or nobody named in it.
wish-fault-several-cases = Several judgments may be meant by “{ $said }”. Give its number.
wish-fault-in-the-past = That time is over: alerts are of what is to come, so this would never be sent.
wish-fault-own-state = { $said } cannot remove people to itself, so this would never be sent. Name another host country.
wish-fault-of-another-origin = { $said }: pursued by another state than the one you named, so this would never be sent.
wish-fault-case-elsewhere = { $said }: not about the countries you named, so this would never be sent.
wish-fault-figures-have-no-people = Published figures are about no person, group or case, so this would never be sent.
wish-list = { $count ->
    [one] You have one alert
   *[other] You have { $count } alerts
}
wish-list-empty = You have no alerts.
wish-paused-mark = (paused)
wish-saved = Saved.
wish-changed = Changed.
wish-deleted = Deleted. You will no longer be told.
wish-paused = Paused. You will not be told until you resume it.
wish-resumed = Resumed.
wish-expiring = This alert has not been used for long. Unless you keep it, it ends { $days } days after its last use.
wish-expired = This alert ended: it was not used for { $days } days.
wish-gone = This alert is no longer there.
wish-muted = { $event } is muted: you will hear no more of it. A correction or a retraction is still sent.
wish-unmuted = You will hear of { $event } again.

## Said once: privacy at the first contact, and about stories
first-contact-telegram = Telegram can read what you write here: chats with bots are not end-to-end encrypted. Please send no clients’ names, stories or documents.
first-contact-slack = Slack can read what you write here, and the workspace’s owner can export messages, direct ones too. Please send no clients’ names, stories or documents.
first-contact-elsewhere = What you write here stays on this machine.
first-contact-kept = Panoh keeps nothing of what you type, only your chat id, encrypted, and your role. More: /privacy. To delete it: /forget.
story-note = This reads like somebody’s own story or personal data. Please do not send such things here: the platform can see them. Panoh keeps and repeats nothing of it; it is best to delete the message. A lawyer, UNHCR (help.unhcr.org) or an organisation that you trust can listen in safety.
verify-recorded = { $field }: the records have “{ $recorded }”

## Alerts
alert-unconfirmed = UNCONFIRMED
alert-class-flash = FLASH
alert-class-prompt = PROMPT
alert-class-digest = NOTICE
alert-type-removal-imminent = removal imminent
alert-type-removal-carried-out = removal carried out
alert-type-removal-stopped = removal stopped
alert-type-detention = detention
alert-type-extradition-decision = extradition or removal: request or decision
alert-type-interim-measure = interim measure
alert-type-release = release
alert-type-sentence-after-return = sentence after return
alert-type-disappearance = disappearance
alert-type-death = death
alert-type-interpol = Interpol
alert-type-judgment = judgment
alert-type-statistics = new figures
alert-type-other = other act
alert-certainty-confirmed = confirmed
alert-certainty-likely = likely
alert-certainty-unconfirmed = unconfirmed
alert-repeat = (may be a repeat)
alert-instant = { $date }, { $time } ({ $zone })
alert-learnt = Learnt
alert-learnt-on = learnt { $date }
alert-record-gone = The record of this is no longer there.
alert-not-known = Not known
alert-unknown-day = the day
alert-unknown-hour = the hour
alert-unknown-date = when it happened
alert-unknown-exact-date = the exact day
alert-unknown-names = the names
alert-unknown-appeal = whether an appeal or an interim measure is pending
alert-unknown-fate = what has happened to them since
alert-unknown-outcome = what it led to
alert-clock = Clock of the European Court of Human Rights
alert-no-rule39 = { $country } is not a party to the European Convention on Human Rights: its Court cannot ask it to wait under Rule 39.
alert-because = Because you follow: { $what }
alert-because-noted = Because you follow: { $what }. Your note: { $note }
alert-because-everything = everything
alert-action-record = Record
alert-action-rule39 = Rule 39: time left
alert-action-mute-event = No more of this
alert-action-mute = Mute this subscription
alert-update = UPDATE to { $event } ({ $date })
alert-correction = CORRECTION to { $event } ({ $date })
alert-closure = CLOSED: { $event } ({ $date })
alert-retraction = RETRACTED: { $event } ({ $date })
alert-update-short = UPDATE to { $event }
alert-correction-short = CORRECTION to { $event }
alert-closure-short = CLOSED: { $event }
alert-retracted-short = RETRACTED: { $event }
alert-what-changed = What changed
alert-changed = { $was } → { $is }
alert-nothing = nothing recorded
alert-recorded = recorded
alert-person-gone = a person no longer in the records
alert-cause = Why
alert-undo = What to undo
alert-undo-people = If you wrote or spoke about the people first named, say who is meant now.
alert-undo-time = Reckon again every deadline that you counted from the earlier date.
alert-undo-place = If you wrote to an authority or a court of the country first named, tell it of the mistake.
alert-undo-outcome = Do not repeat what was said first of what happened.
alert-undo-judgment = Check every text in which you relied on the judgment as first described.
alert-undo-pass-on = Tell everyone to whom you passed the earlier message on.
alert-retracted = What was told under this number no longer stands. Do not rely on it.
alert-protective = This alert was withdrawn to protect people. What it said is not repeated here.
alert-protective-delete = Please delete it where you can, and ask those to whom you passed it on to do the same.
alert-banner-update = UPDATED on { $date }, see the later message
alert-banner-correction = CORRECTED on { $date }, see the later message
alert-banner-closure = CLOSED on { $date }, see the later message
alert-banner-retraction = RETRACTED on { $date }, see the later message
alert-banner-withdrawn = { $event } was withdrawn on { $date }
alert-elsewhere = Elsewhere
alert-digest = { $count ->
    [one] Digest: 1 event
   *[other] Digest: { $count } events
}
alert-roll-up = { $count ->
    [one] 1 urgent event
   *[other] { $count } urgent events within an hour
}
alert-more = { $count ->
    [one] and 1 more: { $ask }
   *[other] and { $count } more: { $ask }
}
alert-more-action = { $count ->
    [one] 1 more
   *[other] { $count } more
}
alert-field-event = What it is
alert-field-type = Act
alert-field-date = Date
alert-field-scheduledFor = Removal set for
alert-field-host = Country
alert-field-origin = Origin state
alert-field-origins = Origin states
alert-field-destination = Sent to
alert-field-persons = People
alert-field-unnamedPersons = People not named
alert-field-outcome-type = Outcome
alert-field-outcome-sentenceYears = Sentence
alert-field-outcome-date = Date of the outcome
alert-field-certainty = How sure
alert-field-name = Name
alert-field-court = Court
alert-field-reference = Number
alert-field-finalOn = Final on
alert-field-respondent = Respondent
alert-field-outcome = Decision
alert-field-direction = For the person
alert-field-interimMeasure = Interim measure
alert-field-removalCarriedOut = Removal
alert-field-provisionsViolated = Violated
alert-field-provisionsNotViolated = Not violated
alert-field-consequence = What followed
alert-field-laterTreatment = Later treatment
alert-field-measure = What is counted
alert-field-period = Period
alert-field-value = Figure
alert-field-qualifier = How exact
alert-field-status-value = Last known

## What a running instance says of alerts and of sending
alerts-room-forbidden = What this room is told is decided by reviewers and administrators. For alerts of your own, write to me directly.
alerts-gone = This alert is no longer there, or it is not yours.
alerts-already = You are already told of this:
alerts-already-paused = You have this alert already, and it is paused:
alerts-too-many = There are { $most } alerts already, and more cannot be kept.
alerts-too-many-what = Delete one that is no longer needed, or make one wider: an alert may name several countries.
alerts-for-room = This is for the whole room: everybody in it will see these alerts.
alerts-told-room = This room will be told; everybody in it sees the alerts.
alerts-told-directly = You will be told in your direct messages with me, not here.
alerts-zone-open = Times are UTC until you say in which time zone you are: press a city, or name one.
alerts-list-room = { $count ->
    [0] This room has no alerts
    [one] This room has one alert
   *[other] This room has { $count } alerts
}
alerts-in-rooms = { $count ->
    [one] Told in a room, not here: { $ids }
   *[other] Told in rooms, not here: { $ids }
}
alerts-none-of-those = None of the alerts is about that. These are kept:
alerts-which-deleted = Which is to be deleted?
alerts-which-paused = Which is to be paused?
alerts-which-resumed = Which is to be resumed?
alerts-all-deleted = { $count ->
    [0] There was nothing to delete.
    [one] One alert was deleted.
   *[other] { $count } alerts were deleted.
}
alerts-all-paused = { $count ->
    [0] There was nothing to pause.
    [one] One alert is paused.
   *[other] { $count } alerts are paused.
}
alerts-all-resumed = { $count ->
    [0] There was nothing to resume.
    [one] One alert is resumed.
   *[other] { $count } alerts are resumed.
}
alerts-action-all = All of them
alerts-action-test = Send a test
alerts-event-not-told = Nothing was told here under { $event }.
alerts-test-headline = TEST: this is no alert
alerts-test-line = Nothing has happened. You asked for a test, and alerts will reach you in this chat. Nobody else got it.
alerts-test-sent = A test is on its way to your own chat with me, and to nobody else.
alerts-test-if-not = If it does not come within a minute, open a private chat with me, let me write to you, and try again.
alerts-test-halted = Sending is halted, so no test was sent. Alerts wait until an administrator resumes it.
sending-halt-done = Sending is halted. Nothing is sent to anybody until it is resumed, also after a restart. Questions are still answered.
sending-halt-before = Sending was halted before.
sending-resume-done = Sending is resumed. What has waited is sent now, as far as it still holds.
sending-resume-before = Sending was not halted.
sending-on = Sending is on.
sending-halted = Sending has been halted since { $since }.
sending-waiting = Waiting, { $class }
sending-oldest-flash = Oldest FLASH waits
sending-none = none
sending-minutes = { $minutes ->
    [0] less than a minute
    [one] 1 minute
   *[other] { $minutes } minutes
}
sending-no-dead = No message was given up.
sending-dead = { $count ->
    [one] One message was given up
   *[other] { $count } messages were given up
}
sending-problem-unreachable = The platform could not be reached. Once it can be, try again.
sending-problem-platform-refused = The platform refused it. Look whether the bot may still write in that chat; then try again, or drop it.
sending-problem-config = The platform refuses the bot’s token or lacks a permission. Mend the settings, restart, and try again.
sending-problem-store = The database failed while it was sent. Once it works, try again.
sending-problem-records = The records it tells of could not be read. Mend them, then try again.
sending-problem-bug = A fault of the program; the log of that time says more. Report it; drop it if it comes again.
sending-problem-unknown = “{ $problem }”. The log of that time says more.
sending-news-dead = { $count ->
    [one] One message could not be sent and was given up.
   *[other] { $count } messages could not be sent and were given up.
}
sending-news-dead-line = /sending shows what hindered each, and tries it again or drops it. Today you will hear no more of it.
sending-news-enumeration = { $handle } asked for too many people one after another, and is not answered about people for some hours.
sending-news-enumeration-line = It may be a zealous reader or somebody who copies the records. /people shows who { $handle } is by role, /audit what else was done. Today you will hear no more of it.
sending-action-retry = Try again
sending-action-drop = Drop
sending-action-halt = Halt all sending
sending-action-resume = Resume sending
sending-action-state = State of sending
sending-done-retry = It is in the queue again.
sending-done-drop = It is dropped.
sending-not-dead = That message is no longer among those given up.

## People in chat: the door, roles, invitations, objections, the trail
only-served = This can be done only where Panoh serves people: in Telegram or Slack.
only-served-instead = Here, on your own machine, nobody is let in and nothing is kept. An instance is run as the README says.
not-your-role = That is not among the things your role can do.
too-fast = That was too fast to be answered. Please wait { $seconds ->
    [one] a second
   *[other] { $seconds } seconds
}.
too-many-people = You have asked about very many people within a day. Panoh is not read out person by person, so that nobody can learn what is on record about everyone.
too-many-people-until = Questions about people are answered again in { $hours ->
    [one] an hour
   *[other] { $hours } hours
}. Help, figures and citations go on. If you need more at once, ask an administrator of this instance.
unread-edited = Edited messages are not read again. Please send the question anew.
unread-file = Panoh reads only words that you write here. Nothing of what you sent was opened or kept.
code-not-good = This code does not work: it was mistyped, used before, taken back, is too old, or is for another platform. Ask the one who invited you for another.
code-not-good-reader = This code does not work for you. You are let in already, as a reader.
code-not-good-reviewer = This code does not work for you. You are let in already, as a reviewer.
code-not-good-administrator = This code does not work for you. You are let in already, as an administrator.
code-too-often = Too many codes that do not work. None is read from you until tomorrow.
code-in-group = Others can read this code here, and whoever is first can use it. Send it to me at once in a private chat, or ask for another. It was not used here.
welcome-reader = Welcome. You are let in as a reader: ask in plain words, or see /help.
welcome-reviewer = Welcome. You are let in as a reviewer: besides asking, you see restricted records and decide objections. See /help.
welcome-administrator = Welcome. You administer this instance: /invite lets others in, /people shows who is. See /help.
already-reader = You are let in already, as a reader. The code still works for somebody else.
already-reviewer = You are let in already, as a reviewer. The code still works for somebody else.
already-administrator = You are let in already, as an administrator. The code still works for somebody else.
role-reader = reader
role-reviewer = reviewer
role-administrator = administrator
role-operator = operator of the machine
role-instance = the instance itself
role-stranger = stranger
command-forget = delete at once all that is kept about you, and be told what it was
command-forget-usage = {""}
command-object = ask that an entry about you or yours be removed or corrected
command-object-usage = [RECORD or TICKET]
command-objections = objections that wait for a decision
command-objections-usage = {""}
command-tasks = what is to be looked up or checked again
command-tasks-usage = {""}
command-invite = let somebody in: a code that works once, or by a mention
command-invite-usage = [reader | reviewer | administrator] [telegram | slack | any]
command-people = who is let in, and open invitations
command-people-usage = {""}
command-revoke = remove a person, or take an invitation back
command-revoke-usage = HANDLE
command-role = give a person another role
command-role-usage = HANDLE [reader | reviewer | administrator]
command-workspace = open your Slack workspace to its members as readers, or close it
command-workspace-usage = [open | close]
command-audit = what was done by whom, and whether the trail is whole
command-audit-usage = {""}
command-sending = what waits to be sent, and what could not be
command-sending-usage = {""}
command-halt = stop all sending of alerts, until it is resumed
command-halt-usage = {""}
command-resume = send alerts again
command-resume-usage = {""}
forget-headline = Everything that was kept about you is deleted.
forget-headline-barred = One thing about you is kept; nothing else is.
forget-barred = An administrator removed you. Your id stays, encrypted and as a keyed hash, so that your open workspace does not let you in again. Whoever administers this instance can lift it by inviting you.
forget-nothing = Nothing was kept about you.
forget-person = Until now: your chat id, encrypted and as a keyed hash, and that you were let in as { $role } on { $since }.
forget-alerts = Your alerts: { $subscriptions }. Messages still to be sent to you: { $waiting }. Messages kept so that they could be corrected: { $sent }; a correction of them cannot reach you any more.
forget-stays = What stays: lines in the trail of what was done, with a keyed hash and without a word of yours; and what a shared room was told, so that it can be corrected there, with nothing that leads to you. To be answered again you have to be let in again.
forget-platform = What stands in this chat is kept by the platform. Delete the chat there too.
forget-last-administrator = You are the only administrator: without you nobody could let people in or remove them.
forget-hand-over = Hand over first: /invite administrator, or /role HANDLE administrator. Then send /forget again.
invite-code = An invitation as { $role }, for one person:
invite-in-telegram = In Telegram:
invite-use = Pass it on by a channel that you trust. Whoever sends it to me first, in a private chat, within { $days } days, is let in; then it is used up. It is not shown again.
invite-use-telegram = Pass it on by a channel that you trust. Whoever sends it to me first, in a private chat in Telegram, within { $days } days, is let in; then it is used up. It is not shown again.
invite-use-slack = Pass it on by a channel that you trust. Whoever sends it to me first, as a direct message in Slack, within { $days } days, is let in; then it is used up. It is not shown again. In Slack it is easier to mention the person: /panoh invite @NAME
invite-take-back = Take it back
invite-in-private = A code is shown only where nobody else reads it. Ask me in a private chat. Where the platform says whom you mean, mention the person here instead.
invite-unread = Nobody was invited: something in this could not be read.
invite-how = Say the role and, where it is another than here, the platform: /invite reviewer, /invite reader slack. To let somebody in by name, mention them where the platform says whom you mean, as Slack does.
invite-mentioned = Invited by name:
invite-let-in = { $handle }: let in as { $role }
invite-raised = { $handle }: now { $role }
invite-already = { $handle }: was { $role } already, or more; nothing was changed
invite-tell-them = Tell them that they can write to me now.
people-headline = Let in: { $people }. Open invitations: { $invitations }.
people-invitations = Open invitations
people-member = { $role }, since { $since }, { $platform }
people-by-workspace = by the open workspace
people-you = this is you
people-invitation = as { $role }, until { $until }
people-change-role = { $handle }: role
people-remove = Remove { $handle }
people-take-back = Take back { $handle }
people-which = Whom? Give the handle of a person or an invitation, as /people shows them.
people-nobody = Nobody and no open invitation has the handle { $handle }. See /people.
people-last-administrator = { $handle } is the only administrator, and cannot be removed or lowered: nobody could let people in any more. Make another one first.
revoke-person = Remove { $handle }, { $role }?
revoke-person-means = Everything that is kept about them is deleted, with their alerts, also those that they set up for rooms, and the invitations they made. They are not told.
revoke-person-done = { $handle } is removed, and gets no answer any more.
revoke-invitation = Take the invitation { $handle } ({ $role }) back?
revoke-invitation-means = Its code then works for nobody.
revoke-invitation-done = The invitation { $handle } is taken back.
role-now = { $handle } is { $role }.
role-make = Make { $role }
role-may-reader = A reader asks, and follows what is new.
role-may-reviewer = A reviewer also sees restricted records, and decides objections and tasks.
role-may-administrator = An administrator also lets people in and removes them, you as well, and reads the trail.
role-to-administrator = Make { $handle } an administrator?
role-changed = { $handle } is now { $role }.
role-unchanged = { $handle } was { $role } already.
workspace-none = Only Slack has workspaces. Ask this in the workspace that is meant.
workspace-is-open = Your workspace is open: each of its members is answered as a reader.
workspace-is-closed = Your workspace is closed: only those are answered who were invited by name or code.
workspace-to-open = Open your workspace to all its members?
workspace-open-means = Whoever is a member of it now or later, guests too, is answered as a reader. Those you remove stay out.
workspace-to-close = Close your workspace?
workspace-close-means = Those who came in by it alone are removed with all that is kept about them, their alerts too. Those who were invited stay.
workspace-do-open = Open it
workspace-do-close = Close it
workspace-removed = Removed with it: { $count }.
audit-whole = The trail is whole: { $lines } lines, none missing or changed.
audit-broken = The trail is broken at line { $number }: a line there is missing, was changed, or does not belong there. Compare with a backup.
audit-store-made = made the store
audit-published = published records
audit-corrected = corrected a record
audit-retracted = retracted a record
audit-restricted = changed who sees a record
audit-erased = erased records for good
audit-invited = invited
audit-invitation-revoked = took an invitation back
audit-let-in = was let in, or let somebody in
audit-refused = was refused
audit-role-changed = changed a role
audit-revoked = removed a person
audit-left = deleted all that was kept about them
audit-workspace-opened = opened a workspace
audit-workspace-closed = closed a workspace
audit-objection-made = objected
audit-objection-granted = granted an objection
audit-objection-declined = declined an objection
audit-enumeration-slowed = read out very much, and was slowed
audit-enumeration-stopped = read out too much, and was stopped
audit-sending-halted = halted all sending
audit-sending-resumed = resumed sending
audit-key-rotated = changed the key of the store
audit-restored = restored a backup
objection-noted = Your objection is noted. Its ticket: { $ticket }
objection-how = Reviewers of this instance see that somebody objects and decide whether the entry is removed, corrected or kept. What is removed leaves only its id and a date, and goes from every list, count and export. Whether there is an entry is not said here.
objection-contact = Reasons and proofs do not belong in this chat. Send them, with the ticket { $ticket }, to whoever runs this instance: { $operator }.
objection-kept = Kept: the ticket, the date, and the record if you named one. Not who you are, and nothing else that you wrote.
objection-ask = What became of it?
objection-since = Made on { $date }.
objection-is-open = The objection { $ticket } has not been decided yet.
objection-is-granted = The objection { $ticket } is granted.
objection-is-declined = The objection { $ticket } is declined. Whether there is an entry is not said here.
objection-too-many = No more objections are taken here today. Write to whoever runs this instance: { $operator }.
objections-headline = Open objections: { $count }
objections-no-record = no record was named
objections-grant = Grant { $ticket }
objections-decline = Decline { $ticket }
objections-not-open = No open objection has that ticket. See /objections.
objections-name-record = The ticket names no record. Name those to be erased: { $ask }
objections-to-grant = Grant { $ticket }, and erase?
objections-erases = Erased with every earlier state: { $count }
objections-rewrites = Records that lose a reference to it: { $count }
objections-for-good = This cannot be undone, and the same records cannot be imported again.
objections-in-the-way = Nothing was erased. This stands in the way:
objections-unknown = { $key } is no record.
objections-naming = { $key }, { $field }: would still name them; correct it first.
objections-overtaken = Something else was published in the same moment. Nothing was erased; please grant it again.
objections-erased = Erased: { $count }. Backups made before still hold it until they are deleted.
objections-not-swept = The store’s files are in use and still hold traces; they go when Panoh next writes the files anew.
objections-to-decline = Decline { $ticket }?
objections-decline-means = Nothing changes. Whoever asks with the ticket is told that it was declined, and not whether there is an entry.
tasks-headline = Open tasks: { $count }
tasks-done = { $number }: done
tasks-is-done = Done.
tasks-none = There is no such open task. See /tasks.
tasks-left = Open tasks
task-fate-30 = 30 days since this removal, and what became of the people is not known: look again
task-fate-90 = 90 days since this removal, and what became of the people is not known: look again
task-fate-365 = A year since this removal, and what became of the people is not known: look again
task-flash-storm = Very many urgent alerts within an hour, told together: check that what was published is right
wish-no-longer = somebody or something no longer on record
