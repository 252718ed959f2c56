import type { ListItem } from './list-item'
import { foundBy, plainWords } from './sign-pattern'

/** A paper as the rule looks at it: everything it says, and whether it is a proof of something about somebody. */
export type Judged = {
  readonly documentId: string
  readonly title: string
  readonly texts: readonly string[]
  readonly certifies: boolean
}

/** Why an item of a negative list forbids a paper: in which part of it, and by which words. */
export type Hit = { readonly item: ListItem; readonly where: 'title' | 'text'; readonly words: string }

/**
 * The three-valued rule (民发〔2020〕20号; domain handbook §5.2): forbidden by a negative list; allowed by a positive one; on neither, so
 * that it takes a ground, a paper and the head's approval. `own`: the office's own paper, which certifies nothing about anybody.
 */
export type Judgement =
  | { readonly kind: 'forbidden'; readonly hits: readonly [Hit, ...Hit[]] }
  | { readonly kind: 'allowed'; readonly item: ListItem }
  | { readonly kind: 'open' }
  | { readonly kind: 'own' }

/** Whether a paper needs no ground, no basis and no approval. */
export const isFree = ({ kind }: Judgement): boolean => kind === 'own' || kind === 'allowed'

/** Words that make a proof of whatever paper they stand on. */
const certifyingTitle = ['证明']
const certifyingText = ['兹证明', '特此证明', '现证明']

/** A title by which a paper of the office itself is looked at too, though it need not be a proof. */
const explains = /情况的?说明/u

const firstFound = (signs: readonly string[], text: string): string | undefined => {
  for (const sign of signs) {
    const found = foundBy(sign, text)
    if (found !== undefined) return found
  }
  return undefined
}

function hitOf(item: ListItem, title: string, text: string): Hit | undefined {
  const inTitle = firstFound([item.title, ...item.aliases], title)
  if (inTitle !== undefined) return { item, where: 'title', words: inTitle }
  const inText = firstFound(item.signs, text)
  return inText === undefined ? undefined : { item, where: 'text', words: inText }
}

const serves = (item: ListItem, documentId: string, title: string): boolean =>
  item.documentId === documentId || [item.title, ...item.aliases].some(words => plainWords(words) === title)

/** Whether a paper proves something, by what it is or by its words. */
function isProof({ certifies, title, texts }: Omit<Judged, 'documentId'>): boolean {
  if (certifies) return true
  const says = plainWords(texts.join('\n'))
  return (
    firstFound(certifyingTitle, plainWords(title)) !== undefined ||
    firstFound(certifyingText, says) !== undefined
  )
}

/**
 * Whether the office may issue a paper. A negative list goes before a positive one; all items that forbid it are given, in their order.
 *
 * @param items those in force, see {@link itemsInForce}
 */
export function judge(paper: Judged, items: readonly ListItem[]): Judgement {
  const title = plainWords(paper.title)
  const proves = isProof(paper)
  if (!proves && !explains.test(title)) return { kind: 'own' }
  const text = plainWords(paper.texts.join('\n'))
  const [first, ...others] = items
    .filter(({ list }) => list === 'negative')
    .flatMap(item => hitOf(item, title, text) ?? [])
  if (first !== undefined) return { kind: 'forbidden', hits: [first, ...others] }
  if (!proves) return { kind: 'own' }
  const allowed = items.find(item => item.list === 'positive' && serves(item, paper.documentId, title))
  return allowed === undefined ? { kind: 'open' } : { kind: 'allowed', item: allowed }
}
