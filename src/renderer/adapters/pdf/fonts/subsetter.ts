const functionNames = [
  'malloc',
  'hb_blob_create',
  'hb_blob_destroy',
  'hb_blob_get_data',
  'hb_blob_get_length',
  'hb_face_create',
  'hb_face_destroy',
  'hb_face_reference_blob',
  'hb_set_add',
  'hb_set_clear',
  'hb_subset_input_create_or_fail',
  'hb_subset_input_destroy',
  'hb_subset_input_set',
  'hb_subset_input_set_flags',
  'hb_subset_input_unicode_set',
  'hb_subset_or_fail',
] as const

type HarfBuzz = Record<(typeof functionNames)[number], (...values: number[]) => number> & {
  readonly memory: WebAssembly.Memory
  readonly _initialize?: () => void
}

/** A font held in the subsetter's own memory. */
export type HeldFont = {
  /** The font's bytes where they now lie. Ask again after every call: the memory may have moved. */
  view(): DataView
  /** A font with only the glyphs of these code points, without hinting, layout tables and names. */
  subset(codePoints: Iterable<number>): Uint8Array
}

// Numbers of harfbuzz's hb-subset.h.
const flags = { noHinting: 0x1, notdefOutline: 0x40, noLayoutClosure: 0x200 }
const sets = { dropTables: 3, nameIds: 6 }
const readOnlyMemory = 1

const dropped = [
  'GSUB',
  'GPOS',
  'GDEF',
  'BASE',
  'vhea',
  'vmtx',
  'VORG',
  'kern',
  'DSIG',
  'morx',
  'feat',
  'meta',
  'STAT',
]

const tagOf = (name: string): number => [0, 1, 2, 3].reduce((tag, i) => (tag << 8) + name.charCodeAt(i), 0)

async function start(module: WebAssembly.Module): Promise<HarfBuzz> {
  const { exports } = await WebAssembly.instantiate(module)
  const missing = functionNames.filter(name => typeof exports[name] !== 'function')
  if (missing.length > 0) throw new Error(`The subsetter lacks ${missing.join(', ')}`)
  const hb = exports as HarfBuzz
  hb._initialize?.()
  return hb
}

function subset(hb: HarfBuzz, face: number, codePoints: Iterable<number>): Uint8Array {
  const input = hb.hb_subset_input_create_or_fail()
  hb.hb_set_clear(hb.hb_subset_input_set(input, sets.nameIds))
  hb.hb_subset_input_set_flags(input, flags.noHinting | flags.notdefOutline | flags.noLayoutClosure)
  const drop = hb.hb_subset_input_set(input, sets.dropTables)
  for (const name of dropped) hb.hb_set_add(drop, tagOf(name))
  const wanted = hb.hb_subset_input_unicode_set(input)
  for (const codePoint of codePoints) hb.hb_set_add(wanted, codePoint)
  const small = hb.hb_subset_or_fail(face, input)
  hb.hb_subset_input_destroy(input)
  if (small === 0) throw new Error('The font could not be subset')
  const blob = hb.hb_face_reference_blob(small)
  const data = hb.hb_blob_get_data(blob, 0)
  const bytes = new Uint8Array(hb.memory.buffer, data, hb.hb_blob_get_length(blob)).slice()
  hb.hb_blob_destroy(blob)
  hb.hb_face_destroy(small)
  return bytes
}

/** Copies a font to a place of the subsetter's memory; one that lies elsewhere piece by piece, so that no second copy of it is held. */
async function copyInto({ memory }: HarfBuzz, at: number, font: Uint8Array | Blob): Promise<void> {
  if (font instanceof Uint8Array) {
    new Uint8Array(memory.buffer).set(font, at)
    return
  }
  const reader = font.stream().getReader()
  let to = at
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    new Uint8Array(memory.buffer).set(piece.value, to)
    to += piece.value.byteLength
  }
}

/**
 * Takes a font into a HarfBuzz of its own: the compiled subsetter may use 64 MiB at most, so each font has an instance to itself.
 * `face` is the face of a collection. The caller may let go of `font` afterwards.
 */
export async function holdFont(
  module: WebAssembly.Module,
  font: Uint8Array | Blob,
  face = 0,
): Promise<HeldFont> {
  const hb = await start(module)
  const size = font instanceof Uint8Array ? font.byteLength : font.size
  const at = hb.malloc(size)
  if (at === 0) throw new Error(`No room for a font of ${size} bytes`)
  await copyInto(hb, at, font)
  const blob = hb.hb_blob_create(at, size, readOnlyMemory, 0, 0)
  const held = hb.hb_face_create(blob, face)
  hb.hb_blob_destroy(blob)
  let seen = new DataView(hb.memory.buffer, at, size)
  return {
    view: () => {
      if (seen.buffer !== hb.memory.buffer) seen = new DataView(hb.memory.buffer, at, size)
      return seen
    },
    subset: codePoints => subset(hb, held, codePoints),
  }
}
