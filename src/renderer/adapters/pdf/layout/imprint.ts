import type { Block } from '../../../domain/paper/paper'
import type { Strip } from './flow'
import type { Setting } from './official-page'
import { MM, rule, textAt, type Item } from './sheet'

/** Rules of the 版记: first and last 0.35 mm, between 0.25 mm (GB/T 9704-2012 §7.4.1). */
const heavy = 0.35 * MM
const light = 0.25 * MM

/** 分送 with those it goes to, then the issuing office and the date of issue, between rules across the text block. */
export function imprintStrips(
  { sentTo, unit, date }: Extract<Block, { kind: 'imprint' }>,
  { page, setter }: Setting,
): readonly Strip[] {
  const { imprint } = page.styles
  const left = page.left
  const right = page.left + page.blockWidth
  const across = (y: number, width: number): Item => rule([left, y], [right, y], width)
  /** Text of the imprint in the middle of its line of the grid. */
  const textTop = (top: number): number => top + (page.pitch - imprint.size) / 2
  const indent = imprint.cell
  const label = setter.single('分送：', imprint)
  const names = left + indent + label.width
  const lines =
    sentTo.length === 0
      ? []
      : setter.lines(`${sentTo.join('，')}。`, imprint, {
          width: right - indent - names,
          indent: 0,
          justified: true,
        })
  const issuedOn = setter.single(`${date}印发`, imprint)
  const issuer = setter.single(unit, imprint)
  return [
    ...lines.map((line, i) => ({
      height: 1,
      draw: (top: number) => [
        ...(i === 0 ? [across(top, heavy), textAt(label, left + indent, textTop(top), imprint.size)] : []),
        textAt(line, names, textTop(top), imprint.size),
      ],
    })),
    {
      height: 1,
      draw: (top: number) => [
        across(top, lines.length === 0 ? heavy : light),
        textAt(issuer, left + indent, textTop(top), imprint.size),
        textAt(issuedOn, right - indent - issuedOn.width, textTop(top), imprint.size),
        across(top + page.pitch, heavy),
      ],
    },
  ]
}
