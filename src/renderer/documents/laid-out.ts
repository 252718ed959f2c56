import type { Paper } from '../domain/paper/paper'
import type { PrintableDocument } from './define-document'

/** The paper these facts give. To be asked `factsProblem` first: facts a document cannot use are a fault here. */
export function laidOut(document: PrintableDocument, facts: unknown): Paper {
  const laid = document.lay(facts)
  if (!laid.ok) throw new Error(`${document.id}: ${laid.errors.map(error => error.path).join(', ')}`)
  return laid.paper
}
