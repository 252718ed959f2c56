import type { Block, Paper } from '../paper/paper'
import type { Answers } from './answers'
import type { Judged } from './judge'

/** The words of a block that the rule looks at; numbers, dates and the office itself say nothing about anybody. */
function wordsOf(block: Block): readonly string[] {
  if (block.kind === 'paragraph' || block.kind === 'heading' || block.kind === 'note') return [block.text]
  if (block.kind === 'people') return block.people
  return block.kind === 'table' ? block.rows.flat() : []
}

type Template = { readonly id: string; readonly title: string; readonly certifies: boolean }

/** A paper as it would be printed, for the rule. */
export function judgedPaper({ id, certifies }: Template, { blocks, title, placed }: Paper): Judged {
  const [heading] = blocks.flatMap(block => (block.kind === 'title' ? [block.text] : []))
  const onSheet = (placed?.parts ?? []).flatMap(part => (part.kind === 'text' ? [part.text] : []))
  const texts = [...blocks.flatMap(wordsOf), ...onSheet]
  return { documentId: id, certifies, title: heading ?? title, texts }
}

/** A paper that is still being filled in: what has been typed so far, so that a refusal does not wait for the last answer. */
export function judgedAnswers({ id, title, certifies }: Template, answers: Answers): Judged {
  const typed = answers['title']
  const texts = Object.entries(answers).flatMap(([fact, answer]) => {
    if (fact === 'title') return []
    return typeof answer === 'string' ? [answer] : answer.flatMap(row => Object.values(row))
  })
  return {
    documentId: id,
    certifies,
    title: typeof typed === 'string' && typed.trim() !== '' ? typed : title,
    texts,
  }
}
