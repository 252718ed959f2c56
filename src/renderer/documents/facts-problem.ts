import type { Problem } from '../domain/result'
import { factLabels } from './data/fact-labels'
import type { FactError, PrintableDocument } from './define-document'

/** `attendees[2].name` as a clerk says it: 参会人员第 3 项的姓名或名称. */
const factName = (path: string): string =>
  path
    .split('.')
    .map(step => {
      const [, key = '', nth] = /^(\w+)(?:\[(\d+)\])?$/.exec(step) ?? []
      const label = factLabels[key] ?? key
      return nth === undefined ? label : `${label}第 ${String(Number(nth) + 1)} 项`
    })
    .join('的')

const sentence = ({ path, message }: FactError): string =>
  path === '' ? message : `${factName(path)}：${message}`

/**
 * What of these facts a document cannot print, each named with the limit it breaks: `paper-facts`. Undefined where it can print them. To be
 * asked before {@link laidOut}, since records hold longer words than a line of a paper does.
 */
export function factsProblem(document: PrintableDocument, facts: unknown): Problem | undefined {
  const laid = document.lay(facts)
  if (laid.ok) return undefined
  return { code: 'paper-facts', detail: { paper: document.title, facts: laid.errors.map(sentence).join('') } }
}
