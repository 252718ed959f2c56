import { Select, Table, Typography } from 'antd'
import { useMemo } from 'react'
import type { ColumnContent, FormMapping } from '../../../domain/forms/form-mapping'
import { ColumnDetail } from './ColumnDetail'
import { choiceOf, columnChoices, contentFor } from './column-choices'

type Line = { readonly letter: string; readonly heading: string }

const byLetter = (one: string, other: string): number => one.length - other.length || one.localeCompare(other)

/** The columns of a form, also those without a heading between others. */
function linesOf({ headings, columns }: FormMapping): readonly Line[] {
  const letters = new Set([...Object.keys(headings), ...Object.keys(columns)])
  return [...letters].toSorted(byLetter).map(letter => ({ letter, heading: headings[letter] ?? '' }))
}

/** Which column takes what. */
export function MapColumns({
  mapping,
  onChange,
}: {
  mapping: FormMapping
  onChange: (columns: FormMapping['columns']) => void
}) {
  const choices = useMemo(() => columnChoices(mapping.of), [mapping.of])
  const change = (letter: string, content: ColumnContent | undefined): void => {
    const others = Object.entries(mapping.columns).filter(([other]) => other !== letter)
    const all = content === undefined ? others : [...others, [letter, content] as const]
    onChange(Object.fromEntries(all.toSorted(([one], [other]) => byLetter(one, other))))
  }
  const aboutOf = ({ letter, heading }: Line): string => `${letter} 列${heading}`
  return (
    <Table<Line>
      size="small"
      rowKey="letter"
      pagination={false}
      dataSource={linesOf(mapping)}
      columns={[
        { title: '列', dataIndex: 'letter', width: 48 },
        { title: '表头', dataIndex: 'heading', width: 200 },
        {
          title: '填什么',
          width: 260,
          render: (_, line) => (
            <Select
              aria-label={`${aboutOf(line)}：填什么`}
              showSearch={{ optionFilterProp: 'label' }}
              style={{ width: 240 }}
              value={choiceOf(mapping.columns[line.letter])}
              options={choices.map(({ label, options }) => ({ label, options: [...options] }))}
              onChange={choice => {
                change(line.letter, contentFor(choice, line.heading))
              }}
            />
          ),
        },
        {
          title: '怎样写',
          render: (_, line) => (
            <ColumnDetail
              content={mapping.columns[line.letter]}
              about={aboutOf(line)}
              of={mapping.of}
              onChange={content => {
                change(line.letter, content)
              }}
            />
          ),
        },
      ]}
      footer={() => (
        <Typography.Text type="secondary">
          “不动”的栏保留原来的公式和样子；“留空”的栏每行空着，打印后手写。
        </Typography.Text>
      )}
    />
  )
}
