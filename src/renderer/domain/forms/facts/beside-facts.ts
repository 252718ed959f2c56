import { isHead } from '../../people/households'
import type { Privacy } from '../../personal-data/privacy'
import type { FactValue, FormFact } from '../form-row'
import type { Beside, Volunteering } from './beside'
import { hoursServed, timesServed } from './served'

type WithBeside = { readonly beside?: Beside }

const fact = (
  name: string,
  group: string,
  privacy: Privacy,
  value: (beside: Beside, on: string) => FactValue,
): FormFact<WithBeside> => ({
  name,
  label: name,
  group,
  tells: [{ field: name, label: name, privacy }],
  value: ({ beside }, on) => (beside === undefined ? undefined : value(beside, on)),
})

/** What stands in no roster of people. */
const elsewhere = (...given: Parameters<typeof fact>): FormFact<WithBeside> => ({
  ...fact(...given),
  elsewhere: true,
})

const headOf = ({ household }: Beside) => household.find(isHead)

/** What volunteers' records say; nothing of who is no volunteer. */
const served = (
  name: string,
  value: (volunteering: Volunteering, on: string) => FactValue,
): FormFact<WithBeside> =>
  elsewhere(name, '志愿服务', 'personal', ({ volunteering }, on) =>
    volunteering === undefined ? undefined : value(volunteering, on),
  )

/** What follows from other records than the person's own. */
export const besideFacts: readonly FormFact<WithBeside>[] = [
  fact('户主姓名', '住户', 'personal', beside => headOf(beside)?.name),
  fact('户主电话', '住户', 'phone', beside => headOf(beside)?.phones?.join('、')),
  fact('户内人数', '住户', 'personal', ({ household }) => household.length || undefined),
  elsewhere('房屋面积', '房屋', 'personal', ({ house }) => house?.area),
  elsewhere('最近走访日期', '走访', 'personal', ({ visits }) => visits[0]?.on),
  elsewhere('最近走访方式', '走访', 'personal', ({ visits }) => visits[0]?.mode),
  elsewhere('最近走访人', '走访', 'open', ({ visits }) => visits[0]?.by),
  elsewhere('最近走访情况', '走访', 'sensitive', ({ visits }) => visits[0]?.finding),
  elsewhere('下次走访日期', '走访', 'personal', ({ visits }) => visits[0]?.nextDue),
  elsewhere(
    '本年走访次数',
    '走访',
    'personal',
    ({ visits }, on) => visits.filter(one => one.on.slice(0, 4) === on.slice(0, 4) && one.on <= on).length,
  ),
  elsewhere(
    '本月走访次数',
    '走访',
    'personal',
    ({ visits }, on) => visits.filter(one => one.on.slice(0, 7) === on.slice(0, 7) && one.on <= on).length,
  ),
  served('志愿者编号', ({ volunteer }) => volunteer.volunteerNo),
  served('志愿者登记日期', ({ volunteer }) => volunteer.joinedOn),
  served('志愿服务队伍', ({ team }) => team),
  served('志愿服务总时长', ({ days }, on) => hoursServed(days(), { to: on })),
  served('本年志愿服务时长', ({ days }, on) => hoursServed(days(), { in: on.slice(0, 4), to: on })),
  served('本月志愿服务时长', ({ days }, on) => hoursServed(days(), { in: on.slice(0, 7), to: on })),
  served('志愿服务总次数', ({ days }, on) => timesServed(days(), { to: on })),
  served('本年志愿服务次数', ({ days }, on) => timesServed(days(), { in: on.slice(0, 4), to: on })),
  served('最近志愿服务日期', ({ days }) => days()[0]?.day),
]
