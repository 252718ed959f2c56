import type { ChosenSheet } from '../choose-sheet'
import { samplesBy } from '../column-samples'
import type { AnyRow, FieldChange, RosterPlan } from '../plan'
import { maskedParts } from '../record-rows/masked-parts'
import { applyRecords } from '../record-rows/apply-records'
import { blankSheet } from '../record-rows/blank-sheet'
import { planRecords } from '../record-rows/plan-records'
import { recordReader } from '../record-rows/read-records'
import { labelOf, recordBook } from '../record-rows/record-book'
import type { RecordRoster, Said } from '../record-rows/record-roster'
import { withAliases } from '../value-aliases'
import type { Candidate, RosterKind, RosterReading, RosterWords } from './roster-kind'

type Named = Pick<RosterKind, 'about' | 'record'> & {
  readonly words: RosterWords
  /** Under which name the empty form is saved, without its ending, what stands over it, and how it is filled in. */
  readonly form: { readonly name: string; readonly title: string; readonly note: string }
}

const aheadOf = (today: string) => ({ today: () => today, newId: () => 'ahead' })

const ORDINARY_WIDTH = 14

/** A kind of roster whose rows are each about one record. */
export function recordKindOf<F extends string>(
  roster: RecordRoster<F>,
  { about, record, words, form }: Named,
): RosterKind {
  const { facts } = roster
  const book = recordBook(roster)
  const factOf = (field: string | null) => facts.find(fact => fact.field === field)
  const isOfThisKind = (chosen: ChosenSheet<string>): chosen is ChosenSheet<F> =>
    chosen.heading.columns.every(({ field }) => field === null || factOf(field) !== undefined)

  function ofThisKind(chosen: ChosenSheet<string>): ChosenSheet<F> {
    if (!isOfThisKind(chosen)) throw new Error('Columns of another kind of roster')
    return chosen
  }

  const comparing =
    ({ rows }: RosterPlan<F, Said<F>>, today: string) =>
    ({ row: number }: AnyRow, records: RosterReading): ((id: string) => Candidate | undefined) => {
      const working = roster.open(records, aheadOf(today))
      const said = rows.find(one => one.row === number)?.facts
      return id => {
        if (said === undefined || !working.has(id)) return undefined
        const known = working.factsOf(said, id)
        const changes: readonly FieldChange<F>[] = working.outcome(said, id).changes
        return { id, name: roster.nameOf(known), facts: known, difference: { changes, kept: [] } }
      }
    }

  return {
    about,
    words,
    record,
    book,
    policies: ['update', 'fill', 'skip'],
    fields: facts.map(({ field }) => field),
    label: field => {
      const fact = factOf(field)
      return fact === undefined ? field : labelOf(fact)
    },
    shown: (field, value) => {
      const privacy = factOf(field)?.privacy
      return privacy === 'identity' || privacy === 'phone' ? maskedParts(privacy, value) : value
    },
    width: field => factOf(field)?.width ?? ORDINARY_WIDTH,
    choices: field => factOf(field)?.choices ?? [],
    isShared: field => factOf(field)?.shared === true,
    isOwn: field => factOf(field)?.shared !== true && factOf(field)?.choices === undefined,
    nameOf: roster.nameOf,
    tellingApart: facts.map(({ field }) => field),
    readAs: () => undefined,
    samples: (sheet, today, aliases) => {
      const chosen = ofThisKind(sheet)
      const read = recordReader(roster, chosen.heading.columns, today)
      const meant = withAliases(chosen.heading.columns, aliases)
      return samplesBy(chosen, book, row => {
        const { said, problems } = read(meant(row))
        return { facts: said, problems }
      })
    },
    *plan({ chosen, records, today, fileName, aliases, clearing }) {
      const request = { fileName, chosen: ofThisKind(chosen), records, today, aliases, clearing }
      const plan = yield* planRecords(roster, book, request)
      return {
        plan,
        apply: (now, world, choices) => applyRecords(roster, plan, now, world, choices),
        compare: comparing(plan, today),
      }
    },
    listing: {
      rows: (records, today) => roster.open(records, aheadOf(today)).rows(),
      privacy: field => factOf(field)?.privacy ?? 'free',
    },
    blank: { name: form.name, sheet: () => blankSheet(roster, words.list, form) },
  }
}
