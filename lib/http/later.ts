/** A function whose code is loaded with its first call. */
export function later<Given extends readonly unknown[], Result>(
  load: () => Promise<(...given: Given) => Result | Promise<Result>>,
): (...given: Given) => Promise<Result> {
  let loading: ReturnType<typeof load> | undefined
  return async (...given) => {
    loading ??= load().catch((error: unknown) => {
      loading = undefined
      throw error
    })
    return (await loading)(...given)
  }
}
