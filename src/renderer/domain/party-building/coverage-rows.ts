import type { Estate } from '../records/estate'
import type { PartyOrganisation } from '../records/party-organisation'
import type { PropertyEnterprise } from '../records/property-enterprise'
import type { OutSheet } from '../sheet/workbook'
import { organisationsIn } from './coverage'

/** An estate or an enterprise, and which organisations are at work in it. */
export type CoverageRow = {
  readonly key: string
  readonly side: '小区' | '物业企业'
  readonly name: string
  readonly path: string
  readonly by: readonly { readonly id: string; readonly name: string }[]
}

type Named = Pick<Estate | PropertyEnterprise, 'id' | 'name'>

/** Every estate and enterprise with the organisations at work in it on a day; those without any first. */
export function coverageRows(
  estates: readonly Named[],
  enterprises: readonly Named[],
  organisations: readonly PartyOrganisation[],
  asOf: string,
): readonly CoverageRow[] {
  const row = (side: CoverageRow['side'], path: string) => (place: Named) => ({
    key: place.id,
    side,
    name: place.name,
    path: `${path}/${place.id}`,
    by: organisationsIn(place, organisations, asOf).map(({ id, name }) => ({ id, name })),
  })
  return [
    ...estates.map(row('小区', '/estates')),
    ...enterprises.map(row('物业企业', '/enterprises')),
  ].toSorted(
    (one, other) =>
      Math.min(one.by.length, 1) - Math.min(other.by.length, 1) ||
      one.side.localeCompare(other.side) ||
      one.name.localeCompare(other.name, 'zh-CN'),
  )
}

/** The rows as a sheet. */
export const coverageSheet = (rows: readonly CoverageRow[]): OutSheet => ({
  name: '党组织覆盖',
  columns: [
    { heading: '类别', width: 12 },
    { heading: '名称', width: 36 },
    { heading: '党组织', width: 44 },
    { heading: '是否覆盖', width: 12 },
  ],
  rows: rows.map(({ side, name, by }) => [
    side,
    name,
    by.map(one => one.name).join('、') || null,
    by.length > 0 ? '是' : '否',
  ]),
  landscape: false,
})
