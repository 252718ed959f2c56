import type { Cell } from '../../sheet/workbook'
import { cellText } from '../../text/cell-text'
import { tidyName } from '../../text/person-name'
import { halfWidth, isBlankMark, isBlankWord, tidyText } from '../../text/tidy-text'
import type { ReadFact } from '../read-fact'
import { readNumber, readPhoneLine } from '../record-rows/read-text'

/** What stands where one of several owners has none. */
const NONE = '无'

const between = /[、,，;；\n\r]+/u

/** Several owners of a house in one cell, in order; what one of them has none of is empty. */
export const partsOf = (text: string): readonly string[] =>
  text === '' ? [] : text.split('、').map(part => (part === NONE ? '' : part))

/** The same back in one cell; nothing where nobody has any. */
export const joinedParts = (parts: readonly string[]): string =>
  parts.every(part => part === '') ? '' : parts.map(part => (part === '' ? NONE : part)).join('、')

const saysNone = (text: string): boolean => text === '' || isBlankMark(text) || isBlankWord(text)

/** Reads what stands between commas piece by piece; a piece that says none keeps its place. */
const inPieces =
  (read: (piece: Cell) => ReadFact) =>
  (cell: Cell): ReadFact => {
    if (typeof cell !== 'string') return read(cell)
    const pieces = tidyText(cellText(cell))
      .split(between)
      .map(piece => piece.trim())
    const all = pieces.map(piece => (saysNone(piece) ? { value: '', flaws: [] } : read(piece)))
    return { value: joinedParts(all.map(({ value }) => value)), flaws: all.flatMap(({ flaws }) => flaws) }
  }

/** Names of owners: 张三、李四. */
export const readOwners = inPieces(piece => {
  const name = tidyName(cellText(piece))
  return { value: saysNone(name) ? '' : name, flaws: [] }
})

/** Their identity numbers, each checked; a damaged or impossible one refuses the row. */
export const readOwnerNumbers = (today: string): ((cell: Cell) => ReadFact) => inPieces(readNumber(today))

export const readOwnerPhones = inPieces(readPhoneLine)

/** 产权份额: 50%, 1/2, 共同共有. A number from 0 to 1 is a part of the whole. */
export const readShares = inPieces(piece => {
  const text = halfWidth(tidyText(cellText(piece)))
  const bare = text.replace(/\s/gu, '')
  const part = /^(0?\.\d+|1(\.0+)?)$/u.test(bare)
    ? `${String(Math.round(Number(bare) * 10000) / 100)}%`
    : bare
  const sound =
    /^(100|\d{1,2})(\.\d{1,4})?%$/u.test(part) ||
    /^[1-9]\d*\/[1-9]\d*$/u.test(part) ||
    /^\p{Script=Han}+$/u.test(part)
  return sound
    ? { value: part, flaws: [] }
    : { value: '', flaws: [{ code: 'share-shape', detail: { value: text } }] }
})
