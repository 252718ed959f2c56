import { describe, expect, it } from 'vitest'
import { itemsInForce } from '../../../src/renderer/domain/certifying/items-in-force'
import { judge, type Judgement } from '../../../src/renderer/domain/certifying/judge'
import { whyNotIssued } from '../../../src/renderer/domain/certifying/may-issue'
import {
  approveRequest,
  approvedRequests,
  declineRequest,
  issuedRequest,
  saveRequest,
  waiting,
} from '../../../src/renderer/domain/certifying/requests'
import type { Change } from '../../../src/renderer/domain/journal/entry'
import {
  certificateRequest,
  type CertificateRequest,
} from '../../../src/renderer/domain/records/certificate-request'
import type { Result } from '../../../src/renderer/domain/result'
import { refusalWords } from '../../../src/renderer/domain/words/problem-words'
import { savedOf } from '../../builders/a-change'
import { fixedWorld } from '../../builders/fixed-world'

type Asked = Parameters<typeof saveRequest>[0]

const items = itemsInForce([], '2026-11-22')
const judged = (title: string, ...texts: string[]): Judgement =>
  judge({ documentId: 'situation-statement', title, texts, certifies: true }, items)
const open = judged('供暖情况说明')
const single = judged('单身证明')
const head = { name: '张主任', role: 'director' } as const
const clerk = { name: '李经办', role: 'clerk' } as const

const asked = (changes: Partial<Asked> = {}): Asked => ({
  template: 'situation-statement',
  title: '供暖情况说明',
  subject: '供暖',
  residentId: undefined,
  answers: { title: '供暖情况说明' },
  ground: 'demanded-elsewhere',
  basis: '某市某校来函',
  ...changes,
})

const requestOf = (change: Change): CertificateRequest => {
  const [request] = savedOf(certificateRequest, change)
  if (request === undefined) throw new Error('nothing saved')
  return request
}
const saved = (judgement: Judgement, changes: Partial<Asked> = {}): CertificateRequest => {
  const decided = saveRequest(asked(changes), judgement, undefined, clerk.name, fixedWorld())
  if (!decided.ok) throw new Error(decided.problem.code)
  return requestOf(decided.value.change)
}
const changeOf = (decided: Result<Change>): Change => {
  if (!decided.ok) throw new Error(decided.problem.code)
  return decided.value
}
const codeOf = (decided: Result<unknown>): string => (decided.ok ? 'ok' : decided.problem.code)

describe('a proof on no list', () => {
  it('takes a ground and its paper, and the head’s approval, before it may be issued', () => {
    expect(whyNotIssued(open, undefined)?.code).toBe('certificate-needs-ground')
    const request = saved(open)
    expect(whyNotIssued(open, request)?.code).toBe('certificate-needs-ground')
    expect(codeOf(approveRequest(request, open, 1, clerk, '2026-11-22'))).toBe('certificate-director-only')
    expect(codeOf(approveRequest(request, open, 0, head, '2026-11-22'))).toBe('certificate-scan-missing')
    const change = changeOf(approveRequest(request, open, 1, head, '2026-11-22'))
    expect(change.cause).toBe('certificate-approved')
    const approved = requestOf(change)
    expect(approved.decision).toEqual({ approved: true, on: '2026-11-22', by: '张主任', items: [] })
    expect(whyNotIssued(open, approved)).toBeUndefined()
    expect(waiting([request, approved])).toEqual([request])
    expect(approvedRequests([request, approved])).toEqual([approved])
  })

  it('is not taken down without ground, without its paper, or where nobody has to ask', () => {
    const code = (judgement: Judgement, changes: Partial<Asked>) =>
      codeOf(saveRequest(asked(changes), judgement, undefined, '李经办', fixedWorld()))
    expect(code(open, { ground: undefined })).toBe('certificate-ground-missing')
    expect(code(open, { basis: ' ' })).toBe('certificate-paper-missing')
    expect(code(open, { basis: '长'.repeat(301) })).toBe('certificate-basis-long')
    expect(code({ kind: 'own' }, {})).toBe('certificate-no-need')
  })

  it('falls back to the head when it is changed after the approval', () => {
    const approved = requestOf(changeOf(approveRequest(saved(open), open, 1, head, '2026-11-22')))
    const again = saveRequest(asked({ subject: '别的' }), open, approved, '王经办', fixedWorld())
    if (!again.ok) throw new Error(again.problem.code)
    const changed = requestOf(again.value.change)
    expect(changed).toMatchObject({ id: approved.id, requestedBy: '李经办', subject: '别的' })
    expect(changed.decision).toBeUndefined()
  })

  it('that the head declines says why, and is not issued', () => {
    const request = saved(open)
    expect(codeOf(declineRequest(request, ' ', head, '2026-11-22'))).toBe('certificate-reason-missing')
    const declined = requestOf(changeOf(declineRequest(request, '材料不足', head, '2026-11-22')))
    expect(whyNotIssued(open, declined)?.code).toBe('certificate-needs-ground')
    expect(codeOf(approveRequest(declined, open, 1, head, '2026-11-22'))).toBe('certificate-decided')
  })
})

describe('a proof that a list forbids', () => {
  it('is refused with the item’s number and where to go', () => {
    const problem = whyNotIssued(single, undefined)
    if (problem === undefined) throw new Error('may be issued')
    expect(refusalWords(problem)).toBe(
      '标题中的“单身”属于全国清单第 8 项“婚姻状况证明”，居委会不得出具。有结婚证、离婚证、户口簿的，出示证件即可；查询婚姻登记情况，请到民政部门的婚姻登记机关。',
    )
  })

  it('is overridden only with a written basis, by the head, and the journal says which item and why', () => {
    const basis = '某法院〔2026〕12号调查函'
    expect(codeOf(saveRequest(asked({ basis: '' }), single, undefined, '李经办', fixedWorld()))).toBe(
      'certificate-basis-missing',
    )
    const request = saved(single, { title: '单身证明', subject: '王䶮', basis })
    expect(request.ground).toBeUndefined()
    expect(codeOf(approveRequest(request, single, 1, clerk, '2026-11-22'))).toBe('certificate-director-only')
    const change = changeOf(approveRequest(request, single, 1, head, '2026-11-22'))
    expect([change.cause, change.detail]).toEqual([
      'certificate-overridden',
      '单身证明 王䶮：全国清单第 8 项，依据：某法院〔2026〕12号调查函',
    ])
    expect(whyNotIssued(single, requestOf(change))).toBeUndefined()
  })

  it('is refused again when its words come to run against another item', () => {
    const request = saved(single, { title: '单身证明', basis: '某函' })
    const approved = requestOf(changeOf(approveRequest(request, single, 1, head, '2026-11-22')))
    expect(whyNotIssued(judged('单身证明', '名下无房。'), approved)).toMatchObject({
      code: 'certificate-forbidden',
      detail: { no: '17' },
    })
  })
})

it('a request is issued once, and then keeps why but not what', () => {
  const approved = requestOf(changeOf(approveRequest(saved(open), open, 1, head, '2026-11-22')))
  const done = issuedRequest(approved, 'paper-1')
  expect(done).toMatchObject({ answers: {}, paperId: 'paper-1', basis: '某市某校来函' })
  expect(whyNotIssued(open, done)?.code).toBe('certificate-issued-already')
  expect(codeOf(saveRequest(asked(), open, done, '李经办', fixedWorld()))).toBe('certificate-issued-already')
})
