import { Select } from 'antd'
import { useMemo, useState } from 'react'
import { notErased } from '../../domain/personal-data/erase'
import { resident } from '../../domain/records/resident'
import { maskedIdNumber } from '../../domain/text/mask'
import { useAll } from '../../services/use-records'

/** So many are offered; who is not among them is found by typing more of the name. */
const MOST = 20

/** Somebody of the roster by name; those of one name are told apart by the first digits of their numbers and their addresses. */
export function PersonChoice({
  value,
  onChange,
}: {
  value: string | undefined
  onChange: (residentId: string | undefined) => void
}) {
  const people = useAll(resident)
  const [words, setWords] = useState('')
  const options = useMemo(() => {
    const sought = words.trim()
    return notErased(people)
      .filter(({ id, name }) => (sought === '' ? id === value : name.includes(sought)))
      .slice(0, MOST)
      .map(({ id, name, idNumber, address }) => ({
        value: id,
        label: [name, idNumber === undefined ? '' : maskedIdNumber(idNumber), address ?? '']
          .filter(Boolean)
          .join('　'),
      }))
  }, [people, words, value])
  return (
    <Select<string>
      aria-label="给谁开"
      style={{ width: 420, maxWidth: '100%' }}
      allowClear
      placeholder="输入姓名查找；不针对个人的文书不用选"
      value={value ?? null}
      options={options}
      showSearch={{ filterOption: false, onSearch: setWords }}
      notFoundContent={words.trim() === '' ? '请输入姓名' : '名册里没有这个姓名，可以直接开具，内容手工填写'}
      onChange={(chosen: string | undefined) => {
        onChange(chosen)
      }}
    />
  )
}
