import { put, type Change } from '../journal/entry'
import type { Records } from '../ports'
import { draftNotice } from '../public-notice/draft-notice'
import { noticeRule } from '../records/notice-rule'
import { office, OFFICE_ID } from '../records/office'
import type { IssuedPaper } from '../records/paper'
import { publicNotice, type PublicNotice } from '../records/public-notice'
import { fail, ok, type Result } from '../result'
import { chineseDate } from '../text/chinese-date'
import { maskedName } from '../text/mask'

/** Which paper is the certificate of a volunteer's record, by the id of its document. */
export const CERTIFICATE_DOCUMENT = 'volunteer-record'

/** A certificate in the register, and the notice that makes it known; undefined: not yet. */
export type RegisteredCertificate = { readonly paper: IssuedPaper; readonly notice: PublicNotice | undefined }

/** Every certificate of a volunteer's record that was issued, the latest first. */
export const registeredCertificates = (
  papers: readonly IssuedPaper[],
  notices: readonly PublicNotice[],
): readonly RegisteredCertificate[] =>
  papers
    .filter(({ documentId }) => documentId === CERTIFICATE_DOCUMENT)
    .map(paper => ({
      paper,
      notice: notices.findLast(({ paperIds }) => paperIds?.includes(paper.id) === true),
    }))
    .toSorted((one, other) => other.paper.issuedOn.localeCompare(one.paper.issuedOn))

/** Those that hold and have yet to be made known inside the unit (民发〔2015〕149号). */
export const unannounced = (
  papers: readonly IssuedPaper[],
  notices: readonly PublicNotice[],
): readonly IssuedPaper[] =>
  registeredCertificates(papers, notices)
    .filter(({ paper, notice }) => notice === undefined && paper.voided === undefined)
    .map(({ paper }) => paper)

/** 王*兰　志愿服务 12 小时，志〔2026〕3号, without what tells who it is. */
function lineOf({ subject, number = '', issuedOn }: IssuedPaper): string {
  const [name = '', hours = ''] = subject.split('　')
  return `${maskedName(name)}，${hours}，${number}，${chineseDate(issuedOn)}出具`
}

/**
 * Makes certificates known by one notice that hangs as long as the office has set, 7 days where it has set nothing else (民发〔2015〕149号).
 * Refusals: `certificates-announced` where there is none to make known.
 */
export function announceCertificates(
  papers: readonly IssuedPaper[],
  records: Pick<Records, 'all' | 'find'>,
  { newId, today }: { readonly newId: () => string; readonly today: string },
): Result<{ readonly noticeId: string; readonly change: Change }> {
  if (papers.length === 0) return fail('certificates-announced')
  const id = newId()
  const contact = records.find(office, OFFICE_ID)?.name ?? ''
  const words = {
    title: `志愿服务记录证明公示（${papers.length}份）`,
    body: [
      '本单位近期出具志愿服务记录证明如下，现予公示，有异议请向本单位提出：',
      ...papers.map((paper, nth) => `${nth + 1}.${lineOf(paper)}。`),
    ],
  }
  const drafted = draftNotice('certificate', { words }, { id, from: today, contact }, records.all(noticeRule))
  const notice = { ...drafted, paperIds: papers.map(one => one.id) }
  return ok({
    noticeId: id,
    change: { cause: 'notice-posted', detail: notice.title, save: [put(publicNotice, notice)] },
  })
}
