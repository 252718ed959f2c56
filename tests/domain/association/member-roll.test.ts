import { expect, it } from 'vitest'
import { rollFromMembers } from '../../../src/renderer/domain/association/member-roll'
import { aMember } from '../../builders/an-association'

it('puts the representative of every member on the roll, those without a vote last and as observers', () => {
  const members = [
    aMember({ id: '1', name: '文和街道', representative: '冯一', post: '科长', phone: '', votes: false }),
    aMember({ id: '2' }),
    aMember({ id: '3', name: '没有派人的单位', representative: ' ' }),
  ]
  expect(rollFromMembers(members, '2026-11-22')).toEqual([
    {
      name: '钱多多',
      unit: '阳光物业公司',
      post: '项目经理',
      phone: '13800000001',
      attendance: 'awaited',
    },
    { name: '冯一', unit: '文和街道', post: '科长', attendance: 'observer' },
  ])
})

it.each([
  ['the day before it joined', '2026-01-09', []],
  ['the day it joined', '2026-01-10', ['钱多多']],
  ['the day before it left', '2026-10-31', ['钱多多']],
  ['the day it left', '2026-11-01', []],
])('calls a unit only while it is a member: %s', (_, day, names) => {
  const left = aMember({ leftOn: '2026-11-01' })
  expect(rollFromMembers([left], day).map(one => one.name)).toEqual(names)
})

it('calls whoever represented the unit on the day of the meeting', () => {
  const changed = aMember({
    former: [
      { representative: '甲', post: '经理', phone: '1', until: '2026-03-01' },
      { representative: '乙', post: '经理', phone: '2', until: '2026-06-01' },
    ],
  })
  const on = (day: string) => rollFromMembers([changed], day).map(one => one.name)
  expect([on('2026-02-28'), on('2026-03-01'), on('2026-06-01')]).toEqual([['甲'], ['乙'], ['钱多多']])
})
