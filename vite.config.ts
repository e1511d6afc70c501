import { relative } from 'node:path'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  // What is loaded together is one file: each costs more time than the code in it.
  build: {
    ssr: true,
    target: 'node20.18',
    minify: false,
    // The compiler has written the declarations there.
    emptyOutDir: false,
    rollupOptions: {
      input: {
        index: 'lib/index.ts',
        'emulator/index': 'lib/emulator/index.ts',
        'openapi/types/index': 'lib/openapi/types/index.ts',
      },
      preserveEntrySignatures: 'strict',
      output: {
        entryFileNames: '[name].js',
        chunkFileNames: 'chunks/[name].js',
        hoistTransitiveImports: false,
        // Says what is in a file, to whoever follows a stack trace into it.
        banner: ({ moduleIds }) =>
          ['/*!', ...moduleIds.map((id) => relative('.', id)), '*/'].join('\n'),
      },
    },
  },
  test: {
    include: ['spec/**/*.spec.ts'],
    restoreMocks: true,
  },
})
