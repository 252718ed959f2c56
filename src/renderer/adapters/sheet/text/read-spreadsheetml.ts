import type { Sheet } from '../../../domain/sheet/workbook'
import type { Quota } from '../quota'
import { XmlScanner } from '../xml/xml-scanner'
import { SpreadsheetMl } from './spreadsheetml'

const chunkBytes = 64 * 1024

/** The sheets of an XML spreadsheet of 2003, as WPS, Excel and many web systems save under the name .xls. */
export function readSpreadsheetMl(text: string, quota: Quota): Sheet[] {
  const events = new SpreadsheetMl(quota)
  const scanner = new XmlScanner('Workbook', events)
  const bytes = new TextEncoder().encode(text)
  for (let at = 0; at < bytes.length; at += chunkBytes) scanner.feed(bytes.subarray(at, at + chunkBytes))
  scanner.end()
  return events.sheets
}
