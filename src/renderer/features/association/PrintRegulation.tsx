import { Button } from 'antd'
import { useState } from 'react'
import { factsProblem } from '../../documents/facts-problem'
import { laidOut } from '../../documents/laid-out'
import { regulationSheet } from '../../documents/regulation'
import type { Paper } from '../../domain/paper/paper'
import { organisation } from '../../domain/records/organisation'
import type { Regulation, RegulationVersion } from '../../domain/records/regulation'
import { refusalWords } from '../../domain/words/problem-words'
import { useNotices } from '../../services/notices'
import { useFound } from '../../services/use-records'
import { PrintDialog } from './PrintDialog'

/** Prints one version of a rule. Nothing while its words are not on record. */
export function PrintRegulation({
  regulation,
  version,
}: {
  regulation: Regulation
  version: RegulationVersion
}) {
  const body = useFound(organisation, regulation.organisationId)
  const notices = useNotices()
  const [paper, setPaper] = useState<Paper>()
  if (body === undefined || version.body.length === 0) return null
  const { adoptedOn, adoptedBy } = version
  const print = (): void => {
    const adopted = adoptedOn === undefined ? {} : { adoptedOn, adoptedBy }
    const facts = { organisation: body.name, title: regulation.title, body: version.body, ...adopted }
    const problem = factsProblem(regulationSheet, facts)
    if (problem === undefined) setPaper(laidOut(regulationSheet, facts))
    else notices.refused(refusalWords(problem))
  }
  return (
    <>
      <Button size="small" onClick={print}>
        打印这一版
      </Button>
      {paper && (
        <PrintDialog
          paper={paper}
          onClose={() => {
            setPaper(undefined)
          }}
        />
      )}
    </>
  )
}
