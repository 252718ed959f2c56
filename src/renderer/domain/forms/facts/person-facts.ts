import { isSensitiveTag } from '../../personal-data/sensitive-tags'
import { maskedValue } from '../../personal-data/masked-value'
import { columnFill, derivedNames, type FillName, type InRow } from '../../roster/column-sets/column-fill'
import { factPrivacy } from '../../roster/fact-privacy'
import { factFields, type Facts } from '../../roster/facts'
import { factLabel } from '../../roster/field-of-heading'
import type { FormFact, FormRow, Given } from '../form-row'
import type { Beside } from './beside'
import { besideFacts } from './beside-facts'

/** Somebody in a line of a form, with what else is on record of them. */
export type PersonInForm = InRow & { readonly beside?: Beside }

/** What our own forms call it, where a clerk would not know it by that. */
const said: Readonly<Partial<Record<FillName, string>>> = {
  门牌: '楼栋-单元-室',
  标签: '标签（用逗号隔开）',
  全部标签: '全部标签（用逗号隔开）',
  电话: '电话（用分号隔开）',
  住址: '住址（没有就用小区楼栋）',
}

const fillFact = (name: FillName, group: string): FormFact<PersonInForm> => ({
  name,
  label: said[name] ?? (factFields.some(field => field === name) ? factLabel(factNamed(name)) : name),
  group,
  tells: columnFill(name).needs.map(field => ({
    field,
    label: factLabel(field),
    privacy: factPrivacy(field),
  })),
  value: (row, on) => columnFill(name).value({ ...row, today: on }),
})

const factNamed = (name: FillName): (typeof factFields)[number] =>
  factFields.find(field => field === name) ?? 'name'

/** Everything a form can ask of a person. */
export const personFacts: readonly FormFact<PersonInForm>[] = [
  ...derivedNames.filter(name => name === '序号' || name === '年龄').map(name => fillFact(name, '常用')),
  ...factFields.map(field => fillFact(field, '名册')),
  ...derivedNames
    .filter(name => name !== '序号' && name !== '年龄' && name !== '空')
    .map(name => fillFact(name, '由名册推出')),
  ...besideFacts,
]

const byName: ReadonlyMap<string, FormFact<PersonInForm>> = new Map(
  personFacts.map(fact => [fact.name, fact]),
)

/** The line of a form about somebody, telling what `given` lets it tell; `person.shown` is to be masked already. */
export function personRow(
  person: PersonInForm,
  given?: Given,
  own: Readonly<Record<string, string>> = {},
): FormRow {
  const mayTell = (fact: FormFact<PersonInForm>): boolean =>
    given === undefined || fact.tells.length === 0 || fact.tells.some(({ field }) => given.isGiven(field))
  return {
    id: person.person.id,
    name: person.person.facts.name,
    value: (name, on = person.today) => {
      const fact = byName.get(name)
      return fact !== undefined && mayTell(fact) ? fact.value(person, on) : undefined
    },
    tag: name => (mayShowTag(name, given) ? (person.beside ?? rowOfFile(person.shown)).tag(name) : undefined),
    own: name => own[name],
  }
}

const mayShowTag = (name: string, given: Given | undefined): boolean =>
  given === undefined || (given.isGiven('tags') && !(given.isMasked('tags') && isSensitiveTag(name)))

/** Rows of a file know tags by their names only. */
const rowOfFile = ({ tags, sensitiveTags }: Facts): Pick<Beside, 'tag'> => ({
  tag: name => ([tags, sensitiveTags].some(all => all?.split('、').includes(name)) ? { name } : undefined),
})

/** The facts somebody's line may tell, masked where they must be. */
export function givenFacts(facts: Facts, { isGiven, isMasked }: Given): Facts {
  const told: Partial<Record<(typeof factFields)[number], string>> = {}
  for (const field of factFields) {
    const value = facts[field]
    if (value === undefined || !isGiven(field)) continue
    const kept = isMasked(field) ? maskedValue(factPrivacy(field), value) : value
    if (kept !== '') told[field] = kept
  }
  return { ...told, name: told.name ?? '' }
}
