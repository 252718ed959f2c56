import { describe, expect, it } from 'vitest'
import {
  changeRepresentative,
  editMember,
  leaveMember,
  rejoinMember,
  typedMember,
} from '../../../src/renderer/domain/association/edit-member'
import { pastedChange, planPastedMembers } from '../../../src/renderer/domain/association/paste-members'
import { memberUnit } from '../../../src/renderer/domain/records/member-unit'
import { countingIds } from '../../builders/a-meeting'
import { aMember } from '../../builders/an-association'

const TODAY = '2026-11-22'
const place = { id: 'new', organisationId: 'association' }

const saved = (record: ReturnType<typeof aMember>, detail: string) => ({
  ok: true,
  value: { cause: 'members-edited', detail, save: [{ kind: memberUnit, record }] },
})

describe('a member unit', () => {
  it('is added with a name no other member of the association has', () => {
    const typed = typedMember(aMember({ name: ' 阳光物业公司 ' }))
    expect([
      editMember(typed, place, []),
      editMember(typed, place, [aMember()]),
      editMember(typed, place, [aMember({ leftOn: '2026-02-01' })]).ok,
      editMember(typed, place, [aMember({ organisationId: 'other' })]).ok,
      editMember({ ...typed, unitType: undefined }, place, []),
      editMember({ ...typed, name: '' }, place, []),
    ]).toEqual([
      saved(aMember({ id: 'new' }), '阳光物业公司'),
      { ok: false, problem: { code: 'member-name-taken', detail: { name: '阳光物业公司' } } },
      true,
      true,
      { ok: false, problem: { code: 'member-type-missing' } },
      { ok: false, problem: { code: 'member-name-missing' } },
    ])
  })

  it('keeps who represented it before when somebody else does', () => {
    const next = { representative: ' 吴新 ', post: '经理', phone: '1', from: '2026-06-01' }
    const before = { representative: '钱多多', post: '项目经理', phone: '13800000001', until: '2026-06-01' }
    const changed = aMember({ representative: '吴新', post: '经理', phone: '1', former: [before] })
    expect([
      changeRepresentative(aMember(), next),
      changeRepresentative(aMember({ representative: '' }), next),
      changeRepresentative(changed, { ...next, from: '2026-05-31' }),
      changeRepresentative(aMember(), { ...next, from: undefined }),
      changeRepresentative(aMember(), { ...next, representative: '' }),
    ]).toEqual([
      saved(changed, '阳光物业公司：换代表'),
      saved({ ...changed, former: [] }, '阳光物业公司：换代表'),
      { ok: false, problem: { code: 'member-representative-too-early', detail: { from: '2026-06-01' } } },
      { ok: false, problem: { code: 'member-representative-day-missing' } },
      { ok: false, problem: { code: 'member-representative-missing' } },
    ])
  })

  it('leaves without being deleted, and may join again', () => {
    const left = aMember({ leftOn: '2026-05-01', leftReason: '合同到期' })
    expect([
      leaveMember(aMember(), { on: '2026-05-01', reason: '合同到期' }, TODAY),
      leaveMember(aMember(), { on: '2026-01-10', reason: '' }, TODAY),
      leaveMember(aMember(), { on: '2026-11-23', reason: '' }, TODAY),
      leaveMember(aMember(), { on: undefined, reason: '' }, TODAY),
      rejoinMember(left, '2026-10-01', [left], () => 'again'),
      rejoinMember(left, '2026-04-30', [left], () => 'again'),
      rejoinMember(left, '2026-10-01', [left, aMember()], () => 'again'),
    ]).toEqual([
      saved(left, '阳光物业公司：退出'),
      { ok: false, problem: { code: 'member-leave-early', detail: { joined: '2026-01-10' } } },
      { ok: false, problem: { code: 'member-leave-future' } },
      { ok: false, problem: { code: 'member-leave-day-missing' } },
      saved(aMember({ id: 'again', joinedOn: '2026-10-01' }), '阳光物业公司：重新加入'),
      { ok: false, problem: { code: 'member-join-early', detail: { left: '2026-05-01' } } },
      { ok: false, problem: { code: 'member-name-taken', detail: { name: '阳光物业公司' } } },
    ])
  })
})

describe('members pasted from a spreadsheet', () => {
  const plan = (text: string, members: readonly ReturnType<typeof aMember>[] = []) =>
    planPastedMembers(text, {
      organisationId: 'association',
      members,
      today: TODAY,
      newId: countingIds('pasted'),
    })

  it('are added from today, in the order of the columns where there is no heading', () => {
    const [first] = plan('阳光物业公司\t物业企业\t钱多多\t项目经理\t13800000001\t孙小圆\t13800000002\t有')
    expect(first).toEqual({
      line: 1,
      text: '阳光物业公司\t物业企业\t钱多多\t项目经理\t13800000001\t孙小圆\t13800000002\t有',
      name: '阳光物业公司',
      does: 'add',
      record: aMember({ id: 'pasted-1', joinedOn: TODAY }),
    })
  })

  it('are read by their headings in any order, and their type by their name where no column tells it', () => {
    const read = plan(
      '联系电话\t单位名称\t负责人\t表决权\n1\t文源社区居委会\t甲\t\n2\t文和街道办事处\t乙\t无\n\n3\t文和园第一党支部\t丙\t是',
    )
    expect(
      read.map(one =>
        'record' in one
          ? [
              one.line,
              one.name,
              one.record.unitType,
              one.record.representative,
              one.record.phone,
              one.record.votes,
            ]
          : one,
      ),
    ).toEqual([
      [2, '文源社区居委会', '居委会', '甲', '1', true],
      [3, '文和街道办事处', '街道', '乙', '2', false],
      [5, '文和园第一党支部', '社区党组织', '丙', '3', true],
    ])
  })

  it('change what is on record only where a cell says something else, and keep who represented the unit', () => {
    const [changed, same] = plan('单位名称\t代表\t电话\n阳光物业公司\t吴新\t1\n文和街道\t冯一\t', [
      aMember(),
      aMember({ id: '2', name: '文和街道', unitType: '街道', representative: '冯一' }),
    ])
    const before = { representative: '钱多多', post: '项目经理', phone: '13800000001', until: TODAY }
    expect([changed?.does === 'change' && changed.record, same?.does]).toEqual([
      aMember({ representative: '吴新', phone: '1', former: [before] }),
      'same',
    ])
  })

  it('are refused line by line with the reason, the others are not', () => {
    const read = plan('甲\t\n乙物业\t物业企业\t\t\t\t\t\t也许\n丙物业\n丙物业\n丁物业')
    expect(read.map(one => ('problem' in one ? one.problem.code : one.does))).toEqual([
      'member-type-unknown',
      'member-votes-unknown',
      'member-name-twice',
      'member-name-twice',
      'add',
    ])
    expect(pastedChange(read)?.detail).toBe('粘贴：新增 1、更新 0')
    expect(pastedChange(plan('甲'))).toBeUndefined()
  })
})
