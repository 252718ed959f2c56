import type { Records } from '../ports'
import { supervision } from '../records/supervision'
import { supervisionLights } from '../records/supervision-lights'
import { lightOf, lightsOn, type BurningLight } from './light'
import { allOpenSupervisions, type OpenSupervision } from './open-supervisions'

export type DueSupervision = OpenSupervision & { readonly light: BurningLight }

/** The open orders whose light burns on a day, `YYYY-MM-DD`, those due sooner first: for the home page. */
export function dueSupervisions(records: Pick<Records, 'all'>, asOf: string): readonly DueSupervision[] {
  const { lights } = lightsOn(records.all(supervisionLights), asOf)
  return allOpenSupervisions(records.all(supervision), asOf).flatMap(open => {
    const light = lightOf(open.order, lights, asOf)
    return light === undefined ? [] : [{ ...open, light }]
  })
}
