import type { OfficePaper } from '../../../documents/define-office-paper'
import type { Paper } from '../../../domain/paper/paper'
import { checkWording } from '../../../domain/wording/check-wording'
import { fillWording } from '../../../domain/wording/fill-wording'
import type { Wording } from '../../../domain/wording/wording'

/** Papers of a single landscape sheet. */
const letters: readonly string[] = ['honour', 'appointment']

/** 〔姓名〕 in place of every fact: nobody's data, and to be seen at a glance. */
const named = ({ terms }: OfficePaper): Readonly<Record<string, string>> =>
  Object.fromEntries(terms.map(({ name }) => [name, `〔${name}〕`]))

/** How the words would stand on a paper, each fact by its name; undefined while they cannot be printed. */
export function wordingPreview(paper: OfficePaper, wording: Wording, office: string): Paper | undefined {
  if (checkWording(wording, paper.terms).length > 0) return undefined
  const { title, paragraphs } = fillWording(wording, named(paper))
  return {
    form: letters.includes(paper.id) ? 'letter' : 'official',
    title,
    author: office,
    blocks: [
      { kind: 'title', text: title },
      ...(paper.keeping.kind === 'numbered' ? [{ kind: 'number', text: '〔编号〕' } as const] : []),
      ...paragraphs.map(text => ({ kind: 'paragraph', text }) as const),
      { kind: 'signature', unit: office, date: '〔日期〕' },
    ],
    names: [],
  }
}
