import { z } from 'zod'
import { chineseDate } from '../domain/text/chinese-date'
import { labelled, paragraph } from './blocks'
import { defineDocument } from './define-document'
import { day, said } from './facts'

const facts = z.strictObject({
  organisation: said.max(100),
  /** Of the 整改通知书 that is re-checked, and its day. */
  number: said.max(40),
  noticeOn: day,
  enterprise: said.max(100),
  findings: said,
  passed: z.boolean(),
  /** The new day, where it was not passed. */
  dueOn: day.optional(),
  /** The day of the re-check. */
  issuedOn: day,
})

type Facts = z.output<typeof facts>

function outcome({ passed, dueOn }: Facts): string {
  if (passed) return '复查合格，本次整改办结。'
  return dueOn === undefined
    ? '复查不合格，请继续整改。'
    : `复查不合格，请于${chineseDate(dueOn)}前完成整改并再次报送。`
}

/** 整改复查意见书: what the re-check of a rectification found (domain handbook §3.3). */
export const recheckOpinion = defineDocument({
  id: 'recheck-opinion',
  title: '整改复查意见书',
  keeping: { kind: 'kept' },
  facts,
  layout: all => ({
    form: 'official',
    title: `整改复查意见书（${all.number}）`,
    author: all.organisation,
    blocks: [
      { kind: 'title', text: '整改复查意见书' },
      { kind: 'space', lines: 1 },
      { kind: 'salutation', name: all.enterprise, suffix: '：' },
      paragraph(
        `${chineseDate(all.noticeOn)}本单位向你单位发出《整改通知书》（${all.number}）。${chineseDate(all.issuedOn)}进行了复查，意见如下：`,
      ),
      ...labelled('复查情况', all.findings),
      ...labelled('复查结论', outcome(all)),
      { kind: 'space', lines: 1 },
      { kind: 'signature', unit: all.organisation, date: chineseDate(all.issuedOn) },
    ],
    names: [],
  }),
})
