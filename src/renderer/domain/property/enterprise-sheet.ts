import { propertyEnterprise, type PropertyEnterprise } from '../records/property-enterprise'
import type { OutSheet } from '../sheet/workbook'
import { enterpriseFields } from './data/enterprise-fields'

const WIDE = 30
const NARROW = 16
const wide: readonly string[] = ['name', 'address', 'creditCode']
const EMPTY_ROWS = 50

const privacies = new Map<string, unknown>(Object.entries(propertyEnterprise.privacy ?? {}))

/** What of an enterprise tells of nobody: its contact and the remarks stay in the office. */
const openFields = enterpriseFields.filter(({ field }) => privacies.get(field) === 'open')

const sheet = (fields: typeof enterpriseFields, rows: OutSheet['rows']): OutSheet => ({
  name: '物业企业',
  columns: fields.map(({ field, label, hint, unit }) => ({
    heading: unit === undefined ? label : `${label}（${unit}）`,
    width: wide.includes(field) ? WIDE : NARROW,
    ...(hint !== undefined && { hint }),
  })),
  rows,
  ...(rows.length === 0 && { emptyRows: EMPTY_ROWS }),
  landscape: true,
})

/** The empty form an enterprise fills in about itself, with all that is asked for. */
export const enterpriseForm = (): OutSheet => sheet(enterpriseFields, [])

function textOf(enterprise: PropertyEnterprise, field: string): string | null {
  const value: unknown = new Map<string, unknown>(Object.entries(enterprise)).get(field)
  return typeof value === 'string' ? value : null
}

/** The enterprises on record, without their contacts: nothing personal leaves with it. */
export const enterpriseList = (enterprises: readonly PropertyEnterprise[]): OutSheet =>
  sheet(
    openFields,
    enterprises.map(one => openFields.map(({ field }) => textOf(one, field))),
  )
