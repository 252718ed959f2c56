import { DeleteOutlined } from '@ant-design/icons'
import { Button, Flex, Form, Input, Select } from 'antd'
import { useState } from 'react'
import { officeCounts } from '../../../domain/forms/data/office-counts'
import { cellName, type FormMapping, type MarkedCells } from '../../../domain/forms/form-mapping'
import { savedFilter } from '../../../domain/records/saved-filter'
import { useAll } from '../../../services/use-records'
import { FIRST } from './first-label'

type Content = MarkedCells[string]
type Line = { readonly key: number; readonly cell: string; readonly content: Content }

const PEOPLE = 'people '
const [firstCount] = officeCounts
const usual: Content = { kind: 'count', count: firstCount?.name ?? '' }

const choiceOf = (content: Content): string =>
  content.kind === 'count' ? content.count : PEOPLE + content.filter

const contentFor = (choice: string): Content =>
  choice.startsWith(PEOPLE)
    ? { kind: 'people', filter: choice.slice(PEOPLE.length) }
    : { kind: 'count', count: choice }

const linesOf = (cells: MarkedCells | undefined): readonly Line[] =>
  Object.entries(cells ?? {}).map(([cell, content], key) => ({ key, cell, content }))

/** What the lines say, by the cell; one without a cell is not said yet. */
const cellsOf = (lines: readonly Line[]): MarkedCells =>
  Object.fromEntries(lines.filter(({ cell }) => cell !== '').map(({ cell, content }) => [cell, content]))

/** A cell that two lines name. */
const writtenTwice = (lines: readonly Line[]): string | undefined =>
  lines.find(({ key, cell }) => cell !== '' && lines.some(other => other.key > key && other.cell === cell))
    ?.cell

function CellLine({
  line: { cell, content },
  nth,
  wrong,
  options,
  onChange,
  onRemove,
}: {
  line: Line
  nth: number
  wrong: boolean
  options: { label: string; options: { value: string; label: string }[] }[]
  onChange: (part: Partial<Line>) => void
  onRemove: () => void
}) {
  return (
    <Flex gap={8} align="center">
      <Input
        aria-label={`第 ${nth} 个数填在哪格`}
        placeholder="如 C5"
        {...(wrong && { status: 'error' as const })}
        style={{ width: 90 }}
        value={cell}
        maxLength={10}
        onChange={({ target }) => {
          onChange({ cell: target.value.normalize('NFKC').trim().toUpperCase() })
        }}
      />
      <Select
        aria-label={`第 ${nth} 个数填什么`}
        showSearch={{ optionFilterProp: 'label' }}
        style={{ width: 260 }}
        value={choiceOf(content)}
        options={options}
        onChange={choice => {
          onChange({ content: contentFor(choice) })
        }}
      />
      <Button type="text" aria-label={`去掉第 ${nth} 个数`} icon={<DeleteOutlined />} onClick={onRemove} />
    </Flex>
  )
}

/** 指定格子填数: figures of the office and how many people a saved filter finds, each in a cell of its own. */
export function CellsField({
  mapping,
  onChange,
}: {
  mapping: FormMapping
  onChange: (part: Pick<FormMapping, 'cells'>) => void
}) {
  const filters = useAll(savedFilter)
  const [lines, setLines] = useState(() => linesOf(mapping.cells))
  const tell = (next: readonly Line[]): void => {
    setLines(next)
    const cells = cellsOf(next)
    onChange({ cells: Object.keys(cells).length === 0 ? undefined : cells })
  }
  const twice = writtenTwice(lines)
  const options = [
    { label: '本单位', options: officeCounts.map(({ name }) => ({ value: name, label: name })) },
    {
      label: '常用筛选的人数',
      options: filters.map(({ id, name }) => ({ value: PEOPLE + id, label: `${name}人数` })),
    },
  ]
  return (
    <Form.Item label="另填的数" labelCol={FIRST} help={twice && `${twice} 写了两遍，一格只能填一个数。`}>
      <Flex vertical gap={8} align="start">
        {lines.map((line, at) => (
          <CellLine
            key={line.key}
            line={line}
            nth={at + 1}
            wrong={line.cell !== '' && (line.cell === twice || !cellName.safeParse(line.cell).success)}
            options={options.filter(group => group.options.length > 0)}
            onChange={part => {
              tell(lines.map(other => (other.key === line.key ? { ...other, ...part } : other)))
            }}
            onRemove={() => {
              tell(lines.filter(other => other.key !== line.key))
            }}
          />
        ))}
        <Button
          onClick={() => {
            const key = Math.max(-1, ...lines.map(other => other.key)) + 1
            tell([...lines, { key, cell: '', content: usual }])
          }}
        >
          + 在指定的格子里填一个数
        </Button>
      </Flex>
    </Form.Item>
  )
}
