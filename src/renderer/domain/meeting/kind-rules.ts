import { put, type Change } from '../journal/entry'
import { meetingKindSetting, type MeetingKindSetting } from '../records/meeting-kind-setting'
import { fail, ok, type Problem, type Result } from '../result'
import type { World } from '../world'
import type { MeetingKind, Parameter } from './meeting-kind'

/** What the office goes by for a kind: its own setting where there is one, else what is suggested, each figure with its basis. */
export type KindRules = {
  readonly convenor: string
  readonly proxies: boolean
  readonly everyMonths?: Parameter
  readonly noticeDays?: Parameter
  readonly topicDays?: Parameter
  readonly own: MeetingKindSetting | undefined
}

type Figures = Pick<KindRules, 'everyMonths' | 'noticeDays' | 'topicDays'>

const figures = ['everyMonths', 'noticeDays', 'topicDays'] as const

/** The figures that are given at all. */
function given(figureOf: (name: keyof Figures) => Parameter | undefined): Figures {
  return figures.reduce<Figures>((found, name) => {
    const figure = figureOf(name)
    return figure === undefined ? found : { ...found, [name]: figure }
  }, {})
}

/** The rules of a kind as the office has them. */
export function kindRules(kind: MeetingKind, settings: readonly MeetingKindSetting[]): KindRules {
  const own = settings.find(one => one.meetingKind === kind.id)
  const { convenor, proxies } = own ?? kind
  const figureOf = (name: keyof Figures): Parameter | undefined => {
    const value = own?.[name]
    if (own === undefined) return kind[name]
    return value === undefined ? undefined : parameterSet(kind[name], value, own.basis)
  }
  return { convenor, proxies, own, ...given(figureOf) }
}

/** A figure a law gives stays the law's, though the office may ask for more. */
const parameterSet = (suggested: Parameter | undefined, value: number, basis: string): Parameter =>
  suggested?.from === 'law' && suggested.value === value
    ? suggested
    : { value, basis, from: suggested?.from ?? 'example' }

/** What the office sets for a kind; null: none. */
export type KindRequest = {
  readonly everyMonths: number | null
  readonly noticeDays: number | null
  readonly topicDays: number | null
  readonly convenor: string
  readonly proxies: boolean
  readonly basis: string
}

/** Sets the office's own rules for a kind of meeting from today on. Refusals: `kind-basis-missing`, `kind-notice-below-law`. */
export function setKindRules(
  kind: MeetingKind,
  request: KindRequest,
  settings: readonly MeetingKindSetting[],
  world: World,
): Result<Change> {
  const { everyMonths, noticeDays, topicDays, convenor, proxies } = request
  const basis = request.basis.trim()
  if (basis === '') return fail('kind-basis-missing')
  const below = belowLaw(kind, noticeDays ?? 0)
  if (below !== undefined) return { ok: false, problem: below }
  const setting: MeetingKindSetting = {
    id: settings.find(one => one.meetingKind === kind.id)?.id ?? world.newId(),
    meetingKind: kind.id,
    convenor: convenor.trim(),
    proxies,
    basis,
    since: world.today(),
    ...(everyMonths !== null && { everyMonths }),
    ...(noticeDays !== null && { noticeDays }),
    ...(topicDays !== null && { topicDays }),
  }
  return ok({ cause: 'meeting-rules-edited', detail: kind.name, save: [put(meetingKindSetting, setting)] })
}

const belowLaw = ({ noticeDays }: MeetingKind, days: number): Problem | undefined =>
  noticeDays?.from === 'law' && days < noticeDays.value
    ? {
        code: 'kind-notice-below-law',
        detail: { days: String(noticeDays.value), basis: noticeDays.basis },
      }
    : undefined
