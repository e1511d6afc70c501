/**
 * One of several documents, each with fields of its own. Every field can be read of any of them, and is `undefined`
 * where a document does not have it: `if (document.field)` tells which documents are left. `'field' in document`
 * does not.
 *
 * @typeParam T the documents, as a union
 */
export type OneOf<T, Name extends PropertyKey = NameIn<T>> = T extends unknown
  ? T & { [Missing in Exclude<Name, keyof T>]?: undefined }
  : never

type NameIn<T> = T extends unknown ? keyof T : never
