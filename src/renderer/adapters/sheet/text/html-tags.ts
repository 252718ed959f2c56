type HtmlTag = { readonly kind: 'open' | 'close'; readonly name: string; readonly attributes: string }

/** A piece of an HTML document: text between tags (references unresolved), or a tag with its attributes as they stand. */
export type HtmlPiece = { readonly kind: 'text'; readonly text: string } | HtmlTag

const longestName = 40
const tagName = /^<\/?([a-z][a-z0-9:-]*)/i

/** Cuts HTML into pieces, leaving out comments, scripts and styles. Takes time in proportion to the length, whatever the text. */
export function* htmlPieces(html: string): Generator<HtmlPiece> {
  let at = 0
  while (at < html.length) {
    const start = nextTag(html, at)
    const end = start < 0 ? -1 : tagEnd(html, start)
    if (end < 0) break
    if (start > at) yield { kind: 'text', text: html.slice(at, start) }
    const piece = tagAt(html, start, end)
    if (piece) yield piece
    at = contentStart(html, end, piece)
  }
  if (at < html.length) yield { kind: 'text', text: html.slice(at) }
}

/** The next `<` that begins a tag, comment or declaration; any other is text. */
function nextTag(html: string, from: number): number {
  const start = /<[a-z/!?]/gi
  start.lastIndex = from
  return start.exec(html)?.index ?? -1
}

/** The tag between two places; undefined for a comment or declaration. */
function tagAt(html: string, start: number, end: number): HtmlTag | undefined {
  const name = tagName.exec(html.slice(start, Math.min(end, start + longestName)))?.[1]
  if (name === undefined) return undefined
  const closing = html[start + 1] === '/'
  return {
    kind: closing ? 'close' : 'open',
    name: name.toLowerCase(),
    attributes: html.slice(start + name.length + (closing ? 2 : 1), end - 1),
  }
}

/** Where reading goes on after a tag: behind the content of a script or style. */
function contentStart(html: string, end: number, piece: HtmlTag | undefined): number {
  if (piece?.kind !== 'open' || (piece.name !== 'script' && piece.name !== 'style')) return end
  const close = new RegExp(`</${piece.name}`, 'gi')
  close.lastIndex = end
  return close.exec(html)?.index ?? html.length
}

/** The place after a tag or comment, or -1 when it never ends. A `>` inside quotes does not end a tag. */
function tagEnd(html: string, start: number): number {
  if (html.startsWith('<!--', start)) {
    const end = html.indexOf('-->', start + 4)
    return end < 0 ? html.length : end + 3
  }
  let mark = ''
  for (let at = start + 1; at < html.length; at += 1) {
    const character = html.charAt(at)
    if (mark !== '') {
      if (character === mark) mark = ''
    } else if (character === '>') return at + 1
    else if ((character === '"' || character === "'") && html[at - 1] === '=') mark = character
  }
  return -1
}

/** The value of an attribute; empty when it stands without one, undefined when absent. */
export function htmlAttribute(attributes: string, name: string): string | undefined {
  const match = new RegExp(
    `(?:^|[\\s"'])${name}(?:\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+)))?(?=[\\s/"']|$)`,
    'i',
  ).exec(attributes)
  return match === null ? undefined : (match[1] ?? match[2] ?? match[3] ?? '')
}
