import type { Quota } from '../quota'
import type { XmlEvents } from '../xml/xml-scanner'
import { plainXmlText, unescapeString, xmlText } from '../xml/xml-text'
import { BETWEEN_BARE, PlainString } from './plain-string'

/** The strings of `sharedStrings.xml` in order; the runs of rich text joined, phonetic guides left out. */
export class SharedStrings implements XmlEvents {
  readonly list: string[] = []
  /** Where a string may begin. */
  private between = false
  private value = ''
  private phonetic = false
  private inText = false
  private readonly quota: Quota
  private readonly early: (text: string) => void
  private readonly stringRead = new PlainString()

  /** `early` is told each string as it is read, see `EarlyRows.string`. */
  constructor(quota: Quota, early: (text: string) => void = () => undefined) {
    this.quota = quota
    this.early = early
  }

  open(name: string): void {
    this.between = name === 'sst'
    if (name === 'si') this.value = ''
    else if (name === 'rPh') this.phonetic = true
    else if (name === 't') this.inText = !this.phonetic
  }

  text(bytes: Uint8Array, from: number, to: number, literal: boolean): void {
    if (this.inText) this.value += xmlText(bytes, from, to, literal)
  }

  close(name: string): void {
    if (name === 't') this.inText = false
    else if (name === 'rPh') this.phonetic = false
    else if (name === 'si') this.take(this.value)
    this.between = name === 'si'
  }

  plain(bytes: Uint8Array, at: number): number {
    if (!this.between) return at
    const string = this.stringRead
    let next = at
    for (;;) {
      const bare = this.bareRun(bytes, next)
      const end = string.read(bytes, bare)
      if (end === bare) return bare
      this.take(xmlText(bytes, string.from, string.to, false))
      next = end
    }
  }

  /** Reads bare strings that follow each other: decoded as one text they cost a third. The place after them. */
  private bareRun(bytes: Uint8Array, at: number): number {
    const string = this.stringRead
    let from = 0
    let to = 0
    let next = at
    for (;;) {
      const end = string.read(bytes, next)
      if (end === next || !string.isBare) break
      if (next === at) from = string.from
      to = string.to
      next = end
    }
    if (next > at) for (const text of plainXmlText(bytes, from, to).split(BETWEEN_BARE)) this.take(text)
    return next
  }

  private take(text: string): void {
    this.quota.text(text.length)
    const read = unescapeString(text)
    this.list.push(read)
    this.early(read)
  }
}
