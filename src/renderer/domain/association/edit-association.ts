import { isOfAssociation, tidyCreditCode } from '../identity/credit-code'
import { creditCodeProblem } from '../identity/credit-code-problem'
import { put, type Change } from '../journal/entry'
import {
  legalForms,
  organisation as organisationKind,
  type Association,
  type Organisation,
} from '../records/organisation'
import { ok, type Problem, type Result } from '../result'
import { associationOf } from './associations'

/** An association as it was typed. `aliases`: names set apart by 、 or commas. */
export type TypedAssociation = Readonly<
  Record<
    'name' | 'shortName' | 'aliases' | 'numberPrefix' | 'creditCode' | 'estate' | 'hostUnit' | 'purpose',
    string
  >
> & { readonly legalForm: Association['legalForm'] }

const nothing: TypedAssociation = {
  name: '',
  shortName: '',
  aliases: '',
  numberPrefix: '',
  legalForm: undefined,
  creditCode: '',
  estate: '',
  hostUnit: '',
  purpose: '',
}

/** What stands in the form for an association on record, or for a new one. */
export function typedAssociation(organisation: Organisation | undefined): TypedAssociation {
  if (organisation === undefined) return nothing
  const { name, shortName = '', aliases = [], numberPrefix = '' } = organisation
  const { legalForm, creditCode = '', estate, hostUnit, purpose } = associationOf(organisation)
  const names = { name, shortName, aliases: aliases.join('、'), numberPrefix }
  return { ...names, legalForm, creditCode, estate, hostUnit, purpose }
}

/** Only this one has a 统一社会信用代码 (domain handbook §1.3). */
export const registered: (typeof legalForms)[number] = '已登记社会团体'

/** Why a code cannot stand in the record of an association of this legal form. */
function codeRefusal(code: string, legalForm: Association['legalForm']): Problem | undefined {
  if (code === '') return undefined
  if (legalForm !== registered) return { code: 'association-code-not-registered' }
  const flaw = creditCodeProblem(code)
  if (flaw !== undefined) return flaw
  return isOfAssociation(code)
    ? undefined
    : { code: 'association-code-kind', detail: { start: code.slice(0, 2) } }
}

function refusalOf(
  typed: TypedAssociation,
  known: Organisation | undefined,
  all: readonly Organisation[],
): Problem | undefined {
  const name = typed.name.trim()
  if (name === '') return { code: 'association-name-missing' }
  if (all.some(one => one.id !== known?.id && one.name === name)) {
    return { code: 'association-name-taken', detail: { name } }
  }
  return codeRefusal(tidyCreditCode(typed.creditCode), typed.legalForm)
}

/** The other names, with the full name it had before when that has changed. */
function aliasesOf(typed: TypedAssociation, known: Organisation | undefined): readonly string[] {
  const said = typed.aliases
    .split(/[、,，;；\n]/u)
    .map(name => name.trim())
    .filter(name => name !== '')
  const name = typed.name.trim()
  const before = known === undefined || known.name === name ? [] : [known.name]
  return [...new Set([...said, ...before])].filter(one => one !== name)
}

/**
 * Records an association, new or known. A full name that changes is kept among the other names, so that what was written under it is
 * still found. Refusals: `association-name-missing`, `association-name-taken`, `association-code-not-registered`, `association-code-kind`,
 * `credit-code-length`, `credit-code-character`, `credit-code-check`.
 */
export function editAssociation(
  typed: TypedAssociation,
  known: Organisation | undefined,
  all: readonly Organisation[],
  newId: () => string,
): Result<Change> {
  const refused = refusalOf(typed, known, all)
  if (refused !== undefined) return { ok: false, problem: refused }
  const saved = organisationOf(typed, known, newId)
  return ok({ cause: 'association-edited', detail: saved.name, save: [put(organisationKind, saved)] })
}

function organisationOf(
  typed: TypedAssociation,
  known: Organisation | undefined,
  newId: () => string,
): Organisation {
  const aliases = aliasesOf(typed, known)
  const shortName = typed.shortName.trim()
  const numberPrefix = typed.numberPrefix.trim()
  const creditCode = tidyCreditCode(typed.creditCode)
  return {
    id: known?.id ?? newId(),
    name: typed.name.trim(),
    ...(shortName !== '' && { shortName }),
    ...(numberPrefix !== '' && { numberPrefix }),
    ...(aliases.length > 0 && { aliases: [...aliases] }),
    association: {
      ...(typed.legalForm !== undefined && { legalForm: typed.legalForm }),
      ...(creditCode !== '' && { creditCode }),
      estate: typed.estate.trim(),
      hostUnit: typed.hostUnit.trim(),
      purpose: typed.purpose.trim(),
      turns: known ? associationOf(known).turns : [],
    },
  }
}
