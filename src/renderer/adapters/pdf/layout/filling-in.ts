import type { BlockOf } from '../../../domain/paper/by-kind'
import type { Flow, Strip } from './flow'
import type { Setting } from './official-page'
import { dashed, rule, textAt, type Item } from './sheet'

/** Lines of the grid one row of signatures takes: room for a hand. */
const SIGNING = 1.5
const thin = 0.5

/** Labels each with a line to write on, beside each other in equal shares of the page. */
export function signaturesFlow({ perRow, labels }: BlockOf<'signatures'>, { page, setter }: Setting): Flow {
  const { body, label } = page.styles
  const width = page.blockWidth / perRow
  const one = (words: string, left: number, top: number): readonly Item[] => {
    const head = setter.single(`${words}：`, label)
    const down = top + (SIGNING - 1) * page.pitch
    const base = down + body.size * 1.08
    return [
      textAt(head, left, down, label.size),
      rule([left + head.width, base], [left + width - page.cell, base], thin),
    ]
  }
  const rowStrip = (from: number): Strip => ({
    height: SIGNING,
    draw: top =>
      labels.slice(from, from + perRow).flatMap((words, i) => one(words, page.left + i * width, top)),
  })
  const rows = Array.from({ length: Math.ceil(labels.length / perRow) }, (_, row) => row * perRow)
  return { keep: 'ending', strips: rows.map(rowStrip) }
}

/** A dashed line across the page with words in its middle. */
export function tearFlow({ text }: BlockOf<'tear'>, { page, setter }: Setting): Flow {
  const { note } = page.styles
  const words = setter.single(text, note)
  const [left, right] = [page.left, page.left + page.blockWidth]
  const start = (left + right - words.width) / 2
  const strip: Strip = {
    height: 1.4,
    draw: top => {
      const y = top + 0.7 * page.pitch
      return [
        dashed([left, y], [start - page.cell, y], thin),
        textAt(words, start, y - note.size / 2, note.size),
        dashed([start + words.width + page.cell, y], [right, y], thin),
      ]
    },
  }
  return { keep: 'whole', strips: [strip] }
}
