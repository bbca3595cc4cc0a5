import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // No test leaves global state behind, so one process serves all files: seconds instead of half a minute.
    isolate: false,
  },
})
