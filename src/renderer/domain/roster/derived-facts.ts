import { readCode } from '../codes/read-code'
import { documentKind, documentKindOf, documentKinds } from '../identity/document-kinds'
import type { Facts } from './facts'

type Derived = Readonly<Partial<Pick<Facts, 'idType' | 'sex' | 'birthDate'>>>

const numbered = /^\d{6}(\d{4})(\d{2})(\d{2})\d{2}(\d)[\dX]$/

/** What the identity number itself tells: the kind of document, and of an 18-digit number the birth date and the sex. */
export function derivedFacts(facts: { readonly [F in 'idNumber' | 'idType']?: string | undefined }): Derived {
  if (facts.idNumber === undefined) return {}
  const stated =
    facts.idType === undefined ? undefined : documentKindOf(readCode('idType', facts.idType).code)
  const kind = documentKind(facts.idNumber, stated)
  if (kind === null || documentKinds[kind].free) return {}
  const parts = numbered.exec(facts.idNumber)
  const idType = documentKinds[kind].label
  if (parts === null) return { idType }
  const [, year, month, day, sequenceEnd] = parts
  const sex = Number(sequenceEnd) % 2 === 1 ? '男' : '女'
  return { idType, sex, birthDate: `${year ?? ''}-${month ?? ''}-${day ?? ''}` }
}

/** The facts with what the identity number tells in place of what the row leaves out. What the row says stands. */
export function completeFacts(facts: Facts): Facts {
  const { idType, sex, birthDate } = derivedFacts(facts)
  if (idType === undefined) return facts
  const complete = { ...facts, idType: facts.idType ?? idType }
  if (sex !== undefined) complete.sex ??= sex
  if (birthDate !== undefined) complete.birthDate ??= birthDate
  return complete
}
