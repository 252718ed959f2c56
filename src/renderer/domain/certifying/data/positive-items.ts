import type { ListItem } from '../list-item'

/** What a committee may certify everywhere, by national rules. Regions have lists of their own; the office enters those that hold for it. */
export const nationalPositive: readonly ListItem[] = [
  {
    id: 'national-volunteer-record',
    list: 'positive',
    region: '全国',
    no: 1,
    title: '志愿服务记录证明',
    aliases: ['志愿服务证明', '志愿服务时长证明'],
    signs: [],
    basis: '《志愿服务条例》第十九条、第四十一条；民政部令第67号《志愿服务记录与证明出具办法（试行）》',
    documentId: 'volunteer-record',
    validFrom: '2021-02-01',
  },
]
