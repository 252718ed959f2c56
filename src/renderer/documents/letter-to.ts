import type { Paper } from '../domain/paper/paper'
import { chineseDate } from '../domain/text/chinese-date'
import type { Filled } from '../domain/wording/fill-wording'
import { paragraph } from './blocks'

/** To whom, by whom, under which number; `issuedOn` is `YYYY-MM-DD`. */
type Addressed = {
  readonly name: string
  readonly honorific: string
  readonly number: string
  readonly organisation: string
  readonly issuedOn: string
}

/** A letter to one person, with its number under the title and who gives it at the foot. */
export const letterTo = (all: Addressed, { title, paragraphs }: Filled): Paper => ({
  form: 'letter',
  title: `${title}（${all.name}）`,
  author: all.organisation,
  blocks: [
    { kind: 'title', text: title },
    { kind: 'number', text: `编号：${all.number}` },
    { kind: 'salutation', name: all.name, suffix: `${all.honorific}：` },
    ...paragraphs.map(paragraph),
    { kind: 'signature', unit: all.organisation, date: chineseDate(all.issuedOn) },
  ],
  names: [all.name],
})
