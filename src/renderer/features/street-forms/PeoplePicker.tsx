import { Typography } from 'antd'
import { useMemo, useState } from 'react'
import { isOnRoster } from '../../domain/people/states'
import { notErased } from '../../domain/personal-data/erase'
import { resident, type Resident } from '../../domain/records/resident'
import { maskedIdNumber } from '../../domain/text/mask'
import { useAll } from '../../services/use-records'
import { ManySelect } from '../../ui/ManySelect'
import { thousands } from '../../ui/thousands'

const SHOWN = 30
const nobody: ReadonlySet<string> = new Set()

const fits = ({ name, idNumber, phones = [] }: Resident, typed: string): boolean =>
  name.includes(typed) ||
  (typed.length >= 4 && (idNumber?.includes(typed) === true || phones.some(one => one.includes(typed))))

/** Somebody as they are offered; who goes in already cannot be picked again. */
const optionOf = ({ id, name, idNumber, address }: Resident, there: ReadonlySet<string>) => ({
  value: id,
  name,
  disabled: there.has(id),
  label: [
    name,
    idNumber === undefined ? undefined : maskedIdNumber(idNumber),
    address,
    there.has(id) ? '已在名单' : undefined,
  ]
    .filter(part => part !== undefined)
    .join('　'),
})

/** People picked one after the other by a part of their name, number or telephone. */
export function PeoplePicker({
  label,
  picked,
  there = nobody,
  autoFocus = false,
  onPick,
}: {
  label: string
  /** Who goes in already, by id. */
  there?: ReadonlySet<string>
  autoFocus?: boolean
  picked: readonly string[]
  onPick: (picked: readonly string[]) => void
}) {
  const all = useAll(resident)
  const [typed, setTyped] = useState('')
  const people = useMemo(() => notErased(all).filter(isOnRoster), [all])
  const words = typed.trim()
  const { found, options } = useMemo(() => {
    const chosen = new Set(picked)
    const fitting = words === '' ? [] : people.filter(one => fits(one, words))
    const shown = fitting.slice(0, SHOWN)
    const listed = [...shown, ...people.filter(({ id }) => chosen.has(id))]
    return {
      found: { ids: new Set(shown.map(({ id }) => id)), more: fitting.length - shown.length },
      options: [...new Map(listed.map(one => [one.id, optionOf(one, there)])).values()],
    }
  }, [people, picked, words, there])
  return (
    <ManySelect
      mode="multiple"
      aria-label={label}
      placeholder="输入姓名、证号或电话的一部分"
      style={{ width: '100%', maxWidth: 640 }}
      maxTagCount="responsive"
      value={[...picked]}
      options={options}
      autoFocus={autoFocus}
      optionLabelProp="name"
      popupRender={list => (
        <>
          {list}
          {found.more > 0 && (
            <Typography.Text
              type="secondary"
              style={{ padding: '4px 12px' }}
            >{`还有 ${thousands(found.more)} 人，请再多输几个字`}</Typography.Text>
          )}
        </>
      )}
      showSearch={{
        filterOption: (_, option) => found.ids.has(String(option?.value)),
        onSearch: setTyped,
        autoClearSearchValue: true,
      }}
      notFoundContent={words === '' ? '输入姓名查找' : '没有找到'}
      onChange={onPick}
    />
  )
}
