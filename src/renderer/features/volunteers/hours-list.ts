import type { RegisterColumn, RegisterList } from '../../domain/giving-out/given-list'
import { volunteer as volunteerKind } from '../../domain/records/volunteer'
import { hoursWords } from '../../domain/volunteering/tenths'
import type { VolunteerRow } from './use-volunteer-rows'

const columns: readonly RegisterColumn<VolunteerRow>[] = [
  { field: 'name', label: '姓名', privacy: 'name', width: 12, value: ({ name }) => name },
  { field: 'phone', label: '联系电话', privacy: 'phone', width: 16, value: ({ phone }) => phone },
  {
    field: 'volunteerNo',
    label: '志愿者编号',
    privacy: 'personal',
    width: 18,
    value: ({ one }) => one.volunteerNo ?? '',
  },
  { field: 'team', label: '队伍', privacy: 'open', width: 20, value: ({ team }) => team },
  {
    field: 'hours',
    label: '服务时长（小时）',
    privacy: 'personal',
    width: 16,
    value: ({ tenths }) => hoursWords(tenths),
  },
]

/** 志愿服务时长表 as it goes through the gate for giving out. */
export const hoursList = (rows: readonly VolunteerRow[]): RegisterList<VolunteerRow> => ({
  name: '志愿服务时长表',
  columns,
  rows,
  about: rows.map(({ key }) => ({ kind: volunteerKind.kind, id: key })),
})
