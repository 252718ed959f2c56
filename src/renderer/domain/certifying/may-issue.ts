import type { CertificateRequest } from '../records/certificate-request'
import type { Problem } from '../result'
import { isFree, type Hit, type Judgement } from './judge'

/** What the clerk is told where an item of a list forbids a paper: which item, by which words, and where the resident goes. */
export const forbiddenDetail = ({ item, where, words }: Hit) => ({
  region: item.region,
  no: String(item.no),
  title: item.title,
  where,
  words,
  goTo: item.goTo ?? '',
})

const forbidden = (hit: Hit): Problem => ({ code: 'certificate-forbidden', detail: forbiddenDetail(hit) })

const isApproved = (request: CertificateRequest | undefined): boolean => request?.decision?.approved === true

/** The first item against a paper that the head has not overridden in this request. */
function notOverridden(hits: readonly Hit[], request: CertificateRequest | undefined): Hit | undefined {
  const approved = request?.decision?.approved === true ? request.decision.items : []
  return hits.find(({ item }) => !approved.includes(item.id))
}

/**
 * Why a paper may not be issued; undefined where it may. Refusals: `certificate-forbidden` (with the item and where to go),
 * `certificate-needs-ground` where it stands on no list and the head has not approved it, `certificate-issued-already`.
 */
export function whyNotIssued(
  judgement: Judgement,
  request: CertificateRequest | undefined,
): Problem | undefined {
  if (request?.paperId !== undefined) return { code: 'certificate-issued-already' }
  if (isFree(judgement)) return undefined
  if (judgement.kind === 'forbidden') {
    const hit = notOverridden(judgement.hits, request)
    return hit === undefined ? undefined : forbidden(hit)
  }
  return isApproved(request) && request?.ground !== undefined
    ? undefined
    : { code: 'certificate-needs-ground' }
}
