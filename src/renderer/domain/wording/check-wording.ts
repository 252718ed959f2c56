import type { Problem } from '../result'
import { factsNamed, isMisread, readLine } from './read-wording'
import type { Term, Wording } from './wording'

type Line = { readonly place: string; readonly text: string }

const linesOf = ({ title, body }: Wording): readonly Line[] => [
  { place: '标题', text: title },
  ...body.map((text, at) => ({ place: `正文第 ${at + 1} 段`, text })),
]

function lineProblems({ place, text }: Line, terms: readonly Term[]): readonly Problem[] {
  const read = readLine(text)
  if (isMisread(read)) return [{ code: 'wording-sign', detail: { place, sign: read.sign } }]
  return factsNamed(read).flatMap(({ name, bracketed }): readonly Problem[] => {
    const term = terms.find(one => one.name === name)
    if (term === undefined) {
      const known = terms.map(one => one.name).join('、')
      return [{ code: name === '' ? 'wording-nameless' : 'wording-unknown', detail: { place, name, known } }]
    }
    return term.use === 'optional' && !bracketed
      ? [{ code: 'wording-optional', detail: { place, name } }]
      : []
  })
}

/** The facts a wording must name and does not, outside brackets or in them. */
function missing(wording: Wording, terms: readonly Term[]): readonly Problem[] {
  const named = linesOf(wording).flatMap(({ text }) => {
    const read = readLine(text)
    return isMisread(read) ? [] : factsNamed(read).map(({ name }) => name)
  })
  return terms
    .filter(({ name, use }) => use === 'required' && !named.includes(name))
    .map(({ name }) => ({ code: 'wording-missing', detail: { name } }))
}

/**
 * Everything wrong with a wording: `wording-empty`, `wording-sign`, `wording-nameless`, `wording-unknown`, `wording-optional`, each with
 * its place, and `wording-missing` with the name of the fact that the paper cannot do without. None: it can be printed.
 */
export function checkWording(wording: Wording, terms: readonly Term[]): readonly Problem[] {
  const empty = linesOf(wording)
    .filter(({ text }) => text.trim() === '')
    .map(({ place }) => ({ code: 'wording-empty', detail: { place } }))
  const none = wording.body.length === 0 ? [{ code: 'wording-empty', detail: { place: '正文' } }] : []
  return [
    ...none,
    ...empty,
    ...linesOf(wording).flatMap(line => lineProblems(line, terms)),
    ...missing(wording, terms),
  ]
}
