import type { BlockOf } from '../../../domain/paper/by-kind'
import type { Flow, Strip } from './flow'
import type { Setting } from './official-page'
import { MM, box, textAt, type Item } from './sheet'

const IN_A_ROW = 3
/** Lines of the grid. */
const height = 2
/** Between the characters of a group, so that each is read by itself. */
const tracking = 5
const border = 0.5

function cellItems(group: string, place: number, top: number, { page, setter }: Setting): readonly Item[] {
  const { group: large, tableCell: small } = page.styles
  const width = page.blockWidth / IN_A_ROW
  const left = page.left + ((place - 1) % IN_A_ROW) * width
  const tall = height * page.pitch
  const line = setter.single(group, large, tracking)
  return [
    box(left, top, left + width, top + tall, border),
    textAt(setter.single(`${place}`, small), left + 2 * MM, top + 2 * MM, small.size),
    textAt(line, left + (width - line.width) / 2, top + (tall - large.size) / 2, large.size),
  ]
}

/** Boxes side by side, each with a group in its middle and its place in the corner. */
export function groupsFlow({ groups }: BlockOf<'groups'>, setting: Setting): Flow {
  const rows = Array.from({ length: Math.ceil(groups.length / IN_A_ROW) }, (_, row) => row * IN_A_ROW)
  const rowStrip = (from: number): Strip => ({
    height,
    draw: top =>
      groups.slice(from, from + IN_A_ROW).flatMap((group, i) => cellItems(group, from + i + 1, top, setting)),
  })
  return { keep: 'whole', strips: rows.map(rowStrip) }
}
