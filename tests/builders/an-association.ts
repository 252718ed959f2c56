import type { MemberUnit } from '../../src/renderer/domain/records/member-unit'

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
