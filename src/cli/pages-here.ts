import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createPages } from '../renderer/adapters/pdf/create-pages'
import type { Pages } from '../renderer/domain/ports'
import { pcWorld } from './pc-world'
import { fontFolder } from './resources'

/** Papers drawn with the fonts the build has laid out. Read at one go: in small bites, as promises do, a font takes twice as long. */
export const pagesHere = (): Pages =>
  createPages({
    files: { read: file => Promise.resolve(new Uint8Array(readFileSync(join(fontFolder(), file)))) },
    now: () => pcWorld.now(),
  })
