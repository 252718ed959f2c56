import { createHash } from 'node:crypto'
import type { Dirent } from 'node:fs'
import { open, readdir, readFile, stat } from 'node:fs/promises'
import { extname, join } from 'node:path'
import type { Response } from '../../preload/contract'
import { officialFonts } from './data/official-fonts'
import { fontFaces } from './sfnt-names'

type Listed = Response<'fonts:list'>[number]

/** The fonts of this PC that may stand on official papers. Looked for once, when first asked. */
export type InstalledFonts = {
  list(): Promise<Listed[]>
  /** The whole file a listed font lies in. Throws for any other id. */
  read(id: string): Promise<Uint8Array>
}

const fontFiles = new Set(['.ttf', '.otf', '.ttc', '.otc'])
const mostFiles = 5000
const mostListed = 200
const largestFont = 64 * 1024 * 1024

const familyOf = new Map(officialFonts.flatMap(({ family, names }) => names.map(name => [name, family])))

const plainName = (name: string): string => name.replaceAll(/\s/g, '').toLowerCase()

export function installedFonts(folders: readonly string[]): InstalledFonts {
  let found: Promise<Map<string, { font: Listed; file: string }>> | undefined
  const fonts = () => (found ??= findFonts(folders))
  return {
    list: async () => [...(await fonts()).values()].map(({ font }) => font).slice(0, mostListed),
    async read(id) {
      const file = (await fonts()).get(id)?.file
      if (file === undefined) throw new Error('A font was asked for that was not listed')
      if ((await stat(file)).size > largestFont) throw new Error('A font file has become too large')
      return new Uint8Array(await readFile(file))
    },
  }
}

async function findFonts(folders: readonly string[]): Promise<Map<string, { font: Listed; file: string }>> {
  const found = new Map<string, { font: Listed; file: string }>()
  const files = (await Promise.all(folders.map(filesUnder))).flat().slice(0, mostFiles)
  for (const file of files) for (const font of await officialFaces(file)) found.set(font.id, { font, file })
  return found
}

/** Font files under a folder. A folder that is absent or closed to this account holds none. */
async function filesUnder(folder: string): Promise<string[]> {
  const entries: Dirent[] = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries
    .filter(entry => !entry.isDirectory() && fontFiles.has(extname(entry.name).toLowerCase()))
    .map(entry => join(entry.parentPath, entry.name))
    .sort()
}

async function officialFaces(file: string): Promise<Listed[]> {
  const handle = await open(file, 'r').catch(() => null)
  if (handle === null) return []
  try {
    const { size } = await handle.stat()
    if (size > largestFont) return []
    const faces = await fontFaces(async (offset, length) => {
      const buffer = new Uint8Array(Math.max(0, Math.min(length, size - offset)))
      const { bytesRead } = await handle.read(buffer, 0, buffer.length, offset)
      return new DataView(buffer.buffer, 0, bytesRead)
    })
    return faces.flatMap(({ index, families }) => {
      const family = families.map(name => familyOf.get(plainName(name))).find(name => name !== undefined)
      return family === undefined ? [] : [{ id: fontId(file, index), family, index }]
    })
  } finally {
    await handle.close()
  }
}

const fontId = (file: string, index: number): string =>
  createHash('sha256')
    .update(`${file}\0${String(index)}`)
    .digest('hex')
    .slice(0, 32)
