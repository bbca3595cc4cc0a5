/** EIO is what a closed terminal window gives; the others are pipes and sockets. */
const READER_GONE = new Set([
  'EPIPE',
  'ECONNRESET',
  'EIO',
  'ERR_STREAM_DESTROYED',
  'ERR_STREAM_WRITE_AFTER_END',
  'ERR_STREAM_PREMATURE_CLOSE',
])

/** Whether a stream failed only because nobody is at its other end any more, which is no fault. */
export function isReaderGone(error: Error): boolean {
  return 'code' in error && typeof error.code === 'string' && READER_GONE.has(error.code)
}
