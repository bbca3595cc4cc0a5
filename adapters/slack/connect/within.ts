/** The outcome of the work, or `late` when it is not there after so many milliseconds; leaves no timer. */
export async function within<T>(milliseconds: number, work: Promise<T>): Promise<T | 'late'> {
  const over = Promise.withResolvers<'late'>()
  const timer = setTimeout(() => over.resolve('late'), milliseconds)
  try {
    return await Promise.race([work, over.promise])
  } finally {
    clearTimeout(timer)
  }
}
