import { put, type Change } from '../journal/entry'
import { supervisionLights, type SupervisionLights } from '../records/supervision-lights'
import { fail, ok, type Result } from '../result'

/** Sets by which lights the office goes from a day on; set twice for one day, the later replaces the earlier. Refusal: `lights-basis-missing`. */
export function setLights(
  asked: Omit<SupervisionLights, 'id'>,
  own: readonly SupervisionLights[],
  newId: () => string,
): Result<Change> {
  const basis = asked.basis.trim()
  if (basis === '') return fail('lights-basis-missing')
  const id = own.find(({ since }) => since === asked.since)?.id ?? newId()
  return ok({
    cause: 'supervision-lights-set',
    detail: basis,
    save: [put(supervisionLights, { ...asked, id, basis })],
  })
}
