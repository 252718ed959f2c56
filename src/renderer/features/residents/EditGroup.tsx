import { Button, Flex } from 'antd'
import { useEffect, useRef, useState } from 'react'
import { tidyNumber } from '../../domain/identity/read-identity'
import { derivedFacts } from '../../domain/roster/derived-facts'
import type { FactField } from '../../domain/roster/facts'
import { useServices } from '../../services/services'
import { useAskBeforeLeaving } from '../../ui/use-ask-before-leaving'
import { useShortcut } from '../../ui/use-shortcut'
import { FactsForm } from './FactsForm'
import { labelOf } from './label-of'
import { LikelySame } from './person/LikelySame'
import { readDraft, standsInTheWay, type Draft } from './read-draft'
import type { RowReading } from '../../domain/roster/read-row'

/** What the identity number tells, as it is typed: nobody types the sex or the birth date beside it. */
function toldByNumber(draft: Draft): Draft {
  const { sex, birthDate } = derivedFacts({
    idType: draft.idType,
    idNumber: tidyNumber(draft.idNumber ?? ''),
  })
  return { ...(sex !== undefined && { sex }), ...(birthDate !== undefined && { birthDate }) }
}

/** Typing facts: what is wrong is said when a field is left; Ctrl+S saves, Esc gives up. `save` is true when it was written. */
export function EditGroup({
  fields,
  facts,
  saveLabel,
  save,
  onEnd,
  personId,
}: {
  fields: readonly FactField[]
  facts: Draft
  saveLabel: string
  save: (reading: RowReading) => Promise<boolean>
  onEnd: () => void
  /** The id of the person whose record is edited; absent for somebody new. */
  personId?: string
}) {
  const { world } = useServices()
  const [draft, setDraft] = useState<Draft>(facts)
  const [left, setLeft] = useState<ReadonlySet<FactField>>(new Set())
  const told = toldByNumber(draft)
  const reading = readDraft({ ...draft, ...told }, world.today())
  const problems = reading.problems.filter(problem => fields.includes(problem.field))
  const changed = fields.some(field => (told[field] ?? draft[field] ?? '') !== (facts[field] ?? ''))
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
        told={told}
        problems={problems.filter(problem => left.has(problem.field))}
        onChange={setDraft}
        onLeave={field => {
          setLeft(before => new Set([...before, field]))
        }}
      />
      {fields.includes('name') && changed && <LikelySame facts={reading.facts} except={personId} />}
      <Flex gap={8}>
        <Button type="primary" onClick={() => void finish()}>
          {saveLabel}
        </Button>
        <Button onClick={onEnd}>{changed ? '放弃修改' : '返回'}</Button>
      </Flex>
    </div>
  )
}
