import { house } from '../../records/house'
import { propertyEnterprise } from '../../records/property-enterprise'
import { volunteer } from '../../records/volunteer'
import { enterpriseRoster } from '../enterprises/enterprise-roster'
import { houseRoster } from '../houses/house-roster'
import { recordKindOf } from './record-kind-of'
import { residentRoster } from './resident-roster'
import { volunteerRoster } from '../volunteers/volunteer-roster'
import type { RosterKind } from './roster-kind'

const houses = recordKindOf(houseRoster, {
  about: 'houses',
  record: house,
  words: {
    title: '导入房屋名册',
    known: '在册的房屋',
    newcomers: '新的房屋',
    unit: '套',
    naming: '室号或房屋坐落',
    nameless: '（没有室号）',
    list: '房屋名册',
    path: '/houses',
  },
  form: {
    name: '房屋业主信息采集表（空白）',
    title: '房屋业主信息采集表',
    note: '一套房屋一行，带 * 的必填。填好后在“住户房屋”的“导入房屋”中导入，写入前会先核对。',
  },
})

const enterprises = recordKindOf(enterpriseRoster, {
  about: 'enterprises',
  record: propertyEnterprise,
  words: {
    title: '导入物业企业',
    known: '在册的企业',
    newcomers: '新的企业',
    unit: '家',
    naming: '企业名称',
    nameless: '（没有名称）',
    list: '物业企业名册',
    path: '/enterprises',
  },
  form: {
    name: '物业企业登记表（空白）',
    title: '物业企业登记表',
    note: '一家企业管几个小区的，一个小区一行。填好后在“物业企业”的“导入”中导入，写入前会先核对。',
  },
})

const volunteers = recordKindOf(volunteerRoster, {
  about: 'volunteers',
  record: volunteer,
  words: {
    title: '导入志愿者',
    known: '在册的志愿者',
    newcomers: '新的志愿者',
    unit: '人',
    naming: '姓名',
    nameless: '（没有姓名）',
    list: '志愿者名册',
    path: '/volunteers',
  },
  form: {
    name: '志愿者登记表（空白）',
    title: '志愿者登记表',
    note: '一人一行，带 * 的必填。填好后在“志愿—志愿者”的“导入”中导入，写入前会先核对。',
  },
})

/** Every kind of roster that is imported. A new one is a `RecordRoster` and a line here. */
export const rosterKinds: readonly RosterKind[] = [residentRoster, houses, enterprises, volunteers]

/** The kind with this name; residents where nothing, or a name no program of today knows, is said. */
export const rosterKindOf = (about: string | undefined): RosterKind =>
  rosterKinds.find(kind => kind.about === about) ?? residentRoster
