import { factsNamed, isMisread, readLine, type Piece } from './read-wording'
import type { TermValues, Wording } from './wording'

/** A title and paragraphs, ready to be set. */
export type Filled = { readonly title: string; readonly paragraphs: readonly string[] }

const isKnown = (pieces: readonly Piece[], values: TermValues): boolean =>
  factsNamed(pieces).every(({ name }) => (values[name] ?? '') !== '')

function pieceText(piece: Piece, values: TermValues): string {
  if (piece.kind === 'words') return piece.text
  if (piece.kind === 'fact') return values[piece.name] ?? ''
  return isKnown(piece.pieces, values) ? piece.pieces.map(one => pieceText(one, values)).join('') : ''
}

/** A checked line with its facts filled in. */
export function fillLine(line: string, values: TermValues): string {
  const read = readLine(line)
  if (isMisread(read)) throw new Error(`Unchecked wording: ${line}`)
  return read.map(piece => pieceText(piece, values)).join('')
}

/** A checked wording with its facts filled in. A fact of several lines makes as many paragraphs; an empty paragraph is left out. */
export const fillWording = ({ title, body }: Wording, values: TermValues): Filled => ({
  title: fillLine(title, values).trim(),
  paragraphs: body
    .flatMap(line => fillLine(line, values).split('\n'))
    .map(line => line.trim())
    .filter(line => line !== ''),
})
