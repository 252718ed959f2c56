import { appointment } from './appointment'
import type { PrintableDocument } from './define-document'
import { minutes } from './minutes'

/** Every paper the office issues. */
export const documents: readonly PrintableDocument[] = [minutes, appointment]
