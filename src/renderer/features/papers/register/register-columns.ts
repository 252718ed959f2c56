import { paperState, paperStateWords, reprints } from '../../../domain/paper/paper-state'
import type { IssuedPaper } from '../../../domain/records/paper'
import type { RegisterColumn } from '../../../domain/giving-out/given-list'

/** 没有印出来补打 1 次（卡纸）. */
function missedWords({ printings = [] }: IssuedPaper): readonly string[] {
  const missed = printings.filter(one => one.missed === true)
  const reasons = [...new Set(missed.map(({ reason = '' }) => reason))].join('、')
  return missed.length === 0 ? [] : [`没有印出来补打 ${missed.length} 次（${reasons}）`]
}

/** What became of a paper besides its state: 重印 2 次；作废：姓名有误. */
function paperNotes(paper: IssuedPaper): string {
  const { voided, collected } = paper
  const times = reprints(paper)
  return [
    ...(times === 0 ? [] : [`重印 ${times} 次`]),
    ...missedWords(paper),
    ...(voided === undefined ? [] : [`${voided.on} 作废：${voided.reason}`]),
    ...(collected === undefined ? [] : [`${collected.on} ${collected.collector}签收（${collected.place}）`]),
  ].join('；')
}

/** The register as it is printed and saved. */
export const registerColumns = (today: string): readonly RegisterColumn<IssuedPaper>[] => [
  { field: 'number', label: '编号', privacy: 'open', width: 22, value: ({ number = '' }) => number },
  { field: 'issuedOn', label: '开具日期', privacy: 'open', width: 12, value: ({ issuedOn }) => issuedOn },
  { field: 'title', label: '名称', privacy: 'open', width: 16, value: ({ title }) => title },
  { field: 'subject', label: '事由', privacy: 'personal', width: 40, value: ({ subject }) => subject },
  { field: 'validUntil', label: '有效期至', privacy: 'open', width: 12, value: one => one.validUntil ?? '' },
  {
    field: 'state',
    label: '状态',
    privacy: 'open',
    width: 12,
    value: paper => paperStateWords[paperState(paper, today)],
  },
  { field: 'notes', label: '备注', privacy: 'personal', width: 36, value: paperNotes },
]
