import { Form, Select } from 'antd'
import { useState } from 'react'
import {
  compareVersions,
  differingPart,
  type ComparedParagraph,
} from '../../domain/association/compare-versions'
import { versionWords } from '../../domain/association/regulation-versions'
import type { Regulation } from '../../domain/records/regulation'

const howWords: Readonly<Record<ComparedParagraph['how'], string>> = {
  same: '',
  added: '新增',
  removed: '删去',
  changed: '修改',
}

function Row({ how, before = '', after = '' }: ComparedParagraph) {
  const part = how === 'changed' ? differingPart(before, after) : undefined
  return (
    <tr>
      <td className="how">{howWords[how]}</td>
      <td>
        {part ? (
          <>
            {part.start}
            <del>{part.before}</del>
            {part.end}
          </>
        ) : how === 'removed' ? (
          <del>{before}</del>
        ) : (
          before
        )}
      </td>
      <td>
        {part ? (
          <>
            {part.start}
            <ins>{part.after}</ins>
            {part.end}
          </>
        ) : how === 'added' ? (
          <ins>{after}</ins>
        ) : (
          after
        )}
      </td>
    </tr>
  )
}

/** Two versions of a rule side by side, and what changed between them. */
export function CompareVersions({ regulation }: { regulation: Regulation }) {
  const { versions } = regulation
  const [chosen, setChosen] = useState({ before: versions.length - 1, after: versions.length })
  const bodyOf = (nth: number): readonly string[] => versions.find(one => one.nth === nth)?.body ?? []
  const rows = compareVersions(bodyOf(chosen.before), bodyOf(chosen.after))
  const changed = rows.filter(({ how }) => how !== 'same').length
  const choice = (side: keyof typeof chosen, label: string) => (
    <Form.Item label={label} style={{ marginBottom: 0 }}>
      <Select
        aria-label={label}
        size="small"
        style={{ width: 220 }}
        value={chosen[side]}
        options={versions.map(one => ({ value: one.nth, label: versionWords(one) }))}
        onChange={nth => {
          setChosen(before => ({ ...before, [side]: nth }))
        }}
      />
    </Form.Item>
  )
  return (
    <table className="versions" aria-label="两版对照">
      <thead>
        <tr>
          <th className="how">{changed === 0 ? '无改动' : `${changed} 处`}</th>
          <th scope="col">{choice('before', '旧')}</th>
          <th scope="col">{choice('after', '新')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row, nth) => (
          <Row key={`${String(nth)} ${row.how}`} {...row} />
        ))}
      </tbody>
    </table>
  )
}
