import { expect, it } from 'vitest'
import { put } from '../../../src/renderer/domain/journal/entry'
import { planErasure } from '../../../src/renderer/domain/personal-data/erase'
import { certificateRequest } from '../../../src/renderer/domain/records/certificate-request'
import { resident } from '../../../src/renderer/domain/records/resident'
import { aResident } from '../../builders/a-change'
import { heldRecords } from '../../builders/held-records'

it('requests for papers never issued go with the person who is deleted; issued ones are the office’s archive', () => {
  const records = heldRecords()
  const person = aResident({})
  const request = (id: string, paperId?: string) =>
    put(certificateRequest, {
      ...{ id, template: 'residence', title: '居住情况证明', subject: person.name, residentId: person.id },
      ...{ answers: { name: person.name }, requestedOn: '2026-11-22', requestedBy: '经办人' },
      ...(paperId !== undefined && { paperId }),
    })
  records.commit({
    cause: 'certificate-requested',
    detail: '',
    save: [put(resident, person), request('open'), request('issued', 'paper-1')],
  })
  const planned = planErasure(records, person.id, '2026-11-22')
  if (!planned.ok) throw new Error(planned.problem.code)
  expect(planned.value.change.remove?.map(({ id }) => id)).toEqual(['open'])
})
