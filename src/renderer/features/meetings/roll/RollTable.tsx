import { CloseOutlined } from '@ant-design/icons'
import { Button, Input, Table, type TableProps } from 'antd'
import type { Attendee } from '../../../domain/records/meeting'
import { maskedPhone } from '../../../domain/text/mask'

type Editable = 'name' | 'unit' | 'post' | 'phone'

const columns: readonly { field: Editable; heading: string; width?: number }[] = [
  { field: 'name', heading: '姓名', width: 140 },
  { field: 'unit', heading: '单位' },
  { field: 'post', heading: '职务', width: 160 },
  { field: 'phone', heading: '联系电话', width: 140 },
]

/** A phone is masked where it is only shown; who may edit the roll sees it there. */
const shownAs = (person: Attendee, field: Editable): string =>
  field === 'phone' ? maskedPhone(person.phone ?? '') : person[field]

/** Somebody with a cell typed in; a phone taken out again is gone. */
function typed(person: Attendee, field: Editable, text: string): Attendee {
  const changed: Attendee = { ...person, [field]: text }
  if (field === 'phone' && text === '') delete changed.phone
  return changed
}

/** The roll as a table; with `onChange` its cells can be typed in and people taken off it. */
export function RollTable({
  roll,
  onChange,
}: {
  roll: readonly Attendee[]
  onChange?: (roll: readonly Attendee[]) => void
}) {
  const shown: TableProps<Attendee>['columns'] = [
    { title: '序号', width: 56, render: (_, __, index) => index + 1 },
    ...columns.map(({ field, heading, width }) => ({
      title: heading,
      ...(width !== undefined && { width }),
      render: (_: unknown, person: Attendee) =>
        onChange === undefined ? (
          shownAs(person, field)
        ) : (
          <Input
            size="small"
            aria-label={`${person.name}的${heading}`}
            value={person[field] ?? ''}
            maxLength={field === 'name' ? 50 : 100}
            onChange={event => {
              onChange(roll.map(one => (one.id === person.id ? typed(one, field, event.target.value) : one)))
            }}
          />
        ),
    })),
    ...(onChange === undefined
      ? []
      : [
          {
            title: '移出',
            width: 56,
            render: (_: unknown, person: Attendee) => (
              <Button
                type="text"
                size="small"
                icon={<CloseOutlined />}
                aria-label={`从名单移出${person.name}`}
                onClick={() => {
                  onChange(roll.filter(one => one.id !== person.id))
                }}
              />
            ),
          },
        ]),
  ]
  return (
    <Table<Attendee>
      size="small"
      rowKey="id"
      pagination={false}
      columns={shown}
      dataSource={roll}
      scroll={{ y: 360 }}
      locale={{ emptyText: '名单还是空的' }}
    />
  )
}
