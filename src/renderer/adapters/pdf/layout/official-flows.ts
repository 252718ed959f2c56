import { byKind, type BlockOf } from '../../../domain/paper/by-kind'
import type { Style } from '../text/glyphs'
import type { Line } from '../text/lines'
import type { Typesetter } from '../text/typesetter'
import type { Flow, Strip } from './flow'
import { groupsFlow } from './groups'
import { markFlow } from './mark'
import { CELL, officialStyles, page } from './official-page'
import { textAt } from './sheet'
import { tableFlow } from './table'

const { body, heading1, heading2, label, title } = officialStyles
const right = page.left + page.blockWidth

const lineStrip = (line: Line, x: number, size: number): Strip => ({
  height: 1,
  draw: top => [textAt(line, x, top, size)],
})

const blank: Strip = { height: 1, draw: () => [] }

const centred = (line: Line, size: number): Strip =>
  lineStrip(line, page.left + (page.blockWidth - line.width) / 2, size)

const indented = (text: string, style: Style, setter: Typesetter): readonly Strip[] =>
  setter
    .lines(text, style, { width: page.blockWidth, indent: 2 * CELL, justified: true })
    .map(line => lineStrip(line, page.left, style.size))

const titleFlow = (block: BlockOf<'title'>, setter: Typesetter): Flow => ({
  keep: 'heading',
  strips: [...setter.title(block.text, title, page.blockWidth).map(line => centred(line, title.size)), blank],
})

/** The names start after the label, and every further line under the first name. */
function peopleFlow({ label: words, people }: BlockOf<'people'>, setter: Typesetter): Flow {
  const head = setter.single(`${words}：`, label)
  const start = page.left + 2 * CELL
  const names = start + head.width
  const lines = setter.lines(people.join('、'), body, { width: right - names, indent: 0, justified: false })
  return {
    keep: 'lines',
    strips: lines.map((line, i) => ({
      height: 1,
      draw: top => [
        ...(i === 0 ? [textAt(head, start, top, label.size)] : []),
        textAt(line, names, top, body.size),
      ],
    })),
  }
}

/** The date ends four characters from the right edge, the unit is centred over it, or ends two from the edge when it is longer. */
function signatureFlow(block: BlockOf<'signature'>, setter: Typesetter): Flow {
  const unit = setter.single(block.unit, body)
  const date = setter.single(block.date, body)
  const middle = Math.min(right - 4 * CELL - date.width / 2, right - 2 * CELL - unit.width / 2)
  const strip = (line: Line): Strip => lineStrip(line, middle - line.width / 2, body.size)
  return { keep: 'whole', strips: [strip(unit), strip(date)] }
}

function endsFlow(block: BlockOf<'ends'>, setter: Typesetter): Flow {
  const date = setter.single(block.right, body)
  const unit = setter.lines(block.left, body, {
    width: page.blockWidth - date.width - 3 * CELL,
    indent: 0,
    justified: true,
  })
  return {
    keep: 'whole',
    strips: unit.map((line, i) => ({
      height: 1,
      draw: top => [
        textAt(line, page.left + CELL, top, body.size),
        ...(i === 0 ? [textAt(date, right - CELL - date.width, top, body.size)] : []),
      ],
    })),
  }
}

const numberFlow = (block: BlockOf<'number'>, setter: Typesetter): Flow => {
  const line = setter.single(block.text, body)
  return { keep: 'whole', strips: [lineStrip(line, right - line.width, body.size)] }
}

const salutationFlow = (block: BlockOf<'salutation'>, setter: Typesetter): Flow => ({
  keep: 'heading',
  strips: setter
    .lines(block.name + block.suffix, body, { width: page.blockWidth, indent: 0, justified: true })
    .map(line => lineStrip(line, page.left, body.size)),
})

const spaceFlow = ({ lines }: BlockOf<'space'>): Flow => ({
  keep: 'blank',
  strips: Array.from({ length: lines }, () => blank),
})

/** What a block brings to an official page. The imprint stands at the foot of the last page and brings nothing to the flow. */
export const flowOf = byKind<[Typesetter], Flow>({
  mark: ({ text }, setter) => markFlow(text, setter),
  centred: ({ text }, setter) => ({ keep: 'whole', strips: [centred(setter.single(text, body), body.size)] }),
  ends: endsFlow,
  title: titleFlow,
  number: numberFlow,
  heading: ({ level, text }, setter) => ({
    keep: 'heading',
    strips: indented(text, level === 1 ? heading1 : heading2, setter),
  }),
  paragraph: ({ text }, setter) => ({ keep: 'lines', strips: indented(text, body, setter) }),
  salutation: salutationFlow,
  people: peopleFlow,
  table: tableFlow,
  groups: groupsFlow,
  signature: signatureFlow,
  imprint: () => ({ keep: 'blank', strips: [] }),
  space: spaceFlow,
})
