import { readFile } from 'node:fs/promises'
import { createPages } from '../../src/renderer/adapters/pdf/create-pages'
import type { FontFiles, InstalledFonts } from '../../src/renderer/adapters/pdf/fonts/font-sources'
import type { Printable } from '../../src/renderer/domain/paper/list-paper'
import type { DrawnPaper } from '../../src/renderer/domain/ports'

/** The fonts as `npm run build` lays them out. */
export const fontsHere: FontFiles = {
  read: async file => new Uint8Array(await readFile(new URL(`../../out/fonts/${file}`, import.meta.url))),
}

/** 2026-11-22T09:00:00Z, so that the same paper is the same file. */
const MADE = Date.UTC(2026, 10, 22, 9)

export const pagesHere = (installed?: InstalledFonts) =>
  createPages({ files: fontsHere, now: () => MADE, ...(installed && { installed }) })

const pages = pagesHere()

/** The drawn paper; a refusal fails the test. */
export async function drawn(paper: Printable): Promise<DrawnPaper> {
  const result = await pages.draw(paper)
  if (!result.ok) throw new Error(JSON.stringify(result.problem))
  return result.value
}
