import { z } from 'zod'
import { placedPart, sheetSize } from '../paper/placed'
import type { Design } from '../records/design'
import { fail, ok, type Result } from '../result'
import { checkDesign } from './check-design'

/** The version of the format written; files of a higher one are refused. */
const VERSION = 1

const picture = z.object({
  /** By which the scan or a part names it in this file. */
  id: z.string().min(1),
  name: z.string().min(1).max(200),
  base64: z.base64(),
})

const head = z.object({ format: z.literal('wenyuan-design'), version: z.number().int().positive() })

const designFile = head.extend({
  name: z.string().trim().min(1).max(60),
  template: z.string().min(1),
  page: sheetSize,
  overprint: z.boolean(),
  scanId: z.string().min(1).optional(),
  parts: z.array(placedPart).max(100),
  pictures: z.array(picture).max(20),
})

/** A picture of a design on its way between offices. */
export type FilePicture = z.infer<typeof picture>
export type DesignFile = z.infer<typeof designFile>

/** A design as the text of a file, with its pictures, for another office. */
export function writeDesignFile(one: Design, pictures: readonly FilePicture[]): string {
  const { name, template, page, overprint, scanId, parts } = one
  const file: DesignFile = {
    ...{ format: 'wenyuan-design', version: VERSION, name, template, page, overprint, parts: [...parts] },
    ...(scanId !== undefined && { scanId }),
    pictures: [...pictures],
  }
  return JSON.stringify(file)
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Pictures that are named in the file and not in it. */
const missingPictures = ({ parts, scanId, pictures }: DesignFile): boolean =>
  [
    ...parts.flatMap(part => (part.kind === 'image' ? [part.pictureId] : [])),
    ...(scanId === undefined ? [] : [scanId]),
  ].some(id => !pictures.some(one => one.id === id))

/**
 * Reads a file from another office. Refusals: `design-file-unknown` (no such file), `design-file-newer`, `design-file-broken`,
 * `design-file-paper` (a paper this program does not have), those of {@link checkDesign}, `design-unknown` among them.
 *
 * @param termsOf the names the texts of a paper may use; undefined for papers that do not exist here
 */
export function readDesignFile(
  text: string,
  termsOf: (template: string) => readonly string[] | undefined,
): Result<DesignFile> {
  const json = parsed(text)
  const known = head.safeParse(json)
  if (!known.success) return fail('design-file-unknown')
  if (known.data.version > VERSION) return fail('design-file-newer')
  const read = designFile.safeParse(json)
  if (!read.success || missingPictures(read.data)) return fail('design-file-broken')
  const terms = termsOf(read.data.template)
  if (terms === undefined) return fail('design-file-paper', { name: read.data.name })
  const checked = checkDesign(read.data, terms)
  return checked.ok ? ok(read.data) : checked
}
