import { put, type Put } from '../../renderer/domain/journal/entry'
import { daysAfter } from '../../renderer/domain/people/days'
import { checkService } from '../../renderer/domain/promised-services/check-service'
import { editService } from '../../renderer/domain/promised-services/edit-service'
import { promisedService, type PromisedService } from '../../renderer/domain/records/promised-service'
import { serviceCheck } from '../../renderer/domain/records/service-check'
import type { ServiceContract } from '../../renderer/domain/records/service-contract'
import { promisedServices } from './data/service-words'
import type { Dice } from './dice'
import { recordBy } from './saved-by'

/** So many checks of each service, as far as the contract goes back. */
const CHECKS = 3

/** What a check finds, mostly that it is as promised. */
const results = [
  '达到',
  '达到',
  '达到',
  '达到',
  '达到',
  '达到',
  '达到',
  '达到',
  '部分达到',
  '未达到',
] as const

type Told = { readonly today: string; readonly dice: Dice }

function serviceOf(nth: number, contractId: string, { dice }: Told): PromisedService {
  const { tier, title, standard, frequency, checkDays } = promisedServices[nth] ?? promisedServices[0]
  const entered = { tier, title, standard, frequency, checkDays: String(checkDays ?? '') }
  return recordBy(promisedService, editService(contractId, entered, undefined, [], dice.newId))
}

/** What was found on the days it was checked: mostly it was as promised; some are late with their next check. */
function checksOf(service: PromisedService, { startsOn }: ServiceContract, { today, dice }: Told): Put[] {
  const { checkDays } = service
  if (checkDays === undefined) return []
  const amiss = promisedServices.find(({ title }) => title === service.title)?.amiss ?? ''
  const last = dice.chance(6) ? checkDays + dice.upTo(10) : dice.upTo(checkDays)
  return Array.from({ length: CHECKS }, (_, nth) => daysAfter(today, -last - nth * checkDays))
    .filter(on => on >= startsOn)
    .toReversed()
    .map(on => {
      const result = dice.pick(results)
      const entered = { on, checker: '示例经办人', result, ...(result !== '达到' && { found: amiss }) }
      const days = { today, contractFrom: startsOn }
      return put(
        serviceCheck,
        recordBy(serviceCheck, checkService(service, entered, undefined, days, dice.newId)),
      )
    })
}

/** What the enterprises promised in each contract, with what was found of it. */
export function servicesOf(contracts: readonly ServiceContract[], today: string, dice: Dice): readonly Put[] {
  const told = { today, dice }
  return contracts.flatMap(contract =>
    promisedServices.flatMap((_, nth) => {
      const service = serviceOf(nth, contract.id, told)
      return [put(promisedService, service), ...checksOf(service, contract, told)]
    }),
  )
}
