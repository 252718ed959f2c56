import { useMemo } from 'react'
import { filledLinesOf } from '../../domain/forms/filled-lines'
import { changesSince, type FilledLine, type ReportChanges } from '../../domain/forms/report-changes'
import { lastReport } from '../../domain/forms/form-month'
import { formReport, type FormReport } from '../../domain/records/form-report'
import { ownFacts } from '../../domain/records/own-facts'
import type { Resident } from '../../domain/records/resident'
import type { StreetForm } from '../../domain/records/street-form'
import { useServices } from '../../services/services'
import { useAll } from '../../services/use-records'
import { useRights } from '../../services/use-rights'
import { previewGiven } from './preview-given'

/** A form as it would be filled now. */
export type FormLines = {
  /** Whole: what is compared with the last report. */
  readonly lines: readonly FilledLine[]
  /** The same with numbers masked: what the screen shows. */
  readonly shown: readonly FilledLine[]
  readonly last: FormReport | undefined
  readonly changes: ReportChanges
}

/** The lines of a form about these people, and what has changed in them since it was reported last. */
export function useFormLines(form: StreetForm, people: readonly Resident[]): FormLines {
  const { records, world } = useServices()
  const rights = useRights()
  const reports = useAll(formReport)
  const own = useAll(ownFacts)
  return useMemo(() => {
    const today = world.today()
    const base = { form, people, records, rights, today, own }
    const lines = filledLinesOf(base)
    const last = lastReport(form, reports)
    return {
      lines,
      shown: filledLinesOf({ ...base, given: previewGiven }),
      last,
      changes: changesSince(form.mapping, lines, last),
    }
  }, [form, people, records, rights, reports, world, own])
}
