import type { CaseStep, GreenCase } from '../../src/renderer/domain/records/green-case'

/** A case that came in on Monday 2026-11-16 at nine, by telephone, not yet accepted. */
export const aCase = (changes: Partial<GreenCase> = {}): GreenCase => ({
  id: 'case',
  nth: 1,
  title: '3号楼电梯停运',
  source: '来电',
  caseClass: '电梯',
  party: '王秀兰',
  partyPhone: '13800000000',
  receivedAt: '2026-11-16T09:00',
  steps: [],
  ...changes,
})

/** Accepted an hour after it came in, to be answered within 48 hours. */
export const accepted: CaseStep = {
  step: 'accepted',
  at: '2026-11-16T10:00',
  note: '',
  due: '2026-11-18T09:00',
}

/** A case that was answered at a moment and closed a day after, with what was said of it. */
export const aClosedCase = (
  answered: string,
  satisfaction: NonNullable<CaseStep['satisfaction']>,
  changes: Partial<GreenCase> = {},
): GreenCase =>
  aCase({
    level: 'complex',
    steps: [
      accepted,
      { step: 'assigned', at: '2026-11-16T11:00', note: '', handler: '安居物业' },
      { step: 'handled', at: answered, note: '已修复' },
      { step: 'fed-back', at: answered, note: '' },
      { step: 'called-back', at: '2026-11-22T08:00', note: '', satisfaction },
      { step: 'closed', at: '2026-11-22T08:30', note: '' },
    ],
    ...changes,
  })
