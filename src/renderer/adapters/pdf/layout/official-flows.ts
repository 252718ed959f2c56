import { byKind, type BlockOf } from '../../../domain/paper/by-kind'
import type { Style } from '../text/glyphs'
import type { Line } from '../text/lines'
import { signaturesFlow, tearFlow } from './filling-in'
import type { Flow, Strip } from './flow'
import { gridFlow } from './grid'
import { groupsFlow } from './groups'
import { markFlow } from './mark'
import type { PageForm, Setting } from './official-page'
import { textAt } from './sheet'
import { tableFlow } from './table'

const rightOf = (page: PageForm): number => page.left + page.blockWidth

const lineStrip = (line: Line, x: number, size: number): Strip => ({
  height: 1,
  draw: top => [textAt(line, x, top, size)],
})

const blank: Strip = { height: 1, draw: () => [] }

const centred = (line: Line, size: number, page: PageForm): Strip =>
  lineStrip(line, page.left + (page.blockWidth - line.width) / 2, size)

/** Text across the page, its first line indented by so many characters. */
const across = (text: string, style: Style, indent: number, { page, setter }: Setting): readonly Strip[] =>
  setter
    .lines(text, style, { width: page.blockWidth, indent: indent * page.cell, justified: true })
    .map(line => lineStrip(line, page.left, style.size))

function titleFlow({ text }: BlockOf<'title'>, { page, setter }: Setting): Flow {
  const { title } = page.styles
  const lines = setter.title(text, title, page.blockWidth)
  const strips = lines.map(line => centred(line, title.size, page))
  return { keep: 'heading', strips: [...strips, { ...blank, height: page.afterTitle }] }
}

/** Lines of the grid a line of a note takes. */
const NOTE = 0.75

const noteFlow = ({ text }: BlockOf<'note'>, setting: Setting): Flow => ({
  keep: 'rows',
  close: true,
  strips: across(text, setting.page.styles.note, 0, setting).map(strip => ({ ...strip, height: NOTE })),
})

/** A label two characters in, and a text whose further lines start under the first. */
function hangingStrips(words: string, text: string, { page, setter }: Setting): readonly Strip[] {
  const { body, label } = page.styles
  const head = setter.single(words, label)
  const start = page.left + 2 * page.cell
  const names = start + head.width
  const lines = setter.lines(text, body, { width: rightOf(page) - names, indent: 0, justified: false })
  return lines.map((line, i) => ({
    height: 1,
    draw: top => [
      ...(i === 0 ? [textAt(head, start, top, label.size)] : []),
      textAt(line, names, top, body.size),
    ],
  }))
}

const peopleFlow = ({ label, people }: BlockOf<'people'>, setting: Setting): Flow => ({
  keep: 'lines',
  strips: hangingStrips(`${label}：`, people.join('、'), setting),
})

/** 附件： and the first title, every other title under it; numbered when there are several. An empty line stands above. */
function attachmentsFlow({ titles }: BlockOf<'attachments'>, { page, setter }: Setting): Flow {
  const { body } = page.styles
  const head = setter.single('附件：', body)
  const start = page.left + 2 * page.cell
  const strips = titles.flatMap((title, nth) => {
    const number = setter.single(titles.length === 1 ? '' : `${nth + 1}.`, body)
    const at = start + head.width + number.width
    const lines = setter.lines(title, body, { width: rightOf(page) - at, indent: 0, justified: false })
    return lines.map((line, i): Strip => ({
      height: 1,
      draw: top => [
        ...(i === 0 && nth === 0 ? [textAt(head, start, top, body.size)] : []),
        ...(i === 0 ? [textAt(number, start + head.width, top, body.size)] : []),
        textAt(line, at, top, body.size),
      ],
    }))
  })
  return { keep: 'whole', strips: [blank, ...strips] }
}

/** The date ends four characters from the right edge, the unit is centred over it, or ends two from the edge when it is longer. */
function signatureFlow(block: BlockOf<'signature'>, { page, setter }: Setting): Flow {
  const { body } = page.styles
  const right = rightOf(page)
  const unit = setter.single(block.unit, body)
  const date = setter.single(block.date, body)
  const middle = Math.min(right - 4 * page.cell - date.width / 2, right - 2 * page.cell - unit.width / 2)
  const strip = (line: Line): Strip => lineStrip(line, middle - line.width / 2, body.size)
  return { keep: 'ending', strips: [strip(unit), strip(date)] }
}

function endsFlow(block: BlockOf<'ends'>, { page, setter }: Setting): Flow {
  const { body } = page.styles
  const date = setter.single(block.right, body)
  const unit = setter.lines(block.left, body, {
    width: page.blockWidth - date.width - 3 * page.cell,
    indent: 0,
    justified: true,
  })
  return {
    keep: 'whole',
    strips: unit.map((line, i) => ({
      height: 1,
      draw: top => [
        textAt(line, page.left + page.cell, top, body.size),
        ...(i === 0 ? [textAt(date, rightOf(page) - page.cell - date.width, top, body.size)] : []),
      ],
    })),
  }
}

function numberFlow({ text }: BlockOf<'number'>, { page, setter }: Setting): Flow {
  const { body } = page.styles
  const line = setter.single(text, body)
  return { keep: 'whole', strips: [lineStrip(line, rightOf(page) - line.width, body.size)] }
}

const centredFlow = ({ text }: BlockOf<'centred'>, { page, setter }: Setting): Flow => {
  const { body } = page.styles
  return { keep: 'whole', strips: [centred(setter.single(text, body), body.size, page)] }
}

const nothing: Flow = { keep: 'blank', strips: [] }

/** What a block brings to a page. The imprint stands at the foot of the last page and brings nothing to the flow; nor does a cut. */
export const flowOf = byKind<[Setting], Flow>({
  mark: ({ text }, setting) => markFlow(text, setting),
  centred: centredFlow,
  ends: endsFlow,
  title: titleFlow,
  number: numberFlow,
  heading: ({ level, text }, setting) => {
    const { heading1, heading2 } = setting.page.styles
    return { keep: 'heading', strips: across(text, level === 1 ? heading1 : heading2, 2, setting) }
  },
  paragraph: ({ text }, setting) => ({
    keep: 'lines',
    strips: across(text, setting.page.styles.body, 2, setting),
  }),
  note: noteFlow,
  salutation: ({ name, suffix }, setting) => ({
    keep: 'heading',
    strips: across(name + suffix, setting.page.styles.body, 0, setting),
  }),
  people: peopleFlow,
  attachments: attachmentsFlow,
  table: tableFlow,
  grid: gridFlow,
  groups: groupsFlow,
  signatures: signaturesFlow,
  tear: tearFlow,
  signature: signatureFlow,
  imprint: () => nothing,
  cut: () => nothing,
  space: ({ lines }) => ({ keep: 'blank', strips: Array.from({ length: lines }, () => blank) }),
})
