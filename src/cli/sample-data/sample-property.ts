import { creditCodeFlaw } from '../../renderer/domain/identity/credit-code'
import { put, type Put } from '../../renderer/domain/journal/entry'
import { daysAfter } from '../../renderer/domain/people/days'
import { estate, type Estate } from '../../renderer/domain/records/estate'
import { ownersCommittee } from '../../renderer/domain/records/owners-committee'
import { partyOrganisation } from '../../renderer/domain/records/party-organisation'
import {
  propertyEnterprise,
  type PropertyEnterprise,
} from '../../renderer/domain/records/property-enterprise'
import { serviceContract, type ServiceContract } from '../../renderer/domain/records/service-contract'
import { enterpriseNames, estateNames } from './data/sample-words'
import type { Dice } from './dice'
import { nameOf } from './sample-people'

const CHARACTERS = Array.from('0123456789ABCDEFGHJKLMNPQRTUWXY')

/** A code of no area that passes its own check (GB 32100-2015). */
function creditCodeOf(nth: number): string {
  const first17 = `91990000${String(nth).padStart(9, '0')}`
  const last = CHARACTERS.find(character => creditCodeFlaw(first17 + character) === undefined)
  if (last === undefined) throw new Error('No check character')
  return first17 + last
}

const estateOf = (nth: number, people: number, dice: Dice): Estate => {
  const houseCount = Math.max(1, Math.round(people / 2.6))
  return {
    id: dice.newId(),
    name: estateNames[nth] ?? `示例小区${nth + 1}`,
    address: `示例路${nth + 1}号`,
    builtYear: 1995 + dice.upTo(25),
    estateKind: dice.pick(['商品房', '房改房', '拆迁安置'] as const),
    houseCount,
    occupiedCount: Math.floor(houseCount * 0.92),
    repairFund: dice.pick(['已建立', '未建立'] as const),
  }
}

const enterpriseOf = (nth: number, dice: Dice): PropertyEnterprise => ({
  id: dice.newId(),
  name: `${enterpriseNames[nth] ?? `示例${nth + 1}`}物业服务有限公司（示例）`,
  creditCode: creditCodeOf(nth + 1),
  legalPerson: nameOf(dice),
  contact: nameOf(dice),
  contactPhone: `1990990${String(nth).padStart(4, '0')}`,
})

/** Who serves an estate, some of them until soon. */
function contractOf(of: Estate, by: PropertyEnterprise, today: string, dice: Dice): ServiceContract {
  const endsOn = daysAfter(today, dice.upTo(900) - 20)
  return {
    id: dice.newId(),
    estateId: of.id,
    enterpriseId: by.id,
    contractKind: dice.pick(['前期物业', '业主大会选聘'] as const),
    startsOn: daysAfter(endsOn, -1094),
    endsOn,
    fees: [{ propertyType: '住宅', yuan: `${1 + dice.upTo(2)}.${dice.upTo(10)}` }],
    feeMode: '包干制',
    manager: nameOf(dice),
    notices: [],
  }
}

function partyOf(of: Estate, by: PropertyEnterprise, today: string, dice: Dice): Put {
  const applied = daysAfter(today, -400)
  const running = dice.chance(70)
  return put(partyOrganisation, {
    id: dice.newId(),
    name: `${of.name.replace(/小区$/u, '')}小区党支部`,
    organisationType: '党支部',
    secretary: nameOf(dice),
    memberCount: 3 + dice.upTo(20),
    estateIds: [of.id],
    enterpriseIds: dice.chance(40) ? [by.id] : [],
    steps: [
      { step: 'applied', on: applied, note: '' },
      ...(running
        ? [
            { step: 'approved' as const, on: daysAfter(applied, 20), note: '街道党工委批复' },
            { step: 'running' as const, on: daysAfter(applied, 30), note: '' },
          ]
        : []),
    ],
  })
}

function committeeOf(of: Estate, today: string, dice: Dice): Put {
  const electedOn = daysAfter(today, -dice.upTo(900) - 60)
  return put(ownersCommittee, {
    id: dice.newId(),
    estateId: of.id,
    committeeKind: '业主委员会',
    nth: 1,
    electedOn,
    termFrom: electedOn,
    termTo: daysAfter(electedOn, 1826),
    filedOn: daysAfter(electedOn, 20),
    members: [],
  })
}

export type SampleProperty = {
  readonly puts: readonly Put[]
  readonly estates: readonly Estate[]
  readonly enterprises: readonly PropertyEnterprise[]
  /** Who serves each estate, by its id. */
  readonly servedBy: ReadonlyMap<string, PropertyEnterprise>
}

/** Estates with who serves them, their committees and party organisations. */
export function propertyOf(count: number, people: number, today: string, dice: Dice): SampleProperty {
  const estates = Array.from({ length: count }, (_, nth) => estateOf(nth, people / count, dice))
  const enterprises = Array.from({ length: Math.ceil(count * 0.6) }, (_, nth) => enterpriseOf(nth, dice))
  const servedBy = new Map(estates.map(one => [one.id, dice.pick(enterprises)]))
  const puts = estates.flatMap(one => {
    const by = servedBy.get(one.id) ?? dice.pick(enterprises)
    return [
      put(estate, one),
      put(serviceContract, contractOf(one, by, today, dice)),
      ...(dice.chance(70) ? [committeeOf(one, today, dice)] : []),
      ...(dice.chance(80) ? [partyOf(one, by, today, dice)] : []),
    ]
  })
  return {
    puts: [...puts, ...enterprises.map(one => put(propertyEnterprise, one))],
    estates,
    enterprises,
    servedBy,
  }
}
