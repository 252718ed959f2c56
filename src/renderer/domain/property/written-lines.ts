import { fail, ok, type Result } from '../result'
import type { CommitteeMember } from '../records/owners-committee'
import type { ContractFee } from '../records/service-contract'

const linesOf = (typed: string): readonly string[] =>
  typed
    .normalize('NFKC')
    .split(/[\n;]/u)
    .map(line => line.trim())
    .filter(line => line !== '')

const feeLine = /^(.+?)[\s:]+(\d{1,6}(?:\.\d{1,4})?)(?:\s*元.*)?$/u

/** Fees as typed, one a line: `住宅 1.20`. Refusal: `contract-fee-shape` with the line. */
export function readFees(typed: string): Result<ContractFee[]> {
  const fees: ContractFee[] = []
  for (const line of linesOf(typed)) {
    const [, propertyType, yuan] = feeLine.exec(line) ?? []
    if (propertyType === undefined || yuan === undefined) return fail('contract-fee-shape', { line })
    fees.push({ propertyType, yuan })
  }
  return ok(fees)
}

/** `住宅 1.20` a line, as they are typed. */
export const feeLines = (fees: readonly ContractFee[]): string =>
  fees.map(({ propertyType, yuan }) => `${propertyType} ${yuan}`).join('\n')

/** Members as typed, one a line: 姓名 职务 房号 政治面貌, as far as they are told. */
export const readMembers = (typed: string): CommitteeMember[] =>
  linesOf(typed).map(line => {
    const told = line.split(/\s+/u).map(word => (word === '-' ? '' : word))
    const [name = '', post = '', room = '', party = ''] = told
    return { name, post, room, party }
  })

/** The same lines again; what is not known in the middle of one stands as a dash. */
export const memberLines = (members: readonly CommitteeMember[]): string =>
  members
    .map(({ name, post, room, party }) =>
      [name, post || '-', room || '-', party].join(' ').replace(/(?: -)*\s*$/u, ''),
    )
    .join('\n')
