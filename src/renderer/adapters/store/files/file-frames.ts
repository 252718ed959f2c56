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

const json = (kind: 'head' | 'keys', key: string, value: unknown): Frame => ({
  kind,
  key,
  bytes: encoder.encode(JSON.stringify(value)),
})

export const headFrame = (value: FileHead): Frame => json('head', value.type, value)
export const ringFrame = (ring: KeyRing): Frame => json('keys', 'ring', ring)
export const rowFrame = ({ key, sealed }: JournalRow): Frame => ({ kind: 'row', key, bytes: sealed })

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

const parsed = (frame: Frame): unknown => JSON.parse(decoder.decode(frame.bytes))

/** What frames hold, by what they are. The last ring in a file is the one in force. */
export type FileContent = {
  readonly head: FileHead | null
  readonly ring: KeyRing | null
  readonly pages: readonly PageRow[]
  readonly rows: readonly JournalRow[]
  /** The sealed summary of a backup. */
  readonly summary: Uint8Array | null
}

/** Sort the frames of a file. Their checks held, so a head or ring of another shape is a fault. */
export function contentOf(frames: readonly Frame[]): FileContent {
  const of = (kind: Frame['kind']): readonly Frame[] => frames.filter(frame => frame.kind === kind)
  const [first] = of('head')
  const ring = of('keys').at(-1)
  return {
    head: first === undefined ? null : head.parse(parsed(first)),
    ring: ring === undefined ? null : z.string().parse(parsed(ring)),
    pages: of('page')
      .filter(({ bytes }) => bytes.length > VERSION_BYTES)
      .map(pageOf),
    rows: of('row').map(({ key, bytes }) => ({ key, sealed: bytes.slice() })),
    summary: of('summary').at(-1)?.bytes.slice() ?? null,
  }
}
