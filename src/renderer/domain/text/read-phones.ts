import { halfWidth, oneLine, withoutSpaces } from './tidy-text'

/** Phones of one cell: `odd` are those whose shape is not a phone's, kept as they stood. */
export type ReadPhones = { readonly phones: readonly string[]; readonly odd: readonly string[] }

const between = /[、,，;；/／|｜\n\r]+|或者?/u
const mobile = /^(?:\+?0{0,2}86-?)?(1[3-9]\d)-?(\d{4})-?(\d{4})$/
const plainMobile = /^1[3-9]\d{9}$/
const landline = /^(?:\(?(0\d{2,3})\)?-?)?([2-9]\d{6,7})(?:(?:-|转|ext\.?)(\d{1,6}))?$/i
const service = /^([48]00)-?(\d{3})-?(\d{4})$|^(?:1\d{2,4}|9\d{4,5})$/
const abroad = /^\+\d{1,3}-?\d{5,12}$/

const joined = (parts: readonly (string | undefined)[]): string =>
  parts.filter(part => part !== undefined).join('-')

/** One phone in one way of writing, or null when it has no phone's shape. */
function tidyPhone(text: string): string | null {
  const bare = withoutSpaces(halfWidth(text)).replace(/[—–－‐‑‒―]/gu, '-')
  const ofMobile = mobile.exec(bare)
  if (ofMobile !== null) return ofMobile.slice(1).join('')
  const ofLandline = landline.exec(bare)
  if (ofLandline !== null) return joined(ofLandline.slice(1))
  return service.test(bare) || abroad.test(bare) ? bare : null
}

/** A piece without firm separators: one phone with gaps in it, or several with gaps between them. */
function phonesOfPiece(piece: string): string[] {
  const whole = tidyPhone(piece)
  if (whole !== null) return [whole]
  const parts = oneLine(piece).split(' ')
  const phones = parts.map(tidyPhone)
  return phones.every(phone => phone !== null) ? phones : [oneLine(piece)]
}

/**
 * Read the phones of a cell: mobile numbers as 11 digits, landlines as `0352-1234567`, with extension `0352-1234567-801`.
 * Several may stand in one cell, parted by 、 / ; a space or a new line. The same phone twice is one.
 */
export function readPhones(text: string): ReadPhones {
  if (plainMobile.test(text)) return { phones: [text], odd: [] }
  const pieces = text.split(between).filter(piece => withoutSpaces(piece) !== '')
  const phones = [...new Set(pieces.flatMap(phonesOfPiece))]
  return { phones, odd: phones.filter(phone => tidyPhone(phone) === null) }
}
