import type { Watch } from '../../domain/progress'
import { fail, ok, type Result } from '../../domain/result'
import type { FileFormat, NamedBytes, Sheet, Workbook } from '../../domain/sheet/workbook'
import { notEarly, type EarlyRows } from './early-rows'
import { inMegabytes, limits } from './limits'
import { Quota } from './quota'
import { sniff, sniffText } from './sniff'
import { decodeText } from './text/decode-text'
import { readCsv } from './text/read-csv'
import { readHtml } from './text/read-html'
import { readSpreadsheetMl } from './text/read-spreadsheetml'
import { Unreadable } from './unreadable'
import { readXls } from './xls/read-xls'
import { readXlsx } from './xlsx/read-xlsx'

/**
 * Reads any roster file by its content, see `Sheets.read`. Works wherever there is JavaScript; large files keep the thread busy, so the
 * page calls it in a worker. `early` has the rows of an .xlsx while they are read.
 */
export async function readWorkbook(
  file: NamedBytes,
  watch: Watch,
  early: EarlyRows = notEarly,
): Promise<Result<Workbook>> {
  try {
    const { format, sheets } = await readSheets(file.bytes, new Quota(watch), early)
    if (sheets.every(sheet => sheet.rows.length === 0)) return fail('file-empty')
    return ok({ fileName: file.name, format, sheets })
  } catch (reason) {
    if (reason instanceof Unreadable) return { ok: false, problem: reason.problem }
    throw reason
  }
}

type Read = { readonly format: FileFormat; readonly sheets: readonly Sheet[] }

async function readSheets(bytes: Uint8Array, quota: Quota, early: EarlyRows): Promise<Read> {
  const content = sniff(bytes)
  refuseLarger(bytes.length, content === 'zip' ? limits.zipBytes : limits.plainBytes)
  switch (content) {
    case 'empty':
      throw new Unreadable('file-empty')
    case 'other':
      throw new Unreadable('file-unknown')
    case 'zip':
      return { format: 'xlsx', sheets: await readXlsx(bytes, quota, early) }
    case 'biff':
      return { format: 'xls', sheets: await readXls(bytes, quota) }
    case 'text':
      return readText(decodeText(bytes), quota)
  }
}

function readText(text: string, quota: Quota): Read {
  const format = sniffText(text)
  switch (format) {
    case 'csv':
      return { format, sheets: [readCsv(text, quota)] }
    case 'html':
      return { format, sheets: [readHtml(text, quota)] }
    case 'spreadsheetml':
      return { format, sheets: readSpreadsheetMl(text, quota) }
  }
}

function refuseLarger(bytes: number, limit: number): void {
  if (bytes > limit) throw new Unreadable('file-too-large', { limit: `${inMegabytes(limit)} MB` })
}
