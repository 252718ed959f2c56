import { passwordProblem } from '../accounts/password'
import type { Problem } from '../result'

/** What every reader of PDF files takes alike, whatever language its machine speaks; 127 bytes is the most a PDF takes. */
const takenAlike = /^[\x20-\x7e]{0,127}$/

/** Why a password may not be put on a PDF, or null. Problems: `pdf-password-letters` and those of {@link passwordProblem}. */
export function pdfPasswordProblem(password: string): Problem | null {
  if (!takenAlike.test(password)) return { code: 'pdf-password-letters' }
  return passwordProblem(password, '')
}
