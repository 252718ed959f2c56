import { useMemo, useState } from 'react'
import { isOnRoster } from '../../domain/people/states'
import { notErased } from '../../domain/personal-data/erase'
import { resident, type Resident } from '../../domain/records/resident'
import { maskedIdNumber } from '../../domain/text/mask'
import { useAll } from '../../services/use-records'
import { ManySelect } from '../../ui/ManySelect'

const SHOWN = 30

const fits = ({ name, idNumber, phones = [] }: Resident, typed: string): boolean =>
  name.includes(typed) ||
  (typed.length >= 4 && (idNumber?.includes(typed) === true || phones.some(one => one.includes(typed))))

const optionOf = ({ id, name, idNumber, address }: Resident) => ({
  value: id,
  label: [name, idNumber === undefined ? undefined : maskedIdNumber(idNumber), address]
    .filter(part => part !== undefined)
    .join('　'),
})

/** People picked one after the other by a part of their name, number or telephone. */
export function PeoplePicker({
  label,
  picked,
  onPick,
}: {
  label: string
  picked: readonly string[]
  onPick: (picked: readonly string[]) => void
}) {
  const all = useAll(resident)
  const [typed, setTyped] = useState('')
  const people = useMemo(() => notErased(all).filter(isOnRoster), [all])
  const options = useMemo(() => {
    const words = typed.trim()
    const there = new Set(picked)
    const found = words === '' ? [] : people.filter(one => fits(one, words)).slice(0, SHOWN)
    const chosen = people.filter(({ id }) => there.has(id))
    return [...new Map([...chosen, ...found].map(one => [one.id, optionOf(one)])).values()]
  }, [people, picked, typed])
  return (
    <ManySelect
      mode="multiple"
      aria-label={label}
      placeholder="输入姓名、证号或电话的一部分"
      style={{ width: '100%', maxWidth: 640 }}
      maxTagCount="responsive"
      value={[...picked]}
      options={options}
      showSearch={{ filterOption: false, onSearch: setTyped, autoClearSearchValue: true }}
      notFoundContent={typed.trim() === '' ? '输入姓名查找' : '没有找到'}
      onChange={onPick}
    />
  )
}
