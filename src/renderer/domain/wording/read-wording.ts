/** A piece of a line: words as they are, a fact to be filled in, or what is printed only with all its facts. */
export type Piece =
  | { readonly kind: 'words'; readonly text: string }
  | { readonly kind: 'fact'; readonly name: string }
  | { readonly kind: 'if-known'; readonly pieces: readonly Piece[] }

/** Where a line cannot be read: the sign that has no partner, or stands inside another. */
type Misread = { readonly sign: string }

/** Clerks type full-width signs as well. */
const signs: Readonly<Record<string, string>> = { '｛': '{', '｝': '}', '［': '[', '］': ']' }
const plain = (line: string): string => line.replace(/[｛｝［］]/gu, sign => signs[sign] ?? sign)

const token = /\{([^{}[\]]*)\}|[[\]{}]|[^[\]{}]+/gu

type Open = { readonly pieces: Piece[]; inner: Piece[] | undefined }

const isSign = (text: string): boolean => text.length === 1 && '[]{}'.includes(text)

/** Takes a bracket; gives the sign that stands where it cannot. */
function bracket(sign: string, open: Open): Misread | undefined {
  if (sign === '[' && open.inner === undefined) {
    open.inner = []
    return undefined
  }
  if (sign !== ']' || open.inner === undefined) return { sign }
  open.pieces.push({ kind: 'if-known', pieces: open.inner })
  open.inner = undefined
  return undefined
}

/** A line of wording in its pieces, or the first sign in it that cannot be read. */
export function readLine(line: string): readonly Piece[] | Misread {
  const open: Open = { pieces: [], inner: undefined }
  for (const [text, name] of plain(line).matchAll(token)) {
    if (name === undefined && isSign(text)) {
      const misread = bracket(text, open)
      if (misread !== undefined) return misread
      continue
    }
    const piece: Piece = name === undefined ? { kind: 'words', text } : { kind: 'fact', name: name.trim() }
    ;(open.inner ?? open.pieces).push(piece)
  }
  return open.inner === undefined ? open.pieces : { sign: '[' }
}

export const isMisread = (read: readonly Piece[] | Misread): read is Misread => 'sign' in read

/** Every fact a line names, and whether it stands in brackets. */
export const factsNamed = (
  pieces: readonly Piece[],
  bracketed = false,
): readonly { readonly name: string; readonly bracketed: boolean }[] =>
  pieces.flatMap(piece => {
    if (piece.kind === 'fact') return [{ name: piece.name, bracketed }]
    return piece.kind === 'if-known' ? factsNamed(piece.pieces, true) : []
  })
