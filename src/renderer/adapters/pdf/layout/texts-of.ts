import { byKind } from '../../../domain/paper/by-kind'
import type { Printable } from '../../../domain/paper/list-paper'
import type { Block } from '../../../domain/paper/paper'
import type { Role } from '../fonts/font-catalogue'
import type { RoleText } from '../fonts/font-shelf'
import { printable } from '../text/printable'
import { listTexts } from './lay-list'
import { letterStyles } from './letter-page'
import { officialStyles } from './official-page'

type Asked = readonly (readonly [Role, string])[]

const official = officialStyles
const letter = letterStyles(22)

const officialTexts = byKind<[], Asked>({
  mark: ({ text }) => [[official.mark.role, text]],
  title: ({ text }) => [[official.title.role, text]],
  centred: ({ text }) => [[official.body.role, text]],
  number: ({ text }) => [[official.body.role, text]],
  paragraph: ({ text }) => [[official.body.role, text]],
  heading: ({ level, text }) => [[level === 1 ? official.heading1.role : official.heading2.role, text]],
  people: ({ label, people }) => [
    [official.label.role, `${label}：`],
    [official.body.role, people.join('、')],
  ],
  table: ({ columns, rows }) => [
    ...columns.map(({ heading }) => [official.tableHeading.role, heading] as const),
    ...rows.flat().map(text => [official.tableCell.role, text] as const),
  ],
  groups: ({ groups }) => [
    [official.group.role, groups.join('')],
    [official.tableCell.role, groups.map((_, i) => `${i + 1}`).join('')],
  ],
  salutation: ({ name, suffix }) => [[official.body.role, name + suffix]],
  signature: ({ unit, date }) => [[official.body.role, `${unit} ${date}`]],
  ends: ({ left, right }) => [[official.body.role, `${left} ${right}`]],
  imprint: ({ sentTo, unit, date }) => [
    [official.imprint.role, `分送：${sentTo.join('，')}。${unit} ${date}印发`],
  ],
  space: () => [],
})

const notOnLetters = ({ kind }: Block): never => {
  throw new Error(`A letter has no ${kind}`)
}

const letterTexts = byKind<[], Asked>({
  title: ({ text }) => [[letter.title.role, text]],
  number: ({ text }) => [[letter.number.role, text]],
  salutation: ({ name, suffix }) => [[letter.name.role, name + suffix]],
  paragraph: ({ text }) => [[letter.body.role, text]],
  signature: ({ unit, date }) => [[letter.signature.role, `${unit} ${date}`]],
  space: () => [],
  mark: notOnLetters,
  centred: notOnLetters,
  ends: notOnLetters,
  heading: notOnLetters,
  people: notOnLetters,
  table: notOnLetters,
  groups: notOnLetters,
  imprint: notOnLetters,
})

const pageNumbers: RoleText = { role: official.pageNumber.role, text: '— 0123456789' }

/** Every text a paper prints and the typeface it is printed in, so that fonts are opened and characters checked before layout. */
export function textsOf(paper: Printable): readonly RoleText[] {
  if (paper.form === 'list') return listTexts(paper)
  const asked = paper.blocks.flatMap(block =>
    paper.form === 'letter' ? letterTexts(block) : officialTexts(block),
  )
  const texts = asked.map(([role, text]) => ({ role, text: printable(text) }))
  return paper.form === 'letter' ? texts : [...texts, pageNumbers]
}
