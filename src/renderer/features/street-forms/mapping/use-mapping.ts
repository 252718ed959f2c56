import { useState } from 'react'
import { tableWords } from '../../../domain/forms/counts/cross-counts'
import type { FormMapping } from '../../../domain/forms/form-mapping'
import { USUAL_FORM_NAME } from '../../../domain/forms/form-words'
import { suggestMapping, type FormHint } from '../../../domain/forms/known-form'
import type { WhoGoesIn } from '../../../domain/records/street-form'
import { refusalWords } from '../../../domain/words/problem-words'
import type { ReadForm } from '../read-form'

/** A form as the clerk is defining it. */
export type FormDraft = {
  readonly name: string
  readonly mapping: FormMapping
  readonly who: WhoGoesIn
  readonly namePattern: string
  readonly dueDay: number | undefined
}

/** What the clerk has pointed out; a row that was taken out again is not there. */
export type Hint = {
  readonly of?: string | undefined
  readonly sheet?: string | undefined
  readonly headerRow?: number | undefined
}

const said = ({ of, sheet, headerRow }: Hint): FormHint => ({
  ...(of !== undefined && { of }),
  ...(sheet !== undefined && { sheet }),
  ...(headerRow !== undefined && { headerRow }),
})

/** What a form is called by its file, without the month it came for. */
function plainName(fileName: string): string {
  const name = fileName.replace(/\.[^.]+$/, '').replace(/[（(]?(空表|模板|样表)[）)]?/u, '')
  const timeless = name.replace(/(\d{4}年)?\d{1,2}月份?/u, '').replace(/^[\s_—-]+|[\s_—-]+$/gu, '')
  return (timeless || name).slice(0, 60)
}

function emptyMapping({ workbook }: ReadForm, { of, sheet }: Hint): FormMapping {
  return {
    title: plainName(workbook.fileName),
    ...(of !== undefined && of !== 'resident' && { of }),
    sheet: sheet ?? workbook.sheets[0]?.name ?? '',
    headings: {},
    rows: { from: 2, to: 2 },
    columns: {},
    signs: {},
  }
}

const looked = (read: ReadForm, hint: Hint) =>
  suggestMapping(read.workbook, sheet => read.drawn.get(sheet) ?? 0, said(hint))

function beginning(read: ReadForm): { draft: FormDraft; refusal: string | undefined } {
  const suggested = looked(read, {})
  const mapping = suggested.ok ? suggested.value : emptyMapping(read, {})
  return {
    draft: {
      name: plainName(read.file.name),
      mapping,
      who: { kind: 'all' },
      namePattern: USUAL_FORM_NAME,
      dueDay: undefined,
    },
    refusal: suggested.ok ? undefined : refusalWords(suggested.problem),
  }
}

const hintOf = ({ of, sheet, headerRow }: FormMapping): Hint => ({ of, sheet, headerRow })

/** A form that counts, with the words of its table by which it is known again. */
function knownByWords({ workbook }: ReadForm, mapping: FormMapping): FormMapping {
  const { counts } = mapping
  const sheet = workbook.sheets.find(({ name }) => name === mapping.sheet)
  if (counts === undefined || sheet === undefined) return mapping
  return { ...mapping, counts: { ...counts, known: tableWords(sheet, counts) } }
}

/** The form as it is being defined, what was recognised of it, and why it cannot be kept as it stands. */
export function useMapping(read: ReadForm, begin: FormDraft | undefined) {
  const [first] = useState(() =>
    begin === undefined ? beginning(read) : { draft: begin, refusal: undefined },
  )
  const [draft, setDraft] = useState(first.draft)
  const [hint, setHint] = useState<Hint>(() => hintOf(first.draft.mapping))
  const [refusal, setRefusal] = useState(first.refusal)
  const edit = (part: Partial<FormDraft>): void => {
    setDraft(before => ({ ...before, ...part }))
  }
  return {
    draft,
    mapping: draft.mapping,
    hint,
    refusal,
    found: Object.keys(draft.mapping.headings).length > 0,
    edit,
    change: (part: Partial<FormMapping>): void => {
      if (part.counts !== undefined) setRefusal(undefined)
      setDraft(before => ({ ...before, mapping: { ...before.mapping, ...part } }))
    },
    /** Looks at the form anew, as the clerk has pointed it out. */
    look: (next: Hint): void => {
      setHint(next)
      const suggested = looked(read, next)
      setRefusal(suggested.ok ? undefined : refusalWords(suggested.problem))
      const mapping = suggested.ok ? suggested.value : emptyMapping(read, next)
      const { cells } = draft.mapping
      edit({ mapping: cells === undefined ? mapping : { ...mapping, cells } })
    },
    save: async (onSave: (kept: FormDraft) => Promise<string | undefined>): Promise<void> => {
      setRefusal(await onSave({ ...draft, mapping: knownByWords(read, draft.mapping) }))
    },
  }
}
