import { describe, expect, it } from 'vitest'
import {
  givenMembers,
  memberColumns,
  membersRequest,
  type MembersAsked,
} from '../../../src/renderer/domain/association/given-members'
import { planGivingOut } from '../../../src/renderer/domain/giving-out/plan-giving-out'
import type { MemberUnit } from '../../../src/renderer/domain/records/member-unit'
import { fail } from '../../../src/renderer/domain/result'

const member: MemberUnit = {
  ...{ id: 'member-1', organisationId: 'organisation-1', name: '文和园物业服务有限公司' },
  ...{ unitType: '物业企业', representative: '赵经理', post: '经理', phone: '13812341234' },
  ...{ former: [], liaison: '小钱', liaisonPhone: '13900001111', votes: true },
}
const asked: MembersAsked = {
  recipient: '水泊寺街道',
  purpose: '例会通知',
  basis: 'duty',
  phones: 'masked',
}

function listOf(part: Partial<MembersAsked> = {}) {
  const plan = planGivingOut(membersRequest({ ...asked, ...part }), memberColumns, ['export'])
  if (!plan.ok) throw new Error(plan.problem.code)
  const by = { who: '张主任', at: '2026-11-22 09:00', printed: true } as const
  return givenMembers(plan.value, [member], '文和园促进会', '2026-11-22', by)
}

describe('the list of an association’s members', () => {
  it('has phones masked unless they are asked for, and says on every page who printed it, when and what for', () => {
    const list = listOf()
    expect(list.rows).toEqual([
      [1, '文和园物业服务有限公司', '物业企业', '赵经理', '经理', '138****1234', '小钱', '139****1111', '有'],
    ])
    expect(list.pageHead).toBe('张主任 2026-11-22 09:00 打印　用途：例会通知　接收：水泊寺街道')
  })

  it('has whole phones where they are asked for, and none where they are left out', () => {
    expect(listOf({ phones: 'full' }).rows[0]).toContain('13812341234')
    expect(listOf({ phones: 'left-out' }).columns.map(({ heading }) => heading)).not.toContain('联系电话')
  })

  it('is not there without a recipient, a purpose, a ground and the right to give something out', () => {
    const request = membersRequest(asked)
    expect(planGivingOut({ ...request, recipient: '' }, memberColumns, ['export'])).toEqual(
      fail('recipient-missing'),
    )
    expect(planGivingOut({ ...request, basis: undefined }, memberColumns, ['export'])).toEqual(
      fail('basis-missing'),
    )
    expect(planGivingOut(request, memberColumns, [])).toEqual(fail('export-forbidden'))
  })
})
