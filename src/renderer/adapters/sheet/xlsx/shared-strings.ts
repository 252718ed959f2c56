import type { Quota } from '../quota'
import type { XmlEvents } from '../xml/xml-scanner'
import { unescapeString, xmlText } from '../xml/xml-text'
import { PlainString } from './plain-string'

/** The strings of `sharedStrings.xml` in order; the runs of rich text joined, phonetic guides left out. */
export class SharedStrings implements XmlEvents {
  readonly list: string[] = []
  /** Where a string may begin. */
  private between = false
  private value = ''
  private phonetic = false
  private inText = false
  private readonly quota: Quota
  private readonly stringRead = new PlainString()

  constructor(quota: Quota) {
    this.quota = quota
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
    let next = at
    for (;;) {
      const end = this.stringRead.read(bytes, next)
      if (end === next) return next
      this.take(xmlText(bytes, this.stringRead.from, this.stringRead.to, false))
      next = end
    }
  }

  private take(text: string): void {
    this.quota.text(text.length)
    this.list.push(unescapeString(text))
  }
}
