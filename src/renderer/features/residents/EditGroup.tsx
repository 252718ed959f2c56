import { Button, Flex } from 'antd'
import { useEffect, useRef, useState } from 'react'
import type { FactField } from '../../domain/roster/facts'
import { useServices } from '../../services/services'
import { useAskBeforeLeaving } from '../../ui/use-ask-before-leaving'
import { useShortcut } from '../../ui/use-shortcut'
import { FactsForm } from './FactsForm'
import { labelOf } from './label-of'
import { readDraft, standsInTheWay, type Draft } from './read-draft'
import type { RowReading } from '../../domain/roster/read-row'

/** Typing facts: what is wrong is said when a field is left; Ctrl+S saves, Esc gives up. `save` is true when it was written. */
export function EditGroup({
  fields,
  facts,
  saveLabel,
  save,
  onEnd,
}: {
  fields: readonly FactField[]
  facts: Draft
  saveLabel: string
  save: (reading: RowReading) => Promise<boolean>
  onEnd: () => void
}) {
  const { world } = useServices()
  const [draft, setDraft] = useState<Draft>(facts)
  const [left, setLeft] = useState<ReadonlySet<FactField>>(new Set())
  const reading = readDraft(draft, world.today())
  const problems = reading.problems.filter(problem => fields.includes(problem.field))
  const changed = fields.some(field => (draft[field] ?? '') !== (facts[field] ?? ''))
  const [done, setDone] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  useAskBeforeLeaving(changed && !done)

  const finish = async (): Promise<void> => {
    setLeft(new Set(fields))
    const flaw = problems.find(standsInTheWay)
    if (flaw !== undefined) {
      box.current?.querySelector<HTMLElement>(`[aria-label="${labelOf(flaw.field)}"]`)?.focus()
      return
    }
    setDone(!changed || (await save(reading)))
  }
  useEffect(() => {
    if (done) onEnd()
  }, [done, onEnd])
  useShortcut('Ctrl+S', () => void finish())
  useShortcut('Escape', () => {
    if (!changed) onEnd()
  })

  return (
    <div ref={box}>
      <FactsForm
        fields={fields}
        draft={draft}
        problems={problems.filter(problem => left.has(problem.field))}
        onChange={setDraft}
        onLeave={field => {
          setLeft(before => new Set([...before, field]))
        }}
      />
      <Flex gap={8}>
        <Button type="primary" onClick={() => void finish()}>
          {saveLabel}
        </Button>
        <Button onClick={onEnd}>{changed ? '放弃修改' : '返回'}</Button>
      </Flex>
    </div>
  )
}
