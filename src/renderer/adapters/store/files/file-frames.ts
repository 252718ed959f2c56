import { z } from 'zod'
import type { KeyRing } from '../../../domain/ports'
import type { Frame } from '../frames/frames'
import type { JournalRow, PageRow } from '../rows'

const encoder = new TextEncoder()
const decoder = new TextDecoder()

/** What a file is, in the clear: which PC wrote it, and for a backup the schema version of its pages. Nothing personal. */
const head = z.object({
  type: z.enum(['journal', 'backup']),
  device: z.string(),
  version: z.number().int(),
})
export type FileHead = z.infer<typeof head>

const jsonFrame = (kind: 'head' | 'keys', key: string, value: unknown): Frame => ({
  kind,
  key,
  bytes: encoder.encode(JSON.stringify(value)),
})

export const headFrame = (value: FileHead): Frame => jsonFrame('head', value.type, value)
export const ringFrame = (ring: KeyRing): Frame => jsonFrame('keys', 'ring', ring)
export const rowFrame = ({ key, sealed }: JournalRow): Frame => ({ kind: 'row', key, bytes: sealed })

/** How a journal file begins. The ring stands before and after the rows: without one nothing in the file can be opened. */
export const journalFrames = (
  { device, version }: Omit<FileHead, 'type'>,
  ring: KeyRing,
  rows: readonly JournalRow[],
): readonly Frame[] => [
  headFrame({ type: 'journal', device, version }),
  ringFrame(ring),
  ...rows.map(rowFrame),
  ringFrame(ring),
]

const VERSION_BYTES = 4

/** The schema version stands before the sealed bytes (4 bytes, little endian); the kind is in the page's id. */
export function pageFrame({ id, version, sealed }: PageRow): Frame {
  const bytes = new Uint8Array(VERSION_BYTES + sealed.length)
  new DataView(bytes.buffer).setUint32(0, version, true)
  bytes.set(sealed, VERSION_BYTES)
  return { kind: 'page', key: id, bytes }
}

function pageOf({ key, bytes }: Frame): PageRow {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const kind = key.slice(0, key.lastIndexOf(':'))
  return { id: key, kind, version: view.getUint32(0, true), sealed: bytes.slice(VERSION_BYTES) }
}

/** What a text of JSON says; undefined where it is none. */
function json(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const parsed = ({ bytes }: Frame): unknown => json(decoder.decode(bytes))

/** A key ring is a text of JSON within JSON. Of what it says only its names are looked at here. */
const ringNames = z.object({ revision: z.number().int(), keyId: z.string() })
const ringText = z.string().refine(text => ringNames.safeParse(json(text)).success)

/** What frames hold, by what they are. The last ring in a file is the one in force. */
export type FileContent = {
  readonly head: FileHead | null
  readonly ring: KeyRing | null
  /** Every ring in the file, the last one in front: a password of another day opens one of the others. */
  readonly rings: readonly KeyRing[]
  readonly pages: readonly PageRow[]
  readonly rows: readonly JournalRow[]
  /** The sealed summary of a backup. */
  readonly summary: Uint8Array | null
}

/**
 * Sort the frames of a file. What no program of ours wrote is passed over: the checks of frames show damage, but whoever makes frames can
 * make their checks.
 */
export function contentOf(frames: readonly Frame[]): FileContent {
  const of = (kind: Frame['kind']): readonly Frame[] => frames.filter(frame => frame.kind === kind)
  const rings = of('keys').flatMap(frame => ringText.safeParse(parsed(frame)).data ?? [])
  return {
    head: of('head').flatMap(frame => head.safeParse(parsed(frame)).data ?? [])[0] ?? null,
    ring: rings.at(-1) ?? null,
    rings: [...new Set(rings.toReversed())],
    pages: of('page')
      .filter(({ bytes }) => bytes.length > VERSION_BYTES)
      .map(pageOf),
    rows: of('row').map(({ key, bytes }) => ({ key, sealed: bytes.slice() })),
    summary: of('summary').at(-1)?.bytes.slice() ?? null,
  }
}
