import { Alert, Checkbox, Flex } from 'antd'
import { useMay } from '../../services/use-me'
import { thousands } from '../../ui/thousands'
import type { Reviewing } from './import-state'
import { useCurrentImport } from './RosterImportProvider'

/** Asks once about columns of a list of ours that came back empty: by themselves they clear nothing, each is ticked that is to be cleared. */
export function EmptiedColumns({ review }: { review: Reviewing }) {
  const { clear, kind } = useCurrentImport()
  const mayWrite = useMay('write')
  const { plan, clearing, replanning } = review
  if (plan.emptied.length === 0) return null
  return (
    <Alert
      type="warning"
      showIcon
      style={{ marginBottom: 8 }}
      title="表里有整列都空着的栏目。册上的内容不动；确要清空的，请打勾："
      description={
        <Flex gap={16} wrap role="group" aria-label="要清空的栏目">
          {plan.emptied.map(({ field, people }) => (
            <Checkbox
              key={field}
              disabled={!mayWrite || replanning}
              checked={clearing.includes(field)}
              onChange={({ target }) => {
                const others = clearing.filter(one => one !== field)
                void clear(review, target.checked ? [...others, field] : others)
              }}
            >
              {`清空“${kind.label(field)}”（册上 ${thousands(people)} ${kind.words.unit}有内容）`}
            </Checkbox>
          ))}
        </Flex>
      }
    />
  )
}
