import { Select } from 'antd'
import { useState } from 'react'
import { usePersonOptions } from '../../services/use-person-options'

/** Somebody of the roster by name; those of one name are told apart by the first digits of their numbers and their addresses. */
export function PersonChoice({
  value,
  onChange,
}: {
  value: string | undefined
  onChange: (residentId: string | undefined) => void
}) {
  const [words, setWords] = useState('')
  const options = usePersonOptions(value, words)
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
