import { mkdir, readFile, writeFile } from 'node:fs/promises'
import type { Picture } from './draw-page'
import { fromPng, toPng } from './draw-page'
import { inkDifference } from './ink'

const approvedAt = (name: string): URL => new URL(`approved/${name}.png`, import.meta.url)
const seenFolder = new URL('../../out/pictures/', import.meta.url)

/**
 * How far a picture is from the approved one (see {@link inkDifference}). What was drawn is left in out/pictures to be looked at;
 * `WENYUAN_APPROVE=1` approves it.
 */
export async function distanceFromApproved(name: string, picture: Picture): Promise<number> {
  const png = toPng(picture)
  await mkdir(seenFolder, { recursive: true })
  await writeFile(new URL(`${name}.png`, seenFolder), png)
  if (process.env['WENYUAN_APPROVE'] === '1') await writeFile(approvedAt(name), png)
  return inkDifference(picture, fromPng(await readFile(approvedAt(name)), picture.dpi))
}
