import { spreadOf, spreadText } from './spread.ts'

/** One round of a contestant: how many a second, and the milliseconds of each. */
export interface Round {
  readonly rate: number
  readonly milliseconds: readonly number[]
}

export interface ContestOptions<Contestant> {
  readonly title: string
  /** The first is what the others are compared with. */
  readonly contestants: readonly Contestant[]
  readonly rounds: number
  readonly round: (contestant: Contestant) => Promise<Round>
  /** What the milliseconds are. */
  readonly timed: string
}

/** Rounds take turns, so that what else the machine does meets all; writes the middle rate of each and all its times. */
export async function contest<Contestant extends { readonly name: string }>(
  options: ContestOptions<Contestant>,
): Promise<void> {
  const { title, contestants, rounds, round, timed } = options
  const done = contestants.map((contestant) => ({ contestant, results: new Array<Round>() }))
  for (let turn = 0; turn < rounds; turn += 1) {
    for (const { contestant, results } of done) results.push(await round(contestant))
  }
  const lines = done.map(({ contestant, results }) => ({
    name: contestant.name,
    rate: results.map(({ rate }) => rate).toSorted((a, b) => a - b)[Math.floor(rounds / 2)] ?? Number.NaN,
    spread: spreadOf(results.flatMap(({ milliseconds }) => milliseconds)),
  }))
  const bare = lines[0]?.rate ?? Number.NaN
  process.stdout.write(`${title}\n`)
  for (const { name, rate, spread } of lines) {
    const ratio = (rate / bare).toFixed(2)
    process.stdout.write(
      `${name.padEnd(26)} ${rate.toFixed(0).padStart(5)}/s  ${ratio} of bare · ${timed} ${spreadText(spread)}\n`,
    )
  }
}

/** Calls `ask` so many times, some at once, and gives the milliseconds of each. */
export async function askInFlight(count: number, inFlight: number, ask: () => Promise<unknown>): Promise<number[]> {
  const milliseconds: number[] = []
  let asked = 0
  const one = async (): Promise<void> => {
    while (asked < count) {
      asked += 1
      const begun = performance.now()
      await ask()
      milliseconds.push(performance.now() - begun)
    }
  }
  await Promise.all(Array.from({ length: inFlight }, one))
  return milliseconds
}
