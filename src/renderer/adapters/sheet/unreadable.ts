import type { Problem } from '../../domain/result'

/** Why reading ends. Thrown inside the reader only, where it must unwind streams and scanners; `readWorkbook` turns it into a value. */
export class Unreadable extends Error {
  readonly problem: Problem

  constructor(code: string, detail?: Readonly<Record<string, string>>) {
    super(code)
    this.problem = detail === undefined ? { code } : { code, detail }
  }
}

/** The file contradicts itself: cut off, or changed by a broken disk or transfer. */
export const damaged = (): Unreadable => new Unreadable('file-truncated')
