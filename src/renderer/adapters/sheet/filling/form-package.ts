import type { Quota } from '../quota'
import { Unreadable } from '../unreadable'
import { ZipFile } from '../writing/zip-file'
import { unpack } from '../xlsx/unpack'
import { partName, Relations, relationsName, type Relation } from '../xlsx/workbook-parts'
import { partKey, readZipDirectory, type ZipDirectory } from '../xlsx/zip-directory'
import { XmlScanner } from '../xml/xml-scanner'

/** A form has a sheet or two; one with more XML in a part is no form. */
const longestPart = 64 * 1024 * 1024

/** An .xlsx opened to change some of its parts: the others are carried over as they were packed. */
export class FormPackage {
  private readonly parts: ZipDirectory
  private readonly changed = new Map<string, string | null>()
  private readonly quota: Quota

  constructor(bytes: Uint8Array, quota: Quota) {
    this.parts = readZipDirectory(bytes)
    this.quota = quota
  }

  has(name: string): boolean {
    return this.parts.has(partKey(name)) && this.changed.get(partKey(name)) !== null
  }

  /** The names of all parts, as they stand in the zip. */
  names(): readonly string[] {
    return Array.from(this.parts.values(), ({ name }) => name)
  }

  /** The text of a part, as it was changed last. Refuses what the reading of a roster refuses; undefined where there is no such part. */
  async text(name: string): Promise<string | undefined> {
    const key = partKey(name)
    const changed = this.changed.get(key)
    if (changed !== undefined) return changed ?? undefined
    const entry = this.parts.get(key)
    if (entry === undefined) return undefined
    if (entry.size > longestPart) throw new Unreadable('form-too-large', { limit: '64 MB' })
    this.quota.expect(entry.size)
    const decoder = new TextDecoder()
    const pieces: string[] = []
    await unpack(entry, this.quota, chunk => {
      pieces.push(decoder.decode(chunk, { stream: true }))
      return Promise.resolve()
    })
    const text = pieces.join('') + decoder.decode()
    if (/<!DOCTYPE/i.test(text)) throw new Unreadable('file-entities')
    return text
  }

  put(name: string, text: string): void {
    this.changed.set(partKey(name), text)
  }

  drop(name: string): void {
    this.changed.set(partKey(name), null)
  }

  /** What a part refers to, by the names of the parts. */
  async related(part: string): Promise<readonly Relation[]> {
    const text = await this.text(relationsName(part))
    if (text === undefined) return []
    const relations = new Relations()
    const scanner = new XmlScanner('Relationships', relations)
    scanner.feed(new TextEncoder().encode(text))
    scanner.end()
    return relations.list.map(one => ({ ...one, target: partName(part, one.target).replace(/^\//, '') }))
  }

  /** The zip with what was changed, in the order it had. */
  bytes(): Uint8Array {
    const zip = new ZipFile()
    for (const [key, entry] of this.parts) {
      const text = this.changed.get(key)
      if (text === undefined) zip.carryOver(entry)
      else if (text !== null) zip.add(entry.name, [text])
    }
    return zip.finish()
  }
}
