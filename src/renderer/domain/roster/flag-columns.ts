import type { Cell } from '../sheet/workbook'
import { cellText } from '../text/cell-text'
import { isBlankMark, oneLine, tidyText } from '../text/tidy-text'
import { answerIn, bareAnswer } from './answer'
import { flagHeadings, type Flag } from './data/headings'
import type { FactField } from './facts'
import { normaliseHeading } from './normalise-heading'
import type { Column } from './plan'
import { UNKNOWN_DAY, type ReadFact } from './read-fact'
import { addTag, noneFound, remark, type Draft, type Found } from './row-draft'

/** A column that keeps no fact of its own but tells of others': 是否已死亡 beside 死亡日期, 注销标识 with its day and reason. */
type FlagColumn = {
  readonly flag: Flag
  readonly index: number
  readonly letter: string
  readonly heading: string
}

/** What a flag column of a row says; `text` is never empty. */
type Told = FlagColumn & { readonly cell: Cell; readonly text: string }

/** What a column is read as that keeps no fact of its own, as the clerk is told. */
export const flagWords: Readonly<Record<Flag, string>> = {
  died: '看是否死亡',
  left: '看是否迁出',
  apart: '看是否人户分离',
  watched: '看是否重点人员',
  cancelled: '看是否注销',
  cancelledOn: '作注销日期',
  cancelledWhy: '看注销原因',
  why: '记入备注',
  standing: '看是否在册',
}

type DayReader = (cell: Cell) => ReadFact

const flagOf: ReadonlyMap<string, Flag> = new Map(
  Object.entries(flagHeadings).flatMap(([flag, names]) =>
    names
      .trim()
      .split(/\s+/u)
      // The keys of the table are the flags.
      .map(name => [normaliseHeading(name), flag as Flag] as const),
  ),
)

/** Columns that keep no fact of their own and are read all the same, for what they tell of others. */
export function flagColumns(columns: readonly Column[]): readonly FlagColumn[] {
  return columns.flatMap(({ field, heading, index, letter }) => {
    const flag = flagOf.get(normaliseHeading(heading.split('·').at(-1) ?? ''))
    return field !== null || flag === undefined ? [] : [{ flag, index, letter, heading }]
  })
}

const left = /^(已|已经)?(迁出|搬离|搬走|流出|死亡|去世|注销|分离)(注销)?$/u
const stayed = /^(未.*|正常|有效|健在|在册|在住|一致)$/u
const dead = /死|亡|去世|病故|身故|过世|已故/u
const gone = /迁|搬|流出|离开/u
const twice = /重复|并入|合并/u
const here = /^(在册|在住|正常|常住|有效|健在|居住|现住|在|已入住)$/u

const saysYes = (text: string): boolean => answerIn(text) === 'yes' || left.test(bareAnswer(text))
const saysNo = (text: string): boolean => answerIn(text) === 'no' || stayed.test(bareAnswer(text))

type Leaving = 'diedOn' | 'movedOut'

const unclear = (field: FactField, { letter, text }: Told): Found => ({
  field,
  letter,
  flaw: { code: 'value-unknown', detail: { value: text } },
})

/** 是否已死亡: a yes needs no day; a no beside a day is for the clerk to settle. */
function readLeaving(draft: Draft, field: Leaving, told: Told): readonly Found[] {
  if (saysYes(told.text)) {
    draft[field] ??= UNKNOWN_DAY
    return noneFound
  }
  if (!saysNo(told.text)) return [unclear(field, told)]
  const day = draft[field]
  if (day === undefined) return noneFound
  const detail = { value: told.text, heading: told.heading, day }
  return [{ field, letter: told.letter, flaw: { code: 'flag-conflict', detail } }]
}

function readApart(draft: Draft, told: Told): readonly Found[] {
  if (saysNo(told.text)) return noneFound
  if (!saysYes(told.text) && bareAnswer(told.text) !== '人户分离') return [unclear('tags', told)]
  addTag(draft, '人户分离')
  return noneFound
}

const watched = /^重点(人员|对象|人群)?$/u
const ordinary = /^(一般|普通|非重点)(人员|对象|人群)?$/u

/** 是否重点人员: a yes is told where no other column says of what kind. */
function readWatched(draft: Draft, told: Told, isNamed: boolean): readonly Found[] {
  if (saysNo(told.text) || ordinary.test(bareAnswer(told.text))) return noneFound
  if (!saysYes(told.text) && !watched.test(bareAnswer(told.text))) return [unclear('tags', told)]
  if (!isNamed) addTag(draft, '重点人员')
  return noneFound
}

const oneTooMany = ({ letter, heading, text }: Told): Found => ({
  field: 'name',
  letter,
  flaw: { code: 'merged-away', detail: { value: text, heading } },
})

/**
 * 状态: 死亡 and 迁出 are what they say, 在册 says nothing new, 重复合并 is for the clerk to settle, other words are kept as a remark.
 */
