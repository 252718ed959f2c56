import type { Draft, Found } from '../row-draft'
import type { EnterpriseFact } from './enterprise-facts'

const missing = (field: EnterpriseFact, label: string): Found<EnterpriseFact> => ({
  field,
  flaw: { code: 'fact-missing', detail: { label } },
})

const contractFacts = [
  'servedEstate',
  'contractKind',
  'startsOn',
  'endsOn',
  'manager',
  'managerPhone',
] as const

/** What a contract cannot do without. */
const needed: readonly (readonly [EnterpriseFact, string])[] = [
  ['servedEstate', '服务小区'],
  ['contractKind', '合同种类'],
  ['startsOn', '合同起'],
]

/** What a row says against itself. Found: `fact-missing` (企业名称, or of a contract what it needs), `days-reversed`. */
export function settleEnterprise(draft: Draft<EnterpriseFact>): readonly Found<EnterpriseFact>[] {
  const found = draft.name === undefined ? [missing('name', '企业名称')] : []
  if (contractFacts.every(fact => draft[fact] === undefined)) return found
  const lacking = needed
    .filter(([field]) => draft[field] === undefined)
    .map(([field, label]) => missing(field, label))
  const { startsOn, endsOn } = draft
  const reversed: readonly Found<EnterpriseFact>[] =
    startsOn !== undefined && endsOn !== undefined && endsOn < startsOn
      ? [{ field: 'endsOn', flaw: { code: 'days-reversed', detail: { from: startsOn, to: endsOn } } }]
      : []
  return [...found, ...lacking, ...reversed]
}
