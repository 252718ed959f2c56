import { Flex } from 'antd'
import { IsoDateField } from '../../../ui/IsoDateField'
import { wordsAt, type ElectionPart } from './election-part'
import { Flaw } from './Flaw'

/** 任期: from the first to the last day in office. */
export function TermEdit({ election, problems, change }: ElectionPart) {
  const flaw = wordsAt(problems, 'term')
  const field = (label: string, key: 'termFrom' | 'termTo') => (
    <IsoDateField
      label={label}
      value={election[key]}
      invalid={flaw !== undefined}
      onChange={day => {
        if (day !== undefined) change({ ...election, [key]: day })
      }}
    />
  )
  return (
    <div>
      <Flex gap={8} align="center" wrap>
        <span>任期自</span>
        {field('任期起', 'termFrom')}
        <span>至</span>
        {field('任期止', 'termTo')}
      </Flex>
      <Flaw words={flaw} />
    </div>
  )
}
