import type { Appointment } from '../../src/renderer/domain/records/appointment'
import type { MemberUnit } from '../../src/renderer/domain/records/member-unit'
import type { Regulation } from '../../src/renderer/domain/records/regulation'

/** 阳光物业, a member with a vote since 2026-01-10, represented by its manager. */
export const aMember = (changes: Partial<MemberUnit> = {}): MemberUnit => ({
  id: 'member',
  organisationId: 'association',
  name: '阳光物业公司',
  unitType: '物业企业',
  representative: '钱多多',
  post: '项目经理',
  phone: '13800000001',
  former: [],
  liaison: '孙小圆',
  liaisonPhone: '13800000002',
  votes: true,
  joinedOn: '2026-01-10',
  ...changes,
})

/** 王秀兰, elected 会长 for three years by the meeting of 2026-11-22; not yet answered. */
export const anAppointment = (changes: Partial<Appointment> = {}): Appointment => ({
  id: 'appointment',
  personName: '王秀兰',
  unit: '文和园小区',
  organisationId: 'association',
  post: '会长',
  termFrom: '2026-11-22',
  termTo: '2029-11-21',
  meetingId: 'meeting',
  paperId: 'paper',
  ...changes,
})

/** 工作例会制度, adopted on 2026-01-10 and not changed since. */
export const aRegulation = (changes: Partial<Regulation> = {}): Regulation => ({
  id: 'regulation',
  organisationId: 'association',
  title: '工作例会制度',
  versions: [
    {
      nth: 1,
      body: ['一、每月一次。', '二、由会长主持。'],
      adoptedOn: '2026-01-10',
      adoptedBy: '成立大会',
      adoptedIn: 'founding',
    },
  ],
  ...changes,
})
