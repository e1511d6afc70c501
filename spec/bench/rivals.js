import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

/** Where the packages are that are compared with, in a tree of their own: see `rivals/package.json`. */
export const RIVALS = process.env.RIVALS ?? join(import.meta.dirname, 'rivals')

const { resolve } = createRequire(join(RIVALS, 'package.json'))

/** Loads one of them. */
export const rival = (name) => import(/* @vite-ignore */ pathToFileURL(resolve(name)).href)
