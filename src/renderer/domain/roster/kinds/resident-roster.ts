import { codeLabels, isCoded } from '../../codes/read-code'
import { resident } from '../../records/resident'
import { applyPlanSteps } from '../apply-plan'
import { BLANK_ROSTER_NAME, blankRoster } from '../blank-roster'
import type { ChosenSheet } from '../choose-sheet'
import { columnSamples } from '../column-samples'
import { saidTo } from '../damaged-number'
import { differenceOf } from '../fact-changes'
import { factFields } from '../facts'
import { factLabel } from '../field-of-heading'
import { flagColumns, flagWords } from '../flag-columns'
import { factsReader } from '../known-people'
import { knownPeopleNow } from '../known-people-now'
import { maskedFact } from '../masked-fact'
import type { AnyRow, Column, RosterPlan } from '../plan'
import { planRoster } from '../plan-roster'
import { readAhead } from '../read-ahead'
import { residentBook } from '../resident-book'
import { columnWidth } from '../roster-sheet'
import { factNamed, isAliasable } from '../value-aliases'
import type { Candidate, RosterKind, RosterReading } from './roster-kind'

const isOfResidents = (columns: readonly Column<string>[]): columns is readonly Column[] =>
  columns.every(({ field }) => field === null || factNamed(field) === field)

const isSheetOfResidents = (chosen: ChosenSheet<string>): chosen is ChosenSheet =>
  isOfResidents(chosen.heading.columns)

/** A sheet whose columns hold facts of residents: those of this kind's book, or chosen among its facts. Others are a fault. */
function ofResidents(chosen: ChosenSheet<string>): ChosenSheet {
  if (!isSheetOfResidents(chosen)) throw new Error('Columns of another kind of roster')
  return chosen
}

/** Compares rows of the plan with residents as they are now. */
const comparing =
  ({ rows }: RosterPlan) =>
  ({ row: number }: AnyRow, records: RosterReading): ((id: string) => Candidate | undefined) => {
    const row = rows.find(one => one.row === number)
    const factsOf = factsReader(knownPeopleNow(records))
    return id => {
      const person = records.find(resident, id)
      if (person === undefined || row === undefined) return undefined
      const facts = factsOf(person)
      return {
        id,
        name: facts.name,
        facts,
        difference: differenceOf(saidTo(row, facts), facts, person.checked),
      }
    }
  }

const masked = (field: string, value: string): string => {
  const fact = factNamed(field)
  return fact === null ? value : maskedFact(fact, value)
}

const label = (field: string): string => {
  const fact = factNamed(field)
  return fact === null ? field : factLabel(fact)
}

/** 居民名册. */
export const residentRoster: RosterKind = {
  about: 'residents',
  words: {
    title: '导入名册',
    known: '在册的人',
    newcomers: '新的人',
    unit: '人',
    naming: '姓名',
    nameless: '（没有姓名）',
    list: '居民名册',
    path: '/residents',
  },
  book: residentBook,
  record: resident,
  policies: ['update', 'fill', 'skip', 'create'],
  fields: factFields,
  label,
  shown: masked,
  width: columnWidth,
  choices: field => (isCoded(field) ? codeLabels(field) : []),
  isShared: isAliasable,
  isOwn: field => field === 'name' || field === 'idNumber',
  nameOf: facts => facts['name'] ?? '',
  tellingApart: [
    ...(['idNumber', 'sex', 'birthDate', 'householdNo', 'estate', 'building', 'unit', 'room'] as const),
    ...(['address', 'phone'] as const),
  ],
  readAs: column => {
    const [flag] = flagColumns([{ ...column, field: null }])
    return flag === undefined ? undefined : flagWords[flag.flag]
  },
  samples: (chosen, today, aliases) => columnSamples(ofResidents(chosen), today, aliases),
  readAhead: ({ columnsOf, ...ahead }) =>
    readAhead({
      ...ahead,
      columnsOf: columns => {
        const remembered = columnsOf(columns)
        return isOfResidents(remembered) ? remembered : columns
      },
    }),
  *plan({ chosen, records, ...request }) {
    const plan = yield* planRoster({
      ...request,
      chosen: ofResidents(chosen),
      known: knownPeopleNow(records),
    })
    return {
      plan,
      apply: (now, world, choices) => applyPlanSteps(plan, knownPeopleNow(now), world, choices),
      compare: comparing(plan),
    }
  },
  blank: { name: BLANK_ROSTER_NAME, sheet: blankRoster },
}
