import { AutoComplete, Form, Input } from 'antd'
import { useState } from 'react'
import { codeLabels, codeTables, type CodedField } from '../../domain/codes/read-code'
import type { FactField } from '../../domain/roster/facts'
import type { CellProblem } from '../../domain/roster/plan'
import { cellWords } from '../../domain/words/problem-words'
import { labelOf } from './label-of'
import { standsInTheWay, type Draft } from './read-draft'

const isCoded = (field: FactField): field is CodedField => field in codeTables

const examples: Draft = {
  idNumber: '18 位，末位可以是 X',
  birthDate: '例如 1951-03-07；有身份证号时可以不填',
  phone: '几个号码之间用顿号',
  tags: '例如 独居、高龄，用顿号分开',
  building: '例如 5',
  unit: '例如 1',
  room: '例如 102',
  movedIn: '例如 2020-05-01',
}

function FactInput({
  field,
  value,
  told,
  first,
  onChange,
  onLeave,
}: {
  field: FactField
  value: string
  /** Told by another fact: shown, not typed. */
  told: string | undefined
  first: boolean
  onChange: (value: string) => void
  onLeave: () => void
}) {
  const shared = {
    'aria-label': labelOf(field),
    value,
    autoFocus: first,
    onBlur: onLeave,
    placeholder: examples[field],
  }
  const [stood] = useState(value)
  if (told !== undefined) {
    return <Input aria-label={labelOf(field)} value={told} disabled suffix="由证件号码得出" />
  }
  if (isCoded(field)) {
    return (
      <AutoComplete
        {...shared}
        options={codeLabels(field).map(label => ({ value: label }))}
        showSearch={{
          filterOption: (typed, option) => typed === stood || option?.value.includes(typed) === true,
        }}
        onChange={onChange}
      />
    )
  }
  const typed = (event: { target: { value: string } }): void => {
    onChange(event.target.value)
  }
  if (field === 'remarks')
    return <Input.TextArea {...shared} autoSize={{ minRows: 1, maxRows: 4 }} onChange={typed} />
  return <Input {...shared} autoComplete="off" onChange={typed} />
}

function helpOf(problems: readonly CellProblem[], field: FactField) {
  const problem = problems.find(one => one.field === field)
  if (problem === undefined) return {}
  const status = standsInTheWay(problem) ? ('error' as const) : ('warning' as const)
  return { validateStatus: status, help: cellWords(problem) }
}

/** Facts to be typed, each with what the rules say of it underneath. */
export function FactsForm({
  fields,
  draft,
  told,
  problems,
  onChange,
  onLeave,
}: {
  fields: readonly FactField[]
  draft: Draft
  /** Facts that follow from what is typed. */
  told: Draft
  problems: readonly CellProblem[]
  onChange: (draft: Draft) => void
  onLeave: (field: FactField) => void
}) {
  return (
    <Form component="div" size="middle" labelCol={{ flex: '96px' }} className="facts-form">
      {fields.map((field, index) => (
        <Form.Item
          key={field}
          label={labelOf(field)}
          required={field === 'name'}
          className={field === 'remarks' || field === 'address' || field === 'hukouAddress' ? 'wide' : ''}
          {...helpOf(problems, field)}
        >
          <FactInput
            field={field}
            value={draft[field] ?? ''}
            told={told[field]}
            first={index === 0}
            onChange={value => {
              onChange({ ...draft, [field]: value })
            }}
            onLeave={() => {
              onLeave(field)
            }}
          />
        </Form.Item>
      ))}
    </Form>
  )
}
