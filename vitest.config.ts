import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['spec/**/*.spec.ts'],
    restoreMocks: true,
    // Not a measure of anything: what hangs ends here, and a busy machine has time for its compilers.
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
})
