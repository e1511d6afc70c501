/**
 * Other hosts of WeChat Pay: `true` for those that its documents name for the host of `baseUrl`, else host names or URLs
 * without a path, in the order in which they are tried.
 */
export type FailoverOption = true | readonly string[]
