/** When a name that is also an ordinary word counts as the group's. */
export type Care =
  /** Always. */
  | 'sure'
  /** With a capital letter, in quotation marks, or beside a word for a party or movement: «Erk», «Эрк». */
  | 'capital'
  /** With a capital letter: «a group of 24 activists» is none. */
  | 'capital-alone'
  /** Only in quotation marks or beside such a word: «Vatan» is every Turkic speaker's homeland. */
  | 'beside-party'

/** Further spellings of a group in the notation of `phraseForms`. */
export interface GroupSpelling {
  readonly notation: string
  readonly care: Care
}

function sure(notation: string): GroupSpelling {
  return { notation, care: 'sure' }
}

/** Spellings that the records do not carry, by group id: other languages, Cyrillic, everyday short forms. */
export const GROUP_SPELLINGS: ReadonlyMap<string, readonly GroupSpelling[]> = new Map([
  [
    'grp-ahrca',
    [
      sure(
        `association human rights in central asia | ассоциаци* прав~ человека в центральной азии | ассоциаци* права человека в центральной азии | ^аппца`,
      ),
    ],
  ],
  [
    'grp-alga',
    [
      { notation: `alga | alğa | algha | алга | алға`, care: 'capital' },
      sure(`alga party/parti* | парти* алга | алга парти* | partia/partii/partię alga | partei alga`),
    ],
  ],
  [
    'grp-alga-karakalpakstan',
    [
      sure(
        `alga/algha/алга/алға qaraqalpaqstan/karakalpakstan/qoraqalpogʻiston/каракалпакстан*/қорақалпоғистон/қарақалпақстан`,
      ),
    ],
  ],
  ['grp-azda', [sure(`azda | azdatv | азда | азда тв`)]],
  [
    'grp-congress-constructive',
    [
      sure(
        `congress of constructive forces | конгресс* конструктивн* сил* | анҷуман* нерӯҳои созанда* | kongres~ sił konstruktywnych | kongress~ der konstruktiven kräfte`,
      ),
    ],
  ],
  [
    'grp-dck',
    [
      sure(
        `dvk | двк | демвыбор* казахстан* | демвыбор* | qdt | қдт | democratic choice of kazakhstan | демократическ* выбор* казахстан* | demokratische wahl kasachstans | demokratyczny wybór kazachstanu | demokratycznego wyboru kazachstanu | qazaqstannyñ demokratialyq tañdauy | қазақстанның демократиялық таңдауы`,
      ),
    ],
  ],
  [
    'grp-democratic-party',
    [
      sure(
        `демократическ* парти* таджикистан* | ^дпт | ҳизби демократ* .. тоҷикистон | ҳизби демократии тоҷикистон | demokratische/demokratischen partei tadschikistans | demokratyczn* parti* tadżykistanu | tajik democratic party`,
      ),
    ],
  ],
  [
    'grp-dvt',
    [sure(`dvt | двт | демократическ* выбор* туркмен* | turkmen democratic choice | demokratische wahl turkmenistans`)],
  ],
  [
    'grp-erk',
    [
      { notation: `erk | эрк`, care: 'capital' },
      sure(
        `erk democratic party | erk party | erk parti* | erk partei | erk partyasi | эрк парти* | эрк партияси | парти* эрк | partei erk | partii erk | partia erk | демократическ* парти* эрк | erk demokratik partiyasi | эрк демократик партияси`,
      ),
      { notation: `freedom party`, care: 'beside-party' },
    ],
  ],
  [
    'grp-group24',
    [
      { notation: `group of 24 | group of twenty four`, care: 'capital-alone' },
      sure(
        `group 24 | group24 | group twenty four | g24 | g 24 | gr 24 | группа24 | групп~ 24 | группой 24 | гр 24 | г24 | гуруҳи 24 | гурӯҳи 24 | гурухи 24 | гуруҳи24 | guruhi 24 | gurohi 24 | guruh 24 | gruppe 24 | gruppe24 | grupa 24 | grupy 24 | grupie 24 | grupę 24 | grupą 24 | gruppa 24 | gruppy 24 | 24 group | 24 guruh~ | 24 гуруҳ~ | 24 группа | 24 группы | 24 й группы`,
      ),
    ],
  ],
  [
    'grp-hizb-ut-tahrir',
    [
      sure(
        `hizb ut tahrir* | hizbut tahrir* | hizb at tahrir | hizb al tahrir | hizbu tahrir | hizbuttahrir* | hizb ut tahrir al islami | hizbi tahrir | ^ht | hizbchi | hizbchilar | хизб ут тахрир* | хизбут тахрир* | хизбуттахрир* | хизби тахрир* | ҳизби таҳрир* | ҳизб ут таҳрир* | ҳизбут таҳрир* | ҳизбутаҳрир* | хизб ут тахрир аль ислами | ^хт | ^хти`,
      ),
    ],
  ],
  ['grp-hsm', [sure(`hsm | хсм | hsm turkmenistan | хсм туркменистан`)]],
  [
    'grp-imu',
    [
      sure(
        `imu | иду | исламск* движен* узбекистан* | islamische/islamischen bewegung usbekistans | islamsk* ruch~ uzbekistanu | oʻzbekiston islomiy harakati | ўзбекистон исломий ҳаракати | ҳаракати исломии ӯзбекистон`,
      ),
    ],
  ],
  [
    'grp-irpt',
    [
      sure(`irpt | irptler* | tirp | irp | пивт | пирт | иипт | ирпт | ҳнит | хнит | hnit | hizbi nahzat~ | piwt | pivt | ipot | islamic renaissance party | islamic revival party | islamic rebirth party | tajik islamic party | islamic renaissance party tajikistan
       парти* исламск* возрожден* | исламск* парти* возрожден* | парти* исламск* возрожден* таджикистан* | парти* нахзат | нахзат/нахзата/нахзату/нахзатовц*/нахзатовец | наҳзат/наҳзати/наҳзатиҳо | nahzat/nahzati | ҳизби наҳзат* | ҳизби наҳзати исломии тоҷикистон | ҳизби наҳзати исломӣ | хизби нахзат*
       partei der islamischen wiedergeburt | partei der islamischen wiedergeburt tadschikistans | islamische/islamischen wiedergeburtspartei | islamische/islamischen partei der wiedergeburt | islamische/islamischen renaissance partei | partei der islamischen renaissance | islamische/islamischen renaissancepartei
       islamsk* parti* odrodzenia | islamsk* parti* odrodzenia tadżykistanu | parti* odrodzenia islamskiego | parti* islamskiego odrodzenia | islom uygʻonish partiyasi | islomiy uygʻonish partiyasi | tojikiston islom uygʻonish partiyasi | ислом уйғониш партияси | исломий уйғониш партияси`),
    ],
  ],
  ['grp-kloop', [sure(`kloop~ | клооп* | клуп медиа`)]],
  [
    'grp-nat',
    [
      sure(
        `^nat | ^нат | national alliance of tajikistan | tajik national alliance | национальн* альянс* таджикистан* | нацальянс* | паймони милл* | паймони миллии тоҷикистон | паймони миллӣ | nationale/nationalen allianz tadschikistans | sojusz narodowy tadżykistanu | narodow* sojusz* tadżykistanu | sojuszu narodowego tadżykistanu`,
      ),
      { notation: `pmt | пмт`, care: 'sure' },
      { notation: `national alliance | национальн* альянс*`, care: 'beside-party' },
    ],
  ],
  [
    'grp-new-tajikistan',
    [
      sure(
        `new tajikistan coalition/movement/bloc | coalition new tajikistan | коалици* новый таджикистан | тоҷикистони нав коалиция* | эътилофи тоҷикистони нав | koalition neues tadschikistan | koalicj* nowy tadżykistan`,
      ),
    ],
  ],
  [
    'grp-payom',
    [
      sure(`payom tv | payom net | payomnet | паём тв | паём нет | телевизиони паём | telewizj* payom`),
      { notation: `payom | паём`, care: 'beside-party' },
    ],
  ],
  [
    'grp-pmu',
    [
      sure(
        `pmu | people's movement of uzbekistan | popular movement of uzbekistan | uzbek people's movement | народн* движен* узбекистан* | ^ндуз | oʻzbekiston xalq harakati | ўзбекистон халқ ҳаракати | volksbewegung usbekistans | ruch~ ludow* uzbekistanu`,
      ),
    ],
  ],
  [
    'grp-reforms-development',
    [
      sure(
        `reforms and development in/of tajikistan | reform and development of tajikistan | movement reforms and development | движени* реформ~ и развити* | реформ~ и развити* таджикистан* | движени* .. реформы и развитие | ислоҳот ва рушд* | ҳаракати ислоҳот ва рушд* | bewegung reformen und entwicklung | ruch~ reform i rozwoju`,
      ),
    ],
  ],
  [
    'grp-temirov-live',
    [sure(`temirov live | temirovlive | темиров лайв | темиров live | айт айт десе | ait ait dese | ayt ayt dese`)],
  ],
  [
    'grp-tihr',
    [
      sure(
        `tihr | тиртч | turkmen initiative for human rights | turkmenische/turkmenischen initiative für menschenrechte | туркменск* инициатив* по правам человека | turkmeńsk* inicjatyw* praw człowieka | chrono tm | hronika turkmenistana | хроник* туркменистана`,
      ),
    ],
  ],
  [
    'grp-tojikon',
    [
      sure(
        `center/centre for/of tajiks | center/centre for/of tajiks in moscow | tajik center/centre in moscow | центр* таджиков | центр* таджиков в москве | маркази тоҷикон | маркази тоҷикони маскав | zentrum der tadschiken | centrum tadżyków`,
      ),
    ],
  ],
  [
    'grp-turkmenia-unite',
    [
      sure(
        `turkmenia unite | turkmeniaunite | turkmenistan unite movement | туркмения объединяемся | туркмения объединяйся | turkmenia unite group`,
      ),
    ],
  ],
  ['grp-vatandor', [{ notation: `vatandor | ватандор`, care: 'capital' }]],
  [
    'grp-watan',
    [
      { notation: `watan`, care: 'capital' },
      { notation: `vatan | ватан`, care: 'beside-party' },
    ],
  ],
  [
    'grp-youth-revival',
    [
      sure(
        `youth for .. revival of tajikistan | youth for revival | молодёжь таджикистана за возрождение | молодёж* за возрождение | молодёж* за возрождение таджикистана | javonon baroi ehyoi tojikiston | ҷавонон барои эҳёи тоҷикистон | jugend für die wiedergeburt tadschikistans | młodzież dla odrodzenia tadżykistanu`,
      ),
    ],
  ],
])
