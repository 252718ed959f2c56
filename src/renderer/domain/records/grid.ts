import { z } from 'zod'
import { defineRecord, type RecordOf } from './define-record'
import { id, text } from './parts'

/** Who answers for a part of the community: a 网格 with its officer, an estate, a building, a unit with its 楼长. */
export const grid = defineRecord({
  kind: 'grid',
  label: '责任区',
  schema: z.object({
    id,
    name: text.max(50),
    estate: text.optional(),
    building: text.optional(),
    unit: text.optional(),
    officer: text.optional(),
    officerPhone: text.optional(),
    buildingHead: text.optional(),
    buildingHeadPhone: text.optional(),
  }),
  headings: {
    name: ['名称'],
    estate: ['小区'],
    building: ['楼栋'],
    unit: ['单元'],
    officer: ['网格员'],
    officerPhone: ['网格员电话'],
    buildingHead: ['楼长'],
    buildingHeadPhone: ['楼长电话'],
  },
  privacy: {
    name: 'open',
    estate: 'open',
    building: 'open',
    unit: 'open',
    officer: 'open',
    officerPhone: 'phone',
    buildingHead: 'name',
    buildingHeadPhone: 'phone',
  },
})
export type Grid = RecordOf<typeof grid>
