/** Consonants that are confused with one another share a class; an open spelling stands in each class it may mean. */
const CLASSES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    b: ['P'],
    p: ['P'],
    v: ['P'],
    f: ['P'],
    w: ['P', 'S'],
    g: ['K'],
    k: ['K'],
    q: ['K'],
    x: ['K'],
    d: ['T'],
    t: ['T'],
    z: ['S'],
    s: ['S'],
    ŝ: ['S'],
    ţ: ['S'],
    C: ['S'],
    S: ['S'],
    J: ['S'],
    Z: ['S'],
    N: ['N'],
    n: ['N'],
    m: ['M'],
    l: ['L'],
    r: ['R'],
    H: ['S', 'K'],
    c: ['S', 'K'],
    j: ['S', ''],
  }),
)
const MOST_FRAMES = 4
const LONGEST_FRAME = 12
/** Two consonants are too few to find a word by; a name with such a typing error is found by its other word. */
const SHORTEST_SHORTENED = 4

/** The consonant frames of a word and each frame short of one consonant: two words share a key unless three consonants differ. */
export function skeletonKeys(sounds: string): string[] {
  return frames(sounds).flatMap((frame) => [frame || '-', ...shortened(frame)])
}

function frames(sounds: string): string[] {
  let found = ['']
  for (const sound of sounds) {
    const classes = CLASSES.get(sound)
    if (classes === undefined) continue
    if (classes.length > 1)
      found = found.flatMap((frame) => classes.map((letter) => frame + letter)).slice(0, MOST_FRAMES)
    else for (let at = 0; at < found.length; at += 1) found[at] += classes[0] ?? ''
  }
  return found.map((frame) => frame.slice(0, LONGEST_FRAME))
}

function shortened(frame: string): string[] {
  if (frame.length < SHORTEST_SHORTENED) return []
  return Array.from(frame).map((_, at) => frame.slice(0, at) + frame.slice(at + 1))
}
