import { designTermsOf } from '../../documents/design-terms'
import { wordedPapers } from '../../documents/office-papers'
import {
  readDesignFile,
  writeDesignFile,
  type DesignFile,
  type FilePicture,
} from '../../domain/designs/design-file'
import { saveDesign } from '../../domain/designs/edit-design'
import { attachment } from '../../domain/records/attachment'
import type { Design } from '../../domain/records/design'
import { fail, ok, type Result } from '../../domain/result'
import type { NamedBytes } from '../../domain/sheet/workbook'
import type { Services } from '../../services/services'
import { keepPicture } from './keep-picture'

type Ports = Pick<Services, 'records' | 'attachments' | 'world'>

/** The names the texts of a paper may use; undefined where there is no such paper. */
export function termsOf(template: string): readonly string[] | undefined {
  const paper = wordedPapers.find(({ id }) => id === template)
  return paper && designTermsOf(paper)
}

const picturesOf = ({ parts, scanId }: Pick<Design, 'parts' | 'scanId'>): readonly string[] => [
  ...new Set([
    ...(scanId === undefined ? [] : [scanId]),
    ...parts.flatMap(part => (part.kind === 'image' ? [part.pictureId] : [])),
  ]),
]

const CHUNK = 0x8000

/** Bytes as base64, a piece at a time, since a call takes only so many arguments. */
function base64Of(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += CHUNK)
    text += String.fromCharCode(...bytes.subarray(at, at + CHUNK))
  return btoa(text)
}

const bytesOf = (base64: string): Uint8Array => Uint8Array.from(atob(base64), sign => sign.charCodeAt(0))

/** A design with its pictures as the bytes of a file. Refusals: those of reading a picture. */
export async function designBytes({ records, attachments }: Ports, one: Design): Promise<Result<Uint8Array>> {
  const pictures: FilePicture[] = []
  for (const id of picturesOf(one)) {
    const kept = records.find(attachment, id)
    if (kept === undefined) return fail('picture-missing')
    const read = await attachments.read(kept)
    if (!read.ok) return read
    pictures.push({ id, name: kept.name, base64: base64Of(read.value) })
  }
  return ok(new TextEncoder().encode(writeDesignFile(one, pictures)))
}

/** The ids pictures are kept under here, by those they have in the file. */
async function keptPictures(
  ports: Ports,
  { pictures }: DesignFile,
  designId: string,
): Promise<Result<ReadonlyMap<string, string>>> {
  const kept = new Map<string, string>()
  for (const { id, name, base64 } of pictures) {
    const one = await keepPicture(ports, { name, bytes: bytesOf(base64) }, designId)
    if (!one.ok) return one
    kept.set(id, one.value)
  }
  return ok(kept)
}

/** Takes in a design of another office as one of its own; gives its id. Refusals: those of {@link readDesignFile}, of its pictures and of writing. */
export async function takeInDesign(ports: Ports, file: NamedBytes): Promise<Result<string>> {
  const read = readDesignFile(new TextDecoder().decode(file.bytes), termsOf)
  if (!read.ok) return read
  const id = ports.world.newId()
  const kept = await keptPictures(ports, read.value, id)
  if (!kept.ok) return kept
  const { name, template, page, overprint, parts, scanId } = read.value
  const scan = scanId === undefined ? undefined : kept.value.get(scanId)
  const design: Design = {
    ...{ id, name, template, page, overprint },
    ...(scan !== undefined && { scanId: scan }),
    parts: parts.map(part =>
      part.kind === 'image' ? { ...part, pictureId: kept.value.get(part.pictureId) ?? '' } : part,
    ),
  }
  const saved = saveDesign(design, termsOf(template) ?? [])
  if (!saved.ok) return saved
  const written = await ports.records.commit(saved.value)
  return written.ok ? ok(id) : written
}
