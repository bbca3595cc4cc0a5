import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/postgres/for-all-tests.ts'],
    // No test leaves global state behind, so one process serves all files: seconds instead of half a minute.
    isolate: false,
    // Of two cores one would wait for the processes that the journeys start.
    maxWorkers: 2,
    // Time is measured by the bench; here a limit only ends what hangs, also on a busy machine.
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
})
