import { describe, expect, it } from 'vitest'
import { editEnterprise } from '../../../src/renderer/domain/property/edit-enterprise'
import { anEnterprise } from '../../builders/a-property'

const newId = () => 'new'
const codeOf = (creditCode: string, all = [anEnterprise()]) => {
  const decided = editEnterprise({ name: '新物业', creditCode }, undefined, all, newId)
  return decided.ok ? 'ok' : decided.problem.code
}

describe('property enterprises', () => {
  it.each([
    ['91350100M000100Y43', [], 'ok'],
    ['9135 0100 m000 100y 43', [], 'ok'],
    ['91350100M000100Y4Z', [], 'credit-code-character'],
    ['91350100M000100Y44', [], 'credit-code-check'],
    ['91350100M000100Y4', [], 'credit-code-length'],
    ['140213000000001', [], 'enterprise-code-is-old'],
    ['91350100M000100Y43', [anEnterprise()], 'enterprise-code-taken'],
  ])('the code %s is judged where it is typed (GB 32100)', (code, all, expected) => {
    expect(codeOf(code, all)).toBe(expected)
  })

  it('the old number stands in a field of its own, with 15 digits', () => {
    const keep = (registrationNo: string) =>
      editEnterprise({ name: '新物业', registrationNo }, undefined, [], newId)
    expect(keep('140213000000001').ok).toBe(true)
    expect(keep('14021300')).toMatchObject({ problem: { code: 'enterprise-old-number' } })
  })
})
