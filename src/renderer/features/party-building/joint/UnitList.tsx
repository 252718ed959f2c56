import { Link, useNavigate } from 'react-router'
import { agreementState } from '../../../domain/joint-building/edit-joint'
import { jointAgreement } from '../../../domain/records/joint-agreement'
import { jointItem, type JointList } from '../../../domain/records/joint-item'
import { jointUnit, type JointUnit } from '../../../domain/records/joint-unit'
import { useServices } from '../../../services/services'
import { useAll } from '../../../services/use-records'
import { useRights } from '../../../services/use-rights'
import { FilteredList } from '../../../ui/FilteredList'
import { UnitDialog } from './UnitDialog'

const WITHOUT = '还没有'

type Row = {
  readonly key: string
  readonly unit: JointUnit
  readonly count: Readonly<Record<JointList, number>>
  readonly agreement: string
}

const filters = [
  { value: 'all', label: '全部', keeps: () => true },
  { value: 'agreed', label: '协议履行中', keeps: ({ agreement }: Row) => agreement.startsWith('履行中') },
  { value: 'without', label: '没有协议', keeps: ({ agreement }: Row) => agreement === WITHOUT },
] as const

const counted = (title: string, list: JointList) => ({
  title,
  width: 80,
  align: 'right' as const,
  render: (_: unknown, { count }: Row) => `${count[list]} 项`,
})

const columns = [
  {
    title: '单位名称',
    width: 280,
    render: (_: unknown, { key, unit }: Row) => <Link to={`/party/joint/${key}`}>{unit.name}</Link>,
  },
  { title: '联络员', width: 100, render: (_: unknown, { unit }: Row) => unit.contact ?? '' },
  counted('需求', 'need'),
  counted('资源', 'resource'),
  counted('项目', 'project'),
  { title: '共建协议', width: 220, render: (_: unknown, { agreement }: Row) => agreement },
  { title: '加入共建', width: 110, render: (_: unknown, { unit }: Row) => unit.joinedOn ?? '' },
]

function useRows(): readonly Row[] {
  const { world } = useServices()
  const items = useAll(jointItem)
  const agreements = useAll(jointAgreement)
  const today = world.today()
  return useAll(jointUnit)
    .map(unit => {
      const own = items.filter(({ jointUnitId }) => jointUnitId === unit.id)
      const of = (list: JointList): number => own.filter(one => one.list === list).length
      const last = agreements
        .filter(({ jointUnitId }) => jointUnitId === unit.id)
        .toSorted((one, other) => other.startsOn.localeCompare(one.startsOn))[0]
      return {
        key: unit.id,
        unit,
        count: { need: of('need'), resource: of('resource'), project: of('project') },
        agreement: last === undefined ? WITHOUT : `${agreementState(last, today)}（至 ${last.endsOn}）`,
      }
    })
    .toSorted((one, other) => one.unit.name.localeCompare(other.unit.name, 'zh-CN'))
}

/** 党建联建: the units that build together, with their lists and agreements. */
export function UnitList() {
  const navigate = useNavigate()
  const may = useRights().includes('write')
  return (
    <FilteredList
      title="党建联建"
      filters={filters}
      first="all"
      rows={useRows()}
      columns={columns}
      actions={<Link to="/party/joint/lists">三张清单</Link>}
      fresh={may ? '+ 登记共建单位' : undefined}
      empty={{
        none: '还没有共建单位',
        filtered: '这里没有共建单位',
        hint: '登记共建单位，写下各自的需求、资源、项目三张清单，签共建协议，再记进展。',
      }}
      onOpen={key => void navigate(`/party/joint/${key}`)}
    >
      {onClose => <UnitDialog known={undefined} onClose={onClose} />}
    </FilteredList>
  )
}
