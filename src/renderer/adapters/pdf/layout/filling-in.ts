import type { BlockOf } from '../../../domain/paper/by-kind'
import type { Flow, Strip } from './flow'
import type { Setting } from './official-page'
import { dashed, rule, textAt, type Item } from './sheet'

/** Lines of the grid one row of signatures takes: room for a hand. */
const SIGNING = 1.5
const thin = 0.5

/** Labels each with what is known, else a line to write on, beside each other in equal shares of the page. */
export function signaturesFlow({ perRow, items }: BlockOf<'signatures'>, { page, setter }: Setting): Flow {
  const { body, label } = page.styles
  const width = page.blockWidth / perRow
  const height = SIGNING * page.pitch
  const one = ({ label: words, text }: (typeof items)[number], left: number, top: number): Item[] => {
    const head = setter.single(`${words}：`, label)
    const down = top + height - page.pitch
    const start = left + head.width
    const items: Item[] = [textAt(head, left, down, label.size)]
    if (text !== undefined) return [...items, textAt(setter.single(text, body), start, down, body.size)]
    const base = down + body.size * 1.08
    return [...items, rule([start, base], [left + width - page.cell, base], thin)]
  }
  const rowStrip = (from: number): Strip => ({
    height: SIGNING,
    draw: top => items.slice(from, from + perRow).flatMap((item, i) => one(item, page.left + i * width, top)),
  })
  const rows = Array.from({ length: Math.ceil(items.length / perRow) }, (_, row) => row * perRow)
  return { keep: 'rows', strips: rows.map(rowStrip) }
}

/** A dashed line across the page with words in its middle. */
export function tearFlow({ text }: BlockOf<'tear'>, { page, setter }: Setting): Flow {
  const { note } = page.styles
  const words = setter.single(text, note)
  const [left, right] = [page.left, page.left + page.blockWidth]
  const start = (left + right - words.width) / 2
  const strip: Strip = {
    height: 2,
    draw: top => {
      const y = top + page.pitch
      return [
        dashed([left, y], [start - page.cell, y], thin),
        textAt(words, start, y - note.size / 2, note.size),
        dashed([start + words.width + page.cell, y], [right, y], thin),
      ]
    },
  }
  return { keep: 'whole', strips: [strip] }
}
