import type { FontUse } from '../../../domain/ports'
import { readCatalogue, type FontCatalogue, type Role } from './font-catalogue'
import type { FontFiles, InstalledFont, InstalledFonts } from './font-sources'
import { LARGEST_FONT, isUsable, ownCandidates } from './own-font'
import { readSfnt, type Sfnt } from './sfnt'
import { holdFont, type HeldFont } from './subsetter'

/** A font ready to be measured and embedded. */
export type Face = {
  readonly label: string
  readonly own: boolean
  readonly sfnt: Sfnt
  readonly held: HeldFont
}

/** A piece of text and the typeface it asks for. */
export type RoleText = { readonly role: Role; readonly text: string }

/** A character that no font can draw, and the text it stands in. */
export type MissingGlyph = { readonly character: string; readonly text: string }

/** The fonts in use, opened when first needed and kept. */
export type FontShelf = {
  /** Opens whatever these texts need. The first character without a glyph is returned, undefined when all can be drawn. */
  prepare(texts: readonly RoleText[]): Promise<MissingGlyph | undefined>
  /** The face that draws a prepared character. */
  face(role: Role, codePoint: number): Face
  /** Which font stands for the role on these faces. */
  use(role: Role, face: Face): FontUse
}

const rareRole = '生僻字'

/** Answers a question once and keeps the answer; a failed attempt may be repeated. */
function once<K, V>(answer: (key: K) => Promise<V>): (key: K) => Promise<V> {
  const kept = new Map<K, Promise<V>>()
  return key => {
    const known = kept.get(key)
    if (known !== undefined) return known
    const asked = answer(key)
    kept.set(key, asked)
    asked.catch(() => kept.delete(key))
    return asked
  }
}

export async function openShelf(files: FontFiles, installed: InstalledFonts): Promise<FontShelf> {
  const [catalogue, wasm] = await Promise.all([
    readCatalogue(files),
    files.read('harfbuzz-subset.wasm').then(bytes => WebAssembly.compile(new Uint8Array(bytes))),
  ])
  const listed = once((list: InstalledFonts['list']) => list())

  const open = async (
    font: Uint8Array | Blob,
    label: string,
    own: boolean,
    index = 0,
  ): Promise<Face | undefined> => {
    const held = await holdFont(wasm, font, index)
    const sfnt = readSfnt(() => held.view(), index)
    return sfnt && { label, own, sfnt, held }
  }
  const openOwn = async (bytes: Uint8Array, { family, index }: InstalledFont): Promise<Face | undefined> => {
    const source = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    return isUsable(readSfnt(() => source, index)) ? open(bytes, family, true, index) : undefined
  }
  const fromFolder = async (file: string): Promise<Uint8Array | Blob> =>
    files.blob === undefined ? files.read(file) : files.blob(file)

  const shipped = once(async (font: FontCatalogue['roles'][Role]): Promise<Face> => {
    const face = await open(await fromFolder(font.file), font.label, false)
    if (face === undefined) throw new Error(`${font.file} is not a font`)
    return face
  })
  const own = once(async (role: Role): Promise<Face | undefined> => {
    for (const font of ownCandidates(role, await listed(installed.list))) {
      const bytes = await installed.read(font.id)
      const face = bytes.byteLength > LARGEST_FONT ? undefined : await openOwn(bytes, font)
      if (face !== undefined) return face
    }
    return undefined
  })
  const rare = once(async (file: string) => open(await fromFolder(file), catalogue.rare.label, false))

  /** Each face in the order it is asked: the PC's own, its stand-in, 宋体, the rare characters. */
  async function* chain(role: Role, codePoint: number): AsyncGenerator<Face | undefined> {
    yield await own(role)
    yield await shipped(catalogue.roles[role])
    yield await shipped(catalogue.roles.宋体)
    const holds = ([from, to]: readonly [number, number]) => codePoint >= from && codePoint <= to
    for (const part of catalogue.rare.parts) if (part.ranges.some(holds)) yield await rare(part.file)
  }

  const findFace = async (role: Role, codePoint: number): Promise<Face | undefined> => {
    for await (const face of chain(role, codePoint)) {
      if (face !== undefined && face.sfnt.glyphOf(codePoint) !== 0) return face
    }
    return undefined
  }

  const chosen = new Map<Role, Map<number, Face>>()
  const chosenFor = (role: Role): Map<number, Face> => {
    const known = chosen.get(role) ?? new Map<number, Face>()
    chosen.set(role, known)
    return known
  }

  return {
    async prepare(texts) {
      const roles = new Set(texts.map(({ role }) => role))
      await Promise.all([...roles].map(async role => (await own(role)) ?? shipped(catalogue.roles[role])))
      for (const { role, text } of texts) {
        const faces = chosenFor(role)
        for (const character of text) {
          const codePoint = character.codePointAt(0) ?? 0
          if (faces.has(codePoint)) continue
          const face = await findFace(role, codePoint)
          if (face === undefined) return { character, text }
          faces.set(codePoint, face)
        }
      }
      return undefined
    },
    face(role, codePoint) {
      const face = chosen.get(role)?.get(codePoint)
      if (face === undefined) throw new Error(`U+${codePoint.toString(16)} was not prepared in ${role}`)
      return face
    },
    use(role, face) {
      const stands = face.own || face.label === catalogue.roles[role].label
      const plainRole = role === '楷体加粗' ? '楷体' : role
      return { role: stands ? plainRole : rareRole, font: face.label, own: face.own }
    },
  }
}