function readStanding(draft: Draft, told: Told): readonly Found[] {
  const { heading, text } = told
  const word = bareAnswer(text)
  if (here.test(word)) return noneFound
  if (twice.test(word)) return [oneTooMany(told)]
  if (dead.test(word)) draft.diedOn ??= UNKNOWN_DAY
  else if (/^(已|已经)?(迁出|搬离|搬走|流出|外迁)$/u.test(word)) draft.movedOut ??= UNKNOWN_DAY
  else remark(draft, `${heading}：${text}`)
  return noneFound
}

const leavingOf = (reason: string): Leaving | undefined =>
  dead.test(reason) ? 'diedOn' : gone.test(reason) ? 'movedOut' : undefined

/** The columns of a cancelled registration as far as they say something, the mark first. */
type Cancelled = { readonly mark?: Told; readonly when?: Told; readonly why?: Told; readonly first: Told }

function cancelledIn(all: readonly Told[]): Cancelled | null {
  const told = (flag: Flag): Told | undefined => all.find(each => each.flag === flag)
  const [mark, when, why] = [told('cancelled'), told('cancelledOn'), told('cancelledWhy')]
  const first = mark ?? when ?? why
  if (first === undefined || (mark !== undefined && saysNo(mark.text))) return null
  return { first, ...(mark && { mark }), ...(when && { when }), ...(why && { why }) }
}

/** Cancelled, and nobody says why: kept as a remark, and for the clerk to settle. */
function unsettled(draft: Draft, { mark, when, why, first }: Cancelled): readonly Found[] {
  const repeated = [why, mark].find(each => each !== undefined && twice.test(bareAnswer(each.text)))
  if (repeated !== undefined) return [oneTooMany(repeated)]
  for (const each of [mark, when]) if (each !== undefined) remark(draft, `${each.heading}：${each.text}`)
  const detail = { value: (why ?? first).text, heading: first.heading }
  return [{ field: 'movedOut', letter: first.letter, flaw: { code: 'cancelled-unclear', detail } }]
}

/** 注销标识, 注销时间, 注销原因: who died or moved away did so on that day. */
function readCancelled(draft: Draft, all: readonly Told[], day: DayReader): readonly Found[] {
  const cancelled = cancelledIn(all)
  if (cancelled === null) return noneFound
  const { mark, when, why } = cancelled
  if (why !== undefined) remark(draft, `${why.heading}：${why.text}`)
  const field = leavingOf([why, mark].map(each => each?.text ?? '').join(''))
  if (field === undefined) return unsettled(draft, cancelled)
  const { value, flaws } = day(when?.cell ?? null)
  draft[field] ??= value === '' ? UNKNOWN_DAY : value
  return when === undefined ? noneFound : flaws.map(flaw => ({ field, flaw, letter: when.letter }))
}

function readOne(draft: Draft, told: Told): readonly Found[] {
  switch (told.flag) {
    case 'died':
      return readLeaving(draft, 'diedOn', told)
    case 'left':
      return readLeaving(draft, 'movedOut', told)
    case 'apart':
      return readApart(draft, told)
    case 'standing':
      return readStanding(draft, told)
    case 'why':
      remark(draft, `${told.heading}：${told.text}`)
      return noneFound
    case 'watched':
    case 'cancelled':
    case 'cancelledOn':
    case 'cancelledWhy':
      return noneFound
  }
}

/** What a cell says; empty where it is left out or only has a stroke. */
function saidIn(cell: Cell | undefined): string {
  const text = oneLine(tidyText(cellText(cell)))
  return isBlankMark(text) ? '' : text
}

/**
 * Reads what columns say that keep no fact of their own: a death or a move becomes the fact 死亡日期 or 迁出日期, without a day where the
 * sheet has none; reasons become remarks, 人户分离 and 是否重点人员 tags. Changes the draft; null where the sheet has no such columns.
 *
 * @param day reads the cell of a day
 */
export function flagReader(
  columns: readonly Column[],
  day: DayReader,
): ((cells: readonly Cell[], draft: Draft) => readonly Found[]) | null {
  const flags = flagColumns(columns)
  if (flags.length === 0) return null
  const kinds = columns.filter(({ field, heading }) => field === 'tags' && /重点|特殊/u.test(heading))
  return (cells, draft) => {
    const all = flags.flatMap(flag => {
      const cell = cells[flag.index] ?? null
      const text = saidIn(cell)
      return text === '' ? [] : [{ ...flag, cell, text }]
    })
    if (all.length === 0) return noneFound
    const isNamed = kinds.some(({ index }) => saidIn(cells[index]) !== '')
    const read = (told: Told): readonly Found[] =>
      told.flag === 'watched' ? readWatched(draft, told, isNamed) : readOne(draft, told)
    return [...all.flatMap(read), ...readCancelled(draft, all, day)]
  }
}
