import type { Quota } from '../quota'
import type { XmlEvents } from '../xml/xml-scanner'
import { unescapeString, xmlText } from '../xml/xml-text'

/** The strings of `sharedStrings.xml` in order; the runs of rich text joined, phonetic guides left out. */
export class SharedStrings implements XmlEvents {
  readonly list: string[] = []
  private value = ''
  private phonetic = false
  private inText = false
  private readonly quota: Quota

  constructor(quota: Quota) {
    this.quota = quota
  }

  open(name: string): void {
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
    else if (name === 'si') {
      this.quota.text(this.value.length)
      this.list.push(unescapeString(this.value))
    }
  }
}
