import type { Role } from '../accounts/roles'
import { put, type Change } from '../journal/entry'
import { certificateRequest, type CertificateRequest } from '../records/certificate-request'
import { fail, ok, type Result } from '../result'
import type { World } from '../world'
import type { GroundId } from './data/grounds'
import { isFree, type Judgement } from './judge'

/** What is asked for, before there is a request. */
type Asked = Pick<CertificateRequest, 'template' | 'title' | 'subject' | 'residentId' | 'answers'> & {
  readonly ground: GroundId | undefined
  readonly basis: string
}

type Who = { readonly name: string; readonly role: Role }

const LONGEST = 300

/** Why an asked-for proof lacks its ground or its basis; undefined where it has both. */
function lacking(
  { kind }: Judgement,
  { ground, basis }: Pick<Asked, 'ground' | 'basis'>,
): string | undefined {
  if (kind === 'open' && ground === undefined) return 'certificate-ground-missing'
  if (basis.trim() === '') return kind === 'open' ? 'certificate-paper-missing' : 'certificate-basis-missing'
  return basis.trim().length > LONGEST ? 'certificate-basis-long' : undefined
}

/** A request as it is kept: without what was left empty, and undecided. */
function requestOf(
  { template, title, subject, residentId, answers, ground, basis }: Asked,
  { kind }: Judgement,
  { id, requestedOn, requestedBy }: Pick<CertificateRequest, 'id' | 'requestedOn' | 'requestedBy'>,
): CertificateRequest {
  return {
    ...{ id, template, title, subject, answers, requestedOn, requestedBy },
    basis: basis.trim(),
    ...(residentId !== undefined && { residentId }),
    ...(kind === 'open' && ground !== undefined && { ground }),
  }
}

/**
 * Takes down a request to the head, or what it asks now; whatever had been decided of it falls away, since it was decided of other words.
 * Refusals: `certificate-no-need` where it may be issued without, `certificate-ground-missing`, `certificate-paper-missing`,
 * `certificate-basis-missing`, `certificate-basis-long`, `certificate-issued-already`.
 */
export function saveRequest(
  asked: Asked,
  judgement: Judgement,
  before: CertificateRequest | undefined,
  by: string,
  world: Pick<World, 'newId' | 'today'>,
): Result<{ readonly id: string; readonly change: Change }> {
  if (before?.paperId !== undefined) return fail('certificate-issued-already')
  if (isFree(judgement)) return fail('certificate-no-need')
  const code = lacking(judgement, asked)
  if (code !== undefined) return fail(code)
  const { title, subject } = asked
  const first = before ?? { id: world.newId(), requestedOn: world.today(), requestedBy: by }
  const saved = requestOf(asked, judgement, first)
  const change: Change = {
    cause: 'certificate-requested',
    detail: `${title} ${subject}`,
    save: [put(certificateRequest, saved)],
  }
  return ok({ id: saved.id, change })
}

const waits = ({ paperId, decision }: CertificateRequest): boolean =>
  paperId === undefined && decision === undefined

/** Requests the head has yet to decide, the oldest first. */
export const waiting = (requests: readonly CertificateRequest[]): readonly CertificateRequest[] =>
  requests.filter(waits).toSorted((one, other) => one.requestedOn.localeCompare(other.requestedOn))

/** Requests that have been approved and are to be issued. */
export const approvedRequests = (requests: readonly CertificateRequest[]): readonly CertificateRequest[] =>
  requests.filter(({ paperId, decision }) => paperId === undefined && decision?.approved === true)

const overriddenWords = (judgement: Judgement): string =>
  judgement.kind === 'forbidden'
    ? judgement.hits.map(({ item }) => `${item.region}清单第 ${item.no} 项`).join('、')
    : ''

function mayDecide(request: CertificateRequest, who: Who): Result<undefined> {
  if (who.role !== 'director') return fail('certificate-director-only')
  return waits(request) ? ok(undefined) : fail('certificate-decided')
}

/**
 * The head approves a request as it stands. Against a list it is an override, and the journal says which items and on what basis.
 * Refusals: `certificate-director-only`, `certificate-decided`, `certificate-no-need`, those of what it lacks, and
 * `certificate-scan-missing` while the paper it rests on does not hang on it.
 *
 * @param scans how many photos and scans hang on the request
 */
export function approveRequest(
  request: CertificateRequest,
  judgement: Judgement,
  scans: number,
  who: Who,
  today: string,
): Result<Change> {
  const may = mayDecide(request, who)
  if (!may.ok) return may
  if (isFree(judgement)) return fail('certificate-no-need')
  const { ground, basis = '' } = request
  const code = lacking(judgement, { ground, basis })
  if (code !== undefined) return fail(code)
  if (scans === 0) return fail('certificate-scan-missing')
  const items = judgement.kind === 'forbidden' ? judgement.hits.map(({ item }) => item.id) : []
  const decided = { ...request, decision: { approved: true, on: today, by: who.name, items } }
  const detail = `${request.title} ${request.subject}`
  return ok({
    cause: items.length > 0 ? 'certificate-overridden' : 'certificate-approved',
    detail: items.length > 0 ? `${detail}：${overriddenWords(judgement)}，依据：${basis}` : detail,
    save: [put(certificateRequest, decided)],
  })
}

/** The head declines a request and says why. Refusals: `certificate-director-only`, `certificate-decided`, `certificate-reason-missing`. */
export function declineRequest(
  request: CertificateRequest,
  reason: string,
  who: Who,
  today: string,
): Result<Change> {
  const may = mayDecide(request, who)
  if (!may.ok) return may
  const said = reason.trim().slice(0, LONGEST)
  if (said === '') return fail('certificate-reason-missing')
  const decision = { approved: false, on: today, by: who.name, items: [], reason: said }
  return ok({
    cause: 'certificate-declined',
    detail: `${request.title} ${request.subject}：${said}`,
    save: [put(certificateRequest, { ...request, decision })],
  })
}

/** The request of a paper that has been issued: it keeps why, not what the paper says. */
export const issuedRequest = (request: CertificateRequest, paperId: string): CertificateRequest => ({
  ...request,
  answers: {},
  paperId,
})
