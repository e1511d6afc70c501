/** The modules that TypeScript or JavaScript names: at once, and when it runs into `import()`. */
export const importsIn = (
  source: string,
): { readonly eager: string[]; readonly lazy: string[] } => ({
  eager: named(source, /^(?:(?:import|export|\}) [^'"`\n]*from|import) ?['"]([^'"]+)['"]/gm),
  lazy: named(source, /\bimport\(['"]([^'"]+)['"]/g),
})

const named = (source: string, pattern: RegExp): string[] =>
  [...source.matchAll(pattern)].map(([, name = '']) => name)
