/** A path as it is written or sent, without its query. RFC 6570 3.2.8: `{?token}` begins one as well as `?` does. */
export const withoutQuery = (path: string): string =>
  path.includes('?') ? path.replace(/\{?\?.*/s, '') : path
