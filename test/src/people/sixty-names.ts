/** Sixty invented people on the attendance list of a meeting: common given names and surnames, put together at random. */
const GIVEN =
  'Umed Firuza Daler Nargis Sherali Zarina Komron Mavluda Jasur Dilnoza Otabek Gulchehra Ulugbek Sevara Bobur Nodira Azat Aigul Bakyt Ainura'.split(
    ' ',
  )
const FAMILY =
  'Solehov Qurbonova Hakimzoda Yoqubova Mirzoyev Tagoeva Norqulov Ergasheva Haydarov Toshpulatova Usmonov Xolmatova Baltabayev Duyshenova Seitkaliev Nurlanova Atabaev Orazova Gurbanov Mammedova'.split(
    ' ',
  )

export const GUESTS: readonly string[] = Array.from(
  { length: 60 },
  (_, place) => `${GIVEN[place % 20]} ${FAMILY[(place * 7 + Math.floor(place / 20)) % 20]}`,
)
