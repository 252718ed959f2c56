import type { Right } from '../accounts/roles'
import { usualDecisions, type ListColumn } from '../giving-out/column'
import { bases } from '../giving-out/data/bases'
import { planGivingOut, type GivingOutPlan, type GivingOutRequest } from '../giving-out/plan-giving-out'
import { factPrivacy } from '../roster/fact-privacy'
import { factLabel } from '../roster/field-of-heading'
import type { StreetForm } from '../records/street-form'
import { fail, type Result } from '../result'
import type { ColumnContent, FormMapping } from './form-mapping'
import { allGiven, type Given } from './form-row'
import { formFacts } from './form-sources'
import { listsLines } from './lists-lines'

const tags: ListColumn<string> = { field: 'tags', label: factLabel('tags'), privacy: factPrivacy('tags') }

const OWN = 'own '

/** What the clerk entered for this form is meant to stand in it. */
const isOwn = (field: string): boolean => field.startsWith(OWN)

/** The facts a column names. */
export function namedIn(content: ColumnContent): readonly string[] {
  if (content.kind === 'fact' || content.kind === 'is') return [content.fact]
  if (content.kind !== 'composed') return []
  return Array.from(content.pattern.matchAll(/\{([^{}]+)\}/g), ([, name = '']) => name)
}

function columnsOf(content: ColumnContent, of: string | undefined): readonly ListColumn<string>[] {
  if (content.kind === 'tag' || content.kind === 'tag-fact') return [tags]
  if (content.kind === 'own') {
    return [{ field: OWN + content.name, label: content.name, privacy: 'free' }]
  }
  const names = namedIn(content)
  return formFacts(of)
    .filter(({ name }) => names.includes(name))
    .flatMap(({ tells }) => tells)
}

/** What a form tells of people, each thing once: what giving it out has to decide on. */
export function tellingColumns({
  columns,
  of,
  counts,
}: Pick<FormMapping, 'columns' | 'of' | 'counts'>): readonly ListColumn<string>[] {
  if (!listsLines({ columns, counts })) return []
  const all = Object.values(columns).flatMap(content => columnsOf(content, of))
  return [...new Map(all.map(column => [column.field, column])).values()]
}

type Giving = StreetForm['giving']

const isBasis = (name: string | undefined): name is keyof typeof bases => name !== undefined && name in bases

/** What the clerk is asked before a form is filled, as it was answered last. */
export function givingRequest(
  { recipient, purpose, basis, columns: decided }: Giving,
  columns: readonly ListColumn<string>[],
  form: string,
): GivingOutRequest<string> {
  const usual = usualDecisions(columns, 'named')
  return {
    audience: 'named',
    recipient,
    purpose,
    basis: isBasis(basis) ? basis : undefined,
    password: null,
    copies: 1,
    form,
    columns: Object.fromEntries(
      columns.map(({ field }) => [
        field,
        decided[field] ?? (isOwn(field) ? 'full' : usual[field]) ?? 'left-out',
      ]),
    ),
  }
}

/** The plan of giving a form out. A form that tells nothing of anybody needs none: null. Refusals: those of {@link planGivingOut}. */
export function planFormGiving(
  request: GivingOutRequest<string>,
  columns: readonly ListColumn<string>[],
  rights: readonly Right[],
): Result<GivingOutPlan<string> | null> {
  if (!rights.includes('export')) return fail('export-forbidden')
  return columns.length === 0 ? { ok: true, value: null } : planGivingOut(request, columns, rights)
}

/** What a plan lets a form tell. */
export function givenBy(plan: GivingOutPlan<string> | null): Given {
  if (plan === null) return allGiven
  const masked = new Map(plan.columns.map(column => [column.field, column.masked]))
  return { isGiven: field => masked.has(field), isMasked: field => masked.get(field) === true }
}

/** What decisions let a form tell, before they are a plan: for the preview. */
export const givenByDecisions = (columns: GivingOutRequest<string>['columns']): Given => ({
  isGiven: field => (columns[field] ?? 'left-out') !== 'left-out',
  isMasked: field => columns[field] === 'masked',
})
