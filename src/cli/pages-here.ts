import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { createPages } from '../renderer/adapters/pdf/create-pages'
import type { Pages } from '../renderer/domain/ports'
import { pcWorld } from './pc-world'
import { fontFolder } from './resources'

/** Papers drawn with the fonts the build has laid out. */
export const pagesHere = (): Pages =>
  createPages({
    files: { read: async file => new Uint8Array(await readFile(join(fontFolder(), file))) },
    now: () => pcWorld.now(),
  })
