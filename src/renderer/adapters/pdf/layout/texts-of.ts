import { byKind } from '../../../domain/paper/by-kind'
import type { Printable } from '../../../domain/paper/list-paper'
import type { Block, Paper } from '../../../domain/paper/paper'
import type { Role } from '../fonts/font-catalogue'
import type { RoleText } from '../fonts/font-shelf'
import { printable } from '../text/printable'
import { extraTexts } from './extras'
import { listTexts } from './lay-list'
import { placedTexts } from './lay-placed'
import { letterStyles } from './letter-page'
import type { PageStyles } from './official-page'
import { pageOf } from './page-of'

type Asked = readonly (readonly [Role, string])[]

const letter = letterStyles(22)

/** What each block of a paper that flows over pages prints. */
const flowingTexts = byKind<[PageStyles], Asked>({
  mark: ({ text }, { mark }) => [[mark.role, text]],
  title: ({ text }, { title }) => [[title.role, text]],
  centred: ({ text }, { body }) => [[body.role, text]],
  number: ({ text }, { body }) => [[body.role, text]],
  paragraph: ({ text }, { body }) => [[body.role, text]],
  note: ({ text }, { note }) => [[note.role, text]],
  heading: ({ level, text }, { heading1, heading2 }) => [[level === 1 ? heading1.role : heading2.role, text]],
  people: ({ label: words, people }, { label, body }) => [
    [label.role, `${words}：`],
    [body.role, people.join('、')],
  ],
  attachments: ({ titles }, { body }) => [
    [body.role, `附件：.${titles.join('')}${titles.map((_, i) => i + 1).join('')}`],
  ],
  table: ({ columns, rows }, { tableHeading, tableCell }) => [
    ...columns.map(({ heading }) => [tableHeading.role, heading] as const),
    ...rows.flat().map(text => [tableCell.role, text] as const),
  ],
  grid: ({ rows }, { tableHeading, tableCell }) =>
    rows
      .flatMap(({ cells }) => cells)
      .map(({ label, text }) => [label === true ? tableHeading.role : tableCell.role, text] as const),
  groups: ({ groups }, { group, tableCell }) => [
    [group.role, groups.join('')],
    [tableCell.role, groups.map((_, i) => `${i + 1}`).join('')],
  ],
  signatures: ({ labels }, { label }) => [[label.role, `：${labels.join('')}`]],
  tear: ({ text }, { note }) => [[note.role, text]],
  salutation: ({ name, suffix }, { body }) => [[body.role, name + suffix]],
  signature: ({ unit, date }, { body }) => [[body.role, `${unit} ${date}`]],
  ends: ({ left, right }, { body }) => [[body.role, `${left} ${right}`]],
  imprint: ({ sentTo, unit, date }, { imprint }) => [
    [imprint.role, `分送：${sentTo.join('，')}。${unit} ${date}印发`],
  ],
  space: () => [],
  cut: () => [],
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
  grid: notOnLetters,
  signatures: notOnLetters,
  note: notOnLetters,
  attachments: notOnLetters,
  tear: notOnLetters,
  cut: notOnLetters,
})

const pageNumbers = { sides: '— 0123456789', foot: '第页，共 0123456789', none: '' } as const

function askedBy(paper: Paper): Asked {
  const extras = extraTexts(paper)
  if (paper.placed !== undefined) return [...placedTexts(paper.placed), ...extras]
  if (paper.form === 'letter') return [...paper.blocks.flatMap(block => letterTexts(block)), ...extras]
  const { styles, numbers } = pageOf(paper.form)
  const asked = paper.blocks.flatMap(block => flowingTexts(block, styles))
  return [...asked, [styles.pageNumber.role, pageNumbers[numbers]], ...extras]
}

/** Every text a paper prints and the typeface it is printed in, so that fonts are opened and characters checked before layout. */
export function textsOf(paper: Printable): readonly RoleText[] {
  if (paper.form === 'list') return listTexts(paper)
  if (paper.form === 'set') return paper.papers.flatMap(textsOf)
  return askedBy(paper).map(([role, text]) => ({ role, text: printable(text) }))
}
